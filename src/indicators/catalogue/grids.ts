import { text } from '../../values/text'
import { compare, is, measure, number, over, ratio, total } from '../build'
import { coverage } from '../sugar'
import { communities, ruralCommunities, urbanCommunities } from './places'
import { PERCENT, YES } from './units'

/** Grids, groups and buildings, and their leaders. */
export const grids = {
  'grids-with-full-time-leader-share': {
    label: text('有专职网格长（员）的网格比例', 'grids with a full-time leader'),
    unit: PERCENT,
    formula: ratio(
      total(compare(measure('fullTimeGridLeaders'), 'atLeast', 1), over('grid'), 'gridsWithFullTimeLeader'),
      total(number(1), over('grid'), 'grids'),
      100,
    ),
    note: text('每个网格至少1名', 'At least one for each grid'),
  },
  'grid-coverage-of-villagers': {
    label: text('网格覆盖村民比例', 'villagers covered by a grid'),
    unit: PERCENT,
    formula: ratio(
      total(measure('villagersInGrids'), ruralCommunities, 'villagersInGrids'),
      total(measure('villagers'), ruralCommunities, 'villagers'),
      100,
    ),
  },
  'standard-grid-management-coverage': {
    label: text('网格化标准化服务管理覆盖率', 'coverage of standard grid service and management'),
    unit: PERCENT,
    formula: coverage('standardGridManagement', 'community'),
  },
  'grid-leaders-selection': {
    label: text('优秀“三长”评选', 'choice of outstanding grid, building and stairway leaders'),
    unit: YES,
    formula: is('gridLeadersSelection', true),
  },
  'resident-group-leader-coverage': {
    label: text('已配村（居）民小组长的小组比例', 'groups of villagers or residents that have a leader'),
    unit: PERCENT,
    formula: ratio(
      total(measure('residentGroupsWithLeader'), communities),
      total(measure('residentGroups'), communities),
      100,
    ),
  },
  'building-leader-coverage': {
    label: text('已配楼门（栋）长的楼门（栋）比例', 'buildings or entrances that have a leader'),
    unit: PERCENT,
    formula: ratio(
      total(measure('buildingSectionsWithLeader'), communities),
      total(measure('buildingSections'), communities),
      100,
    ),
    note: text('城乡全部村（社区）', 'All villages and communities'),
  },
  'building-leader-coverage-of-urban-communities': {
    label: text('已配楼门（栋）长的楼门（栋）比例（城市社区）', 'buildings of urban communities that have a leader'),
    unit: PERCENT,
    formula: ratio(
      total(measure('buildingSectionsWithLeader'), urbanCommunities),
      total(measure('buildingSections'), urbanCommunities),
      100,
    ),
    note: text('只计城市社区', 'Urban communities only'),
  },
} as const
