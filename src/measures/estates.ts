import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, flag, REGIONS } from './define'

const COMPANIES = text('家', 'companies')

/** Property service (物业服务) of residential estates. */
export const estates = {
  propertyService: flag(text('有物业服务', 'has property service'), {
    levels: ['community', 'estate'],
    aliases: ['有无物业服务', '是否有物业服务', '物业服务'],
  }),
  basicPropertyService: flag(text('无物业小区已有兜底物业服务', 'basic property service where there was none'), {
    levels: ['estate'],
    aliases: ['兜底物业服务', '物业服务兜底', '基本物业服务'],
    note: text(
      '国有物业企业提供基本服务、居民自我管理等；只填无物业小区',
      'By a state-owned company, by the residents themselves and the like; only of estates without property service',
    ),
  }),
  redProperty: flag(text('已开展“红色物业”创建', 'work for party-led property service under way'), {
    levels: ['community', 'estate'],
    aliases: ['红色物业', '红色物业创建', '是否开展红色物业创建'],
  }),
  propertyCompanies: counted(text('物业服务企业数', 'property companies'), COMPANIES, {
    levels: REGIONS,
    aliases: ['物业企业数', '物业服务企业'],
  }),
  propertyCompaniesUnderPartyWork: counted(
    text('其中：党的工作已覆盖的物业服务企业', 'of which reached by party work'),
    COMPANIES,
    {
      partOf: 'propertyCompanies',
      levels: REGIONS,
      aliases: ['党的工作覆盖的物业企业', '党建覆盖的物业服务企业'],
      note: text(
        '单独或联合建有党组织的，和派有党建指导员等的，合计',
        'With a party branch of their own or a joint one, or with a party instructor and the like',
      ),
    },
  ),
  propertyCompaniesWithPartyBranch: counted(
    text('其中：建有党组织的物业服务企业', 'of which with a party branch'),
    COMPANIES,
    {
      partOf: 'propertyCompaniesUnderPartyWork',
      levels: REGIONS,
      aliases: ['建有党组织的物业企业', '党的组织覆盖的物业服务企业'],
      note: text('单独或联合组建', 'Of their own or joint'),
    },
  ),
} as const satisfies Measures
