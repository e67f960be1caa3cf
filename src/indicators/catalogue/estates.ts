import { text } from '../../values/text'
import { is, measure, over, ratio, total, unstated } from '../build'
import { coverage, share } from '../sugar'
import { counties } from './places'
import { PERCENT } from './units'

/** Property service of residential estates. */
export const estates = {
  'basic-property-service-coverage': {
    label: text('无物业小区物业服务兜底率', 'estates without property service that have a basic one'),
    unit: PERCENT,
    formula: share(is('basicPropertyService', true), over('estate', is('propertyService', false))),
    note: text('只计无物业小区', 'Only estates without property service'),
  },
  'red-property-coverage': {
    label: text('“红色物业”创建开展率', 'communities at work on party-led property service'),
    unit: PERCENT,
    formula: coverage('redProperty', 'community', is('propertyService', true)),
    note: text('按有物业服务的村（社区）计', 'Counts villages and communities with property service'),
  },
  'red-property-coverage-of-estates': {
    label: text('“红色物业”创建开展率（小区）', 'estates at work on party-led property service'),
    unit: PERCENT,
    formula: coverage('redProperty', 'estate', is('propertyService', true)),
    note: text('按有物业服务的小区计', 'Counts estates with property service'),
  },
  'property-industry-party-coverage': {
    label: text('物业服务行业党建覆盖', 'party building in the property service industry'),
    unit: PERCENT,
    formula: unstated(
      text(
        '文件未说明“行业”以何为单位（县、协会或主管部门），无从计算',
        'The document does not say by what the industry is counted: counties, associations or departments',
      ),
    ),
  },
  'property-company-party-work-coverage': {
    label: text('物业服务企业党的工作覆盖率', 'property companies reached by party work'),
    unit: PERCENT,
    formula: ratio(
      total(measure('propertyCompaniesUnderPartyWork'), counties, 'propertyCompaniesUnderPartyWork'),
      total(measure('propertyCompanies'), counties, 'propertyCompanies'),
      100,
    ),
    note: text('建有党组织或派有党建指导员等的企业', 'With a party branch, or an instructor and the like'),
  },
  'property-company-party-branch-coverage': {
    label: text('物业服务企业党的组织覆盖率', 'property companies with a party branch'),
    unit: PERCENT,
    formula: ratio(
      total(measure('propertyCompaniesWithPartyBranch'), counties, 'propertyCompaniesWithPartyBranch'),
      total(measure('propertyCompanies'), counties, 'propertyCompanies'),
      100,
    ),
    note: text('只计单独或联合建有党组织的企业', 'Only those with a party branch of their own or a joint one'),
  },
} as const
