import { check as checkPlan } from '../check/check'
import type { Verdict } from '../check/finding'
import type { CheckOptions } from '../check/options'
import type { Report } from '../check/report'
import { jsonChunks } from '../report/json'
import { formatText } from '../report/text'
import { toView } from '../report/to-view'
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

function* textOf(report: Report, flags: CheckFlags, { lang, io }: Context): Generator<string> {
  const view = toView(report, { lang, tool: TOOL })
  const details = flags.all === true ? { details: Infinity } : {}
  if (flags.output !== undefined) yield formatText(view, details)
  else {
    const { columns } = io.out
    yield formatText(view, { ...details, ...(columns === undefined ? {} : { width: columns }), paint: paintFor(io) })
  }
}

function* jsonOf(report: Report, flags: CheckFlags, { lang }: Context): Generator<string> {
  yield* jsonChunks(toView(report, { lang, tool: TOOL, ...(flags.all === true ? {} : { verdicts: LISTED }) }))
}

/** Checks files of records against a plan. */
export const check: Command<CheckFlags> = async (files, flags, context): Promise<Outcome> => {
  const format = choiceOf('--format', flags.format, ['text', 'json'])
  const chosen = await choosePlans(flags.plan, dayOf('--day', flags.day), context)
  const own = ownOptionsOf(flags)
  const { plans, input, options } = await readData({ chosen, flags, files, others: flags.tasks }, context)
  const tasks = await readAnswers(flags.tasks, context)
  const report = checkPlan(plans, input, {
    ...options,
    ...own,
    inputs: [...options.inputs, ...tasks.inputs],
    tasks: tasks.answers,
    problems: [...options.problems, ...tasks.problems],
  })
  return {
    code: exitCodeOf(report, flags.strict === true),
    chunks: format === 'json' ? jsonOf(report, flags, context) : textOf(report, flags, context),
    output: flags.output,
  }
}
