import { text } from '../values/text'
import type { Measures } from './measure'
import { counted } from './define'

const HOUSEHOLDS = text('户', 'households')
const PEOPLE = text('人', 'people')

/** Households and people. Registered, permanent and housing-unit counts are different things; none stands for another. */
export const population = {
  households: counted(text('常住户数', 'permanent households'), HOUSEHOLDS, {
    aliases: ['常住居民户数', '常住家庭户数', '实有户数', 'resident households'],
    note: text(
      '实际居住半年以上的家庭户，不论户口在何处；只写“户数”的表头不归入此项',
      'Households living there for half a year or more, wherever they are registered; a heading that says only 户数 is not this',
    ),
  }),
  registeredHouseholds: counted(text('户籍户数', 'registered households'), HOUSEHOLDS, {
    aliases: ['户籍家庭户数', '在册户数'],
    note: text('户口登记在本社区的户', 'Households by household registration (hukou)'),
  }),
  housingUnits: counted(text('住房套数', 'housing units'), text('套', 'units'), {
    aliases: ['住宅套数', '房屋套数', '规划户数', 'dwellings'],
    note: text('建成或规划的成套住宅', 'Self-contained dwellings, built or planned'),
  }),
  urbanPermanentResidents: counted(text('城镇常住人口', 'urban permanent residents'), PEOPLE, {
    levels: ['province', 'prefecture', 'county'],
    aliases: ['城镇常住人口数', '城镇人口（常住）'],
    note: text(
      '按城乡划分的统计口径，只有地区数，不由社区数相加而来',
      'By the statistical urban-rural division; exists for regions only and is never a sum over communities',
    ),
    rollup: 'none',
  }),
} as const satisfies Measures
