import type { TargetValue, Verdict } from '../../check/finding'
import type { Level } from '../../values/code'
import type { Day } from '../../values/day'

/**
 * What may have changed a finding. `data`: what was recorded; `day`: the assessment day, by which another milestone, period
 * or none is in force; `place`: the place was merged, divided or given another code; `plan`: the data of the plan, or of one
 * that it stands on; `reading`: another reading; `settings`: the evidence, the region, the rules that were asked for;
 * `library`: the version of the tool.
 */
export type DiffCause = 'data' | 'day' | 'place' | 'plan' | 'reading' | 'settings' | 'library'

/** One thing that may have changed a finding. */
export interface DiffReason {
  readonly cause: DiffCause
  /** Whether the two findings themselves show it, and not only that it differs between the reports. */
  readonly shown: boolean
  /** What differs, in both reports: days, versions, values, codes. */
  readonly before?: string
  readonly after?: string
}

/**
 * How a finding changed. `newlyUnmet`, `newlyMet`: it was not so before; `undecided`: it was met or unmet before and is
 * unknown now; `figures`: unmet as before, on other figures; `other`: any other verdict, or it is not listed any more.
 */
export type DiffKind = 'newlyUnmet' | 'newlyMet' | 'undecided' | 'other' | 'figures'

/** What one report says of a finding. */
export interface DiffSide {
  readonly verdict: Verdict
  readonly value?: string
  readonly target: TargetValue
  readonly due: Day
  /** How much its first gap is, in the measure's own steps. */
  readonly gap?: string
}

/** A finding that is not what it was. */
export interface DiffChange {
  readonly kind: DiffKind
  readonly plan: string
  readonly rule: string
  /** As the later report names it. */
  readonly place: string
  readonly name?: string
  readonly level: Level
  /** Absent where the earlier report does not list it. */
  readonly before?: DiffSide
  /** Absent where the later report does not list it. */
  readonly after?: DiffSide
  /** Whether it is a duty in force that the change is about: what is newly unmet and broken fails the comparison. */
  readonly broken: boolean
  /** Everything that could explain it, what the findings show first. */
  readonly reasons: readonly DiffReason[]
}

/** A place that is in one report and not in the other. */
export interface DiffPlace {
  readonly place: string
  readonly name?: string
  readonly level: Level
}

/** A place of both reports that is not called what it was. */
export interface DiffRenamed {
  readonly level: Level
  /** What it was: several where places were merged. */
  readonly before: readonly DiffPlace[]
  readonly after: DiffPlace
  /** How that is known: somebody says so; the code is the same; the name is the same, and no other place has it. */
  readonly by: 'mapping' | 'code' | 'name'
}

/** One of the two reports. */
export interface DiffReport {
  readonly tool: { readonly name: string; readonly version: string }
  readonly day: Day
  readonly dataDay: Day
  readonly plans: readonly { readonly id: string; readonly version: string; readonly hash: string }[]
  readonly verdicts: 'all' | readonly string[]
}

/** What cannot be known from two reports. */
export type DiffLimit =
  /** The reports list some verdicts only: what is not listed may be of any other verdict, or gone. */
  | { readonly code: 'selection'; readonly side: 'before' | 'after'; readonly verdicts: readonly string[] }
  /** A report names a file without its SHA-256, so that nobody can tell whether the data are the same. */
  | { readonly code: 'no-hash'; readonly side: 'before' | 'after' }
  /** The two have no rule in common. */
  | { readonly code: 'nothing-common' }

/** How many changes of each kind. */
export type DiffCounts = Readonly<Record<DiffKind | 'same', number>>

/** Two reports against each other. */
export interface ReportDiff {
  readonly before: DiffReport
  readonly after: DiffReport
  /** What differs between the reports as a whole, and so may stand behind any change. */
  readonly reasons: readonly DiffReason[]
  readonly counts: DiffCounts
  /** In the order of the later report, those that only the earlier one lists at the end. */
  readonly changes: readonly DiffChange[]
  readonly places: {
    readonly came: readonly DiffPlace[]
    readonly went: readonly DiffPlace[]
    readonly renamed: readonly DiffRenamed[]
  }
  /** By plan and rule. */
  readonly rules: { readonly came: readonly string[]; readonly went: readonly string[] }
  /** What the rules are called, by plan and rule; those of the later report go before. */
  readonly titles: Readonly<Record<string, string>>
  readonly limits: readonly DiffLimit[]
}
