import type { PlaceRecord } from '../../src/dataset/input'
import { readDataset } from '../../src/read/index'
import type { ReadOptions, ReadResult } from '../../src/read/options'
import type { Source } from '../../src/read/source'
import type { Level } from '../../src/values/code'
import type { Problem } from '../../src/values/problem'

export const DAY = '2025-12-31'

/** Reads a table as of a day. */
export function csv(bytes: Source, options: ReadOptions & { readonly name?: string } = {}): Promise<ReadResult> {
  return readDataset(bytes, { name: 'a.csv', day: DAY, ...options })
}

/** Reads JSON; a value is written as JSON first. */
export function json(value: unknown, options: ReadOptions = {}): Promise<ReadResult> {
  return readDataset(typeof value === 'string' ? value : JSON.stringify(value), { name: 'a.json', ...options })
}

export function codes({ problems }: { readonly problems: readonly Problem[] }): readonly string[] {
  return problems.map(({ code }) => code)
}

export function recordsOf(read: ReadResult, level: Level = 'community'): readonly PlaceRecord[] {
  return read.input?.places[level] ?? []
}

/** The only problem of a reading. */
export function only(read: ReadResult): Problem {
  if (read.problems.length !== 1) throw new Error(`one problem expected: ${codes(read).join(', ')}`)
  return read.problems[0] as Problem
}

const LATIN = /^[\p{Script=Latin}\p{P}\p{S}\p{N}\s]*$/u

/** Whether a message has words in both languages, leaving aside what it quotes of the file. */
export function isBilingual({ message }: Problem): boolean {
  return (
    /\p{Script=Han}/u.test(message['zh-CN']) &&
    LATIN.test(message.en.replace(/“[^”]*”|"[^"]*"/g, '')) &&
    message.en !== ''
  )
}
