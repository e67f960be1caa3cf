import * as xlsx from '@e965/xlsx'

/** The part of the library that writes compound files, of which it declares nothing. */
interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => object
    readonly cfb_add: (file: object, name: string, content: Uint8Array) => void
  }
  readonly write: (file: object, options: { readonly type: 'array' }) => Uint8Array
}

/** A compound file of streams by their paths. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const { utils, write } = xlsx.CFB as CompoundFiles
  const file = utils.cfb_new()
  for (const [name, content] of Object.entries(streams)) utils.cfb_add(file, name, content)
  return Uint8Array.from(write(file, { type: 'array' }))
}

const u16 = (...numbers: readonly number[]): number[] => numbers.flatMap((number) => [number & 255, number >> 8])

/** A record of an XLS workbook: its kind, and what it holds. */
export const record = (kind: number, ...holds: readonly number[]): number[] => [...u16(kind, holds.length), ...holds]

const double = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)]

const letters = (text: string): number[] => u16(...Array.from(text, (letter) => letter.charCodeAt(0)))

const BEGIN = 0x0809
const END = record(0x000a)

/** A cell with a text; `count` says how many letters it has, truly or not. */
export const textCell = (row: number, column: number, text: string, count = text.length): number[] =>
  record(0x0204, ...u16(row, column, 0, count), 1, ...letters(text))

/** A cell with a number. */
export const numberCell = (row: number, column: number, value: number): number[] =>
  record(0x0203, ...u16(row, column, 0), ...double(value))

/** A cell with a formula, its result and what it is made of; `length` says how long that is, truly or not. */
export const formulaCell = (row: number, column: number, value: number, tokens: readonly number[], length: number) =>
  record(0x0006, ...u16(row, column, 0), ...double(value), 0, 0, 0, 0, 0, 0, ...u16(length), ...tokens)

/** The records of an XLS workbook of one sheet, written by hand, so that it may hold what no program writes. */
export function handRecords(cells: readonly number[], { version = 0x0600, before = [] as readonly number[] } = {}) {
  const begin = (type: number): number[] => record(BEGIN, ...u16(version, type), ...new Array<number>(12).fill(0))
  const sheet = (at: number): number[] => record(0x0085, ...u16(at, 0), 0, 0, 1, 0, 'S'.charCodeAt(0))
  const look = record(0x00e0, ...new Array<number>(20).fill(0))
  const globals = (at: number): number[] => [...begin(5), ...before, ...look, ...sheet(at), ...END]
  return Uint8Array.from([...globals(globals(0).length), ...begin(0x10), ...cells, ...END])
}
