import { createHash } from 'node:crypto'
import { parseJson } from '../read/json-value'
import type { NdjsonLine } from '../report/ndjson'
import { Failure } from './failure'
import { bytesOf, decoded } from './file-text'
import { RUN_WORDS } from './words'

/** What a file of a report holds, whichever way it is written. */
export interface ReportFile {
  /** A report as JSON has it, or whatever else the file holds. */
  readonly value: unknown
  readonly sha256: string
}

/** The lines of a report of one finding a line; undefined where the first of them is none. */
function linesOf(text: string, path: string): readonly NdjsonLine[] | undefined {
  if (!/^\{"type":/.test(text)) return undefined
  return text.split('\n').flatMap((line, index): NdjsonLine[] => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as NdjsonLine]
    } catch {
      throw new Failure(RUN_WORDS.notJson(path, index + 1), 'input')
    }
  })
}

/**
 * Reads a report from a file, JSON or NDJSON. Whether it is one is for the caller to look at.
 *
 * @param path the file
 * @throws Failure where it cannot be read, or is neither
 */
export async function reportAt(path: string): Promise<ReportFile> {
  const bytes = await bytesOf(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const text = decoded(bytes, path)
  const lines = linesOf(text, path)
  if (lines) {
    const { fromNdjson } = await import('../report/from-ndjson')
    const view = fromNdjson(lines)
    return { value: { ...view, findings: [...view.findings()] }, sha256 }
  }
  const json = parseJson(text)
  if (!json.ok) throw new Failure(RUN_WORDS.notJson(path, json.line), 'input')
  return { value: json.value, sha256 }
}
