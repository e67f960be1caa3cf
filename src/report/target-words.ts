import { opText } from '../indicators/describe'
import type { FindingTarget, TargetValue } from '../check/finding'
import type { Rule } from '../plan/plan'
import type { Speech } from './speech'
import { TARGET_WORDS } from './words'

/** A comparison with a figure, or with a bare yes. */
export interface Asked {
  readonly op: FindingTarget['op']
  readonly value: TargetValue
  readonly unit: string
}

/**
 * What is asked for, in words.
 *
 * @param asked how a value is compared, with what, and in which unit
 * @param speech the language
 * @example
 * targetWords({ op: 'atLeast', value: '30', unit: 'm² per 100 households' }, speech('en'))
 * // 'at least 30 m² per 100 households'
 */
export function targetWords({ op, value, unit }: Asked, speech: Speech): string {
  const { say, amount } = speech
  if (value === true) return say(TARGET_WORDS.asked)
  if (value === null || op === 'increasing') return say(TARGET_WORDS.noFigure)
  const figure =
    typeof value === 'string' ? amount(value, unit) : amount(say(TARGET_WORDS.range(value[0], value[1])), unit)
  return `${say(opText(op))} ${figure}`
}

/** What a rule of growth asks for, in words. */
export function growthWords(rule: Rule & { readonly op: 'increasing' }, speech: Speech): string {
  return speech.say(TARGET_WORDS[rule.since])
}
