import { utf8ToBytes } from '@noble/hashes/utils'
import { zlibSync } from 'fflate'
import { VERDICT_NAMES } from '../../../check/phrases'
import { VERDICTS } from '../../../check/finding'
import { groundLines } from '../../text/rule'
import { labelled } from '../../text/labelled'
import { ruleTitle } from '../../text/rule-title'
import { locationText, type Voice } from '../../text/voice'
import type { ReportView } from '../../view'
import { planOf } from '../../whole-region'
import { BREAKDOWN_WORDS, RULE_WORDS } from '../../words'
import { base64 } from '../base64'
import { pageWords } from '../page-words'
import { VERDICT_LETTERS } from '../words'
import { pairs } from './entry'
import type { Column, Gathered } from './gather'
import type { Packed } from './marks'
import { Packer } from './packer'
import type { PackedRule, Payload } from './payload'

/** The id of the part of the page that tells of a rule. */
export function ruleId(number: number): string {
  return `rule-${number}`
}

function packedRule(one: Column, number: number, view: ReportView, voice: Voice): PackedRule {
  const { rule, isInformation } = one
  const plan = planOf(rule, view)
  const parts = rule.breakdown ? voice.places(rule.breakdown.level, 1) : ''
  const aside = isInformation ? voice.aside(voice.say(BREAKDOWN_WORDS.heading(parts)).replace(/[：:]\s*$/, '')) : ''
  const formula = labelled(voice, RULE_WORDS.formula, rule.formula)
  return {
    id: ruleId(number),
    title: ruleTitle(rule, view, voice) + aside,
    number: String(number) + (isInformation ? '*' : ''),
    isInformation,
    lines: pairs([...groundLines({ rule, plan }, voice), ...formula]),
    findings: one.packer.packed(),
  }
}

const WEIGHT = { error: 0, warning: 1, note: 2 } as const

function packedProblems({ problems }: ReportView, voice: Voice): Packed {
  const packer = new Packer()
  const sorted = [...problems].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
  sorted.forEach(({ code, severity, location, message }, number) =>
    packer.add(number, [code, severity, locationText(location, voice), message]),
  )
  return packer.packed()
}

/** The places above by which the others are grouped, each with its name where the data give it. */
export function regionsOf({ regions }: ReportView, { places }: Gathered): Payload['regions'] {
  const names = new Map(regions.map(({ code, name }) => [code, name]))
  return places.groups().codes.map((code) => [code, names.get(code) ?? ''])
}

/**
 * All that the page shows only when asked.
 *
 * @param view the report
 * @param gathered what its findings give
 * @param voice the language and the labels
 */
export function payloadOf(view: ReportView, gathered: Gathered, voice: Voice): Payload {
  const { columns, places } = gathered
  const numbers = new Map(Object.values(view.rules).map((rule, n) => [rule, n + 1]))
  const words = pageWords(view.lang)
  return {
    words: places.groups().level === 'town' ? { ...words, region: words.town } : words,
    verdicts: VERDICTS.map((one) => [one, voice.say(VERDICT_LETTERS[one]), voice.say(VERDICT_NAMES[one])]),
    levels: places.levels.map((one) => voice.places(one)),
    regions: regionsOf(view, gathered),
    places: places.packed(),
    rules: columns.map((one) => packedRule(one, numbers.get(one.rule) ?? 0, view, voice)),
    problems: packedProblems(view, voice),
  }
}

/**
 * A payload as the page carries it: JSON, deflated (RFC 1950), in base64. It holds no sign that markup could be made of.
 *
 * @param payload what the page's script reads
 */
export function packed(payload: Payload): string {
  return base64(zlibSync(utf8ToBytes(JSON.stringify(payload)), { level: 9 }))
}
