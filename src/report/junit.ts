import { openingOf } from './opening-text'
import { outcomeOf, problemCase, testCase, type Outcome } from './junit/test-case'
import { JUNIT_WORDS } from './junit/words'
import { openTag } from './junit/xml'
import { ruleKey } from './rule-key'
import { inert } from './text/line'
import { voiceOf, type Voice } from './text/voice'
import type { FindingView, ReportView, RuleView } from './view'

/** How many cases of a suite there are, known before the first of them is written. */
interface Suite {
  readonly key: string
  readonly rule: RuleView
  readonly counts: Record<Outcome, number>
}

/** The findings that have a rule, with it. */
function* ruled(view: ReportView): Generator<readonly [FindingView, RuleView, string]> {
  for (const finding of view.findings()) {
    const key = ruleKey(finding.plan, finding.rule)
    const rule = view.rules[key]
    if (rule) yield [finding, rule, key]
  }
}

/** Findings of one rule follow one another: a first pass counts them, so that none has to be kept. */
function suitesOf(view: ReportView): readonly Suite[] {
  const suites: Suite[] = []
  for (const [finding, rule, key] of ruled(view)) {
    let last = suites.at(-1)
    if (last?.key !== key) suites.push((last = { key, rule, counts: { passed: 0, failure: 0, skipped: 0 } }))
    last.counts[outcomeOf(finding, rule)]++
  }
  return suites
}

const sizeOf = ({ counts }: Suite): number => counts.passed + counts.failure + counts.skipped

function suiteTag({ rule, counts, key }: Suite, size: number): string {
  const { failure, skipped } = counts
  const name = inert(`${rule.title} [${key}]`)
  return `  ${openTag('testsuite', { name, tests: size, failures: failure, errors: 0, skipped, time: 0 })}>\n`
}

function* suitesText(view: ReportView, suites: readonly Suite[], voice: Voice): Generator<string> {
  let at = -1
  let left = 0
  for (const [finding, rule] of ruled(view)) {
    if (left === 0) {
      const suite = suites[++at] as Suite
      left = sizeOf(suite)
      yield suiteTag(suite, left)
    }
    yield testCase(finding, rule, voice)
    if (--left === 0) yield '  </testsuite>\n'
  }
}

function* problemsText({ problems }: ReportView, voice: Voice): Generator<string> {
  if (problems.length === 0) return
  const skipped = problems.filter(({ severity }) => severity === 'error').length
  const counts = { tests: problems.length, failures: 0, errors: 0, skipped, time: 0 }
  yield `  ${openTag('testsuite', { name: voice.say(JUNIT_WORDS.problems), ...counts })}>\n`
  for (const problem of problems) yield problemCase(problem, voice)
  yield '  </testsuite>\n'
}

/** What to do first, and how far the check got, stand in the name of the whole: every reader shows that. */
function nameOf(view: ReportView, { say, clauses }: Voice): string {
  const { todo, decided } = openingOf(view)
  const [first] = todo
  return clauses([...(first === undefined ? [] : [say(JUNIT_WORDS.toDo) + first]), decided])
}

/**
 * A report as JUnit XML piece by piece, so that one of any size is written in little memory. It goes through the findings
 * twice: the head of each suite counts its cases.
 *
 * @param view a live report, or a parsed one
 * @returns the pieces in order; together they are what {@link formatJunit} returns
 * @example
 * for (const piece of junitChunks(view)) stream.write(piece)
 */
export function* junitChunks(view: ReportView): Generator<string> {
  const voice = voiceOf(view)
  const suites = suitesOf(view)
  const sum = (count: (suite: Suite) => number): number => suites.reduce((all, suite) => all + count(suite), 0)
  const tests = sum(sizeOf) + view.problems.length
  const counts = { tests, failures: sum((suite) => suite.counts.failure), errors: 0, time: 0 }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `${openTag('testsuites', { name: inert(nameOf(view, voice)), ...counts })}>\n`
  yield* suitesText(view, suites, voice)
  yield* problemsText(view, voice)
  yield '</testsuites>\n'
}

/**
 * A report as JUnit XML: a suite for each rule, a case for each place. Unmet duties that nobody has put off fail; what is
 * unknown, not due, inapplicable, waived or known before is skipped and says why.
 *
 * @param view a live report, or a parsed one; list all its findings, or what is met is not among the cases
 * @returns XML that Jenkins, GitLab and others read
 * @example
 * await writeFile('shequ.xml', formatJunit(toView(report, { lang: 'en', tool })))
 */
export function formatJunit(view: ReportView): string {
  return Array.from(junitChunks(view)).join('')
}
