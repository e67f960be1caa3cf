import { text } from '../values/text'
import type { Measures } from './measure'
import { counted, flag, EVERYWHERE, REGIONS } from './define'
import { PEOPLE } from './units'

const TIMES = text('次', 'times')
const leastOfAll = text(
  '期内受训次数最少的一人的次数；无此类人员的不填',
  'Of the one among them who attended the fewest in the period; left blank where there is none',
)
const sessionsHeld = text('本地区期内举办的次数', 'As held by the region in the period')
const DAYS = text('天', 'days')

/** Who is trained, how often and for how long. */
export const training = {
  communityWorkersTrained: counted(text('其中：已轮训的社区工作者', 'of which trained in rotation'), PEOPLE, {
    partOf: 'communityWorkers',
    time: 'sinceStart',
    aliases: ['已轮训的社区工作者', '已轮训社区工作者数'],
    note: text(
      '现有社区工作者中规划期内至少轮训过一次的人数',
      'Present community workers who have been trained at least once since the plan began',
    ),
  }),
  communitySecretaries: counted(text('社区党组织书记人数', 'party secretaries of communities'), PEOPLE, {
    levels: REGIONS,
    time: 'period',
    aliases: ['社区党组织书记', '社区党组织书记数'],
    note: text('城市社区', 'Of urban communities'),
  }),
  communitySecretariesTrained: counted(
    text('其中：当期已轮训的社区党组织书记', 'of which secretaries trained in the period'),
    PEOPLE,
    {
      partOf: 'communitySecretaries',
      levels: REGIONS,
      time: 'period',
      aliases: ['已轮训社区党组织书记', '轮训社区党组织书记数'],
    },
  ),
  residentsCommitteeDirectors: counted(text('社区居民委员会主任人数', 'directors of residents’ committees'), PEOPLE, {
    levels: REGIONS,
    time: 'period',
    aliases: ['社区居民委员会主任', '居委会主任', '居委会主任数'],
  }),
  residentsCommitteeDirectorsTrained: counted(
    text('其中：当期已轮训的社区居民委员会主任', 'of which directors trained in the period'),
    PEOPLE,
    {
      partOf: 'residentsCommitteeDirectors',
      levels: REGIONS,
      time: 'period',
      aliases: ['已轮训社区居民委员会主任', '已轮训居委会主任', '轮训居委会主任数'],
    },
  ),
  newCommitteeOfficials: counted(text('新任“两委”干部人数', 'newly elected committee members'), PEOPLE, {
    levels: REGIONS,
    aliases: ['新任两委干部', '两委新任干部', '换届新任干部数'],
  }),
  newCommitteeOfficialsTrained: counted(text('其中：已参加轮训', 'of which new members trained'), PEOPLE, {
    levels: REGIONS,
    partOf: 'newCommitteeOfficials',
    aliases: ['新任干部轮训人数', '已轮训新任干部'],
  }),
  officialsForCountyTraining: counted(
    text('应参加县级培训的干部人数', 'officials whom the county has to train'),
    PEOPLE,
    {
      levels: ['county'],
      time: 'period',
      aliases: ['县级应培训干部数', '应培训干部数'],
      note: text(
        '村（社区）“两委”常务干部和村（居）务监督委员会主任，已参加省州培训的除外',
        'Standing committee members and chairs of the supervision committees, less those whom province or prefecture trained',
      ),
    },
  ),
  officialsTrainedByCounty: counted(text('其中：已培训1遍以上', 'of which trained at least once'), PEOPLE, {
    levels: ['county'],
    time: 'period',
    partOf: 'officialsForCountyTraining',
    aliases: ['县级已培训干部数', '已培训干部数'],
  }),
  secretaryTrainingDays: counted(
    text('村党组织书记最短一期培训天数', 'days of the shortest training course of village secretaries'),
    DAYS,
    {
      levels: ['county'],
      time: 'period',
      decimals: 1,
      rollup: 'none',
      aliases: ['书记培训天数', '村党组织书记培训天数', '书记每期培训天数'],
    },
  ),
  memberTrainingDays: counted(
    text('其他成员最短一期培训天数', 'days of the shortest training course of other members'),
    DAYS,
    {
      levels: ['county'],
      time: 'period',
      decimals: 1,
      rollup: 'none',
      aliases: ['其他成员培训天数', '成员每期培训天数'],
    },
  ),
  secretaryTrainings: counted(text('党组织书记受训次数', 'trainings that the party secretary attended'), TIMES, {
    time: 'period',
    rollup: 'none',
    aliases: ['书记培训次数', '党组织书记培训次数'],
  }),
  secretaryTrainingSessions: counted(text('党组织书记培训期数', 'trainings held for party secretaries'), TIMES, {
    levels: ['county'],
    time: 'period',
    rollup: 'none',
    aliases: ['书记培训班次', '书记培训期数'],
    note: sessionsHeld,
  }),
  directorTrainings: counted(
    text('村（居）民委员会主任受训次数', 'trainings that the committee director attended'),
    TIMES,
    { time: 'period', rollup: 'none', aliases: ['主任培训次数', '居委会主任培训次数', '村委会主任培训次数'] },
  ),
  directorTrainingSessions: counted(
    text('村（居）民委员会主任培训期数', 'trainings held for committee directors'),
    TIMES,
    {
      levels: ['county'],
      time: 'period',
      rollup: 'none',
      aliases: ['主任培训班次', '主任培训期数'],
      note: sessionsHeld,
    },
  ),
  otherMemberTrainings: counted(
    text('其他“两委”成员受训次数', 'trainings that other committee members attended'),
    TIMES,
    { time: 'period', rollup: 'none', aliases: ['其他成员培训次数', '其他两委成员培训次数'], note: leastOfAll },
  ),
  otherMemberTrainingSessions: counted(
    text('其他“两委”成员培训期数', 'trainings held for other committee members'),
    TIMES,
    {
      levels: ['county'],
      time: 'period',
      rollup: 'none',
      aliases: ['其他成员培训班次', '其他成员培训期数'],
      note: sessionsHeld,
    },
  ),
  fullTimeStaffTrainings: counted(text('社区专职工作人员受训次数', 'trainings that full-time staff attended'), TIMES, {
    time: 'period',
    rollup: 'none',
    aliases: ['专职工作人员培训次数', '专职人员培训次数'],
    note: leastOfAll,
  }),
  fullTimeStaffTrainingSessions: counted(
    text('社区专职工作人员培训期数', 'trainings held for full-time staff'),
    TIMES,
    {
      levels: ['county'],
      time: 'period',
      rollup: 'none',
      aliases: ['专职工作人员培训班次', '专职人员培训期数'],
      note: sessionsHeld,
    },
  ),
  otherServiceStaffTrainings: counted(
    text('其他社区服务人员受训次数', 'trainings that other service staff attended'),
    TIMES,
    { time: 'period', rollup: 'none', aliases: ['其他人员培训次数', '其他服务人员培训次数'], note: leastOfAll },
  ),
  otherServiceStaffTrainingSessions: counted(
    text('其他社区服务人员培训期数', 'trainings held for other service staff'),
    TIMES,
    {
      levels: ['county'],
      time: 'period',
      rollup: 'none',
      aliases: ['其他人员培训班次', '其他人员培训期数'],
      note: sessionsHeld,
    },
  ),
  organizationTraining: flag(text('社区社会组织人才已受训', 'staff of community organizations trained'), {
    aliases: ['社会组织人才培训', '社区社会组织培训', '社会组织骨干培训'],
    note: text('负责人和业务骨干', 'Heads and key staff'),
  }),
  organizationLeaders: counted(
    text('社区社会组织负责人和业务骨干人数', 'heads and key staff of community organizations'),
    PEOPLE,
    { levels: EVERYWHERE, aliases: ['社区社会组织负责人和骨干', '社会组织骨干人数'] },
  ),
  trainedOrganizationLeaders: counted(
    text('其中：已受训的社区社会组织负责人和业务骨干', 'of which heads and key staff trained'),
    PEOPLE,
    {
      partOf: 'organizationLeaders',
      levels: EVERYWHERE,
      aliases: ['已受训的社会组织负责人和骨干', '受训社会组织骨干人数'],
    },
  ),
} as const satisfies Measures
