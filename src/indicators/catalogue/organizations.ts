import { text } from '../../values/text'
import { measure, ratio, total, unstated } from '../build'
import { coverage, mean } from '../sugar'
import { urbanCommunities, ruralCommunities, counties } from './places'
import { PERCENT } from './units'

const PER_10000 = text('人/万人', 'per 10,000')
const ORGANIZATIONS = text('个', 'organizations')

/** Social organizations. */
export const organizations = {
  'community-organizations': {
    label: text('社区社会组织数量', 'community organizations'),
    unit: ORGANIZATIONS,
    formula: measure('communityOrganizations'),
  },
  'community-organizations-per-urban-community': {
    label: text('平均每个城市社区的社会组织数量', 'community organizations per urban community'),
    unit: ORGANIZATIONS,
    formula: mean(measure('communityOrganizations'), urbanCommunities),
    note: text('全部城市社区的平均数', 'The mean of all urban communities'),
  },
  'community-organizations-per-rural-community': {
    label: text('平均每个农村社区的社会组织数量', 'community organizations per rural community'),
    unit: ORGANIZATIONS,
    formula: mean(measure('communityOrganizations'), ruralCommunities),
    note: text('全部农村社区的平均数', 'The mean of all rural communities'),
  },
  'social-organization-incubator-coverage-of-counties': {
    label: text('社会组织孵化基地覆盖率（县）', 'counties with an incubator for social organizations'),
    unit: PERCENT,
    formula: coverage('socialOrganizationIncubator', 'county'),
  },
  'social-organization-incubator-coverage-of-towns': {
    label: text('社会组织孵化基地覆盖率（乡镇、街道）', 'towns with an incubator for social organizations'),
    unit: PERCENT,
    formula: coverage('socialOrganizationIncubator', 'town'),
  },
  'social-organization-staff-per-10000-permanent-residents': {
    label: text(
      '每万名常住人口拥有社会组织专职工作人员',
      'full-time staff of social organizations per 10,000 permanent residents',
    ),
    unit: PER_10000,
    formula: ratio(
      total(measure('socialOrganizationStaff'), counties, 'socialOrganizationStaff'),
      total(measure('permanentResidents'), counties, 'permanentResidents'),
      10000,
    ),
    note: text('按常住人口', 'By permanent residents'),
  },
  'social-organization-staff-per-10000-registered-residents': {
    label: text(
      '每万名户籍人口拥有社会组织专职工作人员',
      'full-time staff of social organizations per 10,000 registered residents',
    ),
    unit: PER_10000,
    formula: ratio(
      total(measure('socialOrganizationStaff'), counties, 'socialOrganizationStaff'),
      total(measure('registeredResidents'), counties, 'registeredResidents'),
      10000,
    ),
    note: text('按户籍人口', 'By registered residents'),
  },
  'social-organization-staff-per-10000-urban-residents': {
    label: text(
      '每万名城镇常住人口拥有社会组织专职工作人员',
      'full-time staff of social organizations per 10,000 urban permanent residents',
    ),
    unit: PER_10000,
    formula: ratio(
      total(measure('socialOrganizationStaff'), counties, 'socialOrganizationStaff'),
      measure('urbanPermanentResidents'),
      10000,
    ),
    note: text(
      '按城镇常住人口；工作人员不分城乡',
      'By urban permanent residents; the staff of organizations in town and country alike',
    ),
  },
  'brand-organizations-meeting-needs': {
    label: text('品牌社区社会组织和品牌服务项目满足居民需求', 'brand organizations and brand services meeting needs'),
    unit: PERCENT,
    formula: unstated(
      text(
        '文件未说明以何数据衡量“满足居民需求”',
        'The document does not say by which figure the meeting of needs is measured',
      ),
    ),
  },
  'assistance-projects': {
    label: text('社会组织帮扶合作重点项目数', 'key assistance projects of social organizations'),
    unit: text('个', 'projects'),
    formula: measure('assistanceProjects'),
  },
  'revitalization-brands': {
    label: text('社会组织助力乡村振兴特色品牌数', 'brands of social organizations in rural revitalization'),
    unit: text('个', 'brands'),
    formula: measure('revitalizationBrands'),
  },
  'revitalization-cases': {
    label: text('社会组织参与乡村振兴典型案例数', 'published cases of social organizations in rural revitalization'),
    unit: text('个', 'cases'),
    formula: measure('revitalizationCases'),
  },
} as const
