import { text } from '../../values/text'
import { measure, ratio, total } from '../build'
import { coverage } from '../sugar'
import { urban, rural, communities, counties } from './places'
import { PERCENT } from './units'

/** Children and young people, and people with disabilities. */
export const welfare = {
  'visiting-of-scattered-orphans': {
    label: text('散居孤儿实地探访率', 'orphans living in families who were visited'),
    unit: PERCENT,
    formula: ratio(
      total(measure('scatteredOrphansVisited'), communities, 'scatteredOrphansVisited'),
      total(measure('scatteredOrphans'), communities, 'scatteredOrphans'),
      100,
    ),
  },
  'visiting-of-special-minors': {
    label: text('特殊未成年人社区探访率', 'minors in special situations who were visited'),
    unit: PERCENT,
    formula: ratio(
      total(measure('specialMinorsVisited'), communities, 'specialMinorsVisited'),
      total(measure('specialMinors'), communities, 'specialMinors'),
      100,
    ),
  },
  'urban-family-education-coverage': {
    label: text(
      '城市社区家长学校或家庭教育指导服务点覆盖率',
      'urban communities with a parents’ school or family education point',
    ),
    unit: PERCENT,
    formula: coverage('familyEducationPoint', 'community', urban),
  },
  'rural-family-education-coverage': {
    label: text(
      '农村社区家长学校或家庭教育指导服务点覆盖率',
      'rural communities with a parents’ school or family education point',
    ),
    unit: PERCENT,
    formula: coverage('familyEducationPoint', 'community', rural),
  },
  'regulated-kindergartens': {
    label: text('治理城镇小区配套幼儿园数', 'kindergartens of urban estates brought into order'),
    unit: text('所', 'kindergartens'),
    formula: total(measure('regulatedKindergartens'), counties, 'regulatedKindergartens'),
  },
  'youth-home-coverage': {
    label: text('青年之家覆盖率', 'coverage of youth homes'),
    unit: PERCENT,
    formula: coverage('youthHome', 'community'),
    note: text('城乡全部村（社区）', 'All villages and communities'),
  },
  'youth-home-coverage-of-urban-communities': {
    label: text('城市社区青年之家覆盖率', 'coverage of youth homes, urban communities'),
    unit: PERCENT,
    formula: coverage('youthHome', 'community', urban),
    note: text('只计城市社区', 'Urban communities only'),
  },
  'practice-place-coverage': {
    label: text('校外实践教育场所覆盖率', 'coverage of places for practice outside school'),
    unit: PERCENT,
    formula: coverage('practicePlace', 'community'),
    note: text('城乡全部村（社区）', 'All villages and communities'),
  },
  'practice-place-coverage-of-urban-communities': {
    label: text('城市社区校外实践教育场所覆盖率', 'coverage of places for practice outside school, urban communities'),
    unit: PERCENT,
    formula: coverage('practicePlace', 'community', urban),
    note: text('只计城市社区', 'Urban communities only'),
  },
  'disabled-persons-association-coverage': {
    label: text('村（社区）残疾人协会覆盖率', 'villages and communities with an association of disabled persons'),
    unit: PERCENT,
    formula: coverage('disabledPersonsAssociation', 'community'),
  },
  'disability-commissioner-coverage': {
    label: text('残疾人专职委员配备率', 'communities with a full-time commissioner for disabled people'),
    unit: PERCENT,
    formula: coverage('disabilityCommissioner', 'community'),
  },
  'rehabilitation-service-rate': {
    label: text('有需求的残疾人接受基本康复服务比例', 'disabled people in need who are given basic rehabilitation'),
    unit: PERCENT,
    formula: ratio(
      total(measure('disabledWithRehabilitation'), counties, 'disabledWithRehabilitation'),
      total(measure('disabledNeedingRehabilitation'), counties, 'disabledNeedingRehabilitation'),
      100,
    ),
  },
  'assistive-device-rate': {
    label: text('辅具适配服务率', 'disabled people in need who are fitted with assistive devices'),
    unit: PERCENT,
    formula: ratio(
      total(measure('disabledWithDevices'), counties, 'disabledWithDevices'),
      total(measure('disabledNeedingDevices'), counties, 'disabledNeedingDevices'),
      100,
    ),
  },
} as const
