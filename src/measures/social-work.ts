import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, flag } from './define'
import { PEOPLE } from './units'

const trained = text(
  '规划期内累计，按人头计，多次参加只算一次',
  'In all since the plan began, in heads: who attends twice counts once',
)

/** Certified social workers, and the stations, points and services of social work (社会工作). */
export const socialWork = {
  certifiedSocialWorkers: counted(
    text('其中：持有社会工作者职业资格证书的工作人员', 'of which with a social work certificate'),
    PEOPLE,
    {
      partOf: 'communityWorkers',
      aliases: [
        '社工证书人数',
        '持证社工人数',
        '社工持证人数',
        '获得社工证书的工作人员',
        '社会工作者职业水平证书',
        '取得社会工作者职业水平证书的社区工作者',
      ],
      note: text(
        '助理社会工作师、社会工作师、高级社会工作师合计；社会工作师及以上另为一项',
        'Assistant, intermediate and senior grades together; the intermediate grade or better is another measure',
      ),
    },
  ),
  qualifiedSocialWorkers: counted(
    text('其中：社会工作师及以上的工作人员', 'of which of the intermediate grade or better'),
    PEOPLE,
    {
      partOf: 'certifiedSocialWorkers',
      aliases: ['社会工作师人数', '中级以上社工人数'],
      note: text(
        '社会工作师（中级）和高级社会工作师；不论等级的持证人数另为一项',
        'Intermediate (社会工作师) and senior grades; holders of any certificate are another measure',
      ),
    },
  ),
  socialWorkStation: flag(text('建有社会工作站', 'has a social work station'), {
    levels: ['town'],
    aliases: [
      '社会工作站',
      '社工站',
      '乡镇（街道）社会工作站',
      '是否建有社工站',
      '社会工作服务站',
      '乡镇（街道）社会工作服务站',
    ],
  }),
  stationSocialWorkers: counted(
    text('社会工作站“社工”专业人才人数', 'professionals of the social work station'),
    PEOPLE,
    {
      levels: ['town'],
      aliases: ['社工站专业人才', '社会工作站专业人才', '社工站社工人数'],
    },
  ),
  socialWorkPoint: flag(text('设有社会工作服务点', 'has a social work service point'), {
    aliases: ['社会工作服务点', '社工服务点', '社工室'],
  }),
  socialWorkService: flag(text('有社会工作服务', 'social work services offered'), {
    aliases: ['社会工作服务', '社工服务', '社会工作服务覆盖'],
  }),
  trainedSocialWorkLeaders: counted(text('培养培训社会工作领军人才人数', 'leading social workers trained'), PEOPLE, {
    levels: ['province'],
    time: 'sinceStart',
    rollup: 'none',
    aliases: ['社会工作领军人才', '社会工作领军人才数'],
    note: trained,
  }),
  trainedSocialWorkSupervisors: counted(
    text('培养培训社会工作专业督导人数', 'social work supervisors trained'),
    PEOPLE,
    {
      levels: ['province'],
      time: 'sinceStart',
      rollup: 'none',
      aliases: ['社会工作专业督导', '社会工作督导人才', '社会工作专业督导数'],
      note: trained,
    },
  ),
  trainedSocialWorkManagers: counted(text('培养培训社会工作管理者人数', 'social work managers trained'), PEOPLE, {
    levels: ['province'],
    time: 'sinceStart',
    rollup: 'none',
    aliases: ['社会工作管理者', '社会工作管理者数'],
    note: trained,
  }),
  trainedSocialWorkers: counted(text('培养培训社会工作者人数', 'social workers trained'), PEOPLE, {
    levels: ['province'],
    time: 'sinceStart',
    rollup: 'none',
    aliases: ['培训社会工作者', '培养社会工作者', '培训社会工作者人数'],
    note: trained,
  }),
} as const satisfies Measures
