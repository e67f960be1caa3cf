import type { Day } from '../../values/day'
import { periods } from '../milestones'
import type { Path } from '../path'
import type { Plan, Rule } from '../plan'
import { at } from '../words'
import { duesOf, type Due, type Ground } from './ground'
import { odd, type Odd } from './words'

/** A day that lies before the first or after the last day of the plan; a norm need not end. */
function* outside(day: Day, path: Path, { period: { from, to } }: Plan): Generator<Odd> {
  if (day < from || (to !== null && day > to))
    yield odd('outside-period', at(path), { day, from, ...(to === null ? {} : { to }) })
}

/** A day by which something is due: in the period of the plan, and not before anybody could know of it. */
function* deadline(day: Day | null | undefined, path: Path, plan: Plan): Generator<Odd> {
  if (day === null || day === undefined) return
  const { signed } = plan.document
  yield* outside(day, path, plan)
  if (day < signed) yield odd('before-signing', at(path), { day, signed })
}

function* order(dues: readonly Due[]): Generator<Odd> {
  for (const [index, { due, path }] of dues.entries()) {
    const before = dues.slice(0, index)
    const latest = before.reduce((day, one) => (one.due > day ? one.due : day), '')
    if (before.some((one) => one.due === due)) yield odd('milestones-on-one-day', at(path), { due })
    else if (due < latest) yield odd('milestones-out-of-order', at(path), { due, before: latest })
  }
}

/** The first and last day of a rule of periods. A first day before the signing is usual: the year of the signing. */
function* span({ every, from, until }: Rule, path: Path, plan: Plan): Generator<Odd> {
  if (from !== undefined) yield* outside(from, [...path, 'from'], plan)
  if (until !== undefined) yield* outside(until, [...path, 'until'], plan)
  const [first, last] = [from ?? plan.period.from, until ?? plan.period.to]
  // without an end there is always another period
  if (every !== undefined && last !== null && periods(every, first, last).length === 0)
    yield odd('no-whole-period', at([...path, 'every']), { every, from: first, to: last })
}

function* ofRule(rule: Rule, path: Path, plan: Plan): Generator<Odd> {
  const dues = duesOf(rule, path, plan)
  yield* order(dues)
  for (const { milestone, path: here } of dues) yield* deadline(milestone.by, [...here, 'by'], plan)
  for (const [index, { by }] of rule.sources.entries()) yield* deadline(by, [...path, 'sources', index, 'by'], plan)
  yield* span(rule, path, plan)
}

function* ofDocument({ document, period }: Plan): Generator<Odd> {
  const { signed, published } = document
  if (published !== undefined && published < signed)
    yield odd('published-before-signing', at(['document', 'published']), { published, signed })
  if (period.to !== null && signed > period.to)
    yield odd('signed-after-period', at(['document', 'signed']), { signed, to: period.to })
}

/** Days that contradict each other, the signing or the period of the plan. */
export function* days({ plan }: Ground): Generator<Odd> {
  yield* ofDocument(plan)
  for (const [index, rule] of plan.rules.entries()) yield* ofRule(rule, ['rules', index], plan)
  for (const [index, { by }] of plan.tasks.entries()) yield* deadline(by, ['tasks', index, 'by'], plan)
  const { signed } = plan.document
  for (const [index, { day }] of plan.baselines.entries())
    if (day !== null && day > signed) yield odd('baseline-not-past', at(['baselines', index, 'day']), { day, signed })
}
