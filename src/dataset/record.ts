import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Location, Problem } from '../values/problem'
import { measures as catalogue } from '../measures/catalogue'
import type { Measures } from '../measures/measure'
import { CellReader } from './cells'
import { ColumnBuilder } from './columns'
import type { DatasetOptions, Tables } from './dataset'
import type { PlaceRecord } from './input'
import { kindOf, type KindFrom } from './kind'
import { partsAboveWholes, partsAmong } from './part-of'
import { PlaceBook, type Locate, type Place } from './places'
import { Tree } from './tree'
import { problem } from './words'

/** A record on its own has neither file nor row: a cell is named by its key. */
const byKey: Locate = (_level, _index, key) => {
  if (key === undefined) return {}
  const [id, period] = key.split('@', 2)
  return period === undefined ? { column: key } : { column: id as string, path: `${id}.${period}` }
}

const NOTHING = new Map<string, never>()

/** A timetable of two seasons is an object of objects. */
const DEEPEST = 2

/** A cell as it is now; a form goes on changing what it holds. */
function still(value: unknown, depth = DEEPEST): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth === 0) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, still(inner, depth - 1)]))
}

/** The fields that hold something: a form names all of its fields, filled in or not. */
function touched(record: PlaceRecord): PlaceRecord {
  const filled: Record<string, PlaceRecord[string]> = {}
  for (const [key, cell] of Object.entries(record)) {
    if (cell === undefined || cell === null || cell === '') continue
    const value = typeof cell === 'object' ? (still(cell) as PlaceRecord[string]) : cell
    // an assignment would set the prototype instead
    if (key === '__proto__') Object.defineProperty(filled, key, { value, enumerable: true })
    else filled[key] = value
  }
  return filled
}

function isRecord(value: unknown): value is PlaceRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function locate(place: Place, key?: string): Location {
  const name = place.code ?? place.name
  return { ...byKey(place.level, 0, key), ...(name === undefined ? {} : { place: name }) }
}

/** Reads single records of one level; what does not depend on the record is worked out once. */
class RecordReader {
  private readonly measures: Measures
  private readonly parts

  constructor(
    private readonly level: Level,
    private readonly day: Day,
    private readonly options: DatasetOptions,
  ) {
    this.measures = { ...catalogue, ...options.measures }
    this.parts = partsAmong(this.measures)
  }

  read(record: unknown): Tables {
    const problems: Problem[] = []
    const report = (one: Problem): void => void problems.push(one)
    const book = this.bookOf(record, report)
    const kinds = new Map<string, KindFrom>()
    const tree = this.treeOf(book, kinds, report)
    for (const one of partsAboveWholes(tree.table(this.level), this.parts, locate)) report(one)
    return {
      day: this.day,
      region: this.options.region,
      roster: {},
      declares: {},
      problems,
      places: (level) => tree.table(level).places,
      table: (level) => tree.table(level),
      above: (place, level) => tree.above(place, level),
      kindFrom: (place) => kinds.get(place.key),
      locate,
    }
  }

  private bookOf(record: unknown, report: (problem: Problem) => void): PlaceBook {
    const book = new PlaceBook(this.options.region, byKey, report)
    if (isRecord(record)) book.add(this.level, touched(record), 0)
    else {
      book.lose(this.level)
      report(problem('not-a-record', {}))
    }
    return book
  }

  private treeOf(book: PlaceBook, kinds: Map<string, KindFrom>, report: (problem: Problem) => void): Tree {
    const places = book.places()
    const tree = new Tree(new Map(places.map((place) => [place.key, place])), {}, book.regionKey, book.lost)
    const reader = new CellReader(this.measures, byKey, report)
    for (const level of new Set(places.map((place) => place.level))) {
      const rows = places.filter((place) => place.level === level)
      // of the places above only their codes are known, and a code tells nothing but the kind of a community
      if (level !== this.level && level !== 'community') {
        tree.addLevel(level, rows, NOTHING)
        continue
      }
      const builder = new ColumnBuilder(rows.length, this.measures)
      rows.forEach((place, row) => {
        const cells = reader.read(place)
        const from = kindOf(place, cells, report, locate)
        if (from !== undefined) kinds.set(place.key, from)
        builder.add(row, cells)
      })
      tree.addLevel(level, rows, builder.columns())
    }
    return tree
  }
}

/**
 * Reads records one by one, each as a dataset of its own: its place, the places above it that its code tells, and nothing
 * beneath.
 *
 * @param level the level that the records are of
 * @param day the data day
 * @param options the region that they are about, and measures beside the catalogue's
 */
export function recordReader(level: Level, day: Day, options: DatasetOptions): (record: unknown) => Tables {
  const reader = new RecordReader(level, day, options)
  return (record) => reader.read(record)
}
