import { text } from '../values/text'
import type { Measures } from './measure'
import { area, counted, flag, REGIONS } from './define'
import { PEOPLE } from './units'

/** Health, culture, education and sport. */
export const culture = {
  communityHealthStations: counted(
    text('社区卫生服务站（中心）数', 'community health stations and centres'),
    text('个', 'stations'),
    { aliases: ['社区卫生服务站', '社区卫生服务中心', '社区卫生服务站数', '社区卫生服务机构数'] },
  ),
  cultureCenter: flag(text('有综合性文化服务中心', 'has a comprehensive culture centre'), {
    aliases: ['综合性文化服务中心', '综合文化服务中心', '文化服务中心'],
  }),
  civilizationPracticeOffice: flag(
    text('有新时代文明实践所', 'has an office of civilization practice for the new era'),
    { levels: ['town'], aliases: ['新时代文明实践所', '文明实践所'] },
  ),
  civilizationPracticeStation: flag(
    text('有新时代文明实践站', 'has a station of civilization practice for the new era'),
    { aliases: ['新时代文明实践站', '文明实践站'] },
  ),
  educationBases: counted(text('社区教育示范基地数', 'model bases of community education'), text('个', 'bases'), {
    levels: ['county'],
    time: 'sinceStart',
    aliases: ['社区教育示范基地', '社区教育示范基地个数'],
    note: text('规划期内支持建设的', 'Built with support since the plan began'),
  }),
  fitnessCircle: flag(text('建有“15分钟健身圈”', '15-minute fitness circle in place'), {
    aliases: ['15分钟健身圈', '健身圈', '十五分钟健身圈'],
  }),
  fitnessEquipment: flag(text('有全民健身器材设施', 'has public fitness equipment'), {
    aliases: ['全民健身器材', '健身器材', '全民健身器材设施', '健身设施'],
  }),
  sportsArea: area(text('体育场地面积', 'area of sports grounds'), {
    levels: REGIONS,
    aliases: ['体育场地总面积', '体育场地面积（平方米）'],
  }),
  sportsInstructors: counted(text('社会体育指导员人数', 'social sports instructors'), PEOPLE, {
    levels: REGIONS,
    aliases: ['社会体育指导员', '社会体育指导员数'],
  }),
  regularExercisers: counted(text('经常参加体育锻炼人数', 'people who exercise regularly'), PEOPLE, {
    partOf: 'permanentResidents',
    levels: REGIONS,
    aliases: ['经常参加体育锻炼的人数', '经常锻炼人数'],
    note: text('按常住人口，多由抽样推算', 'Among permanent residents, mostly estimated from a sample'),
  }),
} as const satisfies Measures
