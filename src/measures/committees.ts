import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, flag, EVERYWHERE } from './define'
import { PEOPLE } from './units'

/** The committees of villages and communities: how members are chosen and answer for their work, and what bodies stand beneath them. */
export const committees = {
  qualificationReview: flag(
    text('“两委”班子成员资格联审已落实', 'joint review of committee members’ eligibility in place'),
    {
      aliases: ['资格联审', '两委资格联审', '资格联审机制'],
      note: text(
        '资格联审；村、乡、县三级审查另为一项',
        'Joint review of eligibility; the three-step review is another measure',
      ),
    },
  ),
  threeLevelReview: flag(
    text('“两委”成员村级预审、乡级初审、县级联审已落实', 'three-step review of committee members in place'),
    {
      aliases: ['三级审查', '村乡县三级联审', '预审初审联审'],
      note: text(
        '村级预审、乡级初审、县级联审三步均已落实；只有资格联审的另为一项',
        'All three steps: village, town and county; the joint review of eligibility alone is another measure',
      ),
    },
  ),
  leaderFiling: flag(text('书记、主任县级备案制度已落实', 'filing of community leaders with the county in place'), {
    levels: ['county'],
    aliases: ['县级备案制度', '书记主任县级备案', '县级备案'],
    note: text(
      '社区党组织书记、村（居）民委员会主任',
      'Secretaries of community party organizations and chairs of the committees',
    ),
  }),
  performancePledge: flag(text('村（居）委会成员履职承诺制度已落实', 'committee members pledge their work'), {
    aliases: ['履职承诺', '履职承诺制度'],
  }),
  performanceReport: flag(text('村（居）委会成员述职制度已落实', 'committee members report on their work'), {
    aliases: ['述职', '述职制度'],
  }),
  villageCommitteeMembers: counted(text('村民委员会成员人数', 'members of the villagers’ committee'), PEOPLE, {
    levels: EVERYWHERE,
    aliases: ['村委会成员', '村委会成员数', '村民委员会成员'],
  }),
  womenVillageCommitteeMembers: counted(text('其中：村民委员会女性成员', 'of which women'), PEOPLE, {
    partOf: 'villageCommitteeMembers',
    levels: EVERYWHERE,
    aliases: ['村委会女性成员', '村委会女性成员数', '村民委员会女性成员'],
  }),
  securityCommittee: flag(text('下设治安保卫委员会', 'security committee set up'), {
    aliases: ['治安保卫委员会', '治保会'],
  }),
  mediationCommittee: flag(text('下设人民调解委员会', 'mediation committee set up'), {
    aliases: ['人民调解委员会', '调委会'],
  }),
  publicHealthCommittee: flag(text('下设公共卫生委员会', 'public health committee set up'), {
    aliases: ['公共卫生委员会'],
  }),
  womenAndChildrenCommittee: flag(text('下设妇女和儿童工作委员会', 'women and children committee set up'), {
    aliases: ['妇女和儿童工作委员会', '妇女儿童工作委员会'],
  }),
  environmentAndPropertyCommittee: flag(text('下设环境和物业管理委员会', 'environment and property committee set up'), {
    aliases: ['环境和物业管理委员会', '环物委'],
  }),
} as const satisfies Measures
