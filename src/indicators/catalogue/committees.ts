import { text } from '../../values/text'
import { is, measure, ratio, total } from '../build'
import { allOf, coverage, share } from '../sugar'
import { urban, communities, ruralCommunities } from './places'
import { PERCENT } from './units'

/** Committees of villages and communities. */
export const committees = {
  'qualification-review-coverage': {
    label: text('“两委”班子成员资格联审落实率', 'joint review of committee members’ eligibility: coverage'),
    unit: PERCENT,
    formula: coverage('qualificationReview', 'community'),
    note: text(
      '只有资格联审；村、乡、县三级审查是另一个指标',
      'The joint review of eligibility alone; the three-step review is another indicator',
    ),
  },
  'three-level-review-coverage': {
    label: text('“两委”成员三级审查落实率', 'three-step review of committee members: coverage'),
    unit: PERCENT,
    formula: coverage('threeLevelReview', 'community'),
    note: text(
      '村级预审、乡级初审、县级联审均落实；只有资格联审的是另一个指标',
      'All three steps; the joint review of eligibility alone is another indicator',
    ),
  },
  'leader-filing-coverage': {
    label: text('书记、主任县级备案制度落实率', 'counties where community leaders are filed'),
    unit: PERCENT,
    formula: coverage('leaderFiling', 'county'),
  },
  'performance-pledge-coverage': {
    label: text('履职承诺制度落实率', 'villages and communities where committee members pledge their work'),
    unit: PERCENT,
    formula: coverage('performancePledge', 'community'),
  },
  'performance-report-coverage': {
    label: text('述职制度落实率', 'villages and communities where committee members report on their work'),
    unit: PERCENT,
    formula: coverage('performanceReport', 'community'),
  },
  'women-share-of-village-committees': {
    label: text('村民委员会成员中女性比例', 'women among the members of villagers’ committees'),
    unit: PERCENT,
    formula: ratio(
      total(measure('womenVillageCommitteeMembers'), ruralCommunities, 'womenVillageCommitteeMembers'),
      total(measure('villageCommitteeMembers'), ruralCommunities, 'villageCommitteeMembers'),
      100,
    ),
  },
  'subordinate-committees-coverage': {
    label: text('村（居）民委员会下属委员会覆盖率', 'committees with all their sub-committees'),
    unit: PERCENT,
    formula: share(
      allOf(
        is('securityCommittee', true),
        is('mediationCommittee', true),
        is('publicHealthCommittee', true),
        is('womenAndChildrenCommittee', true),
      ),
      communities,
    ),
    note: text(
      '治安保卫、人民调解、公共卫生、妇女和儿童工作四个委员会均须建立',
      'All four: security, mediation, public health, women and children',
    ),
  },
  'environment-and-property-committee-coverage': {
    label: text(
      '居民委员会环境和物业管理委员会覆盖率',
      'residents’ committees with an environment and property committee',
    ),
    unit: PERCENT,
    formula: coverage('environmentAndPropertyCommittee', 'community', urban),
  },
} as const
