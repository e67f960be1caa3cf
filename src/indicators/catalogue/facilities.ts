import { text } from '../../values/text'
import { measure, over, ratio, total, unstated } from '../build'
import { allOf } from '../sugar'
import { newlyBuilt, relocation, urban, communities, urbanCommunities } from './places'
import { PERCENT, PER_100_HOUSEHOLDS } from './units'

const SQUARE_METRES = text('平方米', 'm²')

const newUrbanCommunities = over('community', allOf(urban, newlyBuilt))

/** Areas of facilities: by household, by share, by facility. */
export const facilities = {
  'facility-area': {
    label: text('社区综合服务设施面积', 'service facility area'),
    unit: SQUARE_METRES,
    formula: measure('facilityArea'),
  },
  'facility-area-per-100-households': {
    label: text('每百户居民拥有社区综合服务设施面积', 'service facility area per 100 households'),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(measure('facilityArea'), measure('households'), 100),
    note: text(
      '按常住户数；全地区合计的是另一个指标',
      'By permanent households; all communities of a region together are another indicator',
    ),
  },
  'facility-area-per-100-registered-households': {
    label: text('每百户居民拥有社区综合服务设施面积（户籍）', 'service facility area per 100 registered households'),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(measure('facilityArea'), measure('registeredHouseholds'), 100),
    note: text(
      '按户籍户数；全地区合计的是另一个指标',
      'By registered households; all communities of a region together are another indicator',
    ),
  },
  'facility-area-per-100-housing-units': {
    label: text('每百户居民拥有社区综合服务设施面积（住房套数）', 'service facility area per 100 housing units'),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(measure('facilityArea'), measure('housingUnits'), 100),
    note: text(
      '按住房套数；全地区合计的是另一个指标',
      'By housing units; all communities of a region together are another indicator',
    ),
  },
  'region-facility-area-per-100-households': {
    label: text('每百户居民拥有社区综合服务设施面积（全地区合计）', 'service facility area per 100 households, region'),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(
      total(measure('facilityArea'), communities, 'facilityArea'),
      total(measure('households'), communities, 'households'),
      100,
    ),
    note: text(
      '全部村（社区）合并计算，按常住户数',
      'All villages and communities taken together, by permanent households',
    ),
  },
  'region-facility-area-per-100-registered-households': {
    label: text(
      '每百户居民拥有社区综合服务设施面积（全地区合计，户籍）',
      'service facility area per 100 registered households, region',
    ),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(
      total(measure('facilityArea'), communities, 'facilityArea'),
      total(measure('registeredHouseholds'), communities, 'registeredHouseholds'),
      100,
    ),
    note: text(
      '全部村（社区）合并计算，按户籍户数',
      'All villages and communities taken together, by registered households',
    ),
  },
  'region-facility-area-per-100-housing-units': {
    label: text(
      '每百户居民拥有社区综合服务设施面积（全地区合计，住房套数）',
      'service facility area per 100 housing units, region',
    ),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(
      total(measure('facilityArea'), communities, 'facilityArea'),
      total(measure('housingUnits'), communities, 'housingUnits'),
      100,
    ),
    note: text('全部村（社区）合并计算，按住房套数', 'All villages and communities taken together, by housing units'),
  },
  'region-urban-facility-area-per-100-households': {
    label: text(
      '城市社区每百户居民拥有综合服务设施面积（全地区合计）',
      'service facility area per 100 households, urban communities of the region',
    ),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(
      total(measure('facilityArea'), urbanCommunities),
      total(measure('households'), urbanCommunities),
      100,
    ),
    note: text('城市社区合并计算，按常住户数', 'Urban communities taken together, by permanent households'),
  },
  'new-communities-facility-area-per-100-households': {
    label: text(
      '新建社区每百户居民拥有综合服务设施面积（合计）',
      'service facility area per 100 households, new communities together',
    ),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(
      total(measure('facilityArea'), over('community', newlyBuilt)),
      total(measure('households'), over('community', newlyBuilt)),
      100,
    ),
    note: text('全部新建社区合并计算，按常住户数', 'All new communities taken together, by permanent households'),
  },
  'new-urban-communities-facility-area-per-100-households': {
    label: text(
      '新建城市社区每百户居民拥有综合服务设施面积（合计）',
      'service facility area per 100 households, new urban communities together',
    ),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(
      total(measure('facilityArea'), newUrbanCommunities),
      total(measure('households'), newUrbanCommunities),
      100,
    ),
    note: text(
      '全部新建城市社区合并计算，按常住户数',
      'All new urban communities taken together, by permanent households',
    ),
  },
  'relocation-communities-facility-area-per-100-households': {
    label: text(
      '易地扶贫搬迁集中安置社区每百户居民拥有综合服务设施面积（合计）',
      'service facility area per 100 households, relocation communities together',
    ),
    unit: PER_100_HOUSEHOLDS,
    formula: ratio(
      total(measure('facilityArea'), over('community', relocation)),
      total(measure('households'), over('community', relocation)),
      100,
    ),
    note: text(
      '全部安置社区合并计算，按常住户数',
      'All relocation communities taken together, by permanent households',
    ),
  },
  'commercial-and-service-area-share': {
    label: text(
      '商业和综合服务设施面积占社区总建筑面积比例',
      'commercial and service facility area as a share of total floor area',
    ),
    unit: PERCENT,
    formula: ratio(measure('commercialAndServiceArea'), measure('totalFloorArea'), 100),
    note: text(
      '逐个社区；全地区合计的是另一个指标',
      'Of one community; all communities of a region together are another indicator',
    ),
  },
  'region-commercial-and-service-area-share': {
    label: text(
      '商业和综合服务设施面积占社区总建筑面积比例（全地区合计）',
      'commercial and service facility area as a share of total floor area, region',
    ),
    unit: PERCENT,
    formula: ratio(
      total(measure('commercialAndServiceArea'), communities, 'commercialAndServiceArea'),
      total(measure('totalFloorArea'), communities, 'totalFloorArea'),
      100,
    ),
    note: text('全部村（社区）合并计算', 'All villages and communities taken together'),
  },
  'region-commercial-and-service-area-share-of-urban-communities': {
    label: text(
      '城市社区商业和综合服务设施面积占社区总建筑面积比例（全地区合计）',
      'commercial and service facility area as a share of total floor area, urban communities of the region',
    ),
    unit: PERCENT,
    formula: ratio(
      total(measure('commercialAndServiceArea'), urbanCommunities),
      total(measure('totalFloorArea'), urbanCommunities),
      100,
    ),
    note: text('全部城市社区合并计算', 'All urban communities taken together'),
  },
  'new-community-commercial-and-service-area': {
    label: text('新建社区商业和综合服务设施面积', 'commercial and service facility area of new communities'),
    unit: SQUARE_METRES,
    formula: unstated(
      text(
        '文件只写面积“达标”，未印标准，也未说明按面积、比例还是每百户计',
        'The area shall reach a standard that is not printed; whether it goes by area, share or households is not said',
      ),
    ),
    note: text('占总建筑面积的比例是另一个指标', 'The share of the total floor area is another indicator'),
  },
  'resident-activity-area-share': {
    label: text(
      '居民活动区域面积占社区综合服务设施面积比例',
      'area for residents’ activities as a share of service facility area',
    ),
    unit: PERCENT,
    formula: ratio(measure('residentActivityArea'), measure('facilityArea'), 100),
    note: text(
      '分母为建筑面积（“总建筑面积”）；“总面积”的、全地区合计的是另外的指标',
      'Of floor area (总建筑面积); the share of the total area, and that of a region as a whole, are other indicators',
    ),
  },
  'region-resident-activity-area-share': {
    label: text(
      '居民活动区域面积占社区综合服务设施面积比例（全地区合计）',
      'area for residents’ activities as a share of service facility area, region',
    ),
    unit: PERCENT,
    formula: ratio(
      total(measure('residentActivityArea'), communities, 'residentActivityArea'),
      total(measure('facilityArea'), communities, 'facilityArea'),
      100,
    ),
    note: text(
      '全部村（社区）合并计算；分母为建筑面积（“总建筑面积”）',
      'All villages and communities taken together; of floor area (总建筑面积)',
    ),
  },
  'resident-activity-area-share-of-total-area': {
    label: text(
      '居民活动区域面积占社区综合服务设施总面积比例',
      'area for residents’ activities as a share of the facility’s total area',
    ),
    unit: PERCENT,
    formula: ratio(measure('residentActivityArea'), measure('totalFacilityArea'), 100),
    note: text(
      '分母为文件所写的“总面积”；建筑面积（“总建筑面积”）的是另一个指标',
      'Of the total area (总面积), as documents have it; the share of floor area (总建筑面积) is another indicator',
    ),
  },
  'convenience-station-area': {
    label: text('便民服务站面积', 'area of the convenience service station'),
    unit: SQUARE_METRES,
    formula: measure('convenienceStationArea'),
  },
  'party-service-center-area': {
    label: text('乡镇（街道）党群服务中心面积', 'area of the party and mass service centre of the town'),
    unit: SQUARE_METRES,
    formula: measure('partyServiceCenterArea'),
  },
  'similar-function-rooms': {
    label: text('同类功能室数', 'rooms of similar function'),
    unit: text('个', 'rooms'),
    formula: measure('similarFunctionRooms'),
  },
} as const
