import type { Level } from '../values/code'
import type { Problem } from '../values/problem'
import { written } from './cell'
import type { PlaceRecord } from './input'
import { LevelReader } from './level-reader'
import type { Locate, Place, Records } from './place'
import { placeName } from './place-name'
import { RowProblems } from './row-problems'
import type { Slots } from './slots'
import { LevelCells } from './store/level-cells'
import { problem } from './words'

/** Where the first record of a place is, in a message about a further one. */
function firstText({ row, sheet, file = '' }: Problem['location'], index: number): string {
  if (row === undefined) return `#${index + 1}`
  return sheet === undefined ? `${file}:${row}` : `${file} ${sheet}!${row}`
}

/** What is gathered of one level: its records as they came, its cells, and what is wrong with them. */
export class LevelData {
  readonly cells: LevelCells
  readonly reader: LevelReader
  readonly problems = new RowProblems()
  /** The row of whom the record speaks that is written to another row. */
  private told: number | undefined

  constructor(
    readonly level: Level,
    readonly records: Records,
    slots: Slots,
    private readonly locate: Locate,
  ) {
    this.cells = new LevelCells(records.length)
    const report = (row: number, one: Problem): void => this.problems.add(this.told ?? row, 0, one)
    this.reader = new LevelReader(level, slots, this.cells, { locate, report })
  }

  /**
   * Reads the further records of a place whose code stands several times. Within one table only what all of them say alike
   * is kept, since one of the codes may be wrong; tables of several files or sheets complete each other.
   *
   * @param place the place, its first record read
   * @param row its row
   * @param spare a row that no place has
   */
  readRepeated(place: Place, row: number, spare: number): void {
    const [{ index: first } = { index: 0 }, ...others] = place.records
    const at = this.locate(this.level, first)
    const disputed = new Set<string>()
    this.told = row
    for (const { record, index } of others) {
      const where = this.locate(this.level, index)
      const isSameTable = where.file === at.file && where.sheet === at.sheet
      this.reader.read(record, index, spare)
      const differ = isSameTable ? this.cells.differing(row, spare) : this.cells.complete(row, spare)
      for (const key of differ) disputed.add(key)
      this.cells.clear(row, disputed)
      this.cells.clear(spare)
      const params = {
        code: place.code ?? place.key,
        first: firstText(at, first),
        differ: differ.length === 0 ? '0' : differ.join(', '),
      }
      if (isSameTable)
        this.problems.add(row, 1, problem('duplicate-code', this.locate(this.level, index, 'code'), params))
      else if (differ.length > 0) this.problems.add(row, 1, problem('figures-differ', where, params))
      this.twoNames(place, record, index)
    }
    this.told = undefined
  }

  /** One code under two names: one of the codes may be wrong. */
  private twoNames({ name, records }: Place, record: PlaceRecord, index: number): void {
    const [one, other] = [written(records[0]?.record.name ?? name), written(record.name)]
    if (one === '' || other === '' || placeName(one) === placeName(other)) return
    const params = { code: written(record.code), name: one, other }
    this.problems.add(this.told ?? 0, 1, problem('two-names', this.locate(this.level, index, 'name'), params))
  }
}
