import type { Speech } from '../speech'
import type { RuleView } from '../view'

/** The sections of the document that a rule stands in, each once. */
export function sectionsText({ sources }: RuleView, { list }: Speech): string {
  return list([...new Set(sources.map(({ section }) => section))])
}
