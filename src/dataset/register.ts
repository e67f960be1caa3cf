import { codeAbove, LEVELS, readCode, type Level } from '../values/code'
import { readCreditCode } from '../values/credit-code'
import { written } from './cell'
import type { DatasetInput, PlaceRecord } from './input'
import { placeName } from './place-name'

/** The records of every level that is one; what is none is for the dataset to report. */
export function levelsIn(input: DatasetInput): readonly (readonly [Level, readonly PlaceRecord[]])[] {
  return LEVELS.flatMap((level) => {
    const records: unknown = input.places?.[level]
    return Array.isArray(records) ? [[level, records as readonly PlaceRecord[]] as const] : []
  })
}

/** Names of the places above a record, as it gives them, from the nearest. */
export function above({ within }: { readonly within?: unknown }): readonly string[] {
  return written(within)
    .split(/[/／]/)
    .map(placeName)
    .filter((name) => name !== '')
    .reverse()
}

const keyAt = (level: Level, name: string): string => `${level} ${name}`

function push(map: Map<string, Set<string>>, key: string, code: string): void {
  const codes = map.get(key)
  if (codes) codes.add(code)
  else map.set(key, new Set([code]))
}

/** The places of records that have a statistical code, by what else tells them. */
export class Register {
  private readonly byCredit = new Map<string, Set<string>>()
  private readonly byName = new Map<string, Set<string>>()
  private readonly names = new Map<string, string>()
  private readonly said = new Map<string, readonly string[]>()

  constructor(input: DatasetInput) {
    for (const [level, records] of levelsIn(input)) for (const record of records) this.add(level, record)
  }

  /** The codes of the places of a level that have a credit code. */
  withCredit(level: Level, credit: string): readonly string[] {
    return [...(this.byCredit.get(keyAt(level, credit)) ?? [])]
  }

  /** The codes of the places of a level that are called so, within places that are called so, from the nearest. */
  named(level: Level, name: string, within: readonly string[]): readonly string[] {
    return [...(this.byName.get(keyAt(level, placeName(name))) ?? [])].filter((code) => this.lies(code, within))
  }

  private add(level: Level, record: unknown): void {
    if (typeof record !== 'object' || record === null) return
    const { code, name, creditCode } = record as PlaceRecord
    const read = readCode(written(code))
    if (read?.level !== level) return
    const credit = readCreditCode(written(creditCode))
    if (credit !== undefined) push(this.byCredit, keyAt(level, credit), read.key)
    const said = above(record)
    if (said.length > 0) this.said.set(read.key, said)
    if (written(name) === '') return
    this.names.set(read.key, placeName(written(name)))
    push(this.byName, keyAt(level, placeName(written(name))), read.key)
  }

  /** Whether all of the names are names of places above, the nearest being right above. */
  private lies(code: string, within: readonly string[]): boolean {
    const known = this.said.get(code) ?? this.namesAbove(code)
    return within[0] === known[0] && within.every((name) => known.includes(name))
  }

  private namesAbove(code: string): readonly string[] {
    const names: string[] = []
    for (let key = codeAbove(code); key !== undefined; key = codeAbove(key)) {
      const name = this.names.get(key)
      if (name !== undefined) names.push(name)
      // a street without a name is not known to be the one that is meant
      else if (names.length === 0) return []
    }
    return names
  }
}
