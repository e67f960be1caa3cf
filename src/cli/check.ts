import { check as checkPlan } from '../check/check'
import type { Verdict } from '../check/finding'
import type { CheckOptions } from '../check/options'
import type { Report } from '../check/report'
import { judge, type Judged } from '../report/policy/judge'
import type { Policy } from '../report/policy/policy'
import { toView, type ViewOptions } from '../report/to-view'
import type { ReportView } from '../report/view'
import { quotesFrom } from './clauses'
import { configured, type ConfigFlags } from './config/call'
import { policyOf, type PolicyFlags } from './config/policy'
import { CHECK_KEYS } from './config/settings'
import { readData, type DataFlags } from './data'
import { exitCodeOf } from './exit-code'
import { formatsOf, type Wanted } from './formats'
import type { Command, Context, Outcome, Output, Pieces } from './io'
import { dayOf, levelFrom } from './options'
import { paintFor } from './paint'
import { choosePlans } from './plan-choice'
import { readAnswers } from './tasks'
import { TOOL } from './tool'

/** The options of `check` as they are given. */
export interface CheckFlags extends DataFlags, ConfigFlags, PolicyFlags {
  readonly format: readonly string[]
  readonly breakdown?: string
  readonly splitBy?: string
  readonly explainColumns?: boolean
  readonly rule: readonly string[]
  readonly tasks: readonly string[]
  readonly text?: string
  readonly all?: boolean
  readonly strict?: boolean
  readonly writeKnown?: string
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

/** A report, who quotes the documents of its plans, and what it is held to. */
interface Checked {
  readonly report: Report
  readonly quotes: ViewOptions['quotes']
  readonly policy: Policy
}

function viewOf({ report, quotes }: Checked, { context }: CheckCall, verdicts?: readonly Verdict[]): ReportView {
  const listed = verdicts === undefined ? {} : { verdicts }
  return toView(report, { lang: context.lang, tool: TOOL, quotes, ...listed })
}

/** The view that a format lists, held to the policy. */
type ViewFor = (lists: 'wrong' | 'all') => ReportView

/** Views are made once for all formats that list the same; what is met is looked at only where the policy asks. */
function held(checked: Checked, call: CheckCall): { readonly judged: Judged; readonly viewFor: ViewFor } {
  const views = new Map<string, ReportView>()
  const bare: ViewFor = (lists) => {
    const view = views.get(lists) ?? viewOf(checked, call, lists === 'wrong' ? LISTED : undefined)
    views.set(lists, view)
    return view
  }
  const { waivers, known } = checked.policy
  const judged = judge(bare(waivers || known || call.flags.all === true ? 'all' : 'wrong'), checked.policy)
  return { judged, viewFor: (lists) => judged.apply(bare(lists)) }
}

const splitLevel = ({ splitBy }: CheckFlags) => (splitBy === undefined ? undefined : levelFrom('--split-by', splitBy))

/** The file of one place, beside the one that is named. */
function fileOf(file: string, place: string): string {
  const clean = place.replace(/[\s\\/:*?"<>|\p{Cc}]+/gu, ' ').trim()
  return file.replace(/(\.[^./\\]*)?$/, `-${clean}$1`)
}

/** What goes to one file, or to a file for each place of a level. */
function outputsOf(viewFor: ViewFor, one: Wanted & { readonly file: string }, call: CheckCall): readonly Output[] {
  const { format, file } = one
  const by = splitLevel(call.flags)
  if (by === undefined || !format.split) return [{ chunks: written(viewFor, one, call), file }]
  const parts = format.split(viewFor(format.lists), by, file)
  return parts.map(({ place, chunks }) => ({ chunks, file: fileOf(file, place) }))
}

/** The pieces of one result: what goes to a terminal fits it. */
function written(viewFor: ViewFor, { format, file }: Wanted, call: CheckCall): Pieces {
  const { io } = call.context
  const { all = false, output } = call.flags
  const view = viewFor(all ? 'all' : format.lists)
  if (file !== undefined || output !== undefined) return format.write(view, { all, file: file ?? output })
  return format.write(view, { all, width: io.out.columns, paint: paintFor(io) })
}

/** Today's debts as a list for the next run. */
async function knownFile(viewFor: ViewFor, { writeKnown }: CheckFlags): Promise<readonly Output[]> {
  if (writeKnown === undefined) return []
  const { formatKnown } = await import('../report/policy/known')
  return [{ chunks: formatKnown(viewFor('wrong')), file: writeKnown }]
}

async function checked(files: readonly string[], call: CheckCall, outputs: readonly (string | undefined)[]) {
  const { flags, context } = call
  const chosen = await choosePlans(flags.plan, dayOf('--day', flags.day), context)
  const own = ownOptionsOf(flags)
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
  return { plans, report, quotes }
}

/** Checks files of records against a plan. */
export const check: Command<CheckFlags> = async (args, given, outer): Promise<Outcome> => {
  const settled = await configured(args, given, outer, CHECK_KEYS)
  const { flags, files, context, loaded } = settled
  if (flags.printConfig === true)
    return (await import('./config/print')).printed({ ...settled, format: flags.format.join() })
  if (flags.explainColumns === true) return (await import('./explain-columns')).explainColumns(files, flags, context)
  const call = { flags, context }
  const wanted = await formatsOf(flags.format.length === 0 ? ['pretty'] : flags.format, flags.output, context)
  const policy = await policyOf(flags, loaded, context)
  const { plans, ...found } = await checked(files, call, [...wanted.map(({ file }) => file), flags.writeKnown])
  if (loaded) await (await import('./config/rule-names')).needRules(loaded, plans, context)
  const { judged, viewFor } = held({ ...found, policy }, call)
  const pieces = (one: Wanted): Pieces => written(viewFor, one, call)
  const main = wanted.find(({ file }) => file === undefined)
  return {
    code: exitCodeOf(found.report, judged.policy, flags.strict === true),
    chunks: main ? pieces(main) : [],
    output: main && flags.output,
    files: [
      ...wanted.flatMap(({ file, format }) => (file === undefined ? [] : outputsOf(viewFor, { file, format }, call))),
      ...(await knownFile(viewFor, flags)),
    ],
  }
}
