import type { Level } from '../values/code'
import type { Text } from '../values/text'

/** One of the values that a measure of classes can take. */
export interface Option {
  readonly label: Text
  /** Other words for it in ledgers. */
  readonly aliases?: readonly string[]
}

interface MeasureBase {
  readonly label: Text
  /** Headings that mean this measure, besides its labels. Brackets and spaces do not matter. */
  readonly aliases?: readonly string[]
  /** Levels of place for which it is recorded. */
  readonly levels: readonly Level[]
  /** The measure that this one is a part of: a part above its whole is a problem of the data. */
  readonly partOf?: string
  /** A measure that this one is no part of, and yet hardly ever above: there are no more households than residents. */
  readonly notAbove?: string
  /** Other measures that ledgers often mean under its name: a dataset that holds it declares which one it is (口径). */
  readonly oftenMeans?: readonly string[]
  /** Whether the figure stands for a day (stock), a period (flow), or all the time since the plan began. */
  readonly time: 'day' | 'period' | 'sinceStart'
  /** What it is, where the label leaves doubt. */
  readonly note?: Text
}

/** A figure: a whole number of things, or a quantity in steps. */
export interface NumberMeasure extends MeasureBase {
  readonly type: 'number'
  readonly unit: Text
  /** Decimals of its smallest step: 0 for people, 2 for square metres. Gaps are rounded up to it. */
  readonly decimals: number
  /** Permitted values, ends included; null: no end. */
  readonly range: readonly [number, number | null]
  /** How figures of places add up to the figure of the place above. */
  readonly rollup: 'sum' | 'none'
}

/** Yes or no. */
export interface FlagMeasure extends MeasureBase {
  readonly type: 'flag'
}

/** A day, or a bare yes or no where the day is not known: set up since, delivered since. */
export interface SinceMeasure extends MeasureBase {
  readonly type: 'since'
}

/** One of a few classes. */
export interface ClassMeasure extends MeasureBase {
  readonly type: 'class'
  readonly options: Readonly<Record<string, Option>>
}

/** A weekly timetable of opening. */
export interface HoursMeasure extends MeasureBase {
  readonly type: 'hours'
}

/** One thing recorded of a place (数据项). */
export type Measure = NumberMeasure | FlagMeasure | SinceMeasure | ClassMeasure | HoursMeasure

/** Measures by id: the catalogue's, and those that a plan brings along. */
export type Measures = Readonly<Record<string, Measure>>
