import { LEVELS } from '../../values/code'
import type { Severity } from '../../values/problem'
import type { InputEvidence } from '../../check/report'
import { ruleKey } from '../rule-key'
import type { ProblemView, ReportHead, RuleView } from '../view'
import { FOOT_WORDS, MARKS } from '../words'
import type { Line, Role } from './line'
import { locationText, type Voice } from './voice'
import { labelled } from './labelled'

const INSET = 2
const OF_A_KIND = 10
const HASH = 12
const WORST: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }
const ROLES: Readonly<Record<Severity, Role>> = { error: 'unmet', warning: 'unknown', note: 'faint' }

/** A part of the foot with its heading; nothing where it has no line. */
export function section(heading: string, lines: readonly Line[]): readonly Line[] {
  if (lines.length === 0) return []
  const indented = lines.map((line): Line => ({ ...line, indent: INSET + (line.indent ?? 0) }))
  return [{ text: '' }, { text: heading, role: 'heading' }, ...indented]
}

function problemLine({ severity, location, message }: ProblemView, voice: Voice): Line {
  const where = locationText(location, voice)
  return {
    lead: '- ',
    leadRole: ROLES[severity],
    text: where === '' ? message : where + voice.say(MARKS.colon) + message,
  }
}

function ofCode(problems: readonly ProblemView[], voice: Voice): readonly Line[] {
  const rest = problems.length - OF_A_KIND
  const lines = problems.slice(0, OF_A_KIND).map((problem) => problemLine(problem, voice))
  return rest <= 0 ? lines : [...lines, { text: voice.say(FOOT_WORDS.moreProblems(rest)), role: 'faint' }]
}

/** The problems of the data by kind, errors first; of each kind the first few. */
export function problemLines({ problems }: ReportHead, voice: Voice): readonly Line[] {
  const kinds = new Map<string, ProblemView[]>()
  for (const problem of problems) {
    const kind = kinds.get(problem.code)
    if (kind) kind.push(problem)
    else kinds.set(problem.code, [problem])
  }
  const severity = ([first]: readonly ProblemView[]): number => WORST[first?.severity ?? 'note']
  const sorted = [...kinds.values()].sort((a, b) => severity(a) - severity(b))
  return section(
    voice.say(FOOT_WORDS.problems),
    sorted.flatMap((kind) => ofCode(kind, voice)),
  )
}

/** A file with what is known of it. */
export function inputText({ file, sha256, rows, encoding }: InputEvidence, voice: Voice): string {
  const hash = sha256 === undefined ? voice.say(FOOT_WORDS.noHash) : `SHA-256 ${sha256}`
  const counted = rows === undefined ? [] : [voice.say(FOOT_WORDS.rows(rows))]
  // what every program writes by now needs no word
  const written = encoding === undefined || encoding === 'utf-8' ? [] : [encoding.toUpperCase()]
  return [file, ...counted, ...written, hash].join(voice.say(MARKS.comma))
}

function rosterText(entry: unknown, { say }: Voice): string {
  if (entry === 'complete') return say(FOOT_WORDS.complete)
  if (typeof entry === 'number') return say(FOOT_WORDS.counted(entry))
  return say(typeof entry === 'object' && entry !== null ? FOOT_WORDS.byCode : FOOT_WORDS.openRoster)
}

function rosterLines({ roster }: ReportHead['dataset'], voice: Voice): readonly Line[] {
  const levels = LEVELS.filter((level) => Object.hasOwn(roster, level))
  const texts = levels.map((level) => `${voice.places(level)}${voice.aside(rosterText(roster[level], voice))}`)
  return labelled(voice, FOOT_WORDS.roster, voice.list(texts))
}

function declaredLines({ declares }: ReportHead['dataset'], voice: Voice): readonly Line[] {
  const own = Object.entries(declares).filter(([key]) => key !== 'source' && key !== 'note')
  const meant = (key: string, words: string) => (words === key ? voice.say(FOOT_WORDS.asNamed) : voice.label(words))
  const texts = own.map(([key, words]) => `${voice.label(key)}${voice.say(MARKS.colon)}${meant(key, words)}`)
  return labelled(voice, FOOT_WORDS.declares, voice.clauses(texts))
}

function settingLines({ settings, rules, plans }: ReportHead, voice: Voice): readonly Line[] {
  const nameOf = (one: RuleView): string => (plans.length > 1 ? ruleKey(one.plan, one.rule) : one.rule)
  const used = Object.values(rules).flatMap((one) => (one.reading ? [`${nameOf(one)}=${one.reading.id}`] : []))
  const from = { reported: FOOT_WORDS.fromReported, parts: FOOT_WORDS.fromParts }
  const evidence = Object.entries(settings.evidence).map(
    ([measure, which]) => `${voice.label(measure)}${voice.aside(voice.say(from[which]))}`,
  )
  return [
    ...labelled(voice, FOOT_WORDS.readings, used.join(', ')),
    ...labelled(voice, FOOT_WORDS.evidenceOf, voice.list(evidence)),
    ...labelled(voice, FOOT_WORDS.breakdown, settings.breakdown && voice.places(settings.breakdown)),
    ...labelled(voice, FOOT_WORDS.rules, settings.rules?.join(', ')),
    ...labelled(voice, FOOT_WORDS.region, settings.region),
  ]
}

/** How many communities have their kind from their code: each rule tells of those that it looks at. */
function kindLines(head: ReportHead, fromCode: number, voice: Voice): readonly Line[] {
  if (fromCode === 0 || head.selection.verdicts !== 'all') return []
  return [{ text: voice.say(FOOT_WORDS.kindFromCode(fromCode, voice.places('community', fromCode))) }]
}

/**
 * Everything that somebody needs who has to repeat the check.
 *
 * @param head the report
 * @param fromCode how many communities have their kind from their code
 * @param voice the language and the labels
 * @param more what the run was held to
 */
export function evidenceLines(
  head: ReportHead,
  fromCode: number,
  voice: Voice,
  more: readonly Line[] = [],
): readonly Line[] {
  const { tool, plans, parents, inputs, dataset } = head
  const { say } = voice
  const dataText = ({ id, version, hash }: (typeof plans)[number] | (typeof parents)[number]): string =>
    `${id}${voice.aside(`${say(FOOT_WORDS.version(version))}, SHA-256 ${hash.slice(0, HASH)}…`)}`
  const inputTexts = inputs.length === 0 ? [say(FOOT_WORDS.noInput)] : inputs.map((input) => inputText(input, voice))
  return section(say(FOOT_WORDS.evidence), [
    ...labelled(voice, FOOT_WORDS.tool, `${tool.name} ${tool.version}`),
    ...plans.flatMap((one) => labelled(voice, FOOT_WORDS.plan, dataText(one))),
    ...parents.flatMap((one) => labelled(voice, FOOT_WORDS.parent, dataText(one))),
    ...inputTexts.flatMap((text) => labelled(voice, FOOT_WORDS.input, text)),
    ...labelled(voice, FOOT_WORDS.days, [dataset.day, ...dataset.earlier].join(', ')),
    ...rosterLines(dataset, voice),
    ...kindLines(head, fromCode, voice),
    ...declaredLines(dataset, voice),
    ...settingLines(head, voice),
    ...more,
  ])
}
