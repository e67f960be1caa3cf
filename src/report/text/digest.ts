import type { Level } from '../../values/code'
import type { Timing } from '../../check/finding'
import { ruleKey } from '../rule-key'
import type { FindingView, ReportView } from '../view'
import { Worst } from './worst'

/** What many findings lack, added up. */
interface Lack {
  readonly measure: string
  readonly level: Level
  places: number
  readonly examples: string[]
}

/** What the text says of one rule's findings, gathered in one pass and in little memory. */
export interface Digest {
  /** The first finding: of a whole-region rule the only one. */
  first?: FindingView
  /** The places worth naming: unmet by their gap, then those that the reading decides. */
  readonly worst: Worst
  readonly lacks: Map<string, Lack>
  readonly timings: Map<Timing, number>
  readonly readings: { agree: number; differ: number; open: number }
  /** How many have their kind from their code. */
  kindFromCode: number
  /** How many are waived. */
  waived: number
}

/** Digests by the same keys as `view.rules`. */
export type Digests = ReadonlyMap<string, Digest>

const EXAMPLES = 3

/** An empty digest, for a rule of which nothing is listed. */
export function emptyDigest(most: number): Digest {
  return {
    worst: new Worst(most),
    lacks: new Map(),
    timings: new Map(),
    readings: { agree: 0, differ: 0, open: 0 },
    kindFromCode: 0,
    waived: 0,
  }
}

function addLacks(lacks: Map<string, Lack>, finding: FindingView): void {
  for (const { measure, level, places, examples } of finding.missing) {
    const key = `${measure} ${level}`
    const lack = lacks.get(key) ?? { measure, level, places: 0, examples: [] }
    lacks.set(key, lack)
    lack.places += places
    lack.examples.push(...examples.slice(0, EXAMPLES - lack.examples.length))
  }
}

/** Adds a finding to what is kept of its rule. */
export function addToDigest(digest: Digest, finding: FindingView): void {
  const { timing, byReading, agree, kindFrom, verdict, cause } = finding
  digest.first ??= finding
  digest.worst.add(finding)
  if (verdict === 'unknown' && cause === 'data') addLacks(digest.lacks, finding)
  if (timing !== undefined) digest.timings.set(timing, (digest.timings.get(timing) ?? 0) + 1)
  if (byReading && verdict !== 'inapplicable')
    digest.readings[agree === undefined ? 'open' : agree ? 'agree' : 'differ']++
  if (kindFrom === 'code') digest.kindFromCode++
  if (finding.waiver) digest.waived++
}

/**
 * Goes through the findings once and keeps of each rule what the text shows.
 *
 * @param view the report
 * @param most how many places are named at most for a rule
 * @returns digests by the same keys as `view.rules`
 */
export function digests(view: ReportView, most: number): Digests {
  const found = new Map<string, Digest>()
  for (const finding of view.findings()) {
    const key = ruleKey(finding.plan, finding.rule)
    const digest = found.get(key) ?? emptyDigest(most)
    found.set(key, digest)
    addToDigest(digest, finding)
  }
  return found
}
