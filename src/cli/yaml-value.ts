import { LineCounter, parseDocument, visit, type Document } from 'yaml'
import { yamlLines } from './yaml-lines'
import type { Text } from '../values/text'
import { YAML_WORDS } from './yaml-words'

/** What YAML text came to: a value, or where its first error stands, counted from 1, and what it is. */
export type ParsedYaml =
  | {
      readonly ok: true
      readonly value: unknown
      /** The line of every key and item, by its path as `pathText` writes it; worked out when it is asked for. */
      readonly lines: () => ReadonlyMap<string, number>
    }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly reason: Text }

/** So many aliases are followed, those within aliases counted as often as they are reached. */
const MOST_ALIASES = 100

/** Days stay texts whatever version a file claims, no tag makes an object, and a second document is not passed over. */
const OPTIONS = { schema: 'core', resolveKnownTags: false, stringKeys: true, logLevel: 'error' } as const

function firstAlias(document: Document): number {
  let offset = 0
  visit(document, {
    Alias: (_, { range }) => {
      offset = range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}

/**
 * Parses YAML 1.2: plain data, each key once, without tags.
 *
 * @param yaml text
 * @returns the value; what stands behind an alias is one object in several places
 */
export function parseYaml(yaml: string): ParsedYaml {
  const lines = new LineCounter()
  const at = (offset: number, reason: Text): ParsedYaml => {
    const { line, col } = lines.linePos(offset)
    return { ok: false, line: Math.max(line, 1), column: Math.max(col, 1), reason }
  }
  const document = parseDocument(yaml, { ...OPTIONS, lineCounter: lines })
  // an unknown tag is no more than a warning to the parser
  const [wrong] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  if (wrong) return at(wrong.pos[0], YAML_WORDS.reason(wrong.code))
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    return { ok: true, value, lines: () => yamlLines(document, lines) }
  } catch {
    // aliases to what is not there, or so many of them that the value would fill the memory
    return at(firstAlias(document), YAML_WORDS.aliases())
  }
}
