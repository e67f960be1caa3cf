import { LEVELS, type Level } from '../values/code'
import type { Tables } from '../dataset/dataset'
import { Details } from './detail'
import { VERDICTS } from './finding'
import type { Counts, RuleResult, Summary, Wanted } from './report'
import type { Ground, RuleRun } from './rule-run'
import { causeAt, codeOf, causeCode } from './verdicts'

/** At most so many places of a rule are looked at to find what they lack. */
const LOOKED_AT = 200

interface Want {
  readonly measure: string
  readonly level: Level
  readonly rules: Set<string>
  findings: number
}

/** Adds what the undecided places of a rule lack; a column that alone would decide a finding counts for it. */
function want(run: RuleRun, ground: Ground, wants: Map<string, Want>): void {
  const [unknown, data] = [codeOf('unknown'), causeCode('data')]
  const details = new Details(run, ground)
  let looked = 0
  for (let row = 0; row < run.verdicts.length && looked < LOOKED_AT; row++) {
    if (run.verdicts[row] !== unknown || run.causes[row] !== data) continue
    looked++
    const missing = details.missing(row)
    for (const { measure, level } of missing) {
      const key = `${measure} ${level}`
      const one = wants.get(key) ?? { measure, level, rules: new Set<string>(), findings: 0 }
      wants.set(key, one)
      one.rules.add(run.rule.id)
      if (missing.length === 1) one.findings++
    }
  }
}

function wanted(runs: readonly RuleRun[], ground: Ground): readonly Wanted[] {
  const wants = new Map<string, Want>()
  for (const run of runs) want(run, ground, wants)
  return [...wants.values()]
    .map(({ measure, level, rules, findings }) => ({ measure, level, rules: rules.size, findings }))
    .sort((a, b) => b.rules - a.rules || b.findings - a.findings)
}

function addCounts(results: readonly RuleResult[]): Counts {
  const sum = (verdict: keyof Counts): number => results.reduce((total, { counts }) => total + counts[verdict], 0)
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, sum(verdict)])) as Counts
}

function placesOf(dataset: Tables): Summary['places'] {
  return Object.fromEntries(
    LEVELS.map((level) => [level, dataset.table(level).rows] as const).filter(([, rows]) => rows > 0),
  )
}

/** Levels whose places may not all be listed, by how many undecided rules that concerns. */
function unlisted(runs: readonly RuleRun[], ground: Ground): Summary['unlisted'] {
  const [unknown, data] = [codeOf('unknown'), causeCode('data')]
  const rules = new Map<Level, number>()
  for (const run of runs) {
    const row = run.verdicts.findIndex((verdict, at) => verdict === unknown && run.causes[at] === data)
    const level = row < 0 ? undefined : new Details(run, ground).unlisted(row)?.level
    if (level !== undefined) rules.set(level, (rules.get(level) ?? 0) + 1)
  }
  return [...rules].map(([level, count]) => ({ level, rules: count })).sort((a, b) => b.rules - a.rules)
}

/** What comes first in a report: how much could be decided, and what would help most. */
export function summaryOf(runs: readonly RuleRun[], results: readonly RuleResult[], ground: Ground): Summary {
  const silent = runs.filter(
    (run) => run.causes.length > 0 && run.causes.every((_, row) => causeAt(run, row) === 'text'),
  )
  return {
    rules: results.length,
    decided: results.filter(({ decided }) => decided).length,
    undecidable: silent.length,
    findings: addCounts(results),
    wanted: wanted(runs, ground),
    unlisted: unlisted(runs, ground),
    places: placesOf(ground.dataset),
  }
}
