import { jsonLine } from './json-text'
import { ordered, PARTS } from './json'
import type { BreakdownView, FindingView, ProblemView, ReportHead, ReportView, RuleView, TaskView } from './view'

/** A rule as a line of its own; the findings of its parts stand on lines of theirs. */
export type RuleLine = Omit<RuleView, 'breakdown'> & { readonly breakdown?: Omit<BreakdownView, 'findings'> }

/** The first line: the report without what has lines of its own. */
export type ReportLine = Omit<ReportHead, 'rules' | 'tasks' | 'problems'>

/** The last line: how many lines of a kind there were, so that a reader knows that nothing was cut off. */
export interface EndLine {
  readonly rules: number
  readonly tasks: number
  readonly problems: number
  readonly findings: number
}

/**
 * One line of a report as NDJSON, in this order: `report`; then `rule`, each with the `part` lines of its breakdown after
 * it; `task`; `problem`; `finding`; `end`. Each is shaped as in the report as JSON.
 */
export type NdjsonLine =
  | ({ readonly type: 'report' } & ReportLine)
  | ({ readonly type: 'rule' } & RuleLine)
  | ({ readonly type: 'part' | 'finding' } & FindingView)
  | ({ readonly type: 'task' } & TaskView)
  | ({ readonly type: 'problem' } & ProblemView)
  | ({ readonly type: 'end' } & EndLine)

/** What is no part of the first line: it has lines of its own, or is for JSON alone. */
const APART: ReadonlySet<string> = new Set(['$schema', 'findings', 'rules', 'tasks', 'problems'])

function line(type: NdjsonLine['type'], value: object): string {
  return `${jsonLine({ type, ...value })}\n`
}

function* ruleLines({ breakdown, ...rule }: RuleView): Generator<string> {
  if (!breakdown) {
    yield line('rule', rule)
    return
  }
  const { level, counts, net, gross } = breakdown
  yield line('rule', { ...rule, breakdown: { level, counts, net, gross } })
  for (const part of breakdown.findings) yield line('part', part)
}

/**
 * A report as NDJSON line by line, so that one of any size is written in little memory.
 *
 * @param view a live report, or a parsed one
 * @returns lines in the order of {@link NdjsonLine}, each ending with a line break
 * @example
 * for (const line of ndjsonLines(view)) stream.write(line)
 */
export function* ndjsonLines(view: ReportView): Generator<string> {
  const { tasks, problems } = view
  const rules = Object.values(view.rules)
  const head = PARTS.filter((part): part is keyof ReportLine => !APART.has(part)).map((part) => [part, view[part]])
  yield line('report', Object.fromEntries(head) as object)
  for (const rule of rules) yield* ruleLines(rule)
  for (const task of tasks) yield line('task', task)
  for (const problem of problems) yield line('problem', problem)
  let findings = 0
  for (const finding of view.findings()) {
    findings++
    yield line('finding', ordered(finding))
  }
  yield line('end', { rules: rules.length, tasks: tasks.length, problems: problems.length, findings })
}

/**
 * A report as NDJSON: one finding a line, after the lines of what holds for all of them.
 *
 * @param view a live report, or a parsed one
 * @returns text of lines that `JSON.parse` makes an {@link NdjsonLine} of, one by one
 * @example
 * const lines = formatNdjson(view).trimEnd().split('\n').map((line) => JSON.parse(line) as NdjsonLine)
 */
export function formatNdjson(view: ReportView): string {
  return Array.from(ndjsonLines(view)).join('')
}
