import type { Clause } from '../../plan/ledger/quote'
import type { Speech } from '../speech'
import { CLAUSE_WORDS } from '../words'
import type { Line } from './line'

/** A source that may bring the document's own words. */
interface Quoted {
  readonly clause?: readonly Clause[]
}

/**
 * The document's own words beneath a source, unless the next source stands in the same clause and shows it.
 *
 * @param source the source
 * @param next the one after it
 * @param speech the language
 * @param indent columns
 */
export function clauseLines({ clause = [] }: Quoted, next: Quoted | undefined, speech: Speech, indent: number) {
  return clause
    .filter(({ text }) => next?.clause?.some((other) => other.text === text) !== true)
    .map(({ line, text }): Line => {
      const where = speech.aside(speech.say(CLAUSE_WORDS.line(line)))
      return { lead: speech.say(CLAUSE_WORDS.lead), text: text + where, indent }
    })
}
