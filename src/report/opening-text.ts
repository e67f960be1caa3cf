import { nextSteps } from './policy/next-steps'
import { decidedText } from './text/head'
import { inert } from './text/line'
import { voiceOf } from './text/voice'
import type { ReportHead } from './view'

/** What the first lines of a result say. */
export interface Opening {
  /** What to do next where the run fails, the heaviest first; empty where it does not. */
  readonly todo: readonly string[]
  /** How many rules could be decided: it always shows, so that nobody takes an empty ledger for a full pass. */
  readonly decided: string
}

/** So many of the things that fail a run are told where nobody says otherwise. */
const MOST = 10

/**
 * What the first lines of a result say.
 *
 * @param head the report
 * @param most how many of the things that fail the run are told
 */
export function openingOf(head: ReportHead, most: number = MOST): Opening {
  const voice = voiceOf(head)
  const { steps, more = [] } = nextSteps(head, most, voice)
  return { todo: steps.concat(more).map(inert), decided: decidedText(head, voice) }
}
