import { text } from '../../values/text'
import { measure, ratio, total } from '../build'
import { coverage } from '../sugar'
import { urban, communities, urbanCommunities, counties } from './places'
import { PERCENT } from './units'

const TIMES = text('次', 'times')
const DAYS = text('天', 'days')

/** Training of those who work in communities. */
export const training = {
  'rotation-training-of-community-workers': {
    label: text('城乡社区工作者轮训率', 'workers of urban and rural communities who were trained'),
    unit: PERCENT,
    formula: ratio(
      total(measure('communityWorkersTrained'), communities),
      total(measure('communityWorkers'), communities),
      100,
    ),
    note: text('城乡全部村（社区）', 'All villages and communities'),
  },
  'training-of-community-secretaries': {
    label: text('社区党组织书记轮训率', 'party secretaries of communities who were trained'),
    unit: PERCENT,
    formula: ratio(
      total(measure('communitySecretariesTrained'), counties, 'communitySecretariesTrained'),
      total(measure('communitySecretaries'), counties, 'communitySecretaries'),
      100,
    ),
  },
  'training-of-residents-committee-directors': {
    label: text('社区居民委员会主任轮训率', 'directors of residents’ committees who were trained'),
    unit: PERCENT,
    formula: ratio(
      total(measure('residentsCommitteeDirectorsTrained'), counties, 'residentsCommitteeDirectorsTrained'),
      total(measure('residentsCommitteeDirectors'), counties, 'residentsCommitteeDirectors'),
      100,
    ),
  },
  'new-officials-training-rate': {
    label: text('新任“两委”干部轮训率', 'newly elected committee members who were trained'),
    unit: PERCENT,
    formula: ratio(
      total(measure('newCommitteeOfficialsTrained'), counties, 'newCommitteeOfficialsTrained'),
      total(measure('newCommitteeOfficials'), counties, 'newCommitteeOfficials'),
      100,
    ),
  },
  'county-training-rate': {
    label: text('县级培训村（社区）干部比例', 'officials trained by the county in the year'),
    unit: PERCENT,
    formula: ratio(measure('officialsTrainedByCounty'), measure('officialsForCountyTraining'), 100),
  },
  'secretary-training-days': {
    label: text('村党组织书记最短一期培训天数', 'days of the shortest training course of village secretaries'),
    unit: DAYS,
    formula: measure('secretaryTrainingDays'),
  },
  'member-training-days': {
    label: text('其他成员最短一期培训天数', 'days of the shortest training course of other members'),
    unit: DAYS,
    formula: measure('memberTrainingDays'),
  },
  'secretary-trainings': {
    label: text('党组织书记受训次数', 'trainings that the party secretary attended'),
    unit: TIMES,
    formula: measure('secretaryTrainings'),
    note: text(
      '受训者本人参加的次数；地区举办的期数是另一个指标',
      'As attended; the courses that a region held are another indicator',
    ),
  },
  'secretary-training-sessions': {
    label: text('党组织书记培训期数', 'trainings held for party secretaries'),
    unit: TIMES,
    formula: measure('secretaryTrainingSessions'),
    note: text(
      '地区举办的期数；受训者本人参加的次数是另一个指标',
      'As held by a region; the trainings attended are another indicator',
    ),
  },
  'director-trainings': {
    label: text('村（居）民委员会主任受训次数', 'trainings that the committee director attended'),
    unit: TIMES,
    formula: measure('directorTrainings'),
    note: text(
      '受训者本人参加的次数；地区举办的期数是另一个指标',
      'As attended; the courses that a region held are another indicator',
    ),
  },
  'director-training-sessions': {
    label: text('村（居）民委员会主任培训期数', 'trainings held for committee directors'),
    unit: TIMES,
    formula: measure('directorTrainingSessions'),
    note: text(
      '地区举办的期数；受训者本人参加的次数是另一个指标',
      'As held by a region; the trainings attended are another indicator',
    ),
  },
  'other-member-trainings': {
    label: text('其他“两委”成员受训次数', 'trainings that other committee members attended'),
    unit: TIMES,
    formula: measure('otherMemberTrainings'),
    note: text(
      '受训者本人参加的次数；地区举办的期数是另一个指标',
      'As attended; the courses that a region held are another indicator',
    ),
  },
  'other-member-training-sessions': {
    label: text('其他“两委”成员培训期数', 'trainings held for other committee members'),
    unit: TIMES,
    formula: measure('otherMemberTrainingSessions'),
    note: text(
      '地区举办的期数；受训者本人参加的次数是另一个指标',
      'As held by a region; the trainings attended are another indicator',
    ),
  },
  'full-time-staff-trainings': {
    label: text('社区专职工作人员受训次数', 'trainings that full-time staff attended'),
    unit: TIMES,
    formula: measure('fullTimeStaffTrainings'),
    note: text(
      '受训者本人参加的次数；地区举办的期数是另一个指标',
      'As attended; the courses that a region held are another indicator',
    ),
  },
  'full-time-staff-training-sessions': {
    label: text('社区专职工作人员培训期数', 'trainings held for full-time staff'),
    unit: TIMES,
    formula: measure('fullTimeStaffTrainingSessions'),
    note: text(
      '地区举办的期数；受训者本人参加的次数是另一个指标',
      'As held by a region; the trainings attended are another indicator',
    ),
  },
  'other-service-staff-trainings': {
    label: text('其他社区服务人员受训次数', 'trainings that other service staff attended'),
    unit: TIMES,
    formula: measure('otherServiceStaffTrainings'),
    note: text(
      '受训者本人参加的次数；地区举办的期数是另一个指标',
      'As attended; the courses that a region held are another indicator',
    ),
  },
  'other-service-staff-training-sessions': {
    label: text('其他社区服务人员培训期数', 'trainings held for other service staff'),
    unit: TIMES,
    formula: measure('otherServiceStaffTrainingSessions'),
    note: text(
      '地区举办的期数；受训者本人参加的次数是另一个指标',
      'As held by a region; the trainings attended are another indicator',
    ),
  },
  'organization-training-coverage': {
    label: text(
      '社区社会组织人才培训城市社区覆盖率',
      'urban communities reached by training of community organizations',
    ),
    unit: PERCENT,
    formula: coverage('organizationTraining', 'community', urban),
    note: text('按城市社区计', 'Counts urban communities'),
  },
  'organization-leaders-trained-share': {
    label: text(
      '城市社区社会组织负责人和业务骨干受训率',
      'heads and key staff of community organizations trained, urban communities',
    ),
    unit: PERCENT,
    formula: ratio(
      total(measure('trainedOrganizationLeaders'), urbanCommunities),
      total(measure('organizationLeaders'), urbanCommunities),
      100,
    ),
    note: text('按人数计，只计城市社区', 'Counts people, of urban communities only'),
  },
} as const
