import { LEVELS, type Level } from '../values/code'
import { isDay, type Day } from '../values/day'
import { nearest } from '../values/nearest'
import type { Location, Problem } from '../values/problem'
import type { Measures } from '../measures/measure'
import { plainMeasures as catalogue } from '../measures/plain'
import { Assembly } from './assembly'
import { shown } from './cell'
import { behindRecords } from './columns'
import { readDeclared, writtenAs } from './declared'
import { identified } from './identified'
import type { DatasetInput, Declarations, PlaceRecord, Roster } from './input'
import type { KindFrom } from './kind'
import { partsAboveWholes, partsAmong } from './part-of'
import { implausible } from './plausible'
import { sumsThatDiffer } from './sums'
import type { Locate, Place, Records, Region } from './place'
import { checkRoster, rosterOf, rosterOfPart } from './roster'
import { Slots } from './slots'
import type { PlaceTable } from './tree'
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

/** Records that stay as they are when the caller's list changes. */
function recordsOf(list: readonly PlaceRecord[]): Records {
  const behind = behindRecords(list)
  if (behind) return { length: list.length, ...behind }
  const records = list.slice()
  return { length: records.length, record: (index) => records[index]! }
}

/**
 * Turns records into columns: reads every cell, builds the tree of places from codes and parents, and reports all that is
 * wrong without stopping.
 *
 * @param written records by level, as of one day
 * @param options the region they are about, and measures beside the catalogue's
 */
export function tablesOf(written: DatasetInput, options: DatasetOptions): Tables {
  const [found, declarations, rosters]: [Problem[], Problem[], Problem[]] = [[], [], []]
  const report = (one: Problem): void => void found.push(one)
  const input = identified(written, report)
  const measures: Measures = { ...catalogue, ...options.measures }
  if (!isDay(input.day)) report(problem('bad-data-day', { path: 'day' }, { value: shown(input.day) }))
  const levels = levelsOf(input, report)
  const { declares, means } = readDeclared(input.declares, measures, (one) => declarations.push(one))
  const locateRecord = input.locate ?? byPath
  const slots = (level: Level): Slots => new Slots(level, measures, means)
  const assembly = new Assembly({ ...options, measures, slots, locate: locateRecord })
  for (const [level, records] of levels) assembly.add(level, recordsOf(records))
  const given = rosterOf(input, (one) => rosters.push(one))
  const roster = assembly.isWidest ? given : rosterOfPart(given)
  const locate = (place: Place, key?: string): Location => {
    const [first] = place.records
    const name = place.code ?? place.name ?? place.key
    if (!first) return { place: name }
    return { ...locateRecord(place.level, first.index, writtenAs(first.record, key, means)), place: name }
  }
  const { tree, kindFrom } = assembly.finish(roster, locate)
  const problems = [...found, ...assembly.problems, ...declarations, ...rosters, ...assembly.cellProblems()]
  checkRoster(tree, roster, (one) => problems.push(one))
  const parts = partsAmong(measures)
  for (const level of LEVELS) {
    for (const one of partsAboveWholes(tree.table(level), parts, locate)) problems.push(one)
    for (const one of implausible(tree.table(level), measures, locate)) problems.push(one)
  }
  const region = options.region.level
  for (const one of sumsThatDiffer((level) => tree.table(level), region, measures, locate)) problems.push(one)
  return {
    day: input.day,
    region: options.region,
    roster,
    declares,
    problems,
    places: (level) => tree.table(level).places,
    table: (level) => tree.table(level),
    above: (place, level) => tree.above(place, level),
    kindFrom,
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
