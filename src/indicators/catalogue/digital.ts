import { text } from '../../values/text'
import { is, measure, ratio, total } from '../build'
import { coverage } from '../sugar'
import { urban, rural, communities, ruralCommunities, towns, counties } from './places'
import { PERCENT, COMMUNITIES } from './units'

/** Services and communities on the net. */
export const digital = {
  'self-service-coverage': {
    label: text('城市社区政务通用自助服务覆盖率', 'urban communities with self-service for government business'),
    unit: PERCENT,
    formula: coverage('selfServiceTerminal', 'community', urban),
  },
  'government-platform-coverage-of-towns': {
    label: text('一体化政务服务平台乡镇（街道）覆盖率', 'towns reached by the integrated government service platform'),
    unit: PERCENT,
    formula: coverage('governmentPlatform', 'town'),
  },
  'government-matters-online-in-counties': {
    label: text('县级政务服务事项网上可办率', 'government service items of counties that can be done online'),
    unit: PERCENT,
    formula: ratio(
      total(measure('governmentMattersOnline'), counties),
      total(measure('governmentMatters'), counties),
      100,
    ),
  },
  'government-matters-online-in-towns': {
    label: text('乡级政务服务事项网上可办率', 'government service items of towns that can be done online'),
    unit: PERCENT,
    formula: ratio(total(measure('governmentMattersOnline'), towns), total(measure('governmentMatters'), towns), 100),
  },
  'government-matters-online-in-villages': {
    label: text('村级政务服务事项网上可办率', 'government service items of villages that can be done online'),
    unit: PERCENT,
    formula: ratio(
      total(measure('governmentMattersOnline'), ruralCommunities),
      total(measure('governmentMatters'), ruralCommunities),
      100,
    ),
    note: text('只计村', 'Villages only'),
  },
  'government-matters-online-in-villages-and-communities': {
    label: text(
      '村（社区）政务服务事项网上可办率',
      'government service items of villages and communities that can be done online',
    ),
    unit: PERCENT,
    formula: ratio(
      total(measure('governmentMattersOnline'), communities),
      total(measure('governmentMatters'), communities),
      100,
    ),
    note: text('村和城市社区合计', 'Villages and urban communities together'),
  },
  'online-employment-services-coverage': {
    label: text('“互联网+公共就业服务”覆盖率', 'coverage of public employment services online'),
    unit: PERCENT,
    formula: coverage('onlineEmploymentServices', 'community'),
  },
  'new-technology-coverage': {
    label: text('新技术手段运用率', 'communities that use new technology'),
    unit: PERCENT,
    formula: coverage('newTechnology', 'community'),
  },
  'information-platform-coverage': {
    label: text(
      '集约化社区综合信息服务平台应用覆盖率',
      'villages and communities that use the integrated information platform',
    ),
    unit: PERCENT,
    formula: coverage('informationPlatform', 'community'),
  },
  'provincial-smart-pilots': {
    label: text('省级智慧社区建设试点单位数', 'provincial smart-community pilots'),
    unit: text('个', 'pilots'),
    formula: total(measure('provincialSmartPilots'), counties, 'provincialSmartPilots'),
  },
  'smart-pilot-communities': {
    label: text('当年选取的“智慧社区”试点社区数', 'communities chosen as smart-community pilots in the year'),
    unit: COMMUNITIES,
    formula: measure('smartPilotCommunities'),
  },
  'villages-without-broadband': {
    label: text('未通宽带的行政村数', 'villages without broadband'),
    unit: text('个', 'villages'),
    formula: total(is('broadband', false), ruralCommunities),
  },
  'fifth-generation-coverage-of-villages': {
    label: text('行政村通5G比例', 'villages with 5G'),
    unit: PERCENT,
    formula: coverage('fifthGenerationNetwork', 'community', rural),
  },
} as const
