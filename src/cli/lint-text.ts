import { SEVERITY_NAMES } from '../report/policy/words'
import { MARKS, SEVERITY_COUNTS } from '../report/words'
import { speech, type Speech } from '../report/speech'
import type { Line, Role } from '../report/text/line'
import type { LintProblem, LintResult } from '../plan/lint/lint-plan'
import type { Defect } from '../plan/plan'
import type { Lang } from '../values/text'
import type { Severity } from '../values/problem'
import { LINT_WORDS } from './lint-words'

/** A plan that was looked through. */
export interface Linted {
  /** As it was named. */
  readonly name: string
  readonly result: LintResult
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

const ROLES: Readonly<Record<Severity, Role>> = { error: 'unmet', warning: 'unknown', note: 'faint' }

/** Where a problem stands, and what it is about: an index alone tells nobody which rule it is. */
function placeOf({ location: { path = '' }, id, code }: LintProblem, { say, aside }: Speech): string {
  const where = path === '' ? say(LINT_WORDS.plan()) : path
  return `${where}${id === undefined ? '' : aside(id)}  ${code}`
}

function problemLines(one: LintProblem, voice: Speech, indent = 2): readonly Line[] {
  const lead = `${voice.say(SEVERITY_NAMES[one.severity])}${voice.say(MARKS.colon)}`
  return [
    { text: placeOf(one, voice), indent },
    { lead, leadRole: ROLES[one.severity], text: voice.say(one.message), indent: indent + 2 },
  ]
}

/** A defect of the document, and what was found because of it. */
function defectLines(defect: Defect, problems: readonly LintProblem[], voice: Speech): readonly Line[] {
  const lead = `${defect.section}${voice.say(MARKS.colon)}`
  return [
    { text: defect.id, indent: 2 },
    { lead, text: voice.say(defect.note), indent: 4 },
    ...problems
      .filter(({ expected }) => expected?.defect === defect.id)
      .flatMap((problem) => problemLines(problem, voice, 4)),
  ]
}

function countsOf(problems: readonly LintProblem[], voice: Speech): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const n = problems.filter((one) => one.severity === severity).length
    return n === 0 ? [] : [voice.say(SEVERITY_COUNTS[severity](n))]
  })
  return counts.length === 0 ? voice.say(LINT_WORDS.nothing()) : voice.list(counts)
}

/**
 * What was found in a plan, as lines of text: first what somebody has to look at, then what the document itself has
 * wrong.
 *
 * @param linted the plan, as it was named, and what was found
 * @param lang the language
 */
export function lintLines({ name, result: { plan, problems } }: Linted, lang: Lang): readonly Line[] {
  const voice = speech(lang)
  const open = problems.filter(({ expected }) => !expected)
  const defects = plan?.defects ?? []
  return [
    { text: plan ? `${plan.id}  ${plan.title[lang]}` : name, role: 'heading' },
    ...(plan ? [] : [{ text: voice.say(LINT_WORDS.unusable()), role: 'unmet' as const }]),
    ...open.flatMap((one) => problemLines(one, voice)),
    { text: countsOf(open, voice) },
    ...(defects.length === 0 ? [] : [{ text: voice.say(LINT_WORDS.defects(defects.length)) }]),
    ...defects.flatMap((defect) => defectLines(defect, problems, voice)),
    { text: '' },
  ]
}
