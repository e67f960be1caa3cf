import type { Level } from '../../values/code'
import type { Place } from '../../dataset/places'
import { VERDICTS, type Cause, type Verdict } from '../finding'
import { canBreakDown } from '../can-break-down'
import { breakDown, ruleRun, type Ground, type RuleRun } from '../rule-run'
import { Seen } from '../seen'
import { causeAt, verdictAt, type Run } from '../verdicts'
import { calculationOf } from './calculation'
import { placeOf } from './cell'
import type { Figures } from './figures'
import type { WhyReading } from './result'

type Answer = Pick<WhyReading, 'verdict' | 'cause' | 'at' | 'beneath' | 'calculation'>

function caused(cause: Cause | undefined): { readonly cause?: Cause } {
  return cause === undefined ? {} : { cause }
}

/** What a reading says of the places beneath, where it is those that answer by it. */
function beneath(run: Run, used: Run, row: number): Pick<Answer, 'beneath'> {
  const { table } = run.bound
  const above = used.bound.table.beneath(table.level)?.above
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>
  above?.forEach((at, below) => {
    if (at === row) counts[verdictAt(run, below)]++
  })
  return { beneath: { level: table.level, counts } }
}

/** Readings of a place that is looked at, each with its own calculation. */
export class Readings {
  constructor(
    private readonly run: RuleRun,
    private readonly ground: Ground,
    private readonly figures: Figures,
  ) {}

  /** What every reading says of a place. */
  of(row: number): readonly WhyReading[] {
    const { rule, used, chosen } = this.run
    return (rule.readings ?? []).flatMap(({ id, label, ground, reason, ...rest }) => {
      const run = this.run.runs.find((one) => one.id === id)
      const answer = run && this.answer(run, row)
      if (!answer) return []
      return [{ id, label, ground, reason, default: rest.default === true, used: chosen && used.id === id, ...answer }]
    })
  }

  private answer(run: Run, row: number): Answer {
    const { used } = this.run
    const { table, dataset } = run.bound
    if (table === used.bound.table) return this.here(run, row)
    const above = dataset.above(used.bound.table.places[row] as Place, table.level)
    if (above) return { ...this.here(run, table.rowOf(above.key)), at: placeOf(above) }
    const verdict = new Seen(run, used).at(row) ?? 'unknown'
    return { verdict, ...beneath(run, used, row) }
  }

  private here(run: Run, row: number): Answer {
    const calculation = calculationOf(run.bound, row, this.figures, this.ground.context)
    return { verdict: verdictAt(run, row), ...caused(causeAt(run, row)), calculation }
  }
}

/**
 * A whole-region rule on a level beneath its region, with all readings that can be looked at there.
 *
 * @param run the rule on the region
 * @param ground the datasets and the day
 * @param level the level to look at
 * @returns undefined where the reading used cannot be broken down, or one of those that would have to agree
 */
export function partsRun(run: RuleRun, ground: Ground, level: Level): RuleRun | undefined {
  const able = run.runs.filter((one) => canBreakDown(one, ground, level))
  if (!able.includes(run.used) || (!run.chosen && able.length < run.runs.length)) return undefined
  const runs = able.map((one) => breakDown({ rule: run.rule, due: run.due, used: one }, ground, level).used)
  const used = runs[able.indexOf(run.used)] as Run
  const { rule, due, chosen } = run
  return ruleRun({ rule, due, runs, used, chosen })
}
