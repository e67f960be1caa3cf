import { text } from '../../values/text'
import { compare, is, total } from '../build'
import { allOf, coverage, share } from '../sugar'
import { urban, rural, newlyBuilt, newlySetUp, relocation, communities, counties } from './places'
import { PERCENT, COMMUNITIES } from './units'

/** Which places have a facility, one up to standard, or one of a kind. */
export const facilityCoverage = {
  'facility-coverage': {
    label: text('城乡社区综合服务设施覆盖率', 'urban and rural communities with a service facility'),
    unit: PERCENT,
    formula: coverage('serviceFacility', 'community'),
    note: text('城乡全部村（社区）', 'All villages and communities'),
  },
  'rural-facility-coverage': {
    label: text('农村社区综合服务设施覆盖率', 'rural communities with a service facility'),
    unit: PERCENT,
    formula: coverage('serviceFacility', 'community', rural),
    note: text('只计农村社区', 'Rural communities only'),
  },
  'urban-facility-coverage': {
    label: text('城市社区综合服务设施覆盖率', 'urban communities with a service facility'),
    unit: PERCENT,
    formula: coverage('serviceFacility', 'community', urban),
    note: text('只计城市社区', 'Urban communities only'),
  },
  'relocation-community-facility-coverage': {
    label: text('易地扶贫搬迁集中安置社区综合服务设施覆盖率', 'relocation communities with a service facility'),
    unit: PERCENT,
    formula: coverage('serviceFacility', 'community', relocation),
  },
  'hollow-village-community-facility-coverage': {
    label: text(
      '“空心村”治理集中安置社区综合服务设施覆盖率',
      'communities resettled from hollow villages with a service facility',
    ),
    unit: PERCENT,
    formula: coverage('serviceFacility', 'community', is('hollowVillageResettlement', true)),
  },
  'newly-set-up-community-facility-coverage': {
    label: text('新成立社区综合服务设施覆盖率', 'newly set-up communities with a comprehensive service facility'),
    unit: PERCENT,
    formula: coverage('serviceFacility', 'community', newlySetUp),
    note: text(
      '新成立（新设居、村民委员会）的社区；“新建社区”是另一回事',
      'Communities whose committee was newly set up, which is not the same as newly built',
    ),
  },
  'newly-set-up-community-facility-standard-coverage': {
    label: text('新成立社区综合服务设施达标率', 'newly set-up communities with a facility up to standard'),
    unit: PERCENT,
    formula: coverage('standardServiceFacility', 'community', newlySetUp),
    note: text(
      '新成立（新设居、村民委员会）的社区；“新建社区”的是另一个指标',
      'Communities whose committee was newly set up; newly built ones are another indicator',
    ),
  },
  'newly-set-up-urban-community-facility-coverage': {
    label: text(
      '新成立城市社区综合服务设施覆盖率',
      'newly set-up urban communities with a comprehensive service facility',
    ),
    unit: PERCENT,
    formula: coverage('serviceFacility', 'community', allOf(urban, newlySetUp)),
    note: text('只计新成立的城市社区', 'Newly set-up urban communities only'),
  },
  'newly-set-up-urban-community-facility-standard-coverage': {
    label: text('新成立城市社区综合服务设施达标率', 'newly set-up urban communities with a facility up to standard'),
    unit: PERCENT,
    formula: coverage('standardServiceFacility', 'community', allOf(urban, newlySetUp)),
    note: text('只计新成立的城市社区', 'Newly set-up urban communities only'),
  },
  'new-community-facility-standard-coverage': {
    label: text('新建社区综合服务设施面积达标率', 'new communities with a facility area up to the standard'),
    unit: PERCENT,
    formula: coverage('standardServiceFacility', 'community', newlyBuilt),
    note: text(
      '“新建社区”；新成立（新设居、村民委员会）社区的是另一个指标',
      'Newly built communities; those whose committee was newly set up are another indicator',
    ),
  },
  'separate-offices-abolished-coverage': {
    label: text('取消社区干部独立办公室的社区比例', 'communities whose cadres have no office of their own'),
    unit: PERCENT,
    formula: coverage('officesAbolished', 'community'),
  },
  'complete-green-communities': {
    label: text('完整绿色社区数', 'complete green communities'),
    unit: COMMUNITIES,
    formula: total(is('completeGreenCommunity', true), communities, 'completeGreenCommunities'),
  },
  'complete-green-community-coverage-of-county-seats': {
    label: text('县城（市区）完整绿色社区覆盖率', 'communities of county seats that are complete green communities'),
    unit: PERCENT,
    formula: coverage('completeGreenCommunity', 'community', is('inCountySeat', true)),
    note: text(
      '按县城（市区）内的社区计，村也计；只计城市社区的是另一个指标',
      'Counts the communities that lie in county seats, villages too; urban communities alone are another indicator',
    ),
  },
  'complete-green-community-coverage-of-urban-communities-of-county-seats': {
    label: text(
      '县城（市区）城市社区完整绿色社区覆盖率',
      'urban communities of county seats that are complete green communities',
    ),
    unit: PERCENT,
    formula: coverage('completeGreenCommunity', 'community', allOf(urban, is('inCountySeat', true))),
    note: text('按县城（市区）内的城市社区计', 'Counts the urban communities that lie in county seats'),
  },
  'county-seats-with-a-complete-green-community': {
    label: text('县城（市区）有完整绿色社区的县（市）比例', 'counties whose seat has a complete green community'),
    unit: PERCENT,
    formula: share(
      compare(total(allOf(is('completeGreenCommunity', true), is('inCountySeat', true)), communities), 'atLeast', 1),
      counties,
    ),
    note: text('按县（市）计', 'Counts counties'),
  },
} as const
