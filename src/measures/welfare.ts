import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, flag, EVERYWHERE, REGIONS } from './define'
import { PEOPLE } from './units'

/** Children and young people, and people with disabilities. */
export const welfare = {
  scatteredOrphans: counted(text('散居孤儿人数', 'orphans living in families'), PEOPLE, {
    levels: EVERYWHERE,
    time: 'period',
    aliases: ['散居孤儿', '社会散居孤儿', '散居孤儿数'],
    note: text(
      '本期内应探访的散居孤儿，不含机构集中养育的',
      'To be visited in the period; orphans raised in institutions are not in it',
    ),
  }),
  scatteredOrphansVisited: counted(text('其中：已实地探访', 'of which visited at home'), PEOPLE, {
    levels: EVERYWHERE,
    time: 'period',
    partOf: 'scatteredOrphans',
    aliases: ['已探访散居孤儿', '散居孤儿探访人数', '散居孤儿实地探访人数'],
  }),
  specialMinors: counted(text('特殊未成年人人数', 'minors in special situations'), PEOPLE, {
    levels: EVERYWHERE,
    aliases: ['特殊未成年人', '事实无人抚养、留守和困境儿童'],
    note: text(
      '事实无人抚养儿童、农村留守儿童、困境儿童等，一人只计一次',
      'Children without actual carers, left-behind children in the country, children in difficulty and the like; each counts once',
    ),
  }),
  specialMinorsVisited: counted(text('其中：社区已探访', 'of which visited by the community'), PEOPLE, {
    levels: EVERYWHERE,
    partOf: 'specialMinors',
    aliases: ['已探访特殊未成年人', '特殊未成年人探访人数'],
    note: text('按当地探访制度已完成探访的', 'Visited as the local visiting system has it'),
  }),
  familyEducationPoint: flag(
    text('建有家长学校或家庭教育指导服务点', 'parents’ school or family education point in place'),
    { aliases: ['家长学校', '家庭教育指导服务点', '家长学校或家庭教育指导服务点', '家长学校（家庭教育指导服务点）'] },
  ),
  regulatedKindergartens: counted(
    text('治理城镇小区配套幼儿园数', 'kindergartens of urban estates brought into order'),
    text('所', 'kindergartens'),
    {
      levels: REGIONS,
      time: 'sinceStart',
      aliases: ['治理小区配套幼儿园', '小区配套幼儿园治理数', '城镇配套小区幼儿园治理数'],
    },
  ),
  youthHome: flag(text('建有青年之家', 'has a youth home'), { aliases: ['青年之家', '是否建有青年之家'] }),
  practicePlace: flag(text('建有校外实践教育场所', 'has a place for practice outside school'), {
    aliases: ['校外实践教育场所', '校外实践场所'],
  }),
  disabledPersonsAssociation: flag(text('有残疾人协会', 'has an association of disabled persons'), {
    aliases: ['残疾人协会', '村（社区）残疾人协会', '残协'],
  }),
  disabilityCommissioner: flag(text('配有残疾人专职委员', 'has a full-time commissioner for disabled people'), {
    aliases: ['残疾人专职委员', '残疾人专职委员已配备'],
  }),
  disabledNeedingRehabilitation: counted(
    text('有康复需求的持证残疾人和残疾儿童', 'certified disabled people and disabled children who need rehabilitation'),
    PEOPLE,
    { levels: REGIONS, aliases: ['有康复需求残疾人', '有需求的持证残疾人和残疾儿童'] },
  ),
  disabledWithRehabilitation: counted(text('其中：已接受基本康复服务', 'of which given basic rehabilitation'), PEOPLE, {
    levels: REGIONS,
    partOf: 'disabledNeedingRehabilitation',
    aliases: ['接受基本康复服务人数', '已接受康复服务残疾人'],
  }),
  disabledNeedingDevices: counted(text('有辅具需求的残疾人', 'disabled people who need assistive devices'), PEOPLE, {
    levels: REGIONS,
    aliases: ['有辅具需求残疾人', '需适配辅具残疾人', '有辅助器具需求的残疾人'],
  }),
  disabledWithDevices: counted(text('其中：已适配辅具', 'of which fitted with devices'), PEOPLE, {
    levels: REGIONS,
    partOf: 'disabledNeedingDevices',
    aliases: ['辅具适配人数', '已适配辅具残疾人', '辅助器具适配人数'],
  }),
} as const satisfies Measures
