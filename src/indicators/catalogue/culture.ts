import { text } from '../../values/text'
import { compare, measure, ratio } from '../build'
import { coverage, share } from '../sugar'
import { urban, communities, urbanCommunities } from './places'
import { PERCENT } from './units'

const SQUARE_METRES_EACH = text('平方米/人', 'm² per person')
const PER_1000 = text('人/千人', 'per 1,000')

/** Health, culture, education and sport. */
export const culture = {
  'community-health-station-coverage': {
    label: text('配有社区卫生服务站（中心）的城市社区比例', 'urban communities with a health station'),
    unit: PERCENT,
    formula: share(compare(measure('communityHealthStations'), 'atLeast', 1), urbanCommunities),
    note: text('只计城市社区', 'Urban communities only'),
  },
  'health-station-coverage-of-all-communities': {
    label: text('配有卫生服务站（中心）的村（社区）比例', 'villages and communities with a health station'),
    unit: PERCENT,
    formula: share(compare(measure('communityHealthStations'), 'atLeast', 1), communities),
    note: text('城乡全部村（社区）', 'All villages and communities'),
  },
  'culture-center-coverage': {
    label: text('城乡社区综合性文化服务中心覆盖率', 'villages and communities with a culture centre'),
    unit: PERCENT,
    formula: coverage('cultureCenter', 'community'),
  },
  'civilization-practice-office-coverage': {
    label: text('乡镇（街道）新时代文明实践所覆盖率', 'towns with an office of civilization practice'),
    unit: PERCENT,
    formula: coverage('civilizationPracticeOffice', 'town'),
  },
  'civilization-practice-station-coverage': {
    label: text('村（社区）新时代文明实践站覆盖率', 'villages and communities with a station of civilization practice'),
    unit: PERCENT,
    formula: coverage('civilizationPracticeStation', 'community'),
  },
  'community-education-bases': {
    label: text('社区教育示范基地数', 'model bases of community education'),
    unit: text('个', 'bases'),
    formula: measure('educationBases'),
  },
  'fitness-circle-coverage': {
    label: text('城乡社区“15分钟健身圈”覆盖率', 'villages and communities with a 15-minute fitness circle'),
    unit: PERCENT,
    formula: coverage('fitnessCircle', 'community'),
    note: text('城乡全部村（社区）', 'All villages and communities'),
  },
  'fitness-circle-coverage-of-urban-communities': {
    label: text('城市社区“15分钟健身圈”覆盖率', 'urban communities with a 15-minute fitness circle'),
    unit: PERCENT,
    formula: coverage('fitnessCircle', 'community', urban),
    note: text('只计城市社区', 'Urban communities only'),
  },
  'fitness-equipment-coverage': {
    label: text('全民健身器材设施覆盖率', 'coverage of public fitness equipment'),
    unit: PERCENT,
    formula: coverage('fitnessEquipment', 'community'),
  },
  'sports-area-per-resident': {
    label: text('人均体育场地面积', 'area of sports grounds per person'),
    unit: SQUARE_METRES_EACH,
    formula: ratio(measure('sportsArea'), measure('permanentResidents'), 1),
    note: text('按常住人口', 'By permanent residents'),
  },
  'sports-area-per-registered-resident': {
    label: text('人均体育场地面积（户籍）', 'area of sports grounds per registered resident'),
    unit: SQUARE_METRES_EACH,
    formula: ratio(measure('sportsArea'), measure('registeredResidents'), 1),
    note: text('按户籍人口', 'By registered residents'),
  },
  'sports-instructors-per-1000-residents': {
    label: text('每千人拥有社会体育指导员', 'social sports instructors per 1,000 people'),
    unit: PER_1000,
    formula: ratio(measure('sportsInstructors'), measure('permanentResidents'), 1000),
    note: text('按常住人口', 'By permanent residents'),
  },
  'sports-instructors-per-1000-registered-residents': {
    label: text('每千人拥有社会体育指导员（户籍）', 'social sports instructors per 1,000 registered residents'),
    unit: PER_1000,
    formula: ratio(measure('sportsInstructors'), measure('registeredResidents'), 1000),
    note: text('按户籍人口', 'By registered residents'),
  },
  'regular-exercise-share': {
    label: text('经常参加体育锻炼人数比例', 'people who exercise regularly, of all'),
    unit: PERCENT,
    formula: ratio(measure('regularExercisers'), measure('permanentResidents'), 100),
    note: text('按常住人口', 'By permanent residents'),
  },
} as const
