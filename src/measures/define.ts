import type { Level } from '../values/code'
import { text, type Text } from '../values/text'
import type { ClassMeasure, FlagMeasure, HoursMeasure, NumberMeasure, Option, SinceMeasure } from './measure'

type Rest<M> = Partial<Omit<M, 'type' | 'label' | 'unit'>>

const COMMUNITY: readonly Level[] = ['community']

/** Levels that hold figures of their own above the town. */
export const REGIONS: readonly Level[] = ['province', 'prefecture', 'county']

/** The community and every level above it. */
export const EVERYWHERE: readonly Level[] = ['community', 'town', 'county', 'prefecture', 'province']

/** People, households, things: whole numbers from 0 that add up. */
export function counted(label: Text, unit: Text, rest: Rest<NumberMeasure> = {}): NumberMeasure {
  const usual = { decimals: 0, range: [0, null], rollup: 'sum', time: 'day', levels: COMMUNITY } as const
  return { type: 'number', label, unit, ...usual, ...rest }
}

/** Square metres from 0, in hundredths, that add up. */
export function area(label: Text, rest: Rest<NumberMeasure> = {}): NumberMeasure {
  return counted(label, text('平方米', 'm²'), { decimals: 2, ...rest })
}

/** Yes or no. */
export function flag(label: Text, rest: Rest<FlagMeasure> = {}): FlagMeasure {
  return { type: 'flag', label, time: 'day', levels: COMMUNITY, ...rest }
}

/** A day since which something is so, or a bare yes or no. */
export function since(label: Text, rest: Rest<SinceMeasure> = {}): SinceMeasure {
  return { type: 'since', label, time: 'day', levels: COMMUNITY, ...rest }
}

/** One of a few classes. */
export function classes<O extends Readonly<Record<string, Option>>>(
  label: Text,
  options: O,
  rest: Rest<Omit<ClassMeasure, 'options'>> = {},
): ClassMeasure & { readonly options: O } {
  return { type: 'class', label, options, time: 'day', levels: COMMUNITY, ...rest }
}

/** A weekly timetable of opening. */
export function timetable(label: Text, rest: Rest<HoursMeasure> = {}): HoursMeasure {
  return { type: 'hours', label, time: 'day', levels: COMMUNITY, ...rest }
}
