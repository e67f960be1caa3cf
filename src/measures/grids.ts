import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, flag, EVERYWHERE } from './define'
import { PEOPLE, PLACES } from './units'

/** Grids (网格), groups and buildings, and their leaders. */
export const grids = {
  grids: counted(text('网格数', 'grids'), text('个', 'grids'), {
    aliases: ['网格个数', '网格总数'],
  }),
  gridsWithFullTimeLeader: counted(
    text('其中：有专职网格长（员）的网格', 'of which with a full-time leader'),
    text('个', 'grids'),
    { partOf: 'grids', aliases: ['有专职网格长的网格数', '配备专职网格长的网格'] },
  ),
  fullTimeGridLeaders: counted(text('专职网格长（员）人数', 'full-time leaders of the grid'), PEOPLE, {
    levels: ['grid'],
    aliases: ['专职网格长', '专职网格长人数'],
    note: text('由社区工作者担任', 'Community workers who hold this post'),
  }),
  villagersInGrids: counted(text('其中：网格覆盖的村民', 'of which covered by a grid'), PEOPLE, {
    partOf: 'villagers',
    levels: EVERYWHERE,
    aliases: ['网格覆盖村民数', '纳入网格的村民'],
  }),
  standardGridManagement: flag(text('网格化标准化服务管理已开展', 'standard grid service and management under way'), {
    aliases: ['网格化标准化管理', '网格化标准化服务管理'],
  }),
  gridLeadersSelection: flag(text('已开展优秀“三长”评选', 'outstanding grid, building and stairway leaders chosen'), {
    levels: ['county'],
    time: 'period',
    aliases: ['优秀三长评选', '三长评选'],
  }),
  residentGroups: counted(text('村（居）民小组数', 'groups of villagers or residents'), PLACES, {
    aliases: ['村（居）民小组', '村民小组数', '居民小组数'],
  }),
  residentGroupsWithLeader: counted(text('其中：已配小组长的小组', 'of which groups with a leader'), PLACES, {
    partOf: 'residentGroups',
    aliases: ['已配小组长的小组', '已配小组长的村（居）民小组'],
  }),
  buildingSections: counted(text('楼门（栋）数', 'buildings or entrances'), PLACES, {
    aliases: ['楼门（栋）', '楼门数', '楼栋数'],
  }),
  buildingSectionsWithLeader: counted(
    text('其中：已配楼门（栋）长的楼门（栋）', 'of which buildings or entrances with a leader'),
    PLACES,
    {
      partOf: 'buildingSections',
      aliases: ['已配楼门（栋）长的楼门（栋）', '已配楼门长的楼门', '已配楼栋长的楼栋'],
    },
  ),
} as const satisfies Measures
