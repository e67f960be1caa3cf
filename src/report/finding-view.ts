import type { Lang } from '../values/text'
import type { Finding } from '../check/finding'
import type { FindingView } from './view'

/** A finding with its words in one language. */
export function findingView(finding: Finding, lang: Lang): FindingView {
  const { calculation, message } = finding
  return { ...finding, calculation: calculation[lang], message: { ...message, text: message.text[lang] } }
}
