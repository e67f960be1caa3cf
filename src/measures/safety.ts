import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, flag, REGIONS } from './define'
import { PEOPLE, PLACES } from './units'

/** Police, emergencies and disasters. */
export const safety = {
  policeZones: counted(text('社区警务区数', 'community police zones'), PLACES, {
    levels: REGIONS,
    aliases: ['警务区数', '警务区'],
  }),
  policeZonesStaffed: counted(
    text('其中：“一区一警多辅”的警务区', 'of which have one officer and several auxiliaries'),
    PLACES,
    {
      partOf: 'policeZones',
      levels: REGIONS,
      aliases: ['一区一警多辅', '一区一警多辅警务区数'],
      note: text(
        '“多辅”为几名未限定；“一区一警两辅”另为一项',
        'How many auxiliaries is not said; one officer and two auxiliaries are another measure',
      ),
    },
  ),
  policeZonesWithTwoAuxiliaries: counted(
    text('其中：“一区一警两辅”的警务区', 'of which have one officer and two auxiliaries'),
    PLACES,
    {
      partOf: 'policeZones',
      levels: REGIONS,
      aliases: ['一区一警两辅', '一区一警两辅警务区数'],
      note: text(
        '一名民警、两名辅警；“一区一警多辅”另为一项',
        'One officer and two auxiliaries; one officer and several are another measure',
      ),
    },
  ),
  communityPolice: counted(text('社区民警人数', 'police officers of the community'), PEOPLE, {
    aliases: ['社区民警', '驻社区民警', '民警人数'],
  }),
  auxiliaryPolice: counted(text('辅警人数', 'auxiliary police of the community'), PEOPLE, {
    aliases: ['社区辅警', '辅警', '辅警数'],
    note: text(
      '本社区（村）自有的；与他村共用的“村辅警”另为一项',
      'Of its own; an officer shared with other villages is another measure',
    ),
  }),
  villageAuxiliaryPolice: flag(text('有村辅警', 'has a village auxiliary police officer'), {
    aliases: ['村辅警', '一村一辅警', '一（多）村一辅警'],
    note: text(
      '一村一名或几村共一名均算有；本村自有的人数另为一项',
      'Of its own or shared with other villages; how many it has of its own is another measure',
    ),
  }),
  disasterInformationOfficers: counted(text('灾害信息员人数', 'disaster information officers'), PEOPLE, {
    aliases: ['灾害信息员', '灾害信息员数'],
  }),
  emergencyStation: flag(text('建有应急管理服务站', 'emergency management station in place'), {
    aliases: ['应急管理服务站', '应急服务站'],
  }),
  emergencySupplyPoint: flag(text('建有应急物资储备点', 'emergency supply point in place'), {
    aliases: ['应急物资储备点', '物资储备点'],
  }),
  emergencyRescueTeam: flag(text('建有应急救援队伍', 'emergency rescue team in place'), {
    aliases: ['应急救援队伍', '应急队伍', '应急救援队'],
  }),
  emergencyPublicityEvents: counted(
    text('应急避险知识宣传次数', 'publicity events on how to keep safe in emergencies'),
    text('次', 'events'),
    { time: 'period', aliases: ['应急宣传次数', '应急避险宣传活动', '应急避险宣传次数'] },
  ),
} as const satisfies Measures
