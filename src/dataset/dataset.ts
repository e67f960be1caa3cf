import { LEVELS, readCode, type Level } from '../values/code'
import { isDay, type Day } from '../values/day'
import { LEVEL_NAMES, LEVEL_PLURALS } from '../values/level'
import { nearest } from '../values/nearest'
import type { Location, Problem } from '../values/problem'
import { measures as catalogue } from '../measures/catalogue'
import type { Measures } from '../measures/measure'
import { shown } from './cell'
import { CellReader } from './cells'
import { ColumnBuilder } from './columns'
import { readDeclared, writtenAs } from './declared'
import type { DatasetInput, Declarations, PlaceRecord, Roster, RosterEntry } from './input'
import { kindOf, type KindFrom } from './kind'
import { partsAboveWholes, partsAmong } from './part-of'
import { PlaceBook, type Locate, type Place, type Region } from './places'
import { Tree, type PlaceTable } from './tree'
import { problem } from './words'

/** Places and their measures as of one data day (数据集). */
export interface Dataset {
  readonly day: Day
  readonly region: Region
  readonly roster: Roster
  readonly declares: Declarations
  /** Everything wrong with the records; the rest of them is in the dataset. */
  readonly problems: readonly Problem[]
  /** The places of a level, those that only the codes of others tell included. */
  places(level: Level): readonly Place[]
}

/** A dataset with its columns: what a check works on. */
export interface Tables extends Dataset {
  /** The places of a level as columns; an empty table where there are none. */
  table(level: Level): PlaceTable
  /** The place of a level above a place, or itself. */
  above(place: Place, level: Level): Place | undefined
  /** Whence the kind of a community is known; undefined where it is not. */
  kindFrom(place: Place): KindFrom | undefined
  /** Where a place stands, or the cell of one of its measures. */
  locate(place: Place, key?: string): Location
}

/** What a dataset is made for. */
export interface DatasetOptions {
  /** The region that the records are about. */
  readonly region: Region
  /** Measures beside those of the catalogue. */
  readonly measures?: Measures
  /** Other regions that the records are about: a record that lies in one of them is passed over, and no problem. */
  readonly others?: readonly Region[]
}

const byPath: Locate = (level, index, key) => ({
  path: `places.${level}[${index}]${key === undefined ? '' : `.${key.replace('@', '.')}`}`,
})

function levelsOf(input: DatasetInput, report: (problem: Problem) => void): [Level, readonly PlaceRecord[]][] {
  const known: [Level, readonly PlaceRecord[]][] = []
  for (const [level, records] of Object.entries(input.places ?? {})) {
    const at = { path: `places.${level}` }
    if (!(LEVELS as readonly string[]).includes(level)) {
      const near = nearest(level, LEVELS)
      report(problem('unknown-level', at, near === undefined ? { level } : { level, nearest: near }))
    } else if (Array.isArray(records)) known.push([level as Level, records])
    else report(problem('not-records', at, { level }))
  }
  return known
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0

/** A roster entry with its codes cut to what is significant; undefined where it cannot be read. */
function rosterEntry(entry: unknown): RosterEntry | undefined {
  if (entry === 'complete' || entry === 'open' || isCount(entry)) return entry
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined
  const numbers = Object.entries(entry).map(([code, number]) => [readCode(code)?.key, number as unknown] as const)
  const fine = numbers.every(([key, number]) => key !== undefined && isCount(number))
  return fine && new Set(numbers.map(([key]) => key)).size === numbers.length
    ? (Object.fromEntries(numbers) as Readonly<Record<string, number>>)
    : undefined
}

function rosterOf(input: DatasetInput, report: (problem: Problem) => void): Roster {
  const given: unknown = input.roster ?? {}
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    report(problem('bad-roster', { path: 'roster' }, { level: shown(given) }))
    return {}
  }
  const roster: Partial<Record<Level, RosterEntry>> = {}
  for (const [level, entry] of Object.entries(given)) {
    const read = (LEVELS as readonly string[]).includes(level) ? rosterEntry(entry) : undefined
    if (read === undefined) report(problem('bad-roster', { path: `roster.${level}` }, { level }))
    else roster[level as Level] = read
  }
  return roster
}

