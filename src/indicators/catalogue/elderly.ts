import { text } from '../../values/text'
import { compare, is, measure, over, ratio, total } from '../build'
import { coverage, share } from '../sugar'
import { urban, communities, counties } from './places'
import { PERCENT, PER_100_HOUSEHOLDS } from './units'

const SITES = text('处', 'sites')

/** Care for the elderly. */
export const elderly = {
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
  'elderly-care-facility-coverage': {
    label: text('养老服务设施覆盖率', 'coverage of elderly-care facilities'),
    unit: PERCENT,
    formula: coverage('elderlyCareFacility', 'community'),
    note: text(
      '城乡全部村（社区），不论是否标准化；标准化的是另一个指标',
      'All villages and communities, facilities of any kind; standard ones are another indicator',
    ),
  },
  'elderly-care-facility-coverage-of-urban-communities': {
    label: text('城市社区养老服务设施覆盖率', 'coverage of elderly-care facilities, urban communities'),
    unit: PERCENT,
    formula: coverage('elderlyCareFacility', 'community', urban),
    note: text('只计城市社区', 'Urban communities only'),
  },
  'standard-elderly-care-facility-coverage': {
    label: text('标准化养老服务设施覆盖率', 'coverage of standard elderly-care facilities'),
    unit: PERCENT,
    formula: coverage('standardElderlyCareFacility', 'community'),
    note: text(
      '须为标准化设施，按村（社区）计；不论是否标准化的、按乡镇（街道）计的是另外的指标',
      'Standard facilities, by villages and communities; facilities of any kind, and towns and streets, are other indicators',
    ),
  },
  'standard-elderly-care-facility-coverage-of-towns': {
    label: text('有标准化养老服务设施的乡镇（街道）比例', 'towns and streets with a standard elderly-care facility'),
    unit: PERCENT,
    formula: coverage('standardElderlyCareFacility', 'town'),
    note: text('按乡镇（街道）计', 'By towns and streets'),
  },
  'elderly-care-venues': {
    label: text('社区养老服务场所数', 'elderly-care venues'),
    unit: SITES,
    formula: measure('elderlyCareVenues'),
  },
  'elderly-care-area-per-100-households': {
    label: text('每百户社区养老服务设施面积', 'elderly-care facility area per 100 households'),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(measure('elderlyCareArea'), measure('households'), 100),
    note: text('按常住户数', 'By permanent households'),
  },
  'elderly-care-area-per-100-registered-households': {
    label: text('每百户社区养老服务设施面积（户籍）', 'elderly-care facility area per 100 registered households'),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(measure('elderlyCareArea'), measure('registeredHouseholds'), 100),
    note: text('按户籍户数', 'By registered households'),
  },
  'elderly-care-area-per-100-housing-units': {
    label: text('每百户社区养老服务设施面积（住房套数）', 'elderly-care facility area per 100 housing units'),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(measure('elderlyCareArea'), measure('housingUnits'), 100),
    note: text('按住房套数', 'By housing units'),
  },
  'elderly-care-circle-coverage': {
    label: text(
      '城市社区“一刻钟居家养老服务圈”覆盖率',
      'urban communities with a 15-minute circle of elderly care at home',
    ),
    unit: PERCENT,
    formula: coverage('elderlyCareCircle', 'community', urban),
  },
  'comprehensive-elderly-care-centers': {
    label: text('综合养老服务中心数', 'comprehensive elderly-care centres'),
    unit: text('个', 'centres'),
    formula: measure('comprehensiveElderlyCareCenters'),
  },
  'embedded-elderly-care-coverage': {
    label: text('建有嵌入式养老机构的街道比例', 'streets with an embedded elderly-care institution'),
    unit: PERCENT,
    formula: share(
      compare(measure('embeddedElderlyCareInstitutions'), 'atLeast', 1),
      over('town', is('townKind', 'street')),
    ),
  },
  'regional-elderly-care-center-coverage': {
    label: text('乡镇区域养老服务中心建有率', 'towns and townships with a regional elderly-care centre'),
    unit: PERCENT,
    formula: coverage('regionalElderlyCareCenter', 'town', is('townKind', 'town', 'township')),
    note: text('只计乡、镇，不含街道', 'Towns and townships only, no streets'),
  },
  'rural-happiness-homes': {
    label: text('示范性农村幸福院数', 'model rural happiness homes'),
    unit: text('个', 'homes'),
    formula: total(measure('ruralHappinessHomes'), counties, 'ruralHappinessHomes'),
  },
  'new-residential-area-elderly-care-compliance': {
    label: text(
      '新建城区、新建居住区配套养老服务设施达标率',
      'new residential areas with elderly-care facilities up to the standard',
    ),
    unit: PERCENT,
    formula: ratio(
      total(measure('newResidentialAreasWithElderlyCare'), counties, 'newResidentialAreasWithElderlyCare'),
      total(measure('newResidentialAreas'), counties, 'newResidentialAreas'),
      100,
    ),
  },
  'home-elderly-care-coverage': {
    label: text('居家社区养老服务覆盖率', 'villages and communities with home and community care for the elderly'),
    unit: PERCENT,
    formula: coverage('homeElderlyCareServices', 'community'),
    note: text(
      '按村（社区）计；按老年人计的是另一个指标',
      'Counts villages and communities; the share of elderly people is another indicator',
    ),
  },
  'home-elderly-care-coverage-of-urban-communities': {
    label: text('城市社区居家养老服务覆盖率', 'urban communities with home and community care for the elderly'),
    unit: PERCENT,
    formula: coverage('homeElderlyCareServices', 'community', urban),
    note: text('只计城市社区', 'Urban communities only'),
  },
  'home-elderly-care-coverage-of-the-elderly': {
    label: text('居家社区养老服务覆盖老年人比例', 'elderly residents reached by home and community care'),
    unit: PERCENT,
    formula: ratio(
      total(measure('elderlyWithHomeCare'), communities, 'elderlyWithHomeCare'),
      total(measure('elderlyResidents'), communities, 'elderlyResidents'),
      100,
    ),
    note: text(
      '按老年人计；按村（社区）计的是另一个指标',
      'Counts elderly people; the share of villages and communities is another indicator',
    ),
  },
  'elderly-at-home-with-file-share': {
    label: text('居家老年人养老服务电子档案建档率', 'old people at home with an electronic care file'),
    unit: PERCENT,
    formula: ratio(
      total(measure('elderlyAtHomeWithFile'), communities, 'elderlyAtHomeWithFile'),
      total(measure('elderlyAtHome'), communities, 'elderlyAtHome'),
      100,
    ),
  },
  'visiting-of-elderly-in-hardship': {
    label: text('特殊困难老年人探访率', 'elderly people in special hardship who were visited'),
    unit: PERCENT,
    formula: ratio(
      total(measure('elderlyInHardshipVisited'), communities, 'elderlyInHardshipVisited'),
      total(measure('elderlyInHardship'), communities, 'elderlyInHardship'),
      100,
    ),
  },
  'elderly-care-projects': {
    label: text('城镇社区养老幸福工程项目数', 'urban community elderly-care projects'),
    unit: text('个', 'projects'),
    formula: total(measure('elderlyCareProjects'), counties, 'elderlyCareProjects'),
  },
  'elderly-care-funding': {
    label: text('城镇社区养老幸福工程投入', 'funding of urban community elderly-care projects'),
    unit: text('万元', '10,000 yuan'),
    formula: total(measure('elderlyCareFunding'), counties, 'elderlyCareFunding'),
  },
} as const
