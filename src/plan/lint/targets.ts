import type { Baseline, Milestone, Rule } from '../plan'
import type { Path } from '../path'
import { at, both } from '../words'
import { directionOf, duesOf, inOrder, type Due, type Ground } from './ground'
import { mayMean } from './unit-words'
import { odd, type Odd } from './words'

/** A milestone whose value is one number. */
interface Figure extends Due {
  readonly value: number
}

function figuresOf(dues: readonly Due[]): readonly Figure[] {
  return inOrder(dues).flatMap((due) => {
    const { value } = due.milestone
    return typeof value === 'number' ? [{ ...due, value }] : []
  })
}

function* goesBack({ op }: Rule, figures: readonly Figure[]): Generator<Odd> {
  for (const [index, { value, due, path }] of figures.entries()) {
    const before = figures[index - 1]
    if (!before || (value - before.value) * directionOf(op) >= 0) continue
    const params = { op, value, due, before: before.value, 'before-due': before.due }
    yield odd('target-goes-back', at([...path, 'value']), params)
  }
}

/** The baselines that a rule starts from: the one that it names, else those of its indicator. */
function baselinesOf(rule: Rule, { plan }: Ground): readonly Baseline[] {
  if (rule.baseline !== undefined) return plan.baselines.filter(({ id }) => id === rule.baseline)
  return plan.baselines.filter(({ indicator }) => indicator === rule.indicator)
}

/** Whether a rule, by any of its readings, is about an indicator. */
function isAbout(rule: Rule, indicator: string | undefined): boolean {
  if (indicator === undefined) return true
  return [rule.indicator, ...(rule.readings ?? []).map((one) => one.indicator)].includes(indicator)
}

function* start(rule: Rule, baseline: Baseline, figures: readonly Figure[], path: Path): Generator<Odd> {
  const [{ id, value: was }, { op }] = [baseline, rule]
  if (was === null) return
  const beyond = figures.findLast(({ value }) => (was - value) * directionOf(op) > 0)
  if (beyond) {
    const params = { baseline: id, was, op, value: beyond.value, due: beyond.due }
    yield odd('baseline-beyond-target', at([...beyond.path, 'value']), params)
    return
  }
  const last = figures.at(-1)
  if (last?.value === was && directionOf(op) !== 0)
    yield odd('target-already-met', at([...path, 'milestones']), { baseline: id, value: was })
}

function* against(rule: Rule, figures: readonly Figure[], path: Path, ground: Ground): Generator<Odd> {
  const here = at(rule.baseline === undefined ? path : [...path, 'baseline'])
  for (const baseline of baselinesOf(rule, ground)) {
    const { id, indicator, unit } = baseline
    const own = ground.indicators[rule.indicator]?.unit
    if (!isAbout(rule, indicator))
      yield odd('indicator-of-baseline', here, { baseline: id, indicator: indicator ?? '' })
    else if (own && !mayMean(unit, own))
      yield odd('unit-of-baseline', here, { baseline: id, ...both('unit', unit), ...both('rule', own) })
    else yield* start(rule, baseline, figures, path)
  }
}

function* missing({ value, suffices, reason }: Milestone, op: Rule['op'], path: Path): Generator<Odd> {
  if (value !== null && suffices !== undefined)
    yield odd('suffices-beside-figure', at([...path, 'suffices']), { suffices })
  if (value === null && reason === undefined && op !== 'increasing') yield odd('no-figure-no-reason', at(path))
}

/** Targets that go back, that were met before anybody began, or that are not there without a reason. */
export function* targets(ground: Ground): Generator<Odd> {
  for (const [index, rule] of ground.plan.rules.entries()) {
    const path = ['rules', index]
    const dues = duesOf(rule, path, ground.plan)
    const figures = rule.op === 'increasing' ? [] : figuresOf(dues)
    for (const due of dues) yield* missing(due.milestone, rule.op, due.path)
    yield* goesBack(rule, figures)
    yield* against(rule, figures, path, ground)
  }
}
