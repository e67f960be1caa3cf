import { ShequError } from '../values/error'
import { text } from '../values/text'
import type { Cell, PlaceRecord } from './input'

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

/** Columns by key, without those that are undefined. */
export type KeptColumns = ReadonlyMap<string, CellColumn>

/** How the columns behind an array of records are asked for. */
const COLUMNS = Symbol('columns')

const isColumn = (value: unknown): value is CellColumn => Array.isArray(value) || value instanceof Float64Array

function kept(columns: PlaceColumns): KeptColumns {
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
export function cellAt(column: CellColumn, index: number): Cell {
  const cell = column[index]
  return typeof cell === 'number' && Number.isNaN(cell) && column instanceof Float64Array ? null : cell
}

function recordAt(columns: KeptColumns, index: number): PlaceRecord {
  const record: Record<string, Cell> = {}
  for (const [key, column] of columns) {
    const value = key === 'code' && column instanceof Float64Array ? String(column[index]) : cellAt(column, index)
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
  const rows = first?.length ?? 0
  return new Proxy<readonly PlaceRecord[]>(new Array<PlaceRecord>(rows), {
    get: (target, key) => {
      if (key === COLUMNS) return found
      const index = indexOf(key, rows)
      return index < 0 ? (Reflect.get(target, key) as unknown) : recordAt(found, index)
    },
    has: (target, key) => indexOf(key, rows) >= 0 || Reflect.has(target, key),
    ownKeys: () => [...Array.from({ length: rows }, (_, index) => String(index)), 'length'],
    getOwnPropertyDescriptor: (target, key) => {
      const index = indexOf(key, rows)
      if (index < 0) return Reflect.getOwnPropertyDescriptor(target, key)
      return { value: recordAt(found, index), configurable: true, enumerable: true, writable: false }
    },
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  })
}

/** The columns behind an array of records; undefined where there are none. */
export function columnsBehind(records: readonly PlaceRecord[]): KeptColumns | undefined {
  return (records as { readonly [COLUMNS]?: KeptColumns })[COLUMNS]
}
