import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Location } from '../values/problem'
import type { Measures } from '../measures/measure'
import { plainMeasures as catalogue } from '../measures/plain'
import { Assembly, type Ground } from './assembly'
import { isEmpty } from './cell'
import type { DatasetOptions, Tables } from './dataset'
import type { PlaceRecord } from './input'
import { partsAboveWholes, partsAmong } from './part-of'
import type { Locate, Place } from './place'
import { Slots } from './slots'

/** A record on its own has neither file nor row: a cell is named by its key. */
const byKey: Locate = (_level, _index, key) => {
  if (key === undefined) return {}
  const [id, period] = key.split('@', 2)
  return period === undefined ? { column: key } : { column: id as string, path: `${id}.${period}` }
}

/** A timetable of two seasons is an object of objects. */
const DEEPEST = 2

/** A cell as it is now; a form goes on changing what it holds. */
function still(value: unknown, depth = DEEPEST): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth === 0) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, still(inner, depth - 1)]))
}

/** A record as it is now; a blank is no mistake, whatever it stands under: a form names all of its fields. */
function copied(record: PlaceRecord, slots: Slots): PlaceRecord {
  // all of its keys, so that records of one form stay alike
  const copy = { ...record }
  for (const key of Object.keys(copy)) {
    const cell = copy[key]
    if (isEmpty(cell)) {
      if (slots.of(key).is === 'refused') Reflect.deleteProperty(copy, key)
    } else if (typeof cell === 'object') copy[key] = still(cell) as PlaceRecord[string]
  }
  return copy
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
  private readonly ground: Ground
  private readonly slots: Slots
  private readonly parts

  constructor(
    private readonly level: Level,
    private readonly day: Day,
    private readonly options: DatasetOptions,
  ) {
    const measures: Measures = { ...catalogue, ...options.measures }
    this.slots = new Slots(level, measures)
    this.ground = { region: options.region, measures, locate: byKey, slots: () => this.slots }
    this.parts = partsAmong(measures).filter(({ id }) => measures[id]?.levels.includes(level))
  }

  read(record: unknown): Tables {
    const assembly = new Assembly(this.ground)
    const one = isRecord(record) ? copied(record, this.slots) : record
    assembly.add(this.level, { length: 1, record: () => one as PlaceRecord })
    const { tree, kindFrom } = assembly.finish({}, locate)
    const problems = [...assembly.problems, ...assembly.cellProblems()]
    for (const part of partsAboveWholes(tree.table(this.level), this.parts, locate)) problems.push(part)
    return {
      day: this.day,
      region: this.options.region,
      roster: {},
      declares: {},
      problems,
      places: (level) => tree.table(level).places,
      table: (level) => tree.table(level),
      above: (place, level) => tree.above(place, level),
      kindFrom,
      locate,
    }
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
