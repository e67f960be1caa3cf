import type { ComparedPlan, Comparison } from '../../plan/compare/result'
import type { Speech } from '../speech'
import type { Line } from '../text/line'
import { COMPARE_WORDS } from './words'

/** The years of a plan; a norm need not end. */
export function periodText({ period: { from, to } }: ComparedPlan, { say }: Speech): string {
  const first = from.slice(0, 4)
  return to === null ? say(COMPARE_WORDS.from(first)) : `${first}–${to.slice(0, 4)}`
}

function planText(plan: ComparedPlan, speech: Speech): string {
  const { say, clauses } = speech
  const { region, document, parents } = plan
  const compared = parents.flatMap(({ key }) => key ?? [])
  return clauses([
    region.name,
    periodText(plan, speech),
    ...(document.number === null ? [] : [document.number]),
    say(COMPARE_WORDS.counts(plan)),
    ...compared.map((key) => say(COMPARE_WORDS.parent(key))),
  ])
}

/** What is compared, and what it comes to. */
export function headLines({ plans, counts }: Comparison, speech: Speech): readonly Line[] {
  const { say } = speech
  const { indicators, shared, agree, differ, open } = counts
  const widest = Math.max(0, ...plans.map(({ key }) => key.length))
  return [
    { text: say(COMPARE_WORDS.title), role: 'heading' },
    { text: say(COMPARE_WORDS.summary(plans.length, indicators, shared)) },
    ...(shared === 0 ? [] : [{ text: say(COMPARE_WORDS.ofThese(agree, differ, open)) }]),
    { text: '' },
    ...plans.map((plan): Line => ({ lead: `${plan.key.padEnd(widest)}  `, text: planText(plan, speech) })),
    { text: '' },
  ]
}
