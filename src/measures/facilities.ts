import { text } from '../values/text'
import type { Measures } from './measure'
import { area, flag } from './define'

/** Comprehensive service facilities (社区综合服务设施). */
export const facilities = {
  serviceFacility: flag(text('有社区综合服务设施', 'has a comprehensive service facility'), {
    aliases: ['综合服务设施', '是否有综合服务设施', '有无综合服务设施', '社区综合服务设施'],
  }),
  facilityArea: area(text('社区综合服务设施面积', 'service facility area'), {
    levels: ['community', 'town', 'county', 'prefecture', 'province'],
    aliases: ['综合服务设施面积', '综合服务设施建筑面积', '社区综合服务设施建筑面积', '服务设施面积', '设施面积'],
    note: text('建筑面积，自有、租借、共用合计', 'Floor area: own, leased and shared together'),
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
  commercialAndServiceArea: area(text('商业和综合服务设施面积', 'commercial and service facility area'), {
    partOf: 'totalFloorArea',
    aliases: ['社区商业和综合服务设施面积', '商业及综合服务设施面积'],
    note: text('社区商业与综合服务设施的建筑面积合计', 'Floor area of shops and service facilities together'),
  }),
  totalFloorArea: area(text('社区总建筑面积', 'total floor area of the community'), {
    aliases: ['总建筑面积', '社区建筑面积'],
  }),
} as const satisfies Measures
