import { readCode, type Level } from '../values/code'
import { text } from '../values/text'
import type { Measures } from '../measures/measure'
import { plainMeasures as measureCatalogue } from '../measures/plain'
import { plainIndicators as indicatorCatalogue } from '../indicators/plain'
import { badTarget, misfits, unknownMeasure } from './fit'
import { pathText, shown, type Path } from './path'
import { lastDay } from './period'
import type { Milestone, PlanBody, Reading, Rule, Subject, Task } from './plan'
import { at, both, either, near, problem, type Found } from './words'

/** Levels whose places have a statistical code. */
const CODED: readonly Level[] = ['province', 'prefecture', 'county', 'town', 'community']

/** Keys of a record that say which place it is about. */
const RESERVED = ['code', 'name', 'parent']

const NUMBERS = text('数字', 'numbers')
const BASELINE = text('基期值的编号', 'the id of a baseline')
const REASON = text('不承接上位规划的理由', "why the parent's rule does not stand")
const LAST_DAY = text('最后一日；只有规范（norm）可以没有', 'the last day; only a norm may have none')
const NONE = text('null', 'null')
const PARENT = text('规划 parents 中列出的上位规划', 'a plan that is listed in “parents”')
const OTHER_BASIS = text(
  'printed、sentence 或 standing：没有截止日的规范没有期末',
  'printed, sentence or standing: a norm without an end has no last day',
)

/** A plan and all that its references can mean. */
interface Known {
  readonly plan: PlanBody
  readonly measures: Measures
  readonly indicators: ReadonlySet<string>
  readonly baselines: ReadonlySet<string>
}

function* duplicates(list: readonly { readonly id: string }[], path: Path): Generator<Found> {
  const first = new Map<string, number>()
  for (const [index, { id }] of list.entries()) {
    const before = first.get(id)
    if (before === undefined) first.set(id, index)
    else yield problem('duplicate-id', at([...path, index, 'id']), { id, first: pathText([...path, before]) })
  }
}

function* ids({ plan }: Known): Generator<Found> {
  for (const key of ['parents', 'sections', 'rules', 'tasks', 'baselines', 'defects'] as const)
    yield* duplicates(plan[key], [key])
  for (const [index, { readings = [] }] of plan.rules.entries())
    yield* duplicates(readings, ['rules', index, 'readings'])
}

function* ownMeasures({ plan, measures }: Known): Generator<Found> {
  for (const [id, measure] of Object.entries(plan.measures)) {
    const path = ['measures', id]
    if (RESERVED.includes(id)) yield problem('reserved-id', at(path), { id })
    if (Object.hasOwn(measureCatalogue, id)) yield problem('redefined', at(path), { id })
    const { partOf } = measure
    if (partOf !== undefined && !Object.hasOwn(measures, partOf))
      yield unknownMeasure(partOf, [...path, 'partOf'], measures)
    for (const [index, other] of (measure.oftenMeans ?? []).entries())
      if (!Object.hasOwn(measures, other)) yield unknownMeasure(other, [...path, 'oftenMeans', index], measures)
    if (measure.type === 'class' && Object.keys(measure.options).length === 0)
      yield problem('bad-length', at([...path, 'options']), { least: 1, found: 0 })
    if (measure.type === 'number') yield* inOrder(measure.range[0], measure.range[1] ?? Infinity, [...path, 'range'])
  }
}

function* ownIndicators({ plan, measures }: Known): Generator<Found> {
  for (const [id, { formula }] of Object.entries(plan.indicators)) {
    if (Object.hasOwn(indicatorCatalogue, id)) yield problem('redefined', at(['indicators', id]), { id })
    yield* misfits(formula, ['indicators', id, 'formula'], measures)
  }
}

function* inOrder<T extends string | number>(from: T, to: T, path: Path): Generator<Found> {
  if (from > to) yield problem('bad-order', at(path), { from, to })
}

function* indicator(id: string | undefined, path: Path, { indicators }: Known): Generator<Found> {
  if (id === undefined || indicators.has(id)) return
  yield problem('unknown-indicator', at(path), { id: shown(id), ...near(id, [...indicators]) })
}

function* code(value: string, path: Path): Generator<Found> {
  if (!readCode(value)) yield problem('bad-code', at(path), { value: shown(value) })
}

function* subject({ where, only = [], except = [] }: Subject, path: Path, { measures }: Known): Generator<Found> {
  if (where) yield* misfits(where, [...path, 'where'], measures)
  for (const [index, place] of only.entries()) yield* code(place, [...path, 'only', index])
  for (const [index, place] of except.entries()) yield* code(place, [...path, 'except', index])
}

function* reading(one: Reading, path: Path, known: Known): Generator<Found> {
  yield* indicator(one.indicator, [...path, 'indicator'], known)
  if (one.subject) yield* subject(one.subject, [...path, 'subject'], known)
}

function* oneDefault(readings: readonly Reading[], path: Path): Generator<Found> {
  const first = readings.find((one) => one.default)
  for (const [index, one] of readings.entries())
    if (first && one.default && one !== first)
      yield problem('two-defaults', at([...path, index, 'default']), { first: first.id })
}

