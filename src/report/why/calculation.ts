import { openingText } from '../../check/opening'
import { labelled } from '../text/labelled'
import type { Line } from '../text/line'
import { wholePast } from '../text/past'
import { WHY_CALCULATION } from '../why-words'
import type { Told } from './voice'

/** The formula and its numbers; where there are any, those of other periods and other days. */
export function calculationLines({ why, voice, finding, unit }: Told): readonly Line[] {
  const { calculation, earlier } = why
  const opening = voice.say(openingText(finding.opening)).replace(/^[；;]\s*/, '')
  return [
    ...labelled(voice, WHY_CALCULATION.formula, voice.say(calculation.formula)),
    ...labelled(voice, WHY_CALCULATION.sum, voice.say(calculation.text)),
    ...labelled(voice, WHY_CALCULATION.opening, opening),
    ...earlier.flatMap((one) => labelled(voice, WHY_CALCULATION.earlier(one.day), voice.say(one.calculation.text))),
    ...wholePast(finding, { unit }, voice),
  ]
}
