import { text } from '../../values/text'
import { measure, ratio, total } from '../build'
import { coverage } from '../sugar'
import { counties } from './places'
import { PERCENT } from './units'

/** Party organizations and party members at work in communities. */
export const party = {
  'unit-party-organizations-reported-share': {
    label: text(
      '机关和企事业单位党组织到社区报到比例',
      'party organizations of units that have reported to a community',
    ),
    unit: PERCENT,
    formula: ratio(
      total(measure('reportedUnitPartyOrganizations'), counties, 'reportedUnitPartyOrganizations'),
      total(measure('unitPartyOrganizations'), counties, 'unitPartyOrganizations'),
      100,
    ),
    note: text(
      '按党组织数计，所辖各县合计；一县的是另一个指标',
      'Counts party organizations of all counties together; that of one county is another indicator',
    ),
  },
  'county-party-organizations-reported-share': {
    label: text(
      '单位党组织到社区报到率（本县）',
      'party organizations of the county that have reported to a community',
    ),
    unit: PERCENT,
    formula: ratio(measure('reportedUnitPartyOrganizations'), measure('unitPartyOrganizations'), 100),
    note: text(
      '按党组织数计，取本县自报数；各县合计的是另一个指标',
      'Counts party organizations, by the county’s own figures; all counties together are another indicator',
    ),
  },
  'unit-party-organization-reporting-coverage': {
    label: text(
      '有机关和企事业单位党组织报到的村（社区）比例',
      'communities to which party organizations of units have reported',
    ),
    unit: PERCENT,
    formula: coverage('unitPartyOrganizationsReport', 'community'),
    note: text('按村（社区）计', 'Counts villages and communities'),
  },
  'party-members-reported-share': {
    label: text('在职党员到社区报到率', 'party members in employment who have reported to a community'),
    unit: PERCENT,
    formula: ratio(
      total(measure('reportedPartyMembers'), counties, 'reportedPartyMembers'),
      total(measure('servingPartyMembers'), counties, 'servingPartyMembers'),
      100,
    ),
    note: text(
      '按在职党员人数计，所辖各县合计；一县的是另一个指标',
      'Counts party members in employment of all counties together; that of one county is another indicator',
    ),
  },
  'county-party-members-reported-share': {
    label: text(
      '在职党员到社区报到率（本县）',
      'party members in employment of the county who have reported to a community',
    ),
    unit: PERCENT,
    formula: ratio(measure('reportedPartyMembers'), measure('servingPartyMembers'), 100),
    note: text(
      '按在职党员人数计，取本县自报数；各县合计的是另一个指标',
      'Counts party members in employment, by the county’s own figures; all counties together are another indicator',
    ),
  },
  'party-member-reporting-coverage': {
    label: text('在职党员到社区报到服务落实率', 'communities where party members in employment report and serve'),
    unit: PERCENT,
    formula: coverage('partyMembersReport', 'community'),
    note: text(
      '按村（社区）计；按在职党员人数计的、为群众服务的制度机制是另外的指标',
      'Counts villages and communities; the share of party members, and the system of serving residents, are other indicators',
    ),
  },
  'party-member-service-system-coverage': {
    label: text(
      '在职党员为群众服务制度机制落实率',
      'coverage of the system in which party members in employment serve residents',
    ),
    unit: PERCENT,
    formula: coverage('partyMemberServiceSystem', 'community'),
    note: text(
      '为群众服务的制度机制；到社区报到是另一个指标',
      'The system of serving residents; reporting to the community is another indicator',
    ),
  },
} as const
