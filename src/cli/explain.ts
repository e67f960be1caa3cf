import { layOut } from '../report/text/line'
import type { Plan, Rule } from '../plan/plan'
import { nearest } from '../values/nearest'
import { clausesFrom } from './clauses'
import { explainRule } from './explanation'
import { planLines, ruleLines, taskLine } from './explain-text'
import { Failure } from './failure'
import type { Command } from './io'
import { choiceOf } from './options'
import { paintFor } from './paint'
import { choosePlan } from './plan-choice'
import { tasksTemplate } from './tasks-template'
import { USAGE_WORDS } from './words'

/** The options of `explain` as they are given. */
export interface ExplainFlags {
  readonly format: string
  readonly tasksTemplate?: boolean
  readonly text?: string
}

/** A plan's name, and a rule's behind it; the path of a file may hold slashes of its own. */
function split(target: string): { readonly plan: string; readonly rule?: string } {
  const [, plan, rule] = /^(.*\.(?:json|ya?ml)|[^/\\]+)\/([^/\\]+)$/i.exec(target) ?? []
  return plan === undefined || rule === undefined || /\.(?:json|ya?ml)$/i.test(rule) ? { plan: target } : { plan, rule }
}

function rulesOf(plan: Plan, id: string | undefined): readonly Rule[] {
  if (id === undefined) return plan.rules
  const rule = plan.rules.find((one) => one.id === id)
  if (rule) return [rule]
  const near = nearest(
    id,
    plan.rules.map((one) => one.id),
  )
  throw new Failure(USAGE_WORDS.unknownRule(plan.id, id, near))
}

function jsonOf(plan: Plan, rules: readonly unknown[], lang: string): string {
  const { id, version, title, document, region, period, status } = plan
  const about = { id, version, title, number: document.number, signed: document.signed, region, period, status }
  return `${JSON.stringify({ lang, plan: about, rules }, null, 2)}\n`
}

/** Explains the rules of a plan, or one of them. */
export const explain: Command<ExplainFlags> = async ([target = ''], flags, context) => {
  const { lang, io } = context
  const format = choiceOf('--format', flags.format, ['text', 'json'])
  const { plan: name, rule } = split(target)
  const plan = await choosePlan(name, undefined, context)
  if (flags.tasksTemplate === true) return { code: 0, chunks: [tasksTemplate(plan, lang)] }
  const asked = rulesOf(plan, rule)
  const quote = await clausesFrom(plan, flags.text)
  const rules = asked.map((one) => explainRule(one, plan, lang, quote))
  if (format === 'json') return { code: 0, chunks: [jsonOf(plan, rules, lang)] }
  const { columns = Infinity } = io.out
  const whole = rule === undefined
  const lines = [
    ...(whole ? planLines(plan, lang) : []),
    ...rules.flatMap((one) => ruleLines(one, lang)),
    ...(whole ? taskLine(plan, lang) : []),
  ]
  return { code: 0, chunks: [layOut(lines, { lang, width: columns, paint: paintFor(io) })] }
}
