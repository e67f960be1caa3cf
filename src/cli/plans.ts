import { layOut, type Line } from '../report/text/line'
import { MARKS } from '../report/words'
import type { Plan } from '../plan/plan'
import { plans as all } from '../plans'
import { text, type Lang, type Text } from '../values/text'
import type { Command } from './io'
import { choiceOf } from './options'
import { paintFor } from './paint'

/** The options of `plans` as they are given. */
export interface PlansFlags {
  readonly format: string
}

const STATUS: Readonly<Record<Plan['status'], Text>> = {
  inForce: text('有效', 'in force'),
  superseded: text('已被替代', 'superseded'),
  withdrawn: text('已废止', 'withdrawn'),
}

const COMPLETENESS: Readonly<Record<Plan['completeness'], Text>> = {
  fullText: text('据全文', 'from the full text'),
  indicatorsOnly: text('仅指标', 'indicators only'),
  secondHand: text('转引', 'second-hand'),
}

const WORDS = {
  period: (plan: Plan) =>
    plan.period.to === null
      ? text(`自 ${plan.period.from} 起施行，未写截止日`, `in force since ${plan.period.from}, without an end`)
      : text(`规划期 ${plan.period.from} 至 ${plan.period.to}`, `period ${plan.period.from} to ${plan.period.to}`),
  counts: (plan: Plan) =>
    text(
      `要求 ${plan.rules.length} 项，任务事项 ${plan.tasks.length} 项`,
      `rules: ${plan.rules.length}, tasks: ${plan.tasks.length}`,
    ),
  norm: text('规范', 'a norm'),
  successor: (id: string) => text(`后续规划 ${id}`, `followed by ${id}`),
} as const

function entry(plan: Plan) {
  const { id, version, status, successor, title, document, region, period, completeness, rules, tasks } = plan
  return {
    id,
    kind: plan.kind ?? 'plan',
    version,
    title,
    number: document.number,
    issuer: document.issuer,
    signed: document.signed,
    region,
    period,
    status,
    ...(successor === undefined ? {} : { successor }),
    completeness,
    rules: rules.length,
    tasks: tasks.length,
  }
}

function linesOf(plan: Plan, lang: Lang): readonly Line[] {
  const facts = [
    `${plan.region.name} ${plan.region.code}`,
    WORDS.period(plan)[lang],
    ...(plan.kind === 'norm' ? [WORDS.norm[lang]] : []),
    STATUS[plan.status][lang],
    COMPLETENESS[plan.completeness][lang],
    WORDS.counts(plan)[lang],
    ...(plan.successor === undefined ? [] : [WORDS.successor(plan.successor)[lang]]),
  ]
  const number = plan.document.number === null ? [] : [{ text: plan.document.number, indent: 2 }]
  return [
    { text: plan.id, role: 'heading' },
    { text: plan.title[lang], indent: 2 },
    ...number,
    { text: facts.join(MARKS.clause[lang]), indent: 2 },
    { text: '' },
  ]
}

/** Lists the plans of the library. */
export const plans: Command<PlansFlags> = (_, flags, { io, lang }) => {
  const format = choiceOf('--format', flags.format, ['text', 'json'])
  const { columns = Infinity } = io.out
  const chunk =
    format === 'json'
      ? `${JSON.stringify(all.map(entry), null, 2)}\n`
      : layOut(
          all.flatMap((plan) => linesOf(plan, lang)),
          { lang, width: columns, paint: paintFor(io) },
        )
  return Promise.resolve({ code: 0, chunks: [chunk] })
}
