import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, EVERYWHERE, REGIONS } from './define'
import { PEOPLE } from './units'

const HOUSEHOLDS = text('户', 'households')

/** Households and people. Registered, permanent and housing-unit counts are different things; none stands for another. */
export const population = {
  households: counted(text('常住户数', 'permanent households'), HOUSEHOLDS, {
    aliases: ['常住居民户数', '常住家庭户数', '实有户数', 'resident households'],
    notAbove: 'permanentResidents',
    oftenMeans: ['registeredHouseholds', 'housingUnits'],
    note: text(
      '实际居住半年以上的家庭户，不论户口在何处；只写“户数”的表头不归入此项',
      'Households living there for half a year or more, wherever they are registered; a heading that says only 户数 is not this',
    ),
    levels: ['estate', ...EVERYWHERE],
  }),
  registeredHouseholds: counted(text('户籍户数', 'registered households'), HOUSEHOLDS, {
    aliases: ['户籍家庭户数', '在册户数'],
    notAbove: 'registeredResidents',
    note: text('户口登记在本地的户', 'Households by household registration (hukou)'),
    levels: ['estate', ...EVERYWHERE],
  }),
  housingUnits: counted(text('住房套数', 'housing units'), text('套', 'units'), {
    aliases: ['住宅套数', '房屋套数', '规划户数', 'dwellings'],
    note: text('建成或规划的成套住宅', 'Self-contained dwellings, built or planned'),
    levels: ['estate', ...EVERYWHERE],
  }),
  urbanPermanentResidents: counted(text('城镇常住人口', 'urban permanent residents'), PEOPLE, {
    levels: REGIONS,
    aliases: ['城镇常住人口数', '城镇人口（常住）'],
    note: text(
      '按城乡划分的统计口径，只有地区数，不由社区数相加而来',
      'By the statistical urban-rural division; exists for regions only and is never a sum over communities',
    ),
    rollup: 'none',
  }),
  permanentResidents: counted(text('常住人口', 'permanent residents'), PEOPLE, {
    levels: EVERYWHERE,
    aliases: ['常住人口数', '常住人口总数'],
    note: text(
      '实际居住半年以上的人口，不论户口在何处；其中在城镇的另为“城镇常住人口”，只写“人口”的表头不归入此项',
      'People living there for half a year or more, wherever they are registered; the urban ones among them are another measure, and a heading that says only 人口 is not this',
    ),
  }),
  registeredResidents: counted(text('户籍人口', 'registered residents'), PEOPLE, {
    levels: EVERYWHERE,
    aliases: ['户籍人口数', '户籍人口总数'],
    note: text('户口登记在本地的人口', 'People by household registration (hukou)'),
  }),
  elderlyResidents: counted(text('60周岁及以上老年人', 'residents aged 60 or over'), PEOPLE, {
    levels: EVERYWHERE,
    aliases: ['60岁以上老年人', '60周岁以上老年人', '60岁及以上老年人'],
  }),
  villagers: counted(text('村民人数', 'villagers'), PEOPLE, {
    levels: EVERYWHERE,
    aliases: ['村民数', '全体村民'],
    note: text(
      '“全体村民”按当地口径；户籍人口、常住人口各为一项',
      'All villagers, as they are counted there; registered and permanent residents are measures of their own',
    ),
  }),
} as const satisfies Measures
