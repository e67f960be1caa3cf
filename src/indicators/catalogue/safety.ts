import { text } from '../../values/text'
import { compare, is, measure, over, ratio, total } from '../build'
import { allOf, coverage, share } from '../sugar'
import { rural, urbanCommunities, ruralCommunities, counties } from './places'
import { PEOPLE, PERCENT } from './units'

/** Police, emergencies and disasters. */
export const safety = {
  'police-zone-staffing': {
    label: text('“一区一警多辅”警务区比例', 'police zones with one officer and several auxiliaries'),
    unit: PERCENT,
    formula: ratio(
      total(measure('policeZonesStaffed'), counties, 'policeZonesStaffed'),
      total(measure('policeZones'), counties, 'policeZones'),
      100,
    ),
    note: text(
      '按警务区计，所辖各县合计；“两辅”的是另一个指标',
      'Counts police zones of all counties together; those with two auxiliaries are another indicator',
    ),
  },
  'county-police-zone-staffing-with-two-auxiliaries': {
    label: text('“一区一警两辅”警务区比例（本县）', 'police zones of the county with one officer and two auxiliaries'),
    unit: PERCENT,
    formula: ratio(measure('policeZonesWithTwoAuxiliaries'), measure('policeZones'), 100),
    note: text(
      '按警务区计，取本县自报数；“多辅”的是另一个指标',
      'Counts police zones, by the county’s own figures; those with several auxiliaries are another indicator',
    ),
  },
  'community-police-staffing': {
    label: text('“一区一警两辅”城市社区比例', 'urban communities with one officer and two auxiliaries'),
    unit: PERCENT,
    formula: share(
      allOf(compare(measure('communityPolice'), 'atLeast', 1), compare(measure('auxiliaryPolice'), 'atLeast', 2)),
      urbanCommunities,
    ),
    note: text(
      '按城市社区计；按警务区计的是另一个指标',
      'Counts urban communities; the share of police zones is another indicator',
    ),
  },
  'village-auxiliary-police-coverage': {
    label: text('有村辅警的村比例', 'villages with an auxiliary police officer'),
    unit: PERCENT,
    formula: coverage('villageAuxiliaryPolice', 'community', rural),
    note: text(
      '几村共用的也计；只计本村自有的是另一个指标',
      'Shared ones count; those of the village’s own alone are another indicator',
    ),
  },
  'own-village-auxiliary-police-coverage': {
    label: text('“一村一辅警”的村比例', 'villages with an auxiliary police officer of their own'),
    unit: PERCENT,
    formula: share(compare(measure('auxiliaryPolice'), 'atLeast', 1), ruralCommunities),
    note: text(
      '几村共用的不计；共用也算的是另一个指标',
      'Of their own; where shared ones count, it is another indicator',
    ),
  },
  'disaster-information-officers': {
    label: text('灾害信息员人数', 'disaster information officers'),
    unit: PEOPLE,
    formula: measure('disasterInformationOfficers'),
  },
  'hazard-prone-emergency-coverage': {
    label: text(
      '灾害多发村（社区）“一站一点一队伍”覆盖率',
      'hazard-prone villages and communities with emergency station, supplies and team',
    ),
    unit: PERCENT,
    formula: share(
      allOf(is('emergencyStation', true), is('emergencySupplyPoint', true), is('emergencyRescueTeam', true)),
      over('community', is('hazardProne', true)),
    ),
    note: text('站、点、队伍三者均须建立', 'All three: station, supply point, team'),
  },
  'emergency-publicity-events': {
    label: text('应急避险知识宣传次数', 'publicity events on how to keep safe in emergencies'),
    unit: text('次', 'events'),
    formula: measure('emergencyPublicityEvents'),
  },
} as const
