import { describeCondition } from '../../indicators/describe'
import { text } from '../../values/text'
import { dueDay, periodOn } from '../milestones'
import { standingFrom } from '../period'
import type { Reading, Rule, Subject } from '../plan'
import { canonical } from './canonical'
import type { Ground } from './ground'
import type { ComparedMilestone, ComparedRule, ComparedSubject } from './result'

/** A rule of one plan on one indicator, and what it takes to compare it with others. */
export interface Entry {
  readonly plan: string
  readonly indicator: string
  /** Without what only a comparison with the others tells. */
  readonly rule: ComparedRule
  /** Which places of the level it is about, as a text that is the same where they are. */
  readonly places: string
  /** In which periods it is judged, likewise; blank where in none. */
  readonly pace: string
}

/** A rule of periods begins with that of the signing: the days of two signings are no difference between two plans. */
function paceOf(rule: Rule, { plan }: Ground): string {
  const { every, until = plan.period.to } = rule
  if (every === undefined) return ''
  const first = periodOn(rule, plan, plan.period.from)?.from ?? plan.period.from
  return `${every} ${first <= standingFrom(plan) ? '' : first} ${until ?? ''}`
}

function subjectOf({ level, where, only, except }: Subject, { plan, measures }: Ground): ComparedSubject {
  const said = where && {
    where: text(describeCondition(where, measures, 'zh-CN'), describeCondition(where, measures, 'en')),
  }
  return {
    level,
    whole: level === plan.region.level,
    ...said,
    ...(only ? { only } : {}),
    ...(except ? { except } : {}),
  }
}

function milestonesOf(rule: Rule, { plan }: Ground): readonly ComparedMilestone[] {
  return rule.milestones
    .map((one) => ({ ...one, due: dueDay(one, plan), strictest: false }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

function optional({ op, every, from, until, follows, ...rule }: Rule, { plan }: Ground): Partial<ComparedRule> {
  const baseline = plan.baselines.find(({ id }) => id === rule.baseline)
  return {
    ...(op === 'increasing' && 'since' in rule ? { since: rule.since } : {}),
    ...(every === undefined ? {} : { every }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(baseline ? { baseline } : {}),
    ...(follows ? { follows } : {}),
  }
}

function entryOf(rule: Rule, ground: Ground, reading: Reading | undefined, aside: boolean): Entry {
  const { id, title, op, nature, strength, readings = [], sources } = rule
  const subject = reading?.subject ?? rule.subject
  const { where, only, except } = subject
  return {
    plan: ground.key,
    indicator: reading?.indicator ?? rule.indicator,
    places: canonical({ where, only, except }),
    pace: paceOf(rule, ground),
    rule: {
      rule: id,
      title,
      ...(reading ? { reading: reading.id } : {}),
      aside,
      op,
      milestones: milestonesOf(rule, ground),
      ...optional(rule, ground),
      subject: subjectOf(subject, ground),
      nature,
      strength,
      readings: readings.map((one) => ({
        id: one.id,
        label: one.label,
        indicator: one.indicator ?? rule.indicator,
        subject: subjectOf(one.subject ?? rule.subject, ground),
        default: one.default === true,
      })),
      sources,
    },
  }
}

/**
 * What a rule says: on the indicator of its default reading, or its own where it has none; and, aside, on every other
 * indicator that one of its readings computes.
 */
export function* entriesOf(rule: Rule, ground: Ground): Generator<Entry> {
  const { readings = [] } = rule
  const chosen = readings.find((one) => one.default)
  const main = entryOf(rule, ground, chosen, false)
  yield main
  const told = new Set([main.indicator])
  for (const reading of readings) {
    const { indicator } = reading
    if (indicator === undefined || told.has(indicator)) continue
    told.add(indicator)
    yield entryOf(rule, ground, reading, true)
  }
}
