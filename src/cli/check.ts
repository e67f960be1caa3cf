import { check as checkPlan } from '../check/check'
import type { Verdict } from '../check/finding'
import type { CheckOptions } from '../check/options'
import type { Report } from '../check/report'
import { toView, type ViewOptions } from '../report/to-view'
import { quotesFrom } from './clauses'
import { readData, type DataFlags } from './data'
import { exitCodeOf } from './exit-code'
import { formatsOf, type Wanted } from './formats'
import type { Command, Context, Outcome, Pieces } from './io'
import { dayOf, levelFrom } from './options'
import { paintFor } from './paint'
import { choosePlans } from './plan-choice'
import { readAnswers } from './tasks'
import { TOOL } from './tool'

/** The options of `check` as they are given. */
export interface CheckFlags extends DataFlags {
  readonly format: readonly string[]
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

/** A call of the command. */
interface CheckCall {
  readonly flags: CheckFlags
  readonly context: Context
}

/** A report, and who quotes the documents of its plans. */
interface Checked {
  readonly report: Report
  readonly quotes: ViewOptions['quotes']
}

/** The pieces of one result: what goes to a terminal fits it. */
function written({ report, quotes }: Checked, { format, file }: Wanted, call: CheckCall): Pieces {
  const { lang, io } = call.context
  const { all = false, output } = call.flags
  const view = toView(report, {
    lang,
    tool: TOOL,
    quotes,
    ...(format.lists === 'all' || all ? {} : { verdicts: LISTED }),
  })
  if (file !== undefined || output !== undefined) return format.write(view, { all, file: file ?? output })
  return format.write(view, { all, width: io.out.columns, paint: paintFor(io) })
}

/** Checks files of records against a plan. */
export const check: Command<CheckFlags> = async (files, flags, context): Promise<Outcome> => {
  const wanted = await formatsOf(flags.format.length === 0 ? ['pretty'] : flags.format, flags.output)
  const chosen = await choosePlans(flags.plan, dayOf('--day', flags.day), context)
  const own = ownOptionsOf(flags)
  const outputs = wanted.map(({ file }) => file)
  const { plans, input, options } = await readData({ chosen, flags, files, others: flags.tasks, outputs }, context)
  const tasks = await readAnswers(flags.tasks, context)
  const quotes = await quotesFrom(plans, flags.text)
  const report = checkPlan(plans, input, {
    ...options,
    ...own,
    inputs: [...options.inputs, ...tasks.inputs],
    tasks: tasks.answers,
    problems: [...options.problems, ...tasks.problems],
  })
  const pieces = (one: Wanted): Pieces => written({ report, quotes }, one, { flags, context })
  const main = wanted.find(({ file }) => file === undefined)
  return {
    code: exitCodeOf(report, flags.strict === true),
    chunks: main ? pieces(main) : [],
    output: main && flags.output,
    files: wanted.flatMap((one) => (one.file === undefined ? [] : [{ chunks: pieces(one), file: one.file }])),
  }
}
