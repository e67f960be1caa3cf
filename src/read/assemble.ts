import type { DatasetInput, Declarations, PlaceRecord, Roster, RosterEntry } from '../dataset/input'
import type { Level } from '../values/code'
import type { Location, Problem } from '../values/problem'
import type { Batch } from './batches'
import type { ReadContext } from './context'
import { dataDay } from './data-day'
import type { FileData } from './file-data'
import type { ReadOptions, ReadResult } from './options'
import { shown } from './heading-text'
import { problem } from './words'

/** Records of one file among all of a level. */
interface Stretch {
  readonly first: number
  readonly rows: Batch['rows']
  readonly locate: FileData['locate']
}

/** The records of all files by level, and where each of them stands. */
class Places {
  readonly byLevel: Partial<Record<Level, readonly PlaceRecord[]>> = {}
  /** The records of a level that several files hold. */
  private readonly several = new Map<Level, PlaceRecord[]>()
  private readonly stretches = new Map<Level, Stretch[]>()

  add({ batches, locate }: FileData): void {
    for (const [level, { records, rows }] of batches) {
      const before = this.byLevel[level]
      const stretches = this.stretches.get(level) ?? []
      this.stretches.set(level, [...stretches, { first: before?.length ?? 0, rows, locate }])
      // the records of one file may stand in columns
      this.byLevel[level] = before ? this.joined(level, before, records) : records
    }
  }

  private joined(level: Level, before: readonly PlaceRecord[], more: readonly PlaceRecord[]): readonly PlaceRecord[] {
    const all = this.several.get(level) ?? [...before]
    this.several.set(level, all)
    for (const record of more) all.push(record)
    return all
  }

  locate(level: Level, index: number, key?: string): Location {
    const stretch = this.stretches.get(level)?.findLast(({ first }) => first <= index)
    const row = stretch?.rows[index - stretch.first]
    return stretch && row !== undefined ? stretch.locate(level, row, key) : {}
  }
}

const alike = (a: RosterEntry | undefined, b: RosterEntry): boolean =>
  a === undefined || JSON.stringify(a) === JSON.stringify(b)

/** What the files, and before them the caller, say of how many places there are. */
function rosterOf(files: readonly FileData[], options: ReadOptions, report: (problem: Problem) => void): Roster {
  const roster: Record<string, RosterEntry> = {}
  for (const { file, roster: own } of files) {
    for (const [level, entry] of Object.entries(own)) {
      const fits = alike(roster[level], entry)
      if (!fits) report(problem('roster-conflict', { file, path: `roster.${level}` }, { level }))
      roster[level] = fits ? entry : 'open'
    }
  }
  return { ...roster, ...options.roster }
}

/** Where rows were lost of which not even the level is known, no list is known to be complete. */
function reopened(roster: Roster, files: readonly FileData[], report: (problem: Problem) => void): Roster {
  const lost = files.filter((one) => one.lost > 0)
  const complete = Object.entries(roster).filter(([, entry]) => entry === 'complete')
  if (lost.length === 0 || complete.length === 0) return roster
  const count = lost.reduce((sum, one) => sum + one.lost, 0)
  const levels = complete.map(([level]) => level)
  report(problem('roster-reopened', { file: lost[0]?.file as string }, { count, levels: levels.join('、') }))
  return { ...roster, ...Object.fromEntries(levels.map((level) => [level, 'open' as const])) }
}

/** What the files, and before them the caller, say of how the data count. */
function declaresOf(files: readonly FileData[], options: ReadOptions): Declarations {
  return Object.assign({}, ...files.map(({ declares }) => declares), options.declares) as Declarations
}

/**
 * Puts what several files hold together into one dataset.
 *
 * @param files what each file holds, in order
 * @param options what the files do not say
 * @param context what headings were read with
 */
export function assemble(files: readonly FileData[], options: ReadOptions, { headings }: ReadContext): ReadResult {
  const problems = files.flatMap((one) => one.problems)
  const report = (one: Problem): void => void problems.push(one)
  for (const heading of headings.map?.unused() ?? [])
    report(problem('mapping-not-used', {}, { heading: shown(heading) }))
  const places = new Places()
  for (const file of files) places.add(file)
  const day = dataDay(files, options.day, report)
  const roster = reopened(rosterOf(files, options, report), files, report)
  const empty = Object.keys(places.byLevel).length === 0
  if (empty) report(problem('no-records', {}))
  const about = {
    problems,
    columns: files.flatMap(({ columns }) => columns),
    inputs: files.map(({ file, rows, encoding }) =>
      encoding === undefined ? { file, rows } : { file, rows, encoding },
    ),
  }
  if (day === undefined || empty) return { ok: false, ...about }
  const locate: DatasetInput['locate'] = (level, index, key) => places.locate(level, index, key)
  const input: DatasetInput = { day, roster, declares: declaresOf(files, options), places: places.byLevel, locate }
  return { ok: true, input, ...about }
}
