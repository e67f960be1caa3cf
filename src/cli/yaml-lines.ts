import { isMap, isNode, isScalar, isSeq, type Document, type LineCounter } from 'yaml'
import { pathText, type Path } from '../plan/path'

/** A node or pair that is still to be looked into. */
interface Waiting {
  readonly path: Path
  readonly value: unknown
}

/** What stands in a node: keys with their own places, items with theirs. */
function inside({ path, value }: Waiting): readonly (Waiting & { readonly at: unknown })[] {
  if (isSeq(value)) return value.items.map((item, index) => ({ path: [...path, index], value: item, at: item }))
  if (!isMap(value)) return []
  return value.items.flatMap((pair) =>
    isScalar(pair.key) ? [{ path: [...path, String(pair.key.value)], value: pair.value, at: pair.key }] : [],
  )
}

/**
 * The line of every key and item of a YAML document, from 1.
 *
 * @param document parsed
 * @param counter the lines that were counted on the way
 * @returns by path, as `pathText` writes it
 */
export function yamlLines(document: Document, counter: LineCounter): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const waiting: Waiting[] = [{ path: [], value: document.contents }]
  for (const one of waiting)
    for (const { path, value, at } of inside(one)) {
      if (isNode(at) && at.range) lines.set(pathText(path), counter.linePos(at.range[0]).line)
      waiting.push({ path, value })
    }
  return lines
}
