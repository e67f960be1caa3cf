import { LEVELS, type Level } from '../values/code'
import { readCreditCode } from '../values/credit-code'
import { LEVEL_NAMES, LEVEL_PLURALS } from '../values/level'
import type { Problem } from '../values/problem'
import { shown, written } from './cell'
import { behindRecords } from './columns'
import type { DatasetInput, PlaceRecord } from './input'
import type { Locate } from './places'
import { above, levelsIn, Register } from './register'
import { problem } from './words'

type Report = (problem: Problem) => void

/** Whether a record tells otherwise than by its code who it is about. */
function isTold(record: unknown): record is PlaceRecord {
  if (typeof record !== 'object' || record === null) return false
  const { creditCode, within } = record as PlaceRecord
  return written(creditCode) !== '' || (within !== undefined && within !== null)
}

/** Whether any record does; columns need not be made into records to tell. */
function isAnyTold(records: readonly PlaceRecord[]): boolean {
  const columns = behindRecords(records)?.columns
  return columns && !columns.has('creditCode') && !columns.has('within') ? false : records.some(isTold)
}

/** Finds the code of records that have none, and of the place above where only its name is known. */
class Identifier {
  private found = 0

  constructor(
    private readonly register: Register,
    private readonly level: Level,
    private readonly locate: Locate,
    private readonly report: Report,
  ) {}

  /** The record with what was found; the record itself where nothing was. */
  read(record: PlaceRecord, index: number): PlaceRecord {
    const { creditCode } = record
    const credit = readCreditCode(written(creditCode))
    if (written(creditCode) !== '' && credit === undefined)
      this.report(
        problem('bad-credit-code', this.locate(this.level, index, 'creditCode'), { value: shown(creditCode) }),
      )
    if (written(record.code) !== '') return record
    const code = this.codeOf(record, credit, index)
    if (code !== undefined) {
      this.found++
      return { ...record, code }
    }
    const parent = written(record.parent) === '' ? this.parentOf(record) : undefined
    return parent === undefined ? record : { ...record, parent }
  }

  /** Tells how many records were matched, once for all of them. */
  tell(): void {
    if (this.found === 0) return
    const [one, many] = [LEVEL_NAMES[this.level], LEVEL_PLURALS[this.level]]
    const params = { places: this.found, level: one['zh-CN'], 'level-en': this.found === 1 ? one.en : many.en }
    this.report(problem('identified', {}, params))
  }

  private codeOf(record: PlaceRecord, credit: string | undefined, index: number): string | undefined {
    const byCredit = credit === undefined ? [] : this.register.withCredit(this.level, credit)
    const within = above(record)
    const name = written(record.name)
    const byName = within.length === 0 || name === '' ? [] : this.register.named(this.level, name, within)
    const codes = byCredit.length > 0 ? byCredit : byName
    if (codes.length > 1) {
      const key = byCredit.length > 0 ? 'creditCode' : 'name'
      const params = { value: shown(record[key]), codes: codes.join(', ') }
      this.report(problem('ambiguous-place', this.locate(this.level, index, key), params))
    }
    return codes.length === 1 ? codes[0] : undefined
  }

  private parentOf(record: PlaceRecord): string | undefined {
    const [nearest, ...others] = above(record)
    if (nearest === undefined) return undefined
    const levels = LEVELS.slice(0, LEVELS.indexOf(this.level)).reverse()
    for (const level of levels) {
      const codes = this.register.named(level, nearest, others)
      if (codes.length > 0) return codes.length === 1 ? codes[0] : undefined
    }
    return undefined
  }
}

/**
 * Records that have no statistical code, with the code of the one place that their credit code (统一社会信用代码), or their
 * name within a named street, tells: that of another record of the same dataset, or of a later ledger. Nothing else is
 * matched, and a name alone never is.
 *
 * @param input records, some of them perhaps with `creditCode` or `within`
 * @param report told of codes that are none, of what fits several places, and of how many were matched
 * @param known where codes are looked up: the records themselves where it is not given
 * @returns the same input where no record has either key
 */
export function identified(input: DatasetInput, report: Report, known?: () => Register): DatasetInput {
  const levels = levelsIn(input).filter(([, records]) => isAnyTold(records))
  if (levels.length === 0) return input
  const register = known?.() ?? new Register(input)
  const locate: Locate = input.locate ?? ((level, index, key) => ({ path: `places.${level}[${index}].${key ?? ''}` }))
  const places = levels.map(([level, records]) => {
    const identifier = new Identifier(register, level, locate, report)
    const read = records.map((record, index) => (isTold(record) ? identifier.read(record, index) : record))
    identifier.tell()
    return [level, read] as const
  })
  return { ...input, places: { ...input.places, ...Object.fromEntries(places) } }
}
