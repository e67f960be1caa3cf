import { isDay, type Day } from '../values/day'
import { isPoint } from '../indicators/interval'
import { linear, type Form, type TotalAtom } from '../indicators/linear'
import { beneathOf } from '../indicators/total'
import type { Place } from '../dataset/places'
import type { Bounds, Finding, Gap, Missing, Reached, Timing, Verdict } from './finding'
import { openingsOf } from './opening'
import { pastOf } from './past'
import { readsFlows } from './flows'
import { formsOf, totalsOf } from './forms'
import { gapsOf } from './gap'
import { NO_HISTORY, type History } from './history'
import { messageOf, type Unworded } from './message'
import { MissingFinder, nameOf } from './missing'
import { partsOf, statementsOf, type Statement } from './parts'
import { calculationText } from './phrases'
import { quantitiesOf, type Quantities } from './quantities'
import { isWorkedOut, rowFor, verdictFor, verdictThen, type Ground, type Run, type RuleRun } from './rule-run'
import { settlesOf } from './settles'
import { thresholdsOf } from './show'
import { shownValue, valueFields } from './value'
import { findingTarget } from './target'
import { reachedBy, timingOf, type Seen } from './timing'
import type { Bound } from './variant'
import { causeAt, verdictAt, verdictsOf } from './verdicts'

/** Leaves out what is undefined, so that a finding holds only what there is to say. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

/** What a place must show for a reading: that it is one of those concerned, and the figures. */
function formsFor({ variant, table }: Bound): readonly Form[] {
  const { where, level } = variant.subject
  return [...(where && level === table.level ? [linear(where)] : []), ...formsOf(variant.indicator.formula)]
}

/** Builds the findings of one rule, each when it is looked at. */
export class Details {
  private readonly finder = new MissingFinder()
  /** The formulas whose missing cells matter, each with the table it reads: of every reading while none is chosen. */
  private readonly open: readonly { readonly forms: readonly Form[]; readonly bound: Bound }[]
  private readonly flows: boolean
  private readonly totals: readonly TotalAtom[]
  private readonly thresholds: readonly number[]
  private readonly figures: ((row: number) => Quantities) | undefined
  private readonly gaps: (row: number) => readonly Gap[]
  private readonly statements: (row: number) => readonly Statement[]
  /** The figures of each reading. */
  private readonly ways: readonly (((row: number) => Quantities) | undefined)[]
  private readonly openings: ReturnType<typeof openingsOf>
  private readonly seen: readonly { readonly day: Day; readonly run: Run }[]

  constructor(
    private readonly run: RuleRun,
    private readonly ground: Ground,
    private readonly history: History = NO_HISTORY,
  ) {
    const { used, rule, due } = run
    const { bound } = used
    const { indicator } = bound.variant
    const looked = run.chosen ? [used] : run.runs.filter((one) => one.bound.table === bound.table)
    this.open = looked.map((one) => ({ forms: formsFor(one.bound), bound: one.bound }))
    this.flows = readsFlows(bound)
    this.totals = totalsOf(indicator.formula)
    this.thresholds = rule.op === 'increasing' ? [] : thresholdsOf(due.milestone.value, due.milestone.suffices)
    this.figures = quantitiesOf(indicator.formula, bound.scope)
    this.gaps = gapsOf(bound)
    this.statements = statementsOf(bound, this.totals)
    this.openings = openingsOf(bound)
    this.ways = run.runs.map((one) => quantitiesOf(one.bound.variant.indicator.formula, one.bound.scope))
    this.seen = used.others.map((other) => ({
      day: other.dataset.day,
      run: {
        id: used.id,
        bound: other,
        others: [],
        ...verdictsOf(other, ground.context, ground.day, [bound, ...used.others]),
      },
    }))
  }

  /** The finding of one place. */
  finding(row: number): Finding {
    const { bound } = this.run.used
    const place = bound.table.places[row] as Place
    const figures = this.figures?.(row)
    const { thresholds } = this
    const known = this.judged(row, figures)
    const calculation = calculationText(figures, bound.variant.indicator, this.ground.context.measures, thresholds)
    const message = messageOf(known, this.run, this.ground, { row, figures, thresholds })
    return { ...known, calculation, message, location: bound.dataset.locate(place) }
  }

  /** What a place lacks for the rule. */
  missing(row: number): readonly Missing[] {
    const found = new Map<string, Missing>()
    for (const { forms, bound } of this.open) {
      for (const one of this.finder.of(forms, bound.scope, row)) {
        const key = `${one.measure} ${one.level}`
        if (one.places > (found.get(key)?.places ?? 0)) found.set(key, one)
      }
    }
    return [...found.values()]
  }

