import type { ReportHead } from '../view'
import type { Voice } from '../text/voice'
import { NEXT_WORDS } from './words'

/** What to do next. */
export interface NextSteps {
  readonly steps: readonly string[]
  /** That there are more of them, where not all are listed. */
  readonly more?: string
}

/**
 * What to do next where a run fails: what was left out of the check first, as it may change the rest, then what fails the
 * run, the heaviest first; nothing where it does not fail.
 *
 * @param head the report, held to its policy
 * @param most how many of the things that fail it are listed
 * @param voice the language and the labels
 */
export function nextSteps({ policy, problems }: ReportHead, most: number, { say }: Voice): NextSteps {
  const failures = policy?.failures ?? []
  if (failures.length === 0) return { steps: [] }
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const rest = failures.length - most
  const mend = errors === 0 ? [] : [say(NEXT_WORDS.errors(errors))]
  return {
    steps: [...mend, ...failures.slice(0, most).map(({ message }) => message)],
    ...(rest > 0 ? { more: say(NEXT_WORDS.more(rest)) } : {}),
  }
}
