import { text } from '../values/text'
import type { Measures } from './measure'
import { area, counted, flag, EVERYWHERE, REGIONS } from './define'
import { PEOPLE } from './units'

const SITES = text('处', 'sites')
const AREAS = text('处', 'areas')

/** Care for the elderly (养老服务). */
export const elderly = {
  dayCareServices: flag(text('提供日间照料服务', 'day-care services offered'), {
    aliases: ['日间照料', '日间照料服务', '助餐和日间照料服务'],
    note: text('助餐、生活照料等', 'Meals, help with daily life and the like'),
  }),
  elderlyCareFacility: flag(text('有养老服务设施', 'has an elderly-care facility'), {
    aliases: ['养老服务设施', '基本养老服务设施', '有无养老服务设施', '社区居家养老服务设施', '居家养老服务设施'],
    note: text(
      '不论是否标准化，标准化的另为一项；不是社区综合服务设施',
      'Of a standard or not: a standard one is another measure. Not the comprehensive service facility',
    ),
  }),
  standardElderlyCareFacility: flag(text('有标准化养老服务设施', 'has a standard elderly-care facility'), {
    levels: ['community', 'town'],
    aliases: ['标准化养老服务设施', '养老服务设施标准化'],
    note: text(
      '标准按本地规定；不论是否标准化的另为一项',
      'By the local standard; facilities of any kind are another measure',
    ),
  }),
  elderlyCareVenues: counted(text('社区养老服务场所数', 'elderly-care venues'), SITES, {
    aliases: ['养老服务场所', '养老服务场所数', '社区养老服务场所'],
    note: text('场所数；有无养老服务设施另为一项', 'How many; whether there is a facility at all is another measure'),
  }),
  elderlyCareArea: area(text('社区养老服务设施面积', 'elderly-care facility area'), {
    levels: ['estate'],
    aliases: ['养老服务设施面积', '养老服务用房面积', '社区养老服务设施建筑面积', '配建养老服务设施面积'],
    note: text(
      '建筑面积，为居民住宅区配建或补齐；不是社区综合服务设施面积',
      'Floor area built along with an estate or added to it; not the area of the comprehensive service facility',
    ),
  }),
  elderlyCareCircle: flag(text('建有“一刻钟居家养老服务圈”', '15-minute circle of elderly care at home in place'), {
    aliases: ['一刻钟居家养老服务圈', '居家养老服务圈', '一刻钟养老服务圈'],
  }),
  comprehensiveElderlyCareCenters: counted(
    text('综合养老服务中心数', 'comprehensive elderly-care centres'),
    text('个', 'centres'),
    { levels: ['town'], aliases: ['综合养老服务中心', '街道综合养老服务中心'] },
  ),
  embeddedElderlyCareInstitutions: counted(
    text('嵌入式养老机构数', 'elderly-care institutions embedded in the neighbourhood'),
    text('所', 'institutions'),
    { levels: ['town'], aliases: ['嵌入式养老机构', '街道嵌入式养老机构'] },
  ),
  regionalElderlyCareCenter: flag(text('建有区域养老服务中心', 'regional elderly-care centre in place'), {
    levels: ['town'],
    aliases: ['区域养老服务中心', '乡镇区域养老服务中心', '区域性养老服务中心'],
  }),
  ruralHappinessHomes: counted(text('示范性农村幸福院数', 'model rural happiness homes'), text('个', 'homes'), {
    levels: REGIONS,
    time: 'sinceStart',
    aliases: ['示范性农村幸福院', '农村幸福院（示范）', '示范幸福院'],
    note: text(
      '规划期内打造的；农村幸福院即农村互助养老场所',
      'Made since the plan began; places where rural elderly people look after each other',
    ),
  }),
  newResidentialAreas: counted(text('新建城区、新建居住区数', 'new urban and residential areas'), AREAS, {
    levels: REGIONS,
    time: 'sinceStart',
    aliases: ['新建居住区数', '新建城区和新建居住区'],
  }),
  newResidentialAreasWithElderlyCare: counted(
    text('其中：配套养老服务设施达标', 'of which with elderly-care facilities up to the standard'),
    AREAS,
    {
      levels: REGIONS,
      time: 'sinceStart',
      partOf: 'newResidentialAreas',
      aliases: ['配套养老服务设施达标数', '养老服务设施达标的新建居住区数'],
    },
  ),
  homeElderlyCareServices: flag(text('提供居家社区养老服务', 'home and community care for the elderly offered'), {
    aliases: ['居家社区养老服务', '社区居家养老服务', '居家养老服务'],
  }),
  elderlyWithHomeCare: counted(
    text('享有居家社区养老服务的老年人', 'elderly residents reached by home and community care'),
    PEOPLE,
    {
      levels: EVERYWHERE,
      partOf: 'elderlyResidents',
      aliases: ['享受居家社区养老服务人数', '居家养老服务人数', '居家社区养老服务覆盖老年人数'],
    },
  ),
  elderlyAtHome: counted(text('居家老年人数', 'old people living at home'), PEOPLE, {
    levels: EVERYWHERE,
    aliases: ['居家老年人', '居家养老老年人数'],
  }),
  elderlyAtHomeWithFile: counted(
    text('其中：已建养老服务电子档案的居家老年人', 'of which with an electronic care file'),
    PEOPLE,
    {
      partOf: 'elderlyAtHome',
      levels: EVERYWHERE,
      aliases: ['已建电子档案的居家老年人', '居家老年人电子档案数', '养老服务电子档案数'],
    },
  ),
  elderlyInHardship: counted(text('特殊困难老年人人数', 'elderly people in special hardship'), PEOPLE, {
    levels: EVERYWHERE,
    time: 'period',
    aliases: ['特殊困难老年人', '特殊困难老年人数'],
  }),
  elderlyInHardshipVisited: counted(text('其中：探访到的特殊困难老年人', 'of which visited'), PEOPLE, {
    partOf: 'elderlyInHardship',
    levels: EVERYWHERE,
    time: 'period',
    aliases: ['已探访特殊困难老年人', '探访特殊困难老年人数', '探访人数'],
    note: text('当期至少探访一次的人数，不是人次', 'People visited at least once in the period, not visits'),
  }),
  elderlyCareProjects: counted(
    text('城镇社区养老幸福工程项目数', 'urban community elderly-care projects'),
    text('个', 'projects'),
    { levels: REGIONS, time: 'period', aliases: ['养老幸福工程项目数', '养老幸福工程'] },
  ),
  elderlyCareFunding: counted(
    text('城镇社区养老幸福工程投入', 'funding of urban community elderly-care projects'),
    text('万元', '10,000 yuan'),
    {
      levels: REGIONS,
      time: 'period',
      decimals: 4,
      aliases: ['养老幸福工程投入', '养老幸福工程投入（万元）'],
    },
  ),
} as const satisfies Measures
