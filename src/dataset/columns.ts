import { ShequError } from '../values/error'
import { text } from '../values/text'
import type { Cell, PlaceRecord } from './input'
import type { RawColumn } from './raw/raw-column'

/** The cells of one key, one for each place; in an array of doubles NaN is blank. */
export type CellColumn = readonly Cell[] | Float64Array

/**
 * Places as columns, all of one length: `code[i]`, `name[i]`, `households[i]` are of one place. What a record may hold, a
 * column may.
 */
export interface PlaceColumns {
  /** Statistical codes, as texts or as numbers. */
  readonly code?: readonly (string | null | undefined)[] | Float64Array
  readonly name?: readonly (string | null | undefined)[]
  readonly parent?: readonly (string | null | undefined)[]
  readonly [key: string]: CellColumn | undefined
}

/** A column as it was given, or as a table holds it. */
export type KeptColumn = CellColumn | RawColumn

/** Columns by key, without those that are undefined. */
export type KeptColumns = ReadonlyMap<string, KeptColumn>

/** The columns behind an array of records, and the records one by one. */
export interface BehindRecords {
  readonly columns: KeptColumns
  record(index: number): PlaceRecord
}

/** How what is behind an array of records is asked for. */
const BEHIND = Symbol('behind')

const isList = (column: readonly Cell[] | RawColumn): column is readonly Cell[] => Array.isArray(column)

const isRaw = (column: KeptColumn): boolean => !(column instanceof Float64Array) && !isList(column)

const isColumn = (value: unknown): value is CellColumn => Array.isArray(value) || value instanceof Float64Array

function kept(columns: PlaceColumns): ReadonlyMap<string, CellColumn> {
  const misuse = (zh: string, en: string) => new ShequError('bad-columns', text(zh, en))
  const found = new Map<string, CellColumn>()
  if (typeof columns !== 'object' || columns === null || Array.isArray(columns))
    throw misuse('列数据应为“键: 数组”的对象', 'columns must be an object of arrays by key')
  let first: readonly [string, number] | undefined
  for (const [key, column] of Object.entries(columns)) {
    if (column === undefined) continue
    if (!isColumn(column))
      throw misuse(`列 ${key} 应为数组或 Float64Array`, `column ${key} must be an array or a Float64Array`)
    const [other, rows] = (first ??= [key, column.length])
    if (column.length !== rows)
      throw misuse(
        `列 ${key} 有 ${column.length} 行，列 ${other} 有 ${rows} 行，应相同`,
        `column ${key} has ${column.length} rows and column ${other} ${rows}: they must be alike`,
      )
    found.set(key, column)
  }
  return found
}

/**
 * One cell of a column, as a record would hold it.
 *
 * @param column the cells of one key
 * @param index from 0
 */
export function cellAt(column: KeptColumn, index: number): Cell {
  if (column instanceof Float64Array) {
    const cell = column[index]!
    return Number.isNaN(cell) ? null : cell
  }
  return isList(column) ? column[index] : column.at(index)
}

function recordAt(columns: KeptColumns, index: number): PlaceRecord {
  const record: Record<string, Cell> = {}
  for (const [key, column] of columns) {
    const cell = cellAt(column, index)
    // a table has no cell where it is blank
    if (cell === undefined && isRaw(column)) continue
    const value = key === 'code' && typeof cell === 'number' ? String(cell) : cell
    // an assignment would set the prototype instead
    if (key === '__proto__') Object.defineProperty(record, key, { value, enumerable: true })
    else record[key] = value
  }
  return record
}

/** Which element a key of an array names; -1 for none. */
function indexOf(key: string | symbol, rows: number): number {
  if (typeof key === 'symbol') return -1
  const index = Number(key)
  return Number.isInteger(index) && index >= 0 && index < rows && String(index) === key ? index : -1
}

/**
 * An array whose records are made when they are looked at.
 *
 * @param columns by key; not to be changed any more
 * @param rows how many records there are
 */
export function recordsOver(columns: KeptColumns, rows: number): readonly PlaceRecord[] {
  const behind: BehindRecords = { columns, record: (index) => recordAt(columns, index) }
  return new Proxy<readonly PlaceRecord[]>(new Array<PlaceRecord>(rows), {
    get: (target, key) => {
      if (key === BEHIND) return behind
      const index = indexOf(key, rows)
      return index < 0 ? (Reflect.get(target, key) as unknown) : behind.record(index)
    },
    has: (target, key) => indexOf(key, rows) >= 0 || Reflect.has(target, key),
    ownKeys: () => [...Array.from({ length: rows }, (_, index) => String(index)), 'length'],
    getOwnPropertyDescriptor: (target, key) => {
      const index = indexOf(key, rows)
      if (index < 0) return Reflect.getOwnPropertyDescriptor(target, key)
      return { value: behind.record(index), configurable: true, enumerable: true, writable: false }
    },
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  })
}

/**
 * Places that stand in columns, as the records that a dataset is made of: an array whose records are made when they are
 * looked at. Data that come from a data frame, a database or Apache Arrow need not be turned into objects first, and are
 * read without any object for a row.
 *
 * @param columns by key an array, or a `Float64Array` in which NaN is blank; all of one length. They are not copied and must
 *   not change while the dataset is in use
 * @returns an array for `DatasetInput.places`
 * @throws ShequError `bad-columns` where a column is no array, or not as long as the others; what is wrong with single
 *   cells becomes a problem of the dataset, as in records
 * @example
 * const community = recordsFromColumns({ code: ['140105001001', '140105001002'], households: Float64Array.of(1820, NaN) })
 * community[1] // { code: '140105001002', households: null }
 */
export function recordsFromColumns(columns: PlaceColumns): readonly PlaceRecord[] {
  const found = kept(columns)
  const [first] = found.values()
  return recordsOver(found, first?.length ?? 0)
}

/** What is behind an array of records; undefined where that is nothing else. */
export function behindRecords(records: readonly PlaceRecord[]): BehindRecords | undefined {
  return (records as { readonly [BEHIND]?: BehindRecords })[BEHIND]
}
