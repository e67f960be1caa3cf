import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, flag, REGIONS } from './define'
import { PEOPLE, PLACES } from './units'

/** Party organizations and party members at work in communities. */
export const party = {
  unitPartyOrganizations: counted(
    text('机关和企事业单位党组织数', 'party organizations of offices, companies and public institutions'),
    PLACES,
    {
      levels: REGIONS,
      aliases: ['机关和企事业单位党组织', '机关企事业单位党组织数'],
    },
  ),
  reportedUnitPartyOrganizations: counted(
    text('其中：已到社区报到的党组织', 'of which organizations that have reported to a community'),
    PLACES,
    {
      partOf: 'unitPartyOrganizations',
      levels: REGIONS,
      aliases: ['已到社区报到的党组织', '到社区报到的党组织数', '报到党组织数'],
    },
  ),
  unitPartyOrganizationsReport: flag(
    text('有机关和企事业单位党组织到本社区报到', 'party organizations of units have reported here'),
    { aliases: ['有党组织报到', '党组织到社区报到'] },
  ),
  servingPartyMembers: counted(text('在职党员人数', 'party members in employment'), PEOPLE, {
    levels: REGIONS,
    aliases: ['在职党员', '在职党员数'],
  }),
  reportedPartyMembers: counted(
    text('其中：已到社区报到的在职党员', 'of which members who have reported to a community'),
    PEOPLE,
    {
      partOf: 'servingPartyMembers',
      levels: REGIONS,
      aliases: ['已报到在职党员', '到社区报到在职党员数'],
    },
  ),
  partyMembersReport: flag(
    text('在职党员到社区报到服务已落实', 'party members in employment report to the community and serve there'),
    {
      aliases: ['在职党员报到', '在职党员到社区报到', '党员“双报到”'],
      note: text(
        '到社区报到并服务；为群众服务的制度机制另为一项',
        'They report and serve; the system of serving residents is another measure',
      ),
    },
  ),
  partyMemberServiceSystem: flag(
    text('在职党员为群众服务制度机制已落实', 'system in which party members in employment serve residents in place'),
    {
      aliases: ['在职党员服务制度', '在职党员为群众服务制度'],
      note: text(
        '为群众服务的制度机制；到社区报到另为一项',
        'The system of serving residents; reporting to the community is another measure',
      ),
    },
  ),
} as const satisfies Measures
