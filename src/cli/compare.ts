import { formatComparison } from '../report/compare'
import { formatComparisonCsv } from '../report/compare-csv'
import { formatComparisonJson } from '../report/compare-json'
import { formatComparisonMarkdown } from '../report/compare-markdown'
import { comparePlans } from '../plan/compare'
import type { Comparison } from '../plan/compare/result'
import type { Plan } from '../plan/plan'
import { plans as library } from '../plans'
import { COMPARE_CALL_WORDS } from './compare-words'
import { Failure } from './failure'
import type { Command, Context } from './io'
import { choiceOf } from './options'
import { paintFor } from './paint'
import { choosePlan } from './plan-choice'

/** The options of `compare` as they are given. */
export interface CompareFlags {
  readonly format: string
  readonly all?: boolean
  readonly indicator: readonly string[]
  readonly output?: string
}

/** The plans that the names mean, each of them once. */
async function chosen(names: readonly string[], context: Context): Promise<readonly Plan[]> {
  const plans: Plan[] = []
  for (const name of names) {
    const plan = await choosePlan(name, undefined, context)
    // a draft of a plan may be compared with the published one, which has the same id
    if (plans.includes(plan)) throw new Failure(COMPARE_CALL_WORDS.twice(plan.id))
    plans.push(plan)
  }
  return plans
}

/** A plan alone is compared with the parents that the library has. */
async function withParents(plan: Plan, context: Context): Promise<readonly Plan[]> {
  const { id, parents } = plan
  if (parents.length === 0) throw new Failure(COMPARE_CALL_WORDS.noParents(id))
  const known = parents.flatMap((parent) => library.find((one) => one.id === parent.id) ?? [])
  if (known.length === 0)
    throw new Failure(COMPARE_CALL_WORDS.unknownParents(id, parents.map((one) => `${one.id} ${one.title}`).join('; ')))
  await context.note(context.say(COMPARE_CALL_WORDS.withParents(known.map((one) => one.id).join(', '))))
  return [...known, plan]
}

function textOf(comparison: Comparison, all: boolean, { output }: CompareFlags, { lang, io }: Context): string {
  const { columns } = io.out
  const fitted = columns === undefined ? {} : { width: columns }
  const shown = output === undefined ? { ...fitted, paint: paintFor(io) } : {}
  return formatComparison(comparison, { lang, all, ...shown })
}

/** Puts plans side by side. */
export const compare: Command<CompareFlags> = async (names, flags, context) => {
  const format = choiceOf('--format', flags.format, ['text', 'markdown', 'csv', 'json'])
  const { lang, say, note } = context
  const given = await chosen(names, context)
  const [only, ...others] = given
  const plans = only && others.length === 0 ? await withParents(only, context) : given
  const { indicator: indicators, output } = flags
  const comparison = comparePlans(plans, indicators.length === 0 ? {} : { indicators })
  const all = flags.all === true || indicators.length > 0
  const words = {
    text: () => textOf(comparison, all, flags, context),
    markdown: () => formatComparisonMarkdown(comparison, { lang, all }),
    csv: () => formatComparisonCsv(comparison, { lang }),
    json: () => formatComparisonJson(comparison),
  }[format]()
  const { alone } = comparison.counts
  if (format === 'text' && !all && alone > 0) await note(say(COMPARE_CALL_WORDS.more(alone)))
  return { code: 0, chunks: [words], output }
}
