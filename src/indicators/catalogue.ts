import { text } from '../values/text'
import type { MeasureId } from '../measures/catalogue'
import { compare, hours, is, measure, over, ratio, total, unstated } from './build'
import type { Indicator } from './indicator'
import { coverage, share } from './sugar'

const PERCENT = text('%', '%')
const SQUARE_METRES = text('平方米', 'm²')
const PER_100_HOUSEHOLDS = text('平方米/百户', 'm² per 100 households')
const HOURS_A_DAY = text('小时/天', 'hours a day')
const PEOPLE = text('人', 'people')
const YES = text('是否', 'yes or no')

const urban = is('kind', 'urban')
const rural = is('kind', 'rural')
const newlyBuilt = is('newlyBuilt', true)

// checked after it is inferred: an expected type would widen what each formula needs to every measure there is
const catalogue = {
  'facility-area': {
    label: text('社区综合服务设施面积', 'service facility area'),
    unit: SQUARE_METRES,
    formula: measure('facilityArea'),
  },
  'facility-area-per-100-households': {
    label: text('每百户居民拥有社区综合服务设施面积', 'service facility area per 100 households'),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(measure('facilityArea'), measure('households'), 100),
    note: text('按常住户数', 'By permanent households'),
  },
  'facility-area-per-100-registered-households': {
    label: text('每百户居民拥有社区综合服务设施面积（户籍）', 'service facility area per 100 registered households'),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(measure('facilityArea'), measure('registeredHouseholds'), 100),
    note: text('按户籍户数', 'By registered households'),
  },
  'facility-area-per-100-housing-units': {
    label: text('每百户居民拥有社区综合服务设施面积（住房套数）', 'service facility area per 100 housing units'),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(measure('facilityArea'), measure('housingUnits'), 100),
    note: text('按住房套数', 'By housing units'),
  },
  'new-communities-facility-area-per-100-households': {
    label: text(
      '新建社区每百户居民拥有综合服务设施面积（合计）',
      'service facility area per 100 households, new communities together',
    ),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(
      total(measure('facilityArea'), over('community', newlyBuilt)),
      total(measure('households'), over('community', newlyBuilt)),
      100,
    ),
    note: text('全部新建社区合并计算，按常住户数', 'All new communities taken together, by permanent households'),
  },
  'commercial-and-service-area-share': {
    label: text(
      '商业和综合服务设施面积占社区总建筑面积比例',
      'commercial and service facility area as a share of total floor area',
    ),
    unit: PERCENT,
    formula: ratio(measure('commercialAndServiceArea'), measure('totalFloorArea'), 100),
  },
  'relocation-community-facility-coverage': {
    label: text('易地扶贫搬迁集中安置社区综合服务设施覆盖率', 'relocation communities with a service facility'),
    unit: PERCENT,
    formula: coverage('serviceFacility', 'community', is('relocation', true)),
  },
  'community-workers-per-10000-urban-residents': {
    label: text('每万名城镇常住人口拥有社区工作者', 'community workers per 10,000 urban permanent residents'),
    unit: text('人/万人', 'per 10,000'),
    formula: ratio(
      total(measure('communityWorkers'), over('community', urban), 'urbanCommunityWorkers'),
      measure('urbanPermanentResidents'),
      10000,
    ),
    note: text(
      '分子为城市社区的社区工作者，分母为城镇常住人口；全部村（社区）的工作者不是这个分子',
      'Workers of urban communities against urban permanent residents; the workers of all villages and communities are another figure',
    ),
  },
  'committee-and-full-time-workers-per-10000-urban-residents': {
    label: text(
      '每万名城镇常住人口拥有“两委”成员和专职工作人员',
      'committee members and full-time staff per 10,000 urban permanent residents',
    ),
    unit: text('人/万人', 'per 10,000'),
    formula: ratio(
      total(measure('committeeAndFullTimeWorkers'), over('community', urban), 'urbanCommitteeAndFullTimeWorkers'),
      measure('urbanPermanentResidents'),
      10000,
    ),
    note: text('城市社区，身兼两职只算一次', 'Of urban communities; who holds two posts counts once'),
  },
  'committee-full-time-and-grid-workers-per-10000-urban-residents': {
    label: text(
      '每万名城镇常住人口拥有“两委”成员、专职工作人员和专职网格员',
      'committee members, full-time staff and grid staff per 10,000 urban permanent residents',
    ),
    unit: text('人/万人', 'per 10,000'),
    formula: ratio(
      total(
        measure('committeeFullTimeAndGridWorkers'),
        over('community', urban),
        'urbanCommitteeFullTimeAndGridWorkers',
      ),
      measure('urbanPermanentResidents'),
      10000,
    ),
    note: text('城市社区，身兼几职只算一次', 'Of urban communities; who holds several posts counts once'),
  },
  'village-graduates': {
    label: text('到村工作大学生人数', 'graduates working in the village'),
    unit: PEOPLE,
    formula: measure('villageGraduates'),
  },
  'village-graduates-coverage': {
    label: text('有到村工作大学生的行政村比例', 'villages where a graduate works'),
    unit: PERCENT,
    formula: share(compare(measure('villageGraduates'), 'atLeast', 1), over('community', rural)),
  },
  'basic-public-services-coverage': {
    label: text('基本公共服务覆盖率', 'coverage of basic public services'),
    unit: PERCENT,
    formula: coverage('basicPublicServices', 'community'),
  },
  'day-care-coverage': {
    label: text('日间照料服务覆盖率', 'coverage of day care'),
    unit: PERCENT,
    formula: coverage('dayCareServices', 'community'),
    note: text('城乡全部村（社区）', 'All villages and communities'),
  },
  'day-care-coverage-of-urban-communities': {
    label: text('城市社区日间照料服务覆盖率', 'coverage of day care, urban communities'),
    unit: PERCENT,
    formula: coverage('dayCareServices', 'community', urban),
    note: text('只计城市社区', 'Urban communities only'),
  },
  'legal-services-coverage': {
    label: text('法律服务覆盖率', 'coverage of legal services'),
    unit: PERCENT,
    formula: coverage('legalServices', 'community'),
  },
  'agency-services-coverage': {
    label: text('政务代办服务覆盖率', 'coverage of government services by proxy'),
    unit: PERCENT,
    formula: coverage('agencyServices', 'community'),
  },
  'one-stop-service-coverage': {
    label: text('“一窗受理”和“一站办理”推行率', 'one window, one stop: coverage'),
    unit: PERCENT,
    formula: coverage('oneStopService', 'community'),
  },
  'life-circle-coverage': {
    label: text('城市社区“一刻钟便民生活圈”覆盖率', 'urban communities with a 15-minute convenience circle'),
    unit: PERCENT,
    formula: coverage('lifeCircle', 'community', urban),
  },
  'qualification-review-coverage': {
    label: text('“两委”班子成员资格联审落实率', 'joint review of committee members’ eligibility: coverage'),
    unit: PERCENT,
    formula: coverage('qualificationReview', 'community'),
  },
  'satisfaction-survey-coverage': {
    label: text('社区服务群众满意度调查覆盖率', 'coverage of satisfaction surveys'),
    unit: PERCENT,
    formula: coverage('satisfactionSurvey', 'community'),
  },
  'evaluation-mechanism-coverage': {
    label: text('服务评价机制覆盖率', 'coverage of service evaluation'),
    unit: PERCENT,
    formula: coverage('evaluationMechanism', 'community'),
  },
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
  'online-service-hours': {
    label: text('群众关切项目每天线上服务时间', 'hours of online service a day'),
    unit: HOURS_A_DAY,
    formula: measure('onlineServiceHours'),
  },
  'elderly-care-projects': {
    label: text('城镇社区养老幸福工程项目数', 'urban community elderly-care projects'),
    unit: text('个', 'projects'),
    formula: total(measure('elderlyCareProjects'), over('county'), 'elderlyCareProjects'),
  },
  'elderly-care-funding': {
    label: text('城镇社区养老幸福工程投入', 'funding of urban community elderly-care projects'),
    unit: text('万元', '10,000 yuan'),
    formula: total(measure('elderlyCareFunding'), over('county'), 'elderlyCareFunding'),
  },
  'consultation-directory-completion': {
    label: text('村级议事协商目录制定完成率', 'counties with a directory of village consultation matters'),
    unit: PERCENT,
    formula: coverage('consultationDirectory', 'county'),
  },
  'consultation-directory-coverage-of-villages': {
    label: text('有议事协商目录的村比例', 'villages covered by a directory of village consultation matters'),
    unit: PERCENT,
    formula: coverage('villageConsultationDirectory', 'community', rural),
    note: text(
      '按村计；以县计的是另一个指标',
      'Counts villages; the share of counties that have made one is another indicator',
    ),
  },
  'annual-task-list': {
    label: text('年度任务清单和工作台账', 'annual task list and ledger'),
    unit: YES,
    formula: is('annualTaskList', true),
  },
  'implementing-measures': {
    label: text('本地细化措施', 'local implementing measures'),
    unit: YES,
    formula: is('implementingMeasures', true),
  },
  'management-and-service-coverage-of-permanent-residents': {
    label: text('管理服务覆盖常住人口', 'management and service for permanent residents'),
    unit: PERCENT,
    formula: unstated(
      text(
        '文件未说明以何种数据衡量“有效覆盖”',
        'The document does not say by which figure effective coverage is measured',
      ),
    ),
  },
} as const

/** Every indicator that the library knows, by id. Two plans that mean the same thing name the same indicator. */
export const indicators = catalogue satisfies Readonly<Record<string, Indicator<MeasureId>>>

/** Id of an indicator of the catalogue. */
export type IndicatorId = keyof typeof indicators
