import { codeAbove, readCode, type Level } from '../../../values/code'
import { isBeneath } from '../../../values/level'
import { inert } from '../../text/line'
import type { FindingView } from '../../view'
import { Packer } from './packer'
import type { PackedPlaces } from './payload'

/** The code of the place of a level above a code, or the code itself; undefined where codes do not tell. */
function above(code: string, level: Level): string | undefined {
  let read = readCode(code)
  while (read && isBeneath(read.level, level)) {
    const key = codeAbove(read.key)
    read = key === undefined ? undefined : readCode(key)
  }
  return read?.level === level ? read.key : undefined
}

/** Numbers as runs: each number and how many in a row have it. */
function runs(numbers: readonly number[]): readonly number[] {
  const found: number[] = []
  for (const number of numbers)
    if (found.at(-2) === number) found[found.length - 1] = (found.at(-1) as number) + 1
    else found.push(number, 1)
  return found
}

/** Every place that a finding is about, by number, in the order of the findings. */
export class PlaceBook {
  readonly levels: Level[] = []
  private readonly numbers = new Map<string, number>()
  private readonly codes: string[] = []
  private readonly names: string[] = []
  private readonly level: number[] = []
  private readonly locations: string[] = []
  private grouped:
    { readonly level: Level; readonly codes: readonly string[]; readonly of: readonly number[] } | undefined

  /** How many places there are. */
  get size(): number {
    return this.codes.length
  }

  /** The number of the place of a finding; the first finding of a place says where it stands. */
  numberOf({ place, name, level }: FindingView, location: string): number {
    const key = `${level} ${place}`
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.codes.length
    this.numbers.set(key, number)
    this.codes.push(place)
    this.names.push(name ?? '')
    if (!this.levels.includes(level)) this.levels.push(level)
    this.level.push(this.levels.indexOf(level))
    this.locations.push(location)
    return number
  }

  /** Where a place stands. */
  locationOf(number: number): string {
    return this.locations[number] ?? ''
  }

  /** The places above by which the others are grouped: the counties, or the towns where all lie in one county. */
  groups(): NonNullable<typeof this.grouped> {
    if (this.grouped) return this.grouped
    const counties = this.codes.map((code) => above(code, 'county'))
    const isOne = new Set(counties.filter((code) => code !== undefined)).size < 2
    const level = isOne ? 'town' : 'county'
    const keys = isOne ? this.codes.map((code) => above(code, 'town')) : counties
    const codes = [...new Set(keys.filter((code) => code !== undefined))].sort()
    const numbers = new Map(codes.map((code, n) => [code, n]))
    this.grouped = { level, codes, of: keys.map((code) => numbers.get(code ?? '') ?? -1) }
    return this.grouped
  }

  /** The places as the page's script reads them. */
  packed(): PackedPlaces {
    const location = new Packer()
    this.locations.forEach((text, number) => location.add(number, [text]))
    return {
      codes: this.codes.map(inert).join('\n'),
      names: this.names.map(inert).join('\n'),
      level: runs(this.level),
      region: runs(this.groups().of),
      location: location.packed(),
    }
  }
}
