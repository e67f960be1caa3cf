import { ShequError } from '../values/error'
import { text } from '../values/text'
import type { EndLine, NdjsonLine, ReportLine } from './ndjson'
import { ruleKey } from './rule-key'
import type { BreakdownView, FindingView, ProblemView, ReportView, RuleView, TaskView } from './view'

function broken(zh: string, en: string): ShequError {
  return new ShequError('bad-option', text(`NDJSON 报告${zh}`, `the report as NDJSON ${en}`))
}

/** What the lines of a report hold, gathered by kind. */
class Gathered {
  head?: ReportLine
  end?: EndLine
  readonly rules: Record<string, RuleView> = {}
  readonly parts = new Map<string, FindingView[]>()
  readonly tasks: TaskView[] = []
  readonly problems: ProblemView[] = []
  readonly findings: FindingView[] = []

  add({ type, ...value }: NdjsonLine): void {
    const add: Readonly<Record<NdjsonLine['type'], () => void>> = {
      report: () => (this.head = value as ReportLine),
      rule: () => this.addRule(value as RuleView),
      part: () => this.addPart(value as FindingView),
      task: () => this.tasks.push(value as TaskView),
      problem: () => this.problems.push(value as ProblemView),
      finding: () => this.findings.push(value as FindingView),
      end: () => (this.end = value as EndLine),
    }
    // a line of a kind that is not known yet is for others
    if (Object.hasOwn(add, type)) add[type]()
  }

  private addRule(rule: RuleView): void {
    const key = ruleKey(rule.plan, rule.rule)
    const findings: FindingView[] = []
    this.parts.set(key, findings)
    const breakdown: BreakdownView | undefined = rule.breakdown && { ...rule.breakdown, findings }
    this.rules[key] = breakdown ? { ...rule, breakdown } : rule
  }

  private addPart(part: FindingView): void {
    this.parts.get(ruleKey(part.plan, part.rule))?.push(part)
  }

  /** The view, if nothing was cut off. */
  view(): ReportView {
    const { head, end, rules, tasks, problems, findings } = this
    if (!head) throw broken('没有 report 行', 'has no line of type report')
    if (!end || end.findings !== findings.length)
      throw broken(
        '不完整：没有 end 行，或结果数与其不符',
        'is cut off: no line of type end, or another number of findings',
      )
    return { ...head, rules, tasks, problems, findings: () => findings }
  }
}

/**
 * The parsed lines of a report as NDJSON as a view, so that it can be shown in any other format.
 *
 * @param lines what `JSON.parse` made of each line, in order
 * @returns a view equal to the one that the lines were written from
 * @throws ShequError `bad-option` where the first or the last line is missing, or lines between them
 * @example
 * fromNdjson(formatNdjson(view).trimEnd().split('\n').map((line) => JSON.parse(line)))
 */
export function fromNdjson(lines: Iterable<NdjsonLine>): ReportView {
  const gathered = new Gathered()
  for (const line of lines) gathered.add(line)
  return gathered.view()
}