/** A bare number is of all that the records are about: in a part of that nobody knows how many there are. */
function rosterOfPart(roster: Roster): Roster {
  const entries = Object.entries(roster).map(([level, entry]) => [level, typeof entry === 'number' ? 'open' : entry])
  return Object.fromEntries(entries) as Roster
}

function checkRoster(tree: Tree, roster: Roster, report: (problem: Problem) => void): void {
  for (const [level, entry] of Object.entries(roster) as [Level, RosterEntry][]) {
    const listed = tree.table(level).rows
    if (typeof entry !== 'number' || listed <= entry) continue
    const names = { level: LEVEL_NAMES[level]['zh-CN'], 'level-en': LEVEL_PLURALS[level].en }
    report(problem('roster-exceeded', { path: `roster.${level}` }, { ...names, total: entry, listed }))
  }
}

/**
 * Turns records into columns: reads every cell, builds the tree of places from codes and parents, and reports all that is
 * wrong without stopping.
 *
 * @param input records by level, as of one day
 * @param options the region they are about, and measures beside the catalogue's
 */
export function tablesOf(input: DatasetInput, options: DatasetOptions): Tables {
  const found: Problem[] = []
  const report = (one: Problem): void => void found.push(one)
  const locateRecord = input.locate ?? byPath
  const measures: Measures = { ...catalogue, ...options.measures }
  if (!isDay(input.day)) report(problem('bad-data-day', { path: 'day' }, { value: shown(input.day) }))
  const book = new PlaceBook(options.region, locateRecord, report, options.others)
  for (const [level, records] of levelsOf(input, report))
    records.forEach((record, index) => {
      if (typeof record === 'object' && record !== null && !Array.isArray(record)) book.add(level, record, index)
      else {
        book.lose(level)
        report(problem('not-a-record', locateRecord(level, index)))
      }
    })
  const places = book.places()
  const { declares, means } = readDeclared(input.declares, measures, report)
  const locate = (place: Place, key?: string): Location => {
    const [first] = place.records
    const name = place.code ?? place.name ?? place.key
    if (!first) return { place: name }
    return { ...locateRecord(place.level, first.index, writtenAs(first.record, key, means)), place: name }
  }
  const reader = new CellReader(measures, locateRecord, report, means)
  const kinds = new Map<string, KindFrom>()
  const given = rosterOf(input, report)
  const roster = book.isWidest ? given : rosterOfPart(given)
  const tree = new Tree(new Map(places.map((place) => [place.key, place])), roster, book.regionKey, book.lost)
  for (const level of LEVELS) {
    const rows = places.filter((place) => place.level === level)
    const builder = new ColumnBuilder(rows.length, measures)
    rows.forEach((place, row) => {
      const cells = reader.read(place)
      const from = kindOf(place, cells, report, locate)
      if (from !== undefined) kinds.set(place.key, from)
      builder.add(row, cells)
    })
    if (rows.length > 0) tree.addLevel(level, rows, builder.columns())
  }
  checkRoster(tree, roster, report)
  const parts = partsAmong(measures)
  for (const level of LEVELS) for (const one of partsAboveWholes(tree.table(level), parts, locate)) report(one)
  return {
    day: input.day,
    region: options.region,
    roster,
    declares,
    problems: found,
    places: (level) => tree.table(level).places,
    table: (level) => tree.table(level),
    above: (place, level) => tree.above(place, level),
    kindFrom: (place) => kinds.get(place.key),
    locate,
  }
}

/**
 * Makes a dataset of records once, so that it can be checked many times.
 *
 * @param input records by level, as of one day
 * @param options the region they are about, and measures beside the catalogue's
 * @returns the dataset with its problems; it never throws because of what records hold
 * @example
 * const region = { code: '140000', name: '山西省', level: 'province' } as const
 * makeDataset({ day: '2025-12-31', places: { county: [{ code: '140105', consultationDirectory: true }] } }, { region })
 */
export function makeDataset(input: DatasetInput, options: DatasetOptions): Dataset {
  return tablesOf(input, options)
}
