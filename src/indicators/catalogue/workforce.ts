import { text } from '../../values/text'
import { compare, measure, over, ratio, total } from '../build'
import { allOf, share } from '../sugar'
import { urban, urbanCommunities, ruralCommunities, counties } from './places'
import { PEOPLE, PERCENT } from './units'

/** Community workers: how many, and which posts are filled. */
export const workforce = {
  'community-workers-per-10000-urban-residents': {
    label: text('每万名城镇常住人口拥有社区工作者', 'community workers per 10,000 urban permanent residents'),
    unit: text('人/万人', 'per 10,000'),
    formula: ratio(
      total(measure('communityWorkers'), urbanCommunities, 'urbanCommunityWorkers'),
      measure('urbanPermanentResidents'),
      10000,
    ),
    note: text(
      '分子为城市社区的社区工作者，分母为城镇常住人口；全部村（社区）的工作者不是这个分子',
      'Workers of urban communities against urban permanent residents; the workers of all villages and communities are another figure',
    ),
  },
  'committee-and-full-time-workers-per-10000-urban-residents': {
    label: text(
      '每万名城镇常住人口拥有“两委”成员和专职工作人员',
      'committee members and full-time staff per 10,000 urban permanent residents',
    ),
    unit: text('人/万人', 'per 10,000'),
    formula: ratio(
      total(measure('committeeAndFullTimeWorkers'), urbanCommunities, 'urbanCommitteeAndFullTimeWorkers'),
      measure('urbanPermanentResidents'),
      10000,
    ),
    note: text('城市社区，身兼两职只算一次', 'Of urban communities; who holds two posts counts once'),
  },
  'committee-full-time-and-grid-workers-per-10000-urban-residents': {
    label: text(
      '每万名城镇常住人口拥有“两委”成员、专职工作人员和专职网格员',
      'committee members, full-time staff and grid staff per 10,000 urban permanent residents',
    ),
    unit: text('人/万人', 'per 10,000'),
    formula: ratio(
      total(measure('committeeFullTimeAndGridWorkers'), urbanCommunities, 'urbanCommitteeFullTimeAndGridWorkers'),
      measure('urbanPermanentResidents'),
      10000,
    ),
    note: text('城市社区，身兼几职只算一次', 'Of urban communities; who holds several posts counts once'),
  },
  'village-graduates': {
    label: text('到村工作大学生人数', 'graduates working in the village'),
    unit: PEOPLE,
    formula: measure('villageGraduates'),
  },
  'village-graduates-coverage': {
    label: text('有到村工作大学生的行政村比例', 'villages where a graduate works'),
    unit: PERCENT,
    formula: share(compare(measure('villageGraduates'), 'atLeast', 1), ruralCommunities),
  },
  'community-worker-staffing': {
    label: text('社区工作者配备率', 'posts for community workers that are filled'),
    unit: PERCENT,
    formula: ratio(
      total(measure('communityWorkers'), urbanCommunities),
      total(measure('communityWorkerPosts'), urbanCommunities),
      100,
    ),
    note: text(
      '按当地配备标准，城市社区；已设立的“社工岗”是另一个指标',
      'By the staffing standard in force there, urban communities; posts that have been set up (社工岗) are another indicator',
    ),
  },
  'communities-with-full-staff': {
    label: text('社区工作者配齐的社区比例', 'urban communities whose posts for community workers are all filled'),
    unit: PERCENT,
    formula: share(
      compare(ratio(measure('communityWorkers'), measure('communityWorkerPosts'), 100), 'atLeast', 100),
      over('community', allOf(urban, compare(measure('communityWorkerPosts'), 'moreThan', 0))),
    ),
    note: text(
      '逐个社区看是否配齐，没有应配人数的社区不计；按人数合计的是另一个指标',
      'Each community by itself, those without a post left out; all posts together are another indicator',
    ),
  },
  'full-time-posts-filled-share': {
    label: text('“社工岗”配备率', 'full-time posts that are filled'),
    unit: PERCENT,
    formula: ratio(
      total(measure('filledFullTimePosts'), urbanCommunities, 'filledFullTimePosts'),
      total(measure('fullTimePosts'), urbanCommunities, 'fullTimePosts'),
      100,
    ),
    note: text(
      '城市社区已设立的“社工岗”；按配备标准应配的是另一个指标',
      'Posts that have been set up (社工岗) in urban communities; those that the staffing standard asks for are another indicator',
    ),
  },
  'full-time-posts-on-duty-share': {
    label: text('“社工岗”人员在岗率', 'full-time posts whose holder is at work'),
    unit: PERCENT,
    formula: ratio(
      total(measure('onDutyFullTimePosts'), urbanCommunities, 'onDutyFullTimePosts'),
      total(measure('filledFullTimePosts'), urbanCommunities, 'filledFullTimePosts'),
      100,
    ),
    note: text(
      '城市社区全部“社工岗”；只计专职党建“社工岗”的是另一个指标',
      'All such posts of urban communities; those for party work alone are another indicator',
    ),
  },
  'party-work-posts-on-duty-share': {
    label: text('专职党建“社工岗”人员在岗率', 'full-time posts for party work whose holder is at work'),
    unit: PERCENT,
    formula: ratio(
      total(measure('onDutyPartyWorkPosts'), urbanCommunities),
      total(measure('partyWorkPosts'), urbanCommunities),
      100,
    ),
    note: text(
      '城市社区专职党建“社工岗”；全部“社工岗”的是另一个指标',
      'Posts for party work of urban communities; all such posts are another indicator',
    ),
  },
  'party-work-posts': {
    label: text('专职党建“社工岗”数', 'full-time posts for party work'),
    unit: text('个', 'posts'),
    formula: measure('partyWorkPosts'),
  },
  'hall-staff': {
    label: text('“一站式”服务大厅日常办公人员人数', 'staff at work in the one-stop hall'),
    unit: PEOPLE,
    formula: measure('hallStaff'),
  },
  'center-staff': {
    label: text('党群服务中心日常坐班值班人员人数', 'staff on duty in the party and community centre'),
    unit: PEOPLE,
    formula: measure('centerStaff'),
  },
  'community-secretaries-in-public-institution-posts': {
    label: text(
      '符合条件的社区党支部书记纳入事业编制管理比例',
      'eligible community party secretaries who hold a public institution post',
    ),
    unit: PERCENT,
    formula: ratio(
      total(measure('communitySecretariesInPosts'), counties, 'communitySecretariesInPosts'),
      total(measure('eligibleCommunitySecretaries'), counties, 'eligibleCommunitySecretaries'),
      100,
    ),
  },
} as const
