import type { Level } from '../../values/code'
import type { Day } from '../../values/day'
import type { Location, Problem } from '../../values/problem'
import type { Text } from '../../values/text'
import type { Clause } from '../../plan/ledger/quote'
import type { DueMilestone } from '../../plan/milestones'
import type { Baseline, Plan, Reading, Rule, Source, Strength, Subject } from '../../plan/plan'
import type { Bounds, Cause, Finding, Gap, TargetValue, Verdict } from '../finding'
import type { Margin } from '../margin'
import type { CheckSettings, InputEvidence } from '../report'

/** A place as a reader looks it up. */
export interface WhyPlace {
  readonly code?: string
  readonly name?: string
  readonly level: Level
}

/** A value as a decimal text, or what missing data leave of it. */
export interface WhyValue {
  readonly value?: string
  readonly bounds?: Bounds
}

/** What a figure is in a comparison: who is concerned, the amount itself, or one side of a ratio. */
export type WhyPart = 'subject' | 'amount' | 'numerator' | 'base'

/**
 * How a cell was taken. `recorded`: as written; `fromCode`: nothing is written, the place's code tells; `blank`: nothing
 * is written; `unreadable`: what is written could not be used; `conflict`: the records of the place differ;
 * `declaredOther`: the dataset declares that what stands under this name is another measure; `noRecord`:
 * no record speaks of the place.
 */
export type WhyCellState = 'recorded' | 'fromCode' | 'blank' | 'unreadable' | 'conflict' | 'declaredOther' | 'noRecord'

/** What one record says, and where. */
export interface WhyWritten {
  /** As written; null: nothing. A long text is cut. */
  readonly text: string | null
  readonly location: Location
}

/** One cell that went into a calculation (数据单元). */
export interface WhyCell extends WhyValue {
  readonly kind: 'cell'
  readonly part: WhyPart
  readonly measure: string
  readonly label: Text
  readonly unit: Text
  /** Of a flow: the period. */
  readonly period?: string
  readonly place: WhyPlace
  readonly state: WhyCellState
  /** What each record of the place says: one, but where a code stands twice. */
  readonly written: readonly WhyWritten[]
  /** What the calculation takes it for. Of a condition, `value` is 1 where it counts and 0 where it does not. */
  readonly understood: Text
  /** What is wrong with the cell. */
  readonly problems: readonly Problem[]
}

/** One of the places that a total adds up. */
export interface WhyContributor extends WhyValue {
  readonly place: WhyPlace
  /** Why it is shown: it lacks something, it does not count, or it adds most. */
  readonly as: 'lacking' | 'notCounting' | 'counting' | 'largest'
  readonly figures: readonly WhyFigure[]
}

/** A total over the places beneath that went into a calculation (合计). */
export interface WhyTotal extends WhyValue {
  readonly kind: 'total'
  readonly part: WhyPart
  readonly label: Text
  readonly unit: Text
  readonly level: Level
  /** Whether places are counted, rather than their figures added up. */
  readonly counts: boolean
  /** Places beneath that the data list, and of these those that surely, and that perhaps, are among those looked at. */
  readonly listed: number
  readonly among: number
  readonly perhaps: number
  /** Of these, how many lack a figure. */
  readonly lacking: number
  /** Where the kind of a community decides who is concerned: of how many listed ones only the code tells it. */
  readonly kindFromCode?: number
  /** Places that may exist and are not listed; null: nobody knows how many. */
  readonly unlisted?: number | null
  /** The sum of the places, listed or not. */
  readonly sum: WhyValue
  readonly contributors: readonly WhyContributor[]
  /** How many more places went in. */
  readonly notShown: number
  /** The place's own figure for the same thing, and which of the two is the evidence. */
  readonly reported?: WhyCell
  readonly used?: 'reported' | 'parts' | 'both'
}

/** Whatever went into a calculation. */
export type WhyFigure = WhyCell | WhyTotal

/** A calculation with its numbers and the cells that they came from. */
export interface WhyCalculation extends WhyValue {
  readonly indicator: { readonly id: string; readonly label: Text; readonly unit: Text; readonly note?: Text }
  readonly subject: Subject
  /** The formula in words. */
  readonly formula: Text
  /** The computation with its numbers. */
  readonly text: Text
  readonly figures: readonly WhyFigure[]
}

/** One way to take the rule, and what it says of the place. */
export interface WhyReading {
  readonly id: string
  readonly label: Text
  readonly ground: Reading['ground']
  readonly reason: Text
  readonly default: boolean
  readonly used: boolean
  readonly verdict: Verdict
  readonly cause?: Cause
  /** Where it is looked at, if not at the place itself: the place above; absent for those beneath. */
  readonly at?: WhyPlace
  /** How many places beneath come to which verdict, where it is those that it looks at. */
  readonly beneath?: { readonly level: Level; readonly counts: Readonly<Record<Verdict, number>> }
  readonly calculation?: WhyCalculation
}

/** Where the document says it, with the section's own title and whom it makes responsible. */
export interface WhySource extends Source {
  readonly title?: string
  readonly responsible?: readonly string[]
  /** The document's own words; only where a copy of it was given. */
  readonly clause?: readonly Clause[]
}

/** A cell that is missing, and the figure that would settle the verdict. */
export interface WhySettledBy {
  readonly measure: string
  readonly op: 'atLeast' | 'atMost'
  /** Where it is the base of a ratio: it has to be above 0. */
  readonly above?: '0'
  /** With so much it is met, otherwise not; a decimal text in the measure's own steps. */
  readonly value: string
}

/** The milestone after the one in force, and what today's figures would come to then. */
export interface WhyNext {
  readonly due: Day
  readonly value: TargetValue
  readonly strength: Strength
  /** By today's figures; absent for a rule of periods and of growth, which the figures of another time decide. */
  readonly verdict?: Verdict
  readonly gap: readonly Gap[]
}

/** What would change the verdict. */
export interface WhyChange {
  readonly gap: readonly Gap[]
  /** Of what is met: how far it could go. */
  readonly margin: readonly Margin[]
  /** Of what is unknown for want of one cell. */
  readonly settledBy?: WhySettledBy
  readonly next?: WhyNext
}

/** What somebody needs who has to repeat the check. */
export interface WhyEvidence {
  readonly dataDay: Day
  readonly earlier: readonly Day[]
  readonly inputs: readonly InputEvidence[]
  readonly settings: CheckSettings
  readonly declares: Readonly<Record<string, string>>
}

/** One finding with all that it stands on (结论的依据). */
export interface Why {
  readonly plan: Plan
  readonly rule: Rule
  /** The assessment day. */
  readonly day: Day
  readonly place: WhyPlace
  /** Who answers, where it is not the place: then the finding is information and no duty of the place. */
  readonly answers?: WhyPlace
  readonly finding: Finding
  readonly sources: readonly WhySource[]
  /** What is asked for, with the strength and the reason of this milestone. */
  readonly milestone: DueMilestone
  readonly strength: Strength
  readonly baseline?: Baseline
  readonly calculation: WhyCalculation
  /** Every reading of the rule; empty where the text leaves nothing open. */
  readonly readings: readonly WhyReading[]
  /** Who chose the reading; `none`: nobody, and only what all agree on is decided; absent where there are none. */
  readonly chosen?: 'caller' | 'default' | 'only' | 'none'
  readonly change: WhyChange
  /** Of a rule of growth: the same calculation on the datasets of other days. */
  readonly earlier: readonly { readonly day: Day; readonly calculation: WhyCalculation }[]
  readonly evidence: WhyEvidence
}
