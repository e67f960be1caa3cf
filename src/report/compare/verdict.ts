import type { ComparedIndicator } from '../../plan/compare/result'
import type { Speech } from '../speech'
import { AGREEMENT_NAMES, ASPECT_NAMES, COMPARE_WORDS } from './words'

/** Whether the plans agree, and in what they differ. */
export function agreementText({ agreement, differ }: ComparedIndicator, { say, list, aside }: Speech): string {
  const aspects = differ.length === 0 ? '' : aside(list(differ.map((one) => say(ASPECT_NAMES[one]))))
  return say(AGREEMENT_NAMES[agreement]) + aspects
}

/** Which plans ask for most on which day, where not all ask for the same. */
export function strictestText({ days }: ComparedIndicator, { list, clauses, aside }: Speech): string {
  const told = days.filter(({ plans, strictest }) => strictest.length > 0 && strictest.length < plans.length)
  return clauses(told.map(({ day, strictest }) => list(strictest) + aside(day)))
}

/** The near indicators with the plans that have a rule on them. */
export function nearText({ near }: ComparedIndicator, { say, list, clauses }: Speech): string {
  return clauses(near.map(({ label, plans }) => say(COMPARE_WORDS.nearOf(say(label), list(plans)))))
}