/** A bare `true` asks for a yes: only a yes can be equal to it, or at least it. */
function* milestone({ by, basis, value }: Milestone, op: Rule['op'], path: Path, { plan }: Known): Generator<Found> {
  if (basis === 'printed' && by === null) yield problem('no-day', at([...path, 'by']))
  if (basis === 'period' && plan.period.to === null)
    yield problem('unknown-value', at([...path, 'basis']), { value: basis, ...both('expected', OTHER_BASIS) })
  if (op === 'increasing' || value === null) return
  if (value !== true) yield* badTarget(op, value, [...path, 'value'])
  else if (op !== 'equals' && op !== 'atLeast')
    yield problem('bad-target', at([...path, 'value']), { op, found: 'true', ...both('expected', NUMBERS) })
}

function* baseline(one: Rule, path: Path, { baselines }: Known): Generator<Found> {
  const id = one.baseline
  if (id !== undefined && !baselines.has(id))
    yield problem('unknown-baseline', at([...path, 'baseline']), { id: shown(id), ...near(id, [...baselines]) })
  if (id === undefined && one.op === 'increasing' && one.since === 'baseline')
    yield problem('missing', at([...path, 'baseline']), { key: 'baseline', ...both('expected', BASELINE) })
}

/** A parent may be missing from the library, but not from the plan's own list of parents. */
function* follows({ follows: other }: Rule, path: Path, { plan }: Known): Generator<Found> {
  if (!other) return
  const ids = plan.parents.map(({ id }) => id)
  if (!ids.includes(other.plan)) {
    const expected = both('expected', ids.length === 0 ? PARENT : either(ids.map((id) => text(id, id))))
    yield problem('unknown-value', at([...path, 'plan']), { value: other.plan, ...expected, ...near(other.plan, ids) })
  }
  if (other.how === 'replaces' && other.reason === undefined)
    yield problem('missing', at([...path, 'reason']), { key: 'reason', ...both('expected', REASON) })
}

function* span({ from, until }: Rule, path: Path, { plan }: Known): Generator<Found> {
  if (from !== undefined) yield* inOrder(from, until ?? lastDay(plan, from), [...path, 'from'])
  else if (until !== undefined) yield* inOrder(plan.period.from, until, [...path, 'until'])
}

function* rule(one: Rule, path: Path, known: Known): Generator<Found> {
  yield* indicator(one.indicator, [...path, 'indicator'], known)
  yield* subject(one.subject, [...path, 'subject'], known)
  yield* span(one, path, known)
  for (const [index, due] of one.milestones.entries())
    yield* milestone(due, one.op, [...path, 'milestones', index], known)
  yield* follows(one, [...path, 'follows'], known)
  yield* baseline(one, path, known)
  const { readings = [] } = one
  for (const [index, way] of readings.entries()) yield* reading(way, [...path, 'readings', index], known)
  yield* oneDefault(readings, [...path, 'readings'])
}

/** Whether a listed section is the one, or one in which it lies: 三(五)1 lies in 三(五), 专栏21 not in 专栏2. */
function covers(listed: string, section: string): boolean {
  if (!section.startsWith(listed)) return false
  return !(/\d$/.test(listed) && /^\d/.test(section.slice(listed.length)))
}

function* sectionsOf({ plan }: Known): Generator<Found> {
  const listed = plan.sections.map(({ id }) => id)
  // a plan that lists no sections says nothing of them
  if (listed.length === 0) return
  for (const key of ['rules', 'tasks', 'baselines'] as const)
    for (const [index, { sources }] of plan[key].entries()) yield* unlisted(sources, [key, index, 'sources'], listed)
}

function* unlisted(sources: Task['sources'], path: Path, listed: readonly string[]): Generator<Found> {
  for (const [index, { section }] of sources.entries())
    if (!listed.some((one) => covers(one, section)))
      yield problem('unknown-section', at([...path, index, 'section']), {
        section: shown(section),
        ...near(section, listed),
      })
}

function* period({ kind, period: { from, to } }: PlanBody): Generator<Found> {
  if (to !== null) yield* inOrder(from, to, ['period'])
  else if (kind !== 'norm')
    yield problem('wrong-type', at(['period', 'to']), { ...both('expected', LAST_DAY), ...both('found', NONE) })
}

function* everything(known: Known): Generator<Found> {
  const { plan } = known
  yield* ids(known)
  yield* ownMeasures(known)
  yield* ownIndicators(known)
  if (CODED.includes(plan.region.level)) yield* code(plan.region.code, ['region', 'code'])
  yield* period(plan)
  for (const [index, one] of plan.rules.entries()) yield* rule(one, ['rules', index], known)
  for (const [index, one] of plan.baselines.entries())
    yield* indicator(one.indicator, ['baselines', index, 'indicator'], known)
  yield* sectionsOf(known)
}

/**
 * What keeps a plan of the right shape from being used: ids that stand twice, references to nothing, formulas that cannot
 * be computed, targets and days that contradict each other; and last, as warnings, sections that it does not list.
 *
 * @param plan a plan that has the shape of `planSchema`
 */
export function unusable(plan: PlanBody): Iterable<Found> {
  return everything({
    plan,
    measures: { ...measureCatalogue, ...plan.measures },
    indicators: new Set([...Object.keys(indicatorCatalogue), ...Object.keys(plan.indicators)]),
    baselines: new Set(plan.baselines.map(({ id }) => id)),
  })
}
