import type { Level } from '../values/code'
import type { Text } from '../values/text'

/** How a value is compared with its target. */
export type Op = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equals' | 'between'

/** A figure to compare with; two for `between`, ends included. */
export type Target = number | readonly [number, number]

/** Over which days the least opening hours are taken. */
export type Days = 'every' | 'working' | 'open' | 'holidays'

declare const NEEDS: unique symbol

/** Carries the ids of the measures that a formula needs, for the compiler alone. */
export interface Needing<N extends string> {
  readonly [NEEDS]?: N
}

export interface MeasureNode<N extends string = string> extends Needing<N> {
  readonly node: 'measure'
  readonly id: N
}

export interface NumberNode extends Needing<never> {
  readonly node: 'number'
  readonly value: number
}

export interface IsNode<N extends string = string> extends Needing<N> {
  readonly node: 'is'
  readonly id: N
  readonly in: readonly (string | boolean)[]
}

export interface HoursNode<N extends string = string> extends Needing<N> {
  readonly node: 'hours'
  readonly id: N
  readonly days: Days
}

export interface AddNode<N extends string = string> extends Needing<N> {
  readonly node: 'add'
  readonly of: readonly Amount<N>[]
}

export interface CompareNode<N extends string = string> extends Needing<N> {
  readonly node: 'compare'
  readonly of: Amount<N> | Ratio<N>
  readonly op: Op
  readonly value: Target
}

/** The places beneath that are counted. */
export interface Over<N extends string = string> {
  readonly level: Level
  readonly where?: Condition<N>
}

export interface TotalNode<N extends string = string> extends Needing<N> {
  readonly node: 'total'
  readonly of: Amount<N>
  readonly over: Over<N>
  /** The measure that holds the place's own figure for the same thing. */
  readonly reported?: N
}

/** A figure of a place: its own, or worked out from its own and from the places beneath. */
export type Amount<N extends string = string> =
  MeasureNode<N> | NumberNode | IsNode<N> | HoursNode<N> | AddNode<N> | CompareNode<N> | TotalNode<N>

/** A figure that is 1 or 0. */
export type Condition<N extends string = string> = IsNode<N> | CompareNode<N>

/** One figure against another: `of` for each `per` of `to`. It never stands inside a sum. */
export interface Ratio<N extends string = string> extends Needing<N> {
  readonly node: 'ratio'
  readonly of: Amount<N>
  readonly to: Amount<N>
  readonly per: number
}

/** The document names no measure: nothing can be computed, and the reason says why. */
export interface Unstated extends Needing<never> {
  readonly node: 'unstated'
  readonly reason: Text
}

/** What an indicator computes. */
export type Formula<N extends string = string> = Amount<N> | Ratio<N> | Unstated

/** How deep a formula may nest. */
export const MOST_DEPTH = 32
