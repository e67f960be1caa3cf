import { LEVELS, type Level } from '../values/code'
import type { Tables } from '../dataset/dataset'
import { Details } from './detail'
import { once } from './once'
import { VERDICTS, type Counts } from './finding'
import type { RuleResult, Summary, Wanted } from './report'
import type { Ground, RuleRun } from './rule-run'
import { codesOf, hasAny } from './verdicts'

/** At most so many places of a rule are looked at to find what they lack. */
const LOOKED_AT = 200

/** One plan of a check, with all its rules evaluated. */
export interface Part {
  readonly ground: Ground
  readonly runs: readonly RuleRun[]
  /** For each of them what its findings are made of. */
  readonly details: readonly Details[]
  readonly results: readonly RuleResult[]
}

interface Want {
  readonly measure: string
  readonly level: Level
  readonly rules: Set<string>
  findings: number
}

/** Adds what the undecided places of a rule lack; a column that alone would decide a finding counts for it. */
function want(run: RuleRun, ground: Ground, wants: Map<string, Want>): void {
  const open = codesOf(run, ['unknown'], 'data')
  if (!hasAny(run, open)) return
  const details = new Details(run, ground)
  let looked = 0
  for (let row = 0; row < run.codes.length && looked < LOOKED_AT; row++) {
    if (open[run.codes[row] as number] !== 1) continue
    looked++
    const missing = details.missing(row)
    for (const { measure, level } of missing) {
      const key = `${measure} ${level}`
      const one = wants.get(key) ?? { measure, level, rules: new Set<string>(), findings: 0 }
      wants.set(key, one)
      one.rules.add(`${ground.context.plan.id}/${run.rule.id}`)
      if (missing.length === 1) one.findings++
    }
  }
}

function wanted(parts: readonly Part[]): readonly Wanted[] {
  const wants = new Map<string, Want>()
  for (const { runs, ground } of parts) for (const run of runs) want(run, ground, wants)
  return [...wants.values()]
    .map(({ measure, level, rules, findings }) => ({ measure, level, rules: rules.size, findings }))
    .sort((a, b) => b.rules - a.rules || b.findings - a.findings)
}

function addCounts(results: readonly RuleResult[]): Counts {
  const sum = (verdict: keyof Counts): number => results.reduce((total, { counts }) => total + counts[verdict], 0)
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, sum(verdict)])) as Counts
}

/** How many places the datasets list, each place once. */
function placesOf(datasets: readonly Tables[]): Summary['places'] {
  const [first, ...others] = [...new Set(datasets)]
  const number = (level: Level): number => {
    if (!first || others.length === 0) return first?.table(level).rows ?? 0
    return new Set([first, ...others].flatMap((dataset) => dataset.table(level).places.map(({ key }) => key))).size
  }
  return Object.fromEntries(LEVELS.map((level) => [level, number(level)] as const).filter(([, rows]) => rows > 0))
}

/** Levels whose places may not all be listed, by how many undecided rules that concerns. */
function unlisted(parts: readonly Part[]): Summary['unlisted'] {
  const rules = new Map<Level, number>()
  for (const { run, ground } of parts.flatMap((part) => part.runs.map((run) => ({ run, ground: part.ground })))) {
    const open = codesOf(run, ['unknown'], 'data')
    const row = hasAny(run, open) ? run.codes.findIndex((code) => open[code] === 1) : -1
    const level = row < 0 ? undefined : new Details(run, ground).unlisted(row)?.level
    if (level !== undefined) rules.set(level, (rules.get(level) ?? 0) + 1)
  }
  return [...rules].map(([level, count]) => ({ level, rules: count })).sort((a, b) => b.rules - a.rules)
}

/** What comes first in a report: how much could be decided, and what would help most. */
export function summaryOf(parts: readonly Part[]): Summary {
  const runs = parts.flatMap((part) => part.runs)
  const results = parts.flatMap((part) => part.results)
  // it takes a look at single places: worked out when it is looked at
  const missing = once(() => ({ wanted: wanted(parts), unlisted: unlisted(parts) }))
  const silent = runs.filter(
    (run) =>
      run.codes.length > 0 && run.judgements.every(({ cause }, code) => cause === 'text' || run.counts[code] === 0),
  )
  return {
    rules: results.length,
    decided: results.filter(({ decided }) => decided).length,
    undecidable: silent.length,
    findings: addCounts(results),
    get wanted() {
      return missing().wanted
    },
    get unlisted() {
      return missing().unlisted
    },
    places: placesOf(parts.map(({ ground }) => ground.dataset)),
  }
}
