import type { Gap, TargetValue } from '../../check/finding'
import type { Day } from '../../values/day'
import type { Severities } from './severities'
import type { FailOn, PolicyFile, WaiverView } from './view'

/** A waiver (情况说明) as it is written. */
export interface Waiver extends WaiverView {
  /** Id of the rule, or `plan/rule`. */
  readonly rule: string
  /** Code of the place, or its name where it has none; of a whole-region rule the region's. */
  readonly place: string
}

/** A finding that was unmet when the debts were listed. */
export interface KnownDebt {
  readonly plan: string
  readonly rule: string
  readonly place: string
  readonly name?: string
  readonly value?: string
  readonly target: TargetValue
  readonly gap: readonly Gap[]
}

/** The debts that are known (存量问题清单), as of a day. */
export interface KnownDebts {
  readonly day: Day
  readonly debts: readonly KnownDebt[]
}

/** The office that puts right what is found. */
export interface Office {
  readonly name?: string
  /** Until when everything is to be put right. */
  readonly deadline?: Day
  /** By rule, or `plan/rule`: until when that is to be put right. */
  readonly deadlines?: Readonly<Record<string, Day>>
}

/** What a run is held to. */
export interface Policy {
  /** How heavily rules weigh; by their nature where it says nothing. */
  readonly severities?: Severities
  /** From which severity on an unmet finding in force fails the run: `warning` where it is not given. */
  readonly failOn?: FailOn
  readonly office?: Office
  /** Findings that need not be put right for a while. */
  readonly waivers?: readonly Waiver[]
  /** Findings that were there before: they fail the run only where they got worse. */
  readonly known?: KnownDebts
  /** The files that all this was read from, to be named in the report. */
  readonly files?: readonly PolicyFile[]
}
