import type { Text } from '../values/text'
import type { Formula } from './node'

/** A formula over measures with its name (指标). */
export interface Indicator<N extends string = string> {
  readonly label: Text
  /** What its value is counted in. */
  readonly unit: Text
  readonly formula: Formula<N>
  /** How it differs from its neighbours, where two could be taken for one. */
  readonly note?: Text
}

/** Indicators by id. */
export type Indicators = Readonly<Record<string, Indicator>>
