import { createHash } from 'node:crypto'
import { parseJson } from '../read/json-value'
import type { Location } from '../values/problem'
import { Failure } from './failure'
import { bytesOf, decoded } from './file-text'
import { RUN_WORDS } from './words'

/** What somebody wrote as JSON or YAML, with the line of each part. */
export interface Written {
  readonly file: string
  readonly value: unknown
  readonly sha256: string
  /** Where a path inside the value stands: `severities.rules`, `waivers[2].expires`. */
  readonly locate: (path: string) => Location
}

/** The path of what a path lies in. */
const above = (path: string): string => path.replace(/(\.[^.[\]]*|\[[^\]]*\]|^[^.[\]]+)$/, '')

/** The line of a path, or of the nearest part around it: a key that is missing has no line of its own. */
function lineOf(path: string, lines: ReadonlyMap<string, number>): number | undefined {
  for (let at = path; at !== ''; at = above(at)) {
    const line = lines.get(at)
    if (line !== undefined) return line
    if (above(at) === at) return undefined
  }
  return undefined
}

/** JSON is read as JSON; only its lines, and keys that stand twice, are found by the other parser. */
function needJson(text: string, path: string): void {
  const json = parseJson(text)
  if (!json.ok) throw new Failure(RUN_WORDS.notJson(path, json.line), 'input')
}

/**
 * Reads a file that somebody wrote, as JSON or YAML by its name.
 *
 * @param path the file
 * @throws Failure where it cannot be read, or is neither
 */
export async function writtenAt(path: string): Promise<Written> {
  const bytes = await bytesOf(path)
  const text = decoded(bytes, path)
  const isJson = /\.json$/i.test(path)
  if (isJson) needJson(text, path)
  const { parseYaml } = await import('./yaml-value')
  const yaml = parseYaml(text)
  if (!yaml.ok) throw new Failure((isJson ? RUN_WORDS.badJson : RUN_WORDS.notYaml)(path, yaml), 'input')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  let lines: ReadonlyMap<string, number> | undefined
  const locate = (inside: string): Location => {
    const row = lineOf(inside, (lines ??= yaml.lines()))
    return { file: path, ...(row === undefined ? {} : { row }), ...(inside === '' ? {} : { path: inside }) }
  }
  return { file: path, value: yaml.value, sha256, locate }
}
