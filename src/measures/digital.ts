import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, flag, REGIONS } from './define'
import { PLACES } from './units'

const ITEMS = text('项', 'items')

/** Services and communities on the net: self-service, platforms, smart communities. */
export const digital = {
  selfServiceTerminal: flag(text('有政务通用自助服务', 'self-service for government business offered'), {
    aliases: ['政务通用自助服务', '政务自助服务', '政务自助服务一体机', '政务通用自助服务一体机'],
  }),
  governmentPlatform: flag(text('一体化政务服务平台已覆盖', 'reached by the integrated government service platform'), {
    levels: ['town'],
    aliases: ['一体化政务服务平台', '政务服务平台覆盖'],
  }),
  governmentMatters: counted(text('政务服务事项数', 'government service items'), ITEMS, {
    levels: ['community', 'town', 'county'],
    rollup: 'none',
    aliases: ['政务服务事项', '政务服务事项总数'],
    note: text('本级办理的事项，不含上下级', 'Items handled at this level, not those above or beneath it'),
  }),
  governmentMattersOnline: counted(text('其中：网上可办的政务服务事项', 'of which can be done online'), ITEMS, {
    partOf: 'governmentMatters',
    levels: ['community', 'town', 'county'],
    rollup: 'none',
    aliases: ['网上可办的政务服务事项', '网上可办事项数', '网上可办政务服务事项数'],
  }),
  onlineEmploymentServices: flag(text('提供“互联网+公共就业服务”', 'public employment services offered online'), {
    aliases: ['互联网+公共就业服务', '线上公共就业服务', '网上就业服务'],
  }),
  newTechnology: flag(text('运用大数据、人工智能等新技术', 'big data, artificial intelligence and the like in use'), {
    aliases: ['新技术运用', '新技术手段运用', '大数据人工智能运用'],
  }),
  informationPlatform: flag(
    text('应用集约化社区综合信息服务平台', 'integrated community information platform in use'),
    {
      aliases: ['社区综合信息服务平台', '集约化社区综合信息服务平台', '信息平台应用'],
    },
  ),
  provincialSmartPilots: counted(
    text('省级智慧社区建设试点单位数', 'provincial smart-community pilots'),
    text('个', 'pilots'),
    { levels: REGIONS, time: 'sinceStart', aliases: ['省级智慧社区试点', '省级智慧社区试点数'] },
  ),
  smartPilotCommunities: counted(
    text('当年选取的“智慧社区”试点社区数', 'communities chosen as smart-community pilots in the year'),
    PLACES,
    { levels: ['county'], time: 'period', aliases: ['智慧社区试点数', '智慧社区试点社区数', '当年智慧社区试点'] },
  ),
  broadband: flag(text('已通宽带', 'has broadband'), { aliases: ['通宽带', '宽带', '是否通宽带'] }),
  fifthGenerationNetwork: flag(text('已通5G', 'has 5G'), { aliases: ['通5G', '5G', '5G网络', '是否通5G'] }),
} as const satisfies Measures
