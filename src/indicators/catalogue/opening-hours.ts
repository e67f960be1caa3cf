import { text } from '../../values/text'
import { hours, measure } from '../build'

const HOURS_A_DAY = text('小时/天', 'hours a day')

/** Hours of opening and of service online. */
export const openingHours = {
  'opening-hours-on-working-days': {
    label: text('工作日服务设施开放时间', 'opening hours of the facility on working days'),
    unit: HOURS_A_DAY,
    formula: hours('openingHours', 'working'),
  },
  'opening-hours-every-day': {
    label: text('每日服务设施开放时间（含周末）', 'opening hours of the facility on every day of the week'),
    unit: HOURS_A_DAY,
    formula: hours('openingHours', 'every'),
  },
  'opening-hours-on-open-days': {
    label: text('开放日服务设施开放时间', 'opening hours of the facility on the days it opens'),
    unit: HOURS_A_DAY,
    formula: hours('openingHours', 'open'),
  },
  'opening-hours-on-holidays': {
    label: text('节假日服务设施开放时间', 'opening hours of the facility on public holidays'),
    unit: HOURS_A_DAY,
    formula: hours('openingHours', 'holidays'),
  },
  'online-service-hours': {
    label: text('群众关切项目每天线上服务时间', 'hours of online service a day'),
    unit: HOURS_A_DAY,
    formula: measure('onlineServiceHours'),
    note: text(
      '群众关切项目；“特殊项目”是另一个指标',
      'For the matters that residents care about most; special matters are another indicator',
    ),
  },
  'special-matters-online-service-hours': {
    label: text('特殊项目每天线上服务时间', 'hours of online service a day for special matters'),
    unit: HOURS_A_DAY,
    formula: measure('specialMattersOnlineServiceHours'),
    note: text(
      '“特殊项目”；群众关切项目是另一个指标',
      'For special matters; the matters that residents care about most are another indicator',
    ),
  },
} as const
