import { indicators } from './catalogue'
import type { Indicator } from './indicator'

/** What an indicator is called, and how it differs from its neighbours. */
export type IndicatorWords = Pick<Indicator, 'label' | 'note'>

/** An indicator without its words. */
export type PlainIndicator = Omit<Indicator, keyof IndicatorWords>

/** Indicators without their words, by id. */
export type PlainIndicators = Readonly<Record<string, PlainIndicator>>

const catalogue: readonly (readonly [string, Indicator])[] = Object.entries(indicators)

/**
 * Every indicator of the catalogue without its words, which only explaining needs. The build puts the outcome in the place
 * of this file (tsup.config.ts).
 */
export const plainIndicators: PlainIndicators = Object.fromEntries(
  catalogue.map(([id, { unit, formula }]) => [id, { unit, formula }]),
)

/** The words that {@link plainIndicators} leaves out, by id. */
export const indicatorWords: Readonly<Record<string, IndicatorWords>> = Object.fromEntries(
  catalogue.map(([id, { label, note }]) => [id, { label, ...(note ? { note } : {}) }]),
)
