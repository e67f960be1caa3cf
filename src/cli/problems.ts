import { SEVERITY_NAMES } from '../report/policy/words'
import { speech } from '../report/speech'
import { inert } from '../report/text/line'
import { locationText } from '../report/text/voice'
import { MARKS } from '../report/words'
import type { Problem } from '../values/problem'
import type { Context } from './io'
import { RUN_WORDS } from './words'

/** So many problems are printed; a report has all of them. */
const MOST_PRINTED = 20

/** Prints problems to stderr, one a line. */
export async function printProblems(problems: readonly Problem[], context: Context): Promise<void> {
  const voice = speech(context.lang)
  for (const { severity, location, message } of problems.slice(0, MOST_PRINTED)) {
    const parts = [context.say(SEVERITY_NAMES[severity]), locationText(location, voice), message[context.lang]]
    await context.note(inert(parts.filter((part) => part !== '').join(context.say(MARKS.colon))))
  }
  const more = problems.length - MOST_PRINTED
  if (more > 0) await context.note(context.say(RUN_WORDS.more(more)))
}
