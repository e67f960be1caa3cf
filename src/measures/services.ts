import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, flag, timetable } from './define'

/** What is offered to residents. */
export const services = {
  basicPublicServices: flag(text('提供基本公共服务', 'basic public services offered'), {
    aliases: ['基本公共服务', '基本公共服务覆盖'],
  }),
  dayCareServices: flag(text('提供日间照料服务', 'day-care services offered'), {
    aliases: ['日间照料', '日间照料服务', '助餐和日间照料服务'],
    note: text('助餐、生活照料等', 'Meals, help with daily life and the like'),
  }),
  agencyServices: flag(text('提供政务代办服务', 'government services by proxy offered'), {
    aliases: ['政务代办', '政务代办服务', '代办服务'],
  }),
  oneStopService: flag(text('推行“一窗受理”和“一站办理”', 'one window, one stop'), {
    aliases: ['一窗受理', '一站办理', '一窗受理和一站办理'],
  }),
  legalServices: flag(text('法律服务覆盖', 'legal services offered'), {
    aliases: ['法律服务', '公共法律服务'],
    note: text(
      '普法宣传、人民调解、法律援助、公证等',
      'Legal education, mediation, legal aid, notary services and the like',
    ),
  }),
  lifeCircle: flag(text('建有“一刻钟便民生活圈”', '15-minute convenience circle in place'), {
    aliases: ['一刻钟便民生活圈', '便民生活圈', '一刻钟生活圈'],
  }),
  openingHours: timetable(text('服务设施开放时间', 'opening hours of the facility'), {
    aliases: ['开放时间', '服务时间', '开放服务时间'],
    note: text('如 08:00-12:00, 14:00-18:00', 'Such as 08:00-12:00, 14:00-18:00'),
  }),
  onlineServiceHours: counted(text('每天线上服务小时数', 'hours of online service a day'), text('小时', 'hours'), {
    decimals: 1,
    range: [0, 24],
    rollup: 'none',
    aliases: ['线上服务小时数', '线上服务时长', '线上服务时间'],
    note: text('群众关切项目', 'For the matters that residents care about most'),
  }),
  satisfactionSurvey: flag(text('已开展社区服务群众满意度调查', 'satisfaction survey held'), {
    aliases: ['满意度调查', '群众满意度调查', '已开展满意度调查'],
  }),
  evaluationMechanism: flag(text('已建立服务评价机制', 'service evaluation in place'), {
    aliases: ['评价机制', '服务评价机制', '好差评机制'],
  }),
  elderlyCareProjects: counted(
    text('城镇社区养老幸福工程项目数', 'urban community elderly-care projects'),
    text('个', 'projects'),
    { levels: ['province', 'prefecture', 'county'], time: 'period', aliases: ['养老幸福工程项目数', '养老幸福工程'] },
  ),
  elderlyCareFunding: counted(
    text('城镇社区养老幸福工程投入', 'funding of urban community elderly-care projects'),
    text('万元', '10,000 yuan'),
    {
      levels: ['province', 'prefecture', 'county'],
      time: 'period',
      decimals: 4,
      aliases: ['养老幸福工程投入', '养老幸福工程投入（万元）'],
    },
  ),
} as const satisfies Measures
