import type { Lang } from '../values/text'
import type { Finding } from '../check/finding'
import { plainFinding } from '../check/plain-finding'
import type { FindingView } from './view'

/** A finding with its words in one language. */
export function findingView(finding: Finding, lang: Lang): FindingView {
  const plain = plainFinding(finding)
  const { calculation, message } = plain
  return { ...plain, calculation: calculation[lang], message: { ...message, text: message.text[lang] } }
}
