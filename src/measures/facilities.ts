import { text } from '../values/text'
import type { Measures } from './measure'
import { area, counted, flag, since, EVERYWHERE, REGIONS } from './define'
import { PLACES } from './units'

/** Comprehensive service facilities (社区综合服务设施) and their areas. */
export const facilities = {
  serviceFacility: flag(text('有社区综合服务设施', 'has a comprehensive service facility'), {
    aliases: ['综合服务设施', '是否有综合服务设施', '有无综合服务设施', '社区综合服务设施'],
  }),
  standardServiceFacility: flag(text('社区综合服务设施达标', 'service facility up to standard'), {
    aliases: ['综合服务设施达标', '设施是否达标', '服务设施达标'],
    note: text('按本地标准', 'By the local standard'),
  }),
  facilityNewlyBuilt: since(text('新建综合服务设施', 'newly built service facility'), {
    aliases: ['是否新建综合服务设施', '综合服务设施是否新建', '综合服务设施建成日期', '设施建成日期'],
    note: text(
      '填日期（与规划印发日比较）或“是”“否”；社区本身的“新建社区”另为一项',
      "A day, compared with the plan's signing, or a bare yes or no; a newly built community is another measure",
    ),
  }),
  facilityArea: area(text('社区综合服务设施面积', 'service facility area'), {
    levels: EVERYWHERE,
    aliases: [
      '综合服务设施面积',
      '综合服务设施建筑面积',
      '综合服务设施总建筑面积',
      '社区综合服务设施建筑面积',
      '服务设施面积',
      '设施面积',
    ],
    oftenMeans: ['usableFacilityArea', 'ownFacilityArea', 'indoorFacilityArea'],
    note: text(
      '建筑面积，自有、租借、共用合计；“总面积”另为一项',
      'Floor area: own, leased and shared together; the total area is another measure',
    ),
  }),
  usableFacilityArea: area(text('其中：使用面积', 'of which usable'), {
    partOf: 'facilityArea',
    aliases: ['使用面积', '综合服务设施使用面积', '社区综合服务设施使用面积'],
    note: text('建筑面积扣除墙体等结构面积', 'Floor area without walls and other structure'),
  }),
  indoorFacilityArea: area(text('其中：室内面积', 'of which indoor'), {
    partOf: 'facilityArea',
    aliases: ['室内面积', '综合服务设施室内面积'],
  }),
  ownFacilityArea: area(text('其中：自有面积', 'of which own'), {
    partOf: 'facilityArea',
    aliases: ['自有面积', '自有产权面积'],
  }),
  leasedFacilityArea: area(text('其中：租借面积', 'of which leased'), {
    partOf: 'facilityArea',
    aliases: ['租借面积', '租赁面积', '租用面积'],
  }),
  sharedFacilityArea: area(text('其中：共用面积', 'of which shared'), {
    partOf: 'facilityArea',
    aliases: ['共用面积', '共享面积'],
  }),
  residentActivityArea: area(text('其中：居民活动区域面积', 'of which for residents’ activities'), {
    partOf: 'facilityArea',
    levels: EVERYWHERE,
    aliases: ['居民活动区域面积', '居民活动面积', '活动区域面积'],
    note: text(
      '综合服务设施中供居民活动的建筑面积，不含办公用房',
      'Floor area of the service facility where residents can be active; offices are not in it',
    ),
  }),
  totalFacilityArea: area(text('社区综合服务设施总面积', 'total area of the service facility'), {
    aliases: ['综合服务设施总面积', '服务设施总面积'],
    note: text(
      '文件只写“总面积”，含不含室外场地按当地口径；建筑面积另为一项',
      'Where a document says total area (总面积) alone: with or without open ground, as it is counted there; floor area is another measure',
    ),
  }),
  commercialAndServiceArea: area(text('商业和综合服务设施面积', 'commercial and service facility area'), {
    partOf: 'totalFloorArea',
    levels: EVERYWHERE,
    aliases: ['社区商业和综合服务设施面积', '商业及综合服务设施面积'],
    note: text('社区商业与综合服务设施的建筑面积合计', 'Floor area of shops and service facilities together'),
  }),
  totalFloorArea: area(text('社区总建筑面积', 'total floor area of the community'), {
    levels: EVERYWHERE,
    aliases: ['总建筑面积', '社区建筑面积'],
  }),
  convenienceStationArea: area(text('便民服务站面积', 'area of the convenience service station'), {
    aliases: ['社区便民服务站面积', '城市社区便民服务站面积', '村级便民服务站面积', '便民服务站建筑面积'],
  }),
  partyServiceCenterArea: area(text('党群服务中心面积', 'area of the party and mass service centre'), {
    levels: ['town'],
    aliases: ['乡镇（街道）党群服务中心面积', '乡镇党群服务中心面积', '街道党群服务中心面积'],
  }),
  officesAbolished: flag(text('已取消社区干部独立办公室', 'no office of their own for community cadres'), {
    aliases: ['取消独立办公室', '独立办公室已取消', '是否取消干部独立办公室'],
  }),
  similarFunctionRooms: counted(
    text('会议、学习、文明实践等同类功能室数', 'rooms for meeting, study and civic practice'),
    text('个', 'rooms'),
    {
      aliases: ['同类功能室数', '功能相似的功能室数'],
      note: text(
        '功能相似的会议室、学习室、新时代文明实践中心等，整合后的间数',
        'Meeting rooms, study rooms, civic practice centres and the like of similar use, as left after merging',
      ),
    },
  ),
  completeGreenCommunity: flag(text('已建成完整绿色社区', 'complete green community'), {
    aliases: ['完整绿色社区', '是否完整绿色社区'],
  }),
  completeGreenCommunities: counted(text('完整绿色社区数', 'complete green communities'), PLACES, {
    levels: REGIONS,
    aliases: ['建成完整绿色社区数', '完整绿色社区（个）'],
    note: text('地区汇总数', "A region's own figure"),
  }),
} as const satisfies Measures
