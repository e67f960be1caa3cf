import { committeeOf } from '../values/code'
import type { Location, Problem } from '../values/problem'
import { plainMeasures as catalogue } from '../measures/plain'
import type { Place } from './place'
import type { PlaceRows } from './place-rows'
import { ClassCells } from './store/class-cells'
import type { LevelCells } from './store/level-cells'
import { problem } from './words'

/** Whence the kind of a community is known. */
export type KindFrom = 'record' | 'code'

/** The same as bytes; 0 where it is not known. */
const [FROM_RECORD, FROM_CODE] = [1, 2]
const FROM: readonly (KindFrom | undefined)[] = [undefined, 'record', 'code']

const { urban, rural } = catalogue.kind.options

function clash(recorded: string, told: string, location: Location): Problem {
  const name = (kind: string) => (kind === 'urban' ? urban.label : rural.label)
  const params = { record: name(recorded)['zh-CN'], code: name(told)['zh-CN'], 'record-en': recorded, 'code-en': told }
  return problem('kind-clash', location, params)
}

const KINDS = Object.keys(catalogue.kind.options)

/** What each last three digits of a code tell, as the code of a class. */
function classesBySuffix(): Uint8Array {
  return Uint8Array.from({ length: 1000 }, (_, last) => {
    const kind = committeeOf(`000000000${String(last).padStart(3, '0')}`)
    return kind === undefined ? 0 : KINDS.indexOf(kind) + 1
  })
}

let suffixes: Uint8Array | undefined

/** What kinds are found in, and who is told of clashes. */
interface Communities {
  readonly rows: PlaceRows
  readonly cells: LevelCells
  readonly place: (id: number) => Place
  readonly locate: (place: Place, key: string) => Location
  readonly report: (row: number, one: Problem) => void
}

/**
 * Writes the kind that the code tells where the record says none, and reports where the two clash.
 *
 * @returns by row whence the kind is known
 */
export function kindsOf({ rows, cells, place, locate, report }: Communities): Uint8Array {
  const [count, first] = [rows.count('community'), rows.first('community')]
  const { keys, records } = rows.at('community')
  const from = new Uint8Array(count)
  const kinds = cells.of('kind', catalogue.kind)
  if (!(kinds instanceof ClassCells)) return from
  kinds.reserve(count)
  const { codes } = kinds
  const told = (suffixes ??= classesBySuffix())
  for (let row = 0; row < count; row++) {
    const id = first + row
    const key = keys[row]!
    // a place known from the codes of others has no code of its own
    const code = records[row]! >= 0 || id === rows.region ? (told[key - Math.floor(key / 1000) * 1000] ?? 0) : 0
    const recorded = codes[row]!
    if (recorded !== 0) {
      from[row] = FROM_RECORD
      const clashes = code !== 0 && code !== recorded
      if (clashes) report(row, clash(KINDS[recorded - 1]!, KINDS[code - 1]!, locate(place(id), 'kind')))
    } else if (code !== 0 && !(rows.more.size > 0 && rows.more.has(id))) {
      // two records of one code that differ on it leave it open
      codes[row] = code
      from[row] = FROM_CODE
    }
  }
  return from
}

/** Whence a kind is known, from its byte. */
export const kindFrom = (byte: number | undefined): KindFrom | undefined => FROM[byte ?? 0]
