import { check as checkPlan } from '../check/check'
import type { Verdict } from '../check/finding'
import type { CheckOptions } from '../check/options'
import type { Report } from '../check/report'
import { jsonChunks } from '../report/json'
import { formatText } from '../report/text'
import { toView, type ViewOptions } from '../report/to-view'
import { quotesFrom } from './clauses'
import { readData, type DataFlags } from './data'
import { exitCodeOf } from './exit-code'
import type { Command, Context, Outcome } from './io'
import { choiceOf, dayOf, levelFrom } from './options'
import { paintFor } from './paint'
import { choosePlans } from './plan-choice'
import { readAnswers } from './tasks'
import { TOOL } from './tool'

/** The options of `check` as they are given. */
export interface CheckFlags extends DataFlags {
  readonly format: string
  readonly breakdown?: string
  readonly rule: readonly string[]
  readonly tasks: readonly string[]
  readonly text?: string
  readonly all?: boolean
  readonly strict?: boolean
}

/** What a list of findings is for: whatever is not simply in order. */
const LISTED: readonly Verdict[] = ['unmet', 'unknown', 'pending']

/** The options that no other command has. */
function ownOptionsOf({ breakdown, rule }: CheckFlags): Partial<CheckOptions> {
  return {
    ...(breakdown === undefined ? {} : { breakdown: levelFrom('--breakdown', breakdown) }),
    ...(rule.length === 0 ? {} : { rules: rule }),
  }
}

/** A report, and who quotes the documents of its plans. */
interface Checked {
  readonly report: Report
  readonly quotes: ViewOptions['quotes']
}

function* textOf({ report, quotes }: Checked, flags: CheckFlags, { lang, io }: Context): Generator<string> {
  const view = toView(report, { lang, tool: TOOL, quotes })
  const details = flags.all === true ? { details: Infinity } : {}
  if (flags.output !== undefined) yield formatText(view, details)
  else {
    const { columns } = io.out
    yield formatText(view, { ...details, ...(columns === undefined ? {} : { width: columns }), paint: paintFor(io) })
  }
}

function* jsonOf({ report, quotes }: Checked, flags: CheckFlags, { lang }: Context): Generator<string> {
  const listed = flags.all === true ? {} : { verdicts: LISTED }
  yield* jsonChunks(toView(report, { lang, tool: TOOL, quotes, ...listed }))
}

/** Checks files of records against a plan. */
export const check: Command<CheckFlags> = async (files, flags, context): Promise<Outcome> => {
  const format = choiceOf('--format', flags.format, ['text', 'json'])
  const chosen = await choosePlans(flags.plan, dayOf('--day', flags.day), context)
  const own = ownOptionsOf(flags)
  const { plans, input, options } = await readData({ chosen, flags, files, others: flags.tasks }, context)
  const tasks = await readAnswers(flags.tasks, context)
  const quotes = await quotesFrom(plans, flags.text)
  const report = checkPlan(plans, input, {
    ...options,
    ...own,
    inputs: [...options.inputs, ...tasks.inputs],
    tasks: tasks.answers,
    problems: [...options.problems, ...tasks.problems],
  })
  return {
    code: exitCodeOf(report, flags.strict === true),
    chunks: (format === 'json' ? jsonOf : textOf)({ report, quotes }, flags, context),
    output: flags.output,
  }
}
