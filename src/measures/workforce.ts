import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, flag } from './define'

const PEOPLE = text('人', 'people')

/** Community workers (社区工作者) and those who come to the villages. */
export const workforce = {
  communityWorkers: counted(text('社区工作者人数', 'community workers'), PEOPLE, {
    aliases: ['社区工作者', '社区工作者数', '社区工作者总数'],
    note: text(
      '按人头计，一人身兼两职只算一次；分项见“两委”成员、专职工作人员、专职网格员',
      'Heads: who holds two posts counts once; its parts are committee members, full-time staff and grid staff',
    ),
  }),
  committeeMembers: counted(text('其中：“两委”成员', 'of which committee members'), PEOPLE, {
    partOf: 'communityWorkers',
    aliases: ['两委成员', '社区“两委”成员', '两委成员数', '居委会成员'],
  }),
  fullTimeWorkers: counted(text('其中：专职工作人员', 'of which full-time staff'), PEOPLE, {
    partOf: 'communityWorkers',
    aliases: ['专职工作人员', '专职社区工作者', '社区专职工作人员'],
  }),
  gridWorkers: counted(text('其中：专职网格员', 'of which grid staff'), PEOPLE, {
    partOf: 'communityWorkers',
    aliases: ['专职网格员', '网格员', '网格员数'],
  }),
  dualPostWorkers: counted(text('其中：身兼两职', 'of which holding two posts'), PEOPLE, {
    partOf: 'communityWorkers',
    aliases: ['身兼两职', '交叉任职人数', '兼职人数'],
    note: text(
      '同时计入两个分项的人，合计时只算一次',
      'Who stands in two of the parts above; counted once in the whole',
    ),
  }),
  committeeFullTimeAndGridWorkers: counted(
    text('“两委”成员、专职工作人员和专职网格员人数', 'committee members, full-time staff and grid staff'),
    PEOPLE,
    {
      partOf: 'communityWorkers',
      aliases: ['两委成员、专职工作人员和网格员', '两委成员、专职工作人员和专职网格员'],
      note: text('按人头计，身兼几职只算一次', 'Heads: who holds several posts counts once'),
    },
  ),
  committeeAndFullTimeWorkers: counted(
    text('“两委”成员和专职工作人员人数', 'committee members and full-time staff'),
    PEOPLE,
    {
      partOf: 'committeeFullTimeAndGridWorkers',
      aliases: ['两委成员和专职工作人员', '其中：两委成员和专职工作人员'],
      note: text('按人头计，身兼两职只算一次', 'Heads: who holds two posts counts once'),
    },
  ),
  urbanCommunityWorkers: counted(text('城市社区工作者人数', 'workers of urban communities'), PEOPLE, {
    levels: ['province', 'prefecture', 'county', 'town'],
    aliases: ['城市社区工作者', '城镇社区工作者', '城市社区工作者总数'],
    note: text('地区汇总数，不含农村社区', "A region's own figure; rural communities are not in it"),
  }),
  urbanCommitteeFullTimeAndGridWorkers: counted(
    text(
      '城市社区“两委”成员、专职工作人员和专职网格员人数',
      'committee members, full-time staff and grid staff of urban communities',
    ),
    PEOPLE,
    {
      partOf: 'urbanCommunityWorkers',
      levels: ['province', 'prefecture', 'county', 'town'],
      aliases: ['城市社区两委成员、专职工作人员和网格员'],
      note: text(
        '地区汇总数，按人头计，不含农村社区',
        "A region's own figure, in heads; rural communities are not in it",
      ),
    },
  ),
  urbanCommitteeAndFullTimeWorkers: counted(
    text('城市社区“两委”成员和专职工作人员人数', 'committee members and full-time staff of urban communities'),
    PEOPLE,
    {
      partOf: 'urbanCommitteeFullTimeAndGridWorkers',
      levels: ['province', 'prefecture', 'county', 'town'],
      aliases: ['城市社区两委成员和专职工作人员'],
      note: text(
        '地区汇总数，按人头计，不含农村社区',
        "A region's own figure, in heads; rural communities are not in it",
      ),
    },
  ),
  villageGraduates: counted(text('到村工作大学生人数', 'graduates working in the village'), PEOPLE, {
    aliases: ['到村大学生', '到村工作大学生', '招聘到村大学生'],
    note: text(
      '规划期内招聘，30周岁及以下、本科及以上学历',
      'Recruited since the plan began, aged 30 or less, with a bachelor degree or higher',
    ),
    time: 'sinceStart',
  }),
  qualificationReview: flag(
    text('“两委”班子成员资格联审已落实', 'joint review of committee members’ eligibility in place'),
    { aliases: ['资格联审', '两委资格联审', '资格联审机制'] },
  ),
} as const satisfies Measures
