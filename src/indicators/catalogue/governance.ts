import { text } from '../../values/text'
import { is, measure, ratio, total } from '../build'
import { coverage, share } from '../sugar'
import { urban, rural, communities } from './places'
import { PEOPLE, PERCENT, COMMUNITIES } from './units'

/** Self-government, consultation, and what a community has reached. */
export const governance = {
  'joint-service-framework-coverage': {
    label: text('社区服务体制机制健全率', 'coverage of the framework in which all parties serve the community'),
    unit: PERCENT,
    formula: coverage('jointServiceFramework', 'community'),
  },
  'governance-organizations-coverage': {
    label: text('村（社区）治理组织体系覆盖率', 'villages and communities with all bodies of governance'),
    unit: PERCENT,
    formula: coverage('governanceOrganizations', 'community'),
  },
  'consultation-system-coverage': {
    label: text('城乡社区协商制度落实率', 'community consultation: coverage'),
    unit: PERCENT,
    formula: coverage('consultationSystem', 'community'),
    note: text(
      '制度已落实；开展了协商的是另一个指标',
      'The system is in place; whether consultation was held is another indicator',
    ),
  },
  'democratic-consultation-coverage': {
    label: text('民主协商覆盖率', 'villages and communities that hold democratic consultation'),
    unit: PERCENT,
    formula: coverage('democraticConsultation', 'community'),
    note: text(
      '开展了协商；制度已落实的是另一个指标',
      'Consultation was held; whether the system is in place is another indicator',
    ),
  },
  'consultation-directory-completion': {
    label: text('村级议事协商目录制定完成率', 'counties with a directory of village consultation matters'),
    unit: PERCENT,
    formula: coverage('consultationDirectory', 'county'),
    note: text(
      '按县计；按村计的是另一个指标',
      'Counts counties; the share of villages that are covered is another indicator',
    ),
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
  'matters-settled-by-consultation': {
    label: text('经协商解决的公共事项和矛盾纠纷比例', 'public matters and disputes settled by consultation'),
    unit: PERCENT,
    formula: ratio(
      total(measure('consultationMattersSettled'), communities),
      total(measure('consultationMatters'), communities),
      100,
    ),
  },
  'three-lists-coverage': {
    label: text('城市社区“三张清单”完成率', 'urban communities with the three lists'),
    unit: PERCENT,
    formula: coverage('threeLists', 'community', urban),
  },
  'legally-informed-residents': {
    label: text('“法律明白人”人数', 'residents trained in law'),
    unit: PEOPLE,
    formula: measure('legallyInformedResidents'),
  },
  'model-communities': {
    label: text('“模范村（社区）”数', 'villages and communities of the grade model'),
    unit: COMMUNITIES,
    formula: total(is('assessmentGrade', 'model'), communities, 'modelCommunities'),
  },
  'excellent-communities': {
    label: text('“优秀村（社区）”数', 'villages and communities of the grade excellent'),
    unit: COMMUNITIES,
    formula: total(is('assessmentGrade', 'excellent'), communities, 'excellentCommunities'),
    note: text('不含模范', 'Those of the grade model are not in it'),
  },
  'excellent-or-model-communities': {
    label: text('“优秀”及以上村（社区）数', 'villages and communities of the grade excellent or model'),
    unit: COMMUNITIES,
    formula: total(is('assessmentGrade', 'excellent', 'model'), communities, 'excellentOrModelCommunities'),
    note: text('含模范', 'Those of the grade model are in it'),
  },
  'qualified-communities-coverage': {
    label: text('达到“合格村（社区）”水平的比例', 'villages and communities of the grade qualified or better'),
    unit: PERCENT,
    formula: share(is('assessmentGrade', 'model', 'excellent', 'qualified'), communities),
  },
} as const
