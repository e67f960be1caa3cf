import { planHash } from '../plan-hash'
import { inputText } from '../text/foot'
import { labelled } from '../text/labelled'
import type { Line } from '../text/line'
import { FOOT_WORDS, HEAD_WORDS, MARKS } from '../words'
import { WHY_EVIDENCE } from '../why-words'
import type { Told } from './voice'

/** The program that is named as having made an explanation. */
export interface Tool {
  readonly name: string
  readonly version: string
}

/** What somebody needs who has to repeat the check. */
export function evidenceLines({ why, voice }: Told, tool: Tool | undefined): readonly Line[] {
  const { plan, day, evidence, readings } = why
  const { say } = voice
  const used = readings.find((one) => one.used)
  const from = { reported: FOOT_WORDS.fromReported, parts: FOOT_WORDS.fromParts }
  const settings = Object.entries(evidence.settings.evidence).map(
    ([measure, which]) => `${voice.label(measure)}${voice.aside(say(from[which]))}`,
  )
  const hash = `${say(FOOT_WORDS.version(plan.version))}${say(MARKS.comma)}SHA-256 ${planHash(plan)}`
  const inputs =
    evidence.inputs.length === 0 ? [say(FOOT_WORDS.noInput)] : evidence.inputs.map((one) => inputText(one, voice))
  return [
    ...labelled(voice, FOOT_WORDS.tool, tool && `${tool.name} ${tool.version}`),
    ...labelled(voice, FOOT_WORDS.plan, `${plan.id}${say(MARKS.comma)}${hash}`),
    ...inputs.flatMap((text) => labelled(voice, FOOT_WORDS.input, text)),
    ...labelled(voice, HEAD_WORDS.origin, evidence.declares['source']),
    ...labelled(voice, WHY_EVIDENCE.dataDay, evidence.dataDay),
    ...labelled(voice, WHY_EVIDENCE.earlier, voice.list(evidence.earlier)),
    ...labelled(voice, WHY_EVIDENCE.assessed, day),
    ...labelled(voice, FOOT_WORDS.readings, used && `${why.rule.id}=${used.id}`),
    ...labelled(voice, FOOT_WORDS.evidenceOf, voice.list(settings)),
  ]
}
