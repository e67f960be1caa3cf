import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, EVERYWHERE, REGIONS } from './define'
import { PEOPLE } from './units'

const POSTS = text('个', 'posts')

/** Community workers (社区工作者) and those who come to the villages: people and posts. */
export const workforce = {
  communityWorkers: counted(text('社区工作者人数', 'community workers'), PEOPLE, {
    aliases: ['社区工作者', '社区工作者数', '社区工作者总数'],
    oftenMeans: ['committeeAndFullTimeWorkers', 'committeeFullTimeAndGridWorkers'],
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
    aliases: ['专职网格员', '专职网格员数'],
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
    oftenMeans: ['urbanCommitteeAndFullTimeWorkers', 'urbanCommitteeFullTimeAndGridWorkers'],
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
  communityWorkerPosts: counted(text('社区工作者应配人数', 'posts for community workers'), PEOPLE, {
    aliases: ['社区工作者核定人数', '社区工作者配备数', '社区工作者岗位数'],
    note: text(
      '按当地配备标准；已设立的“社工岗”另为一项',
      'By the staffing standard in force there; posts that have been set up (社工岗) are another measure',
    ),
  }),
  fullTimePosts: counted(text('城市社区专职工作岗位数', 'full-time posts of urban communities'), POSTS, {
    levels: EVERYWHERE,
    aliases: ['社工岗', '社工岗数', '专职工作岗位数'],
    note: text(
      '已设立的“社工岗”；按配备标准应配的人数另为一项',
      'Posts that have been set up (社工岗); those that the staffing standard asks for are another measure',
    ),
  }),
  filledFullTimePosts: counted(text('其中：已配人员的专职工作岗位', 'of which filled'), POSTS, {
    partOf: 'fullTimePosts',
    levels: EVERYWHERE,
    aliases: ['已配社工岗', '已配人员社工岗', '社工岗人员数'],
  }),
  onDutyFullTimePosts: counted(text('其中：人员在岗的专职工作岗位', 'of which with the holder at work'), POSTS, {
    partOf: 'filledFullTimePosts',
    levels: EVERYWHERE,
    aliases: ['在岗社工岗', '社工岗在岗人数'],
  }),
  partyWorkPosts: counted(text('其中：专职党建“社工岗”', 'of which for party work'), POSTS, {
    partOf: 'filledFullTimePosts',
    aliases: ['党建社工岗', '专职党建社工岗人数', '专职党建社工岗'],
  }),
  onDutyPartyWorkPosts: counted(
    text('其中：人员在岗的专职党建“社工岗”', 'of which for party work with the holder at work'),
    POSTS,
    {
      partOf: 'partyWorkPosts',
      aliases: ['在岗党建社工岗', '党建社工岗在岗人数'],
    },
  ),
  hallStaff: counted(text('“一站式”服务大厅日常办公人员人数', 'staff at work in the one-stop hall'), PEOPLE, {
    aliases: ['服务大厅人员', '一站式服务大厅办公人员', '大厅办公人员数'],
  }),
  centerStaff: counted(
    text('党群服务中心日常坐班值班人员人数', 'staff on duty in the party and community centre'),
    PEOPLE,
    {
      aliases: ['坐班值班人员', '党群服务中心值班人员', '日常坐班人员数'],
    },
  ),
  eligibleCommunitySecretaries: counted(
    text(
      '符合纳入事业编制管理条件的社区党支部书记',
      'community party secretaries eligible for public institution posts',
    ),
    PEOPLE,
    {
      levels: REGIONS,
      aliases: ['符合条件的社区党支部书记', '符合条件的社区党组织书记'],
    },
  ),
  communitySecretariesInPosts: counted(
    text('其中：已纳入事业编制管理的社区党支部书记', 'of which hold such a post'),
    PEOPLE,
    {
      partOf: 'eligibleCommunitySecretaries',
      levels: REGIONS,
      aliases: ['已纳入事业编制管理的社区党支部书记', '纳入事业编制管理的社区党组织书记'],
    },
  ),
} as const satisfies Measures
