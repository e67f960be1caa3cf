import type { Level } from '../values/code'
import { amount } from '../values/amount'
import { LEVEL_NAMES, LEVEL_PLURALS } from '../values/level'
import type { Lang, Text } from '../values/text'
import { MARKS } from './words'

/** The little that every sentence needs: words in the language of the report, and how they are strung together. */
export interface Speech {
  readonly lang: Lang
  readonly say: (text: Text) => string
  readonly list: (parts: readonly string[]) => string
  readonly clauses: (parts: readonly string[]) => string
  /** A remark in brackets. */
  readonly aside: (text: string) => string
  readonly quote: (text: string) => string
  /** A figure with what it is counted in. */
  readonly amount: (value: string, unit: string) => string
  /** What one or several places of a level are called. */
  readonly places: (level: Level, n?: number) => string
}

/**
 * Words in one language.
 *
 * @param lang the language
 * @example
 * speech('en').amount('85.5', '%') // '85.5 %'
 */
export function speech(lang: Lang): Speech {
  const say = (text: Text): string => text[lang]
  return {
    lang,
    say,
    list: (parts) => parts.join(say(MARKS.list)),
    clauses: (parts) => parts.join(say(MARKS.clause)),
    aside: (text) => `${say(MARKS.open)}${text}${say(MARKS.close)}`,
    quote: (text) => `${say(MARKS.quoteOpen)}${text}${say(MARKS.quoteClose)}`,
    amount: (value, unit) => amount(value, unit, lang),
    places: (level, n) => say((n === 1 ? LEVEL_NAMES : LEVEL_PLURALS)[level]),
  }
}
