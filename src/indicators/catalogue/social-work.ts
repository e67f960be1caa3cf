import { text } from '../../values/text'
import { is, measure, over, ratio, total, unstated } from '../build'
import { coverage, mean } from '../sugar'
import { communities, urbanCommunities, towns } from './places'
import { PEOPLE, PERCENT } from './units'

/** Social work and those who are certified for it. */
export const socialWork = {
  'certified-community-workers-share': {
    label: text('社区工作者持证比例', 'community workers who are certified social workers'),
    unit: PERCENT,
    formula: ratio(
      total(measure('certifiedSocialWorkers'), communities),
      total(measure('communityWorkers'), communities),
      100,
    ),
    note: text(
      '城乡全部村（社区）；平均每个社区的人数是另一个指标',
      'All villages and communities; how many there are per community is another indicator',
    ),
  },
  'certified-community-workers-share-of-urban-communities': {
    label: text('城市社区工作者持证比例', 'workers of urban communities who are certified social workers'),
    unit: PERCENT,
    formula: ratio(
      total(measure('certifiedSocialWorkers'), urbanCommunities),
      total(measure('communityWorkers'), urbanCommunities),
      100,
    ),
    note: text('只计城市社区', 'Urban communities only'),
  },
  'certified-social-workers-per-urban-community': {
    label: text('平均每个城市社区拥有持证社会工作者人数', 'staff with a social work certificate per urban community'),
    unit: PEOPLE,
    formula: mean(measure('certifiedSocialWorkers'), urbanCommunities),
    note: text(
      '各等级证书合计；只计社会工作师及以上的、占社区工作者比例的是另外的指标',
      'Certificates of every grade; the intermediate grade or better, and the share of all workers, are other indicators',
    ),
  },
  'qualified-social-workers-per-urban-community': {
    label: text(
      '平均每个城市社区拥有社会工作师人数',
      'social workers of intermediate grade or better per urban community',
    ),
    unit: PEOPLE,
    formula: mean(measure('qualifiedSocialWorkers'), urbanCommunities),
    note: text(
      '只计社会工作师及以上；各等级证书合计的是另一个指标',
      'Of the intermediate grade or better only; certificates of every grade are another indicator',
    ),
  },
  'social-work-station-coverage': {
    label: text('乡镇（街道）社会工作站覆盖率', 'towns and streets with a social work station'),
    unit: PERCENT,
    formula: coverage('socialWorkStation', 'town'),
  },
  'social-work-professionals-per-station': {
    label: text('平均每个社会工作站拥有“社工”专业人才', 'professionals per social work station'),
    unit: PEOPLE,
    formula: mean(measure('stationSocialWorkers'), over('town', is('socialWorkStation', true))),
    note: text('只计已建站的乡镇（街道）', 'Only towns and streets that have a station'),
  },
  'social-work-professionals-per-town': {
    label: text('平均每个乡镇（街道）拥有社会工作站“社工”专业人才', 'professionals of social work stations per town'),
    unit: PEOPLE,
    formula: mean(measure('stationSocialWorkers'), towns),
    note: text('全部乡镇（街道），未建站的也计入分母', 'All towns and streets, with a station or without'),
  },
  'social-work-point-coverage': {
    label: text('村（社区）社会工作服务点覆盖率', 'coverage of social work service points'),
    unit: PERCENT,
    formula: coverage('socialWorkPoint', 'community'),
  },
  'social-work-service-coverage': {
    label: text('村（社区）社会工作服务覆盖率', 'coverage of social work services'),
    unit: PERCENT,
    formula: coverage('socialWorkService', 'community'),
  },
  'social-work-service-coverage-of-key-fields': {
    label: text('重点领域社会工作服务覆盖', 'social work services in key fields'),
    unit: PERCENT,
    formula: unstated(
      text(
        '文件未列哪些是重点领域，也未说明以何数据衡量覆盖',
        'The document does not list the key fields, nor by which figure coverage is measured',
      ),
    ),
  },
  'social-work-leaders-trained': {
    label: text('培养培训社会工作领军人才人数', 'leading social workers trained'),
    unit: PEOPLE,
    formula: measure('trainedSocialWorkLeaders'),
  },
  'social-work-supervisors-trained': {
    label: text('培养培训社会工作专业督导人数', 'social work supervisors trained'),
    unit: PEOPLE,
    formula: measure('trainedSocialWorkSupervisors'),
  },
  'social-work-managers-trained': {
    label: text('培养培训社会工作管理者人数', 'social work managers trained'),
    unit: PEOPLE,
    formula: measure('trainedSocialWorkManagers'),
  },
  'social-workers-trained': {
    label: text('培养培训社会工作者人数', 'social workers trained'),
    unit: PEOPLE,
    formula: measure('trainedSocialWorkers'),
  },
} as const