  private judged(row: number, figures: Quantities | undefined): Unworded {
    const { rule, due, used } = this.run
    const { table, dataset } = used.bound
    const place = table.places[row] as Place
    const verdict = verdictAt(this.run, row)
    const cause = causeAt(this.run, row)
    const parts = partsOf(used.bound, this.statements(row))
    return {
      plan: this.ground.context.plan.id,
      rule: rule.id,
      place: nameOf(place),
      ...present({ name: place.name }),
      level: place.level,
      verdict,
      ...present({ cause }),
      ...this.valueOf(figures, verdict),
      target: findingTarget(rule, due.milestone),
      ...present({
        setBy: due.milestone.setBy,
        workedOut: isWorkedOut(used, this.ground) || undefined,
      }),
      due: due.milestone.due,
      basis: due.milestone.basis,
      inForce: due.inForce,
      ...present({ period: due.period, next: due.next, timing: this.timing(row, verdict) }),
      gap: verdict === 'unmet' || verdict === 'pending' ? this.gaps(row) : [],
      missing: verdict === 'unknown' || verdict === 'pending' ? this.missing(row) : [],
      ...present({
        unlisted: figures?.value && isPoint(figures.value) ? undefined : this.unlisted(row),
        settles:
          this.run.chosen && verdict === 'unknown' && cause === 'data'
            ? settlesOf(used.bound, row, this.finder)
            : undefined,
      }),
      ...this.readings(row),
      ...present({
        parts: parts.length > 0 ? parts : undefined,
        opening: this.openings(row),
        ...pastOf(place, this.history),
        reached: this.reached(row, verdict),
        kindFrom: dataset.kindFrom(place),
      }),
    }
  }

  private valueOf(figures: Quantities | undefined, verdict: Verdict): Pick<Finding, 'value' | 'bounds'> {
    return verdict === 'inapplicable' ? {} : valueFields(figures, this.thresholds)
  }

  private timing(row: number, verdict: Verdict): Timing | undefined {
    const { due, used, rule, chosen } = this.run
    const { dataset, table } = used.bound
    const place = table.places[row] as Place
    // what all readings agree on has no day of its own; growth is a comparison of two days
    if (!chosen || rule.op === 'increasing' || !isDay(dataset.day)) return undefined
    const late = dataset.day >= due.milestone.due
    // a standing duty was never not due, and a figure of a period is of that period, whenever it was written down
    if (late && (due.milestone.basis === 'standing' || (due.period !== undefined && this.flows))) return undefined
    return timingOf({ day: dataset.day, verdict }, due.milestone.due, this.ground.day, this.others(place))
  }

  /** What the datasets of other days say of a place, by the demand of today. */
  private others(place: Place): readonly Seen[] {
    return this.seen.map(({ day, run }) => ({ day, verdict: verdictThen(run, place) }))
  }

  private reached(row: number, verdict: Verdict): Reached | undefined {
    const { rule, used, chosen } = this.run
    const { dataset, table } = used.bound
    if (this.seen.length === 0 || !chosen || rule.op === 'increasing' || this.flows || !isDay(dataset.day))
      return undefined
    return reachedBy([...this.others(table.places[row] as Place), { day: dataset.day, verdict }])
  }

  private readings(row: number): Pick<Finding, 'reading' | 'byReading' | 'agree' | 'values'> {
    const { runs, used, chosen } = this.run
    if (runs.length === 1) return {}
    const verdicts = runs.map((run) => [run.id ?? '', verdictFor(run, used, row) ?? 'unknown'] as const)
    const seen = new Set(verdicts.map(([, verdict]) => verdict))
    const decided = (['met', 'unmet', 'pending'] as const).filter((verdict) => seen.has(verdict))
    const agree = decided.length > 1 ? false : seen.size === 1 && !seen.has('unknown') ? true : undefined
    const values = agree === false ? this.values(row) : undefined
    return present({ reading: chosen ? used.id : undefined, byReading: Object.fromEntries(verdicts), agree, values })
  }

  /** What each reading computes of a place, where it speaks of the place itself or of the one above. */
  private values(row: number): Finding['values'] {
    const { runs, used } = this.run
    const known = this.ways.map((figures, index): readonly [string, string | Bounds] | undefined => {
      const run = runs[index] as Run
      const at = rowFor(run, used, row)
      const value = at === undefined || at < 0 ? undefined : shownValue(figures?.(at), this.thresholds)
      return value === undefined ? undefined : [run.id ?? '', value]
    })
    return Object.fromEntries(known.filter((one) => one !== undefined))
  }

  /** Places beneath that may exist and are not listed. */
  unlisted(row: number): Finding['unlisted'] {
    const { scope } = this.run.used.bound
    for (const atom of this.totals) {
      const most = beneathOf(atom, scope).beneath.most[row] as number
      if (most > 0) return { level: atom.level, places: Number.isFinite(most) ? most : null }
    }
    return undefined
  }
}
