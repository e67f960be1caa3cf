import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, flag, timetable } from './define'

/** What is offered to residents, and when. */
export const services = {
  basicPublicServices: flag(text('提供基本公共服务', 'basic public services offered'), {
    aliases: ['基本公共服务', '基本公共服务覆盖'],
  }),
  legalServices: flag(text('法律服务覆盖', 'legal services offered'), {
    aliases: ['法律服务', '公共法律服务'],
    note: text(
      '普法宣传、人民调解、法律援助、法律顾问、公证等，以规划所列为准',
      'Legal education, mediation, legal aid, legal advisers, notary services and the like: those that the plan names',
    ),
  }),
  agencyServices: flag(text('提供政务代办服务', 'government services by proxy offered'), {
    aliases: ['政务代办', '政务代办服务', '代办服务'],
  }),
  oneStopService: flag(text('推行“一窗受理”和“一站办理”', 'one window, one stop'), {
    aliases: ['一站办理', '一窗受理和一站办理'],
    note: text(
      '“一窗受理”“一站办理”；“一窗受理、集成服务”另为一项',
      'One window and one stop; one window with integrated services is another measure',
    ),
  }),
  oneWindowService: flag(text('推行“一窗受理、集成服务”', 'one window, services integrated'), {
    aliases: ['一窗受理、集成服务', '一窗受理集成服务'],
    note: text(
      '“一窗受理、集成服务”；“一窗受理”“一站办理”另为一项',
      'One window with integrated services; one window and one stop is another measure',
    ),
  }),
  medicalInsuranceServices: flag(text('提供医保政务服务', 'medical insurance business handled'), {
    levels: ['town', 'community'],
    aliases: ['医保政务服务', '医保经办服务', '医保服务'],
  }),
  utilityServices: flag(text('公共事业服务覆盖', 'reached by public utility services'), {
    aliases: ['公共事业服务', '邮政金融电信等公共事业服务'],
    note: text(
      '邮政、金融、电信、供销、燃气、电力、广播电视等',
      'Post, finance, telephone, supply cooperatives, gas, electricity, broadcasting and the like',
    ),
  }),
  commercialOutletServices: flag(text('商业网点服务覆盖', 'reached by the services of commercial outlets'), {
    aliases: ['商业网点服务', '物流快递等网点服务'],
    note: text('物流、快递、资源回收、家政服务等', 'Logistics, parcels, recycling, domestic help and the like'),
  }),
  lifeCircle: flag(text('建有“一刻钟便民生活圈”', '15-minute convenience circle in place'), {
    aliases: [
      '一刻钟便民生活圈',
      '一刻钟生活圈',
      '15分钟生活圈',
      '十五分钟生活圈',
      '15分钟便民生活圈',
      '十五分钟便民生活圈',
      '15分钟便民服务圈',
    ],
    note: text(
      '限一刻钟；未限定分钟数的“便民生活圈”另为一项',
      'Of 15 minutes; a convenience circle without a number of minutes is another measure',
    ),
  }),
  convenienceCircle: flag(text('建有“便民生活圈”', 'convenience circle in place'), {
    aliases: ['城乡社区便民生活圈'],
    note: text(
      '未限定分钟数；“一刻钟便民生活圈”另为一项',
      'Without a number of minutes; the 15-minute convenience circle is another measure',
    ),
  }),
  openingHours: timetable(text('服务设施开放时间', 'opening hours of the facility'), {
    aliases: ['开放时间', '服务时间', '开放服务时间', '社区综合服务设施开放时间', '设施开放时间'],
    note: text('如 08:00-12:00, 14:00-18:00', 'Such as 08:00-12:00, 14:00-18:00'),
  }),
  onlineServiceHours: counted(text('每天线上服务小时数', 'hours of online service a day'), text('小时', 'hours'), {
    decimals: 1,
    range: [0, 24],
    rollup: 'none',
    aliases: ['线上服务小时数', '线上服务时长', '线上服务时间'],
    note: text(
      '群众关切项目；“特殊项目”另为一项',
      'For the matters that residents care about most; special matters are another measure',
    ),
  }),
  specialMattersOnlineServiceHours: counted(
    text('特殊项目每天线上服务小时数', 'hours of online service a day for special matters'),
    text('小时', 'hours'),
    {
      decimals: 1,
      range: [0, 24],
      rollup: 'none',
      aliases: ['特殊项目线上服务小时数', '特殊项目线上服务时长'],
      note: text(
        '“特殊项目”；群众关切项目的时长另为一项',
        'For special matters; the hours for what residents care about most are another measure',
      ),
    },
  ),
  satisfactionSurvey: flag(text('已开展社区服务群众满意度调查', 'satisfaction survey held'), {
    aliases: ['满意度调查', '群众满意度调查', '已开展满意度调查'],
  }),
  evaluationMechanism: flag(text('已建立服务评价机制', 'service evaluation in place'), {
    aliases: ['评价机制', '服务评价机制', '好差评机制'],
  }),
} as const satisfies Measures
