import { text } from '../../values/text'
import { is, unstated } from '../build'
import { allOf, coverage, share } from '../sugar'
import { urban, communities } from './places'
import { PERCENT } from './units'

/** Services that reach residents. */
export const services = {
  'basic-public-services-coverage': {
    label: text('基本公共服务覆盖率', 'coverage of basic public services'),
    unit: PERCENT,
    formula: coverage('basicPublicServices', 'community'),
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
    note: text(
      '“一窗受理”“一站办理”；“一窗受理、集成服务”是另一个指标',
      'One window and one stop; one window with integrated services is another indicator',
    ),
  },
  'one-window-service-coverage': {
    label: text('“一窗受理、集成服务”推行率', 'one window with integrated services: coverage'),
    unit: PERCENT,
    formula: coverage('oneWindowService', 'community'),
    note: text(
      '“一窗受理、集成服务”；“一窗受理”“一站办理”是另一个指标',
      'One window with integrated services; one window and one stop is another indicator',
    ),
  },
  'medical-insurance-services-coverage': {
    label: text('医保政务服务覆盖率', 'coverage of medical insurance business'),
    unit: PERCENT,
    formula: coverage('medicalInsuranceServices', 'community'),
    note: text('村（社区）', 'Villages and communities'),
  },
  'medical-insurance-services-coverage-of-towns': {
    label: text('医保政务服务乡镇（街道）覆盖率', 'towns and streets that handle medical insurance business'),
    unit: PERCENT,
    formula: coverage('medicalInsuranceServices', 'town'),
    note: text('乡镇（街道）', 'Towns and streets'),
  },
  'utility-and-outlet-services-coverage': {
    label: text(
      '公共事业服务和商业网点服务覆盖率',
      'villages and communities reached by utilities and commercial outlets',
    ),
    unit: PERCENT,
    formula: share(allOf(is('utilityServices', true), is('commercialOutletServices', true)), communities),
    note: text('两类服务均须覆盖', 'Both kinds of service'),
  },
  'life-circle-coverage': {
    label: text('城市社区“一刻钟便民生活圈”覆盖率', 'urban communities with a 15-minute convenience circle'),
    unit: PERCENT,
    formula: coverage('lifeCircle', 'community', urban),
    note: text(
      '只计城市社区，限一刻钟；城乡社区不限分钟数的是另一个指标',
      'Urban communities only, of 15 minutes; that of all communities without a number of minutes is another indicator',
    ),
  },
  'convenience-circle-coverage': {
    label: text('城乡社区“便民生活圈”覆盖率', 'villages and communities with a convenience circle'),
    unit: PERCENT,
    formula: coverage('convenienceCircle', 'community'),
    note: text(
      '城乡全部村（社区），未限定分钟数；城市社区“一刻钟便民生活圈”是另一个指标',
      'All villages and communities, without a number of minutes; the 15-minute circle of urban communities is another indicator',
    ),
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
