import type { Requirements } from '../require/result'
import type { Rule } from '../plan/plan'
import type { Lang } from '../values/text'

const isRule = (key: string, value: unknown): value is Rule => key === 'rule' && typeof value === 'object'

/**
 * The answer as JSON: each rule by its id, with title and sources once.
 *
 * @param answer what `requirementsFor` returned
 * @param lang the language it was asked for in; every text stands in both
 */
export function requireJson(answer: Requirements, lang: Lang): string {
  const rules: Record<string, Pick<Rule, 'title' | 'nature' | 'sources'>> = {}
  const { plan, day, ...rest } = answer
  const plainly = JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => {
      if (!isRule(key, value)) return value
      const { id, title, nature, sources } = value
      rules[id] = { title, nature, sources }
      return id
    }),
  ) as object
  return `${JSON.stringify({ lang, plan, day, rules, ...plainly }, null, 2)}\n`
}
