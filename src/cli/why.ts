import { fullName } from '../check/by-rule'
import { check } from '../check/check'
import { why as explain } from '../check/why'
import type { Why } from '../check/why/result'
import { formatWhy } from '../report/why'
import { formatWhyJson } from '../report/why-json'
import type { Plan } from '../plan/plan'
import { nearest } from '../values/nearest'
import { clausesFrom } from './clauses'
import { configured, type ConfigFlags } from './config/call'
import { DATA_KEYS } from './config/settings'
import { readData, type DataFlags } from './data'
import { Failure } from './failure'
import type { Command, Context } from './io'
import { choiceOf, dayOf } from './options'
import { paintFor } from './paint'
import { choosePlans, withoutYear } from './plan-choice'
import { TOOL } from './tool'
import { USAGE_WORDS } from './words'

/** The options of `why` as they are given. */
export interface WhyFlags extends DataFlags, ConfigFlags {
  readonly format: string
  readonly text?: string
}

/** A rule, and the plan that it is one of where the call or the rule's id tells. */
interface Named {
  readonly plan: Plan | undefined
  readonly rule: string
}

/** The rule that is meant: by its id, or behind the id of its plan. */
function ruleNamed(written: string, plans: readonly Plan[]): Named {
  const at = written.lastIndexOf('/')
  const [name, rule] = [written.slice(0, Math.max(at, 0)), written.slice(at + 1)]
  const plan = plans.find(({ id }) => id === name) ?? plans.find(({ id }) => withoutYear(id) === name)
  if (at > 0 && !plan)
    throw new Failure(
      USAGE_WORDS.unknownPlan(
        name,
        plans.map(({ id }) => id),
      ),
    )
  const having = plans.filter(({ rules }) => rules.some(({ id }) => id === rule))
  return { plan: plan ?? (having.length === 1 ? having[0] : undefined), rule }
}

/** Refuses an id that no plan has. */
function needRule({ plan, rule }: Named, plans: readonly Plan[], place: string): void {
  const meant = plan ? [plan] : plans
  const known = meant.flatMap(({ rules }) => rules.map((one) => one.id))
  if (known.includes(rule)) return
  if (known.includes(place)) throw new Failure(USAGE_WORDS.swapped(place, rule))
  throw new Failure(USAGE_WORDS.unknownRule(meant.map(({ id }) => id).join(', '), rule, nearest(rule, known)))
}

function textOf(why: Why, { output }: WhyFlags, { lang, io }: Context): string {
  const { columns } = io.out
  const fitted = columns === undefined ? {} : { width: columns }
  return formatWhy(why, { lang, tool: TOOL, ...(output === undefined ? { ...fitted, paint: paintFor(io) } : {}) })
}

/** Explains one finding with all that it stands on. */
export const why: Command<WhyFlags> = async ([place = '', written = '', ...args], given, outer) => {
  const settled = await configured(args, given, outer, DATA_KEYS)
  const { flags, files, context } = settled
  if (flags.printConfig === true) return (await import('./config/print')).printed({ ...settled, format: flags.format })
  const format = choiceOf('--format', flags.format, ['text', 'json'])
  const chosen = await choosePlans(flags.plan, dayOf('--day', flags.day), context)
  // a wrong id is told before anything is read, where the plans are known by then
  if (!chosen.auto) needRule(ruleNamed(written, chosen.plans), chosen.plans, place)
  const { plans, input, options } = await readData({ chosen, flags, files }, context)
  const named = ruleNamed(written, plans)
  needRule(named, plans, place)
  const { plan, rule } = named
  const quote = plan && (await clausesFrom(plan, flags.text))
  const report = check(plans, input, { ...options, rules: [plan ? fullName(plan, { id: rule }) : rule] })
  const explained = explain(report, rule, place, { quote, ...(plan ? { plan: plan.id } : {}) })
  const words = format === 'json' ? formatWhyJson(explained, { tool: TOOL }) : textOf(explained, flags, context)
  return { code: 0, chunks: [words], output: flags.output }
}
