import { isPoint } from '../../indicators/interval'
import type { Interval } from '../../measures/column'
import { showEnd, showValue } from '../show'
import type { WhyValue } from './result'

/** An interval as decimal texts: in full, or rounded away from its thresholds. */
export function valueOf(interval: Interval, thresholds?: readonly number[]): WhyValue {
  const [lo, hi] = [showEnd(interval.lo, thresholds), showEnd(interval.hi, thresholds)]
  if (isPoint(interval) && lo !== null) return { value: thresholds ? showValue(interval.lo, thresholds) : lo }
  return { bounds: [lo, hi] }
}
