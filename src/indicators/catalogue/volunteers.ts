import { text } from '../../values/text'
import { add, is, measure, ratio, total } from '../build'
import { count, coverage } from '../sugar'
import { urban, communities, towns, counties } from './places'
import { PERCENT } from './units'

/** Volunteers and their stations. */
export const volunteers = {
  'volunteer-station-coverage': {
    label: text('村（社区）志愿服务站点覆盖率', 'villages and communities with a volunteer station'),
    unit: PERCENT,
    formula: coverage('volunteerStation', 'community'),
    note: text('城乡全部村（社区）', 'All villages and communities'),
  },
  'volunteer-station-coverage-of-urban-communities': {
    label: text('城市社区志愿服务站点覆盖率', 'coverage of volunteer service stations, urban communities'),
    unit: PERCENT,
    formula: coverage('volunteerStation', 'community', urban),
    note: text('只计城市社区', 'Urban communities only'),
  },
  'volunteer-station-coverage-of-towns-and-communities': {
    label: text(
      '乡镇（街道）和村（社区）志愿服务站点覆盖率',
      'towns, villages and communities with a volunteer station',
    ),
    unit: PERCENT,
    formula: ratio(
      add(total(is('volunteerStation', true), towns), total(is('volunteerStation', true), communities)),
      add(count(towns), count(communities)),
      100,
    ),
    note: text('乡镇（街道）与村（社区）合并计算', 'Towns and communities taken together'),
  },
  'party-led-volunteer-teams': {
    label: text('以党员为骨干的志愿者服务队数', 'volunteer teams led by party members'),
    unit: text('支', 'teams'),
    formula: measure('partyLedVolunteerTeams'),
    note: text(
      '以党员为骨干；在全国志愿服务信息系统注册的是另一个指标',
      'Led by party members; teams registered in the national system are another indicator',
    ),
  },
  'registered-volunteer-teams': {
    label: text('注册志愿服务队伍数', 'registered volunteer teams'),
    unit: text('支', 'teams'),
    formula: measure('registeredVolunteerTeams'),
    note: text(
      '以注册为准；以党员为骨干的是另一个指标',
      'As registered; teams led by party members are another indicator',
    ),
  },
  'registered-volunteers-share': {
    label: text('实名注册志愿者占居民人口比例', 'registered volunteers as a share of residents'),
    unit: PERCENT,
    formula: ratio(
      total(measure('registeredVolunteers'), counties, 'registeredVolunteers'),
      total(measure('permanentResidents'), counties, 'permanentResidents'),
      100,
    ),
    note: text('按常住人口', 'By permanent residents'),
  },
  'registered-volunteers-share-of-registered-residents': {
    label: text('实名注册志愿者占居民人口比例（户籍）', 'registered volunteers as a share of registered residents'),
    unit: PERCENT,
    formula: ratio(
      total(measure('registeredVolunteers'), counties, 'registeredVolunteers'),
      total(measure('registeredResidents'), counties, 'registeredResidents'),
      100,
    ),
    note: text('按户籍人口', 'By registered residents'),
  },
  'active-volunteers-share': {
    label: text('有志愿服务时间记录的志愿者比例', 'registered volunteers with recorded service time'),
    unit: PERCENT,
    formula: ratio(
      total(measure('volunteersWithServiceTime'), counties, 'volunteersWithServiceTime'),
      total(measure('registeredVolunteers'), counties, 'registeredVolunteers'),
      100,
    ),
  },
} as const
