import { measures as catalogue } from '../measures/catalogue'
import { LEVELS } from '../values/code'
import { needDay } from '../values/day'
import { ShequError } from '../values/error'
import { text } from '../values/text'
import { assemble } from './assemble'
import { ColumnMap } from './column-map'
import type { ReadContext } from './context'
import type { FileData } from './file-data'
import { Headings } from './headings'
import { readJsonValue } from './json'
import { readOneFile } from './one-file'
import type { InputFile, ReadOptions, ReadResult } from './options'
import { ProblemList } from './problem-list'
import { openSource, type Source } from './source'

/** What every file of one reading stands on; refuses options that no reading can use. */
export function contextOf(options: ReadOptions): ReadContext {
  const { day, level, columns = {} } = options
  if (day !== undefined) needDay(day, 'day')
  if (level !== undefined && !LEVELS.includes(level))
    throw new ShequError(
      'bad-option',
      text(`level 应为 ${LEVELS.join('、')} 之一`, `level must be one of ${LEVELS.join(', ')}`),
    )
  const measures = { ...catalogue, ...options.measures }
  return { headings: new Headings(measures, new ColumnMap(columns, measures)), level }
}

/**
 * Reads several files as one dataset: communities here, counties there.
 *
 * @param files their names and contents
 * @param options the data day, the level, the roster, and measures beside the catalogue's, as far as the files do not say
 * @returns the records with all that is wrong with the files; `ok` is false only when nothing usable was read
 * @throws ShequError `bad-day`, `bad-option`: misuse by the caller, never because of what a file holds
 * @example
 * const files = [{ name: 'communities.csv', bytes: first }, { name: 'counties.json', bytes: second }]
 * const read = await readFiles(files, { day: '2025-12-31', roster: { community: 'complete' } })
 * if (read.ok) check(shanxi2021, read.input, { day: '2025-12-31', inputs: read.inputs })
 */
export async function readFiles(files: readonly InputFile[], options: ReadOptions = {}): Promise<ReadResult> {
  const context = contextOf(options)
  const read: FileData[] = []
  // one after the other, so that only one file's bytes are held at a time
  for (const { name, format, bytes } of files)
    read.push(await readOneFile({ name, format, opened: openSource(bytes) }, context, options))
  return assemble(read, options, context)
}

/**
 * Reads one file of records: a table of comma- or tab-separated values, JSON, lines of JSON, or an Excel workbook; also
 * compressed with gzip.
 *
 * @param bytes its contents: bytes, a Blob or File, a stream of bytes, or text
 * @param options its name, whose extension tells how it is written, and what {@link readFiles} takes
 * @returns the records, what each column was taken for, and all that is wrong with the file
 * @example
 * const csv = '代码,名称,常住户数\n140105001001,师范街社区,1820'
 * const read = await readDataset(csv, { name: 'ledger.csv', day: '2025-12-31' })
 * if (read.ok) read.input.places.community // [{ code: '140105001001', name: '师范街社区', households: '1820' }]
 */
export function readDataset(bytes: Source, options: ReadOptions & Omit<InputFile, 'bytes'>): Promise<ReadResult> {
  const { name, format, ...rest } = options
  return readFiles([format === undefined ? { name, bytes } : { name, bytes, format }], rest)
}

/**
 * Reads records that a program has at hand, as {@link readDataset} reads those of a file of JSON: by the same headings in
 * Chinese and English, with units, codes and places above as people write them.
 *
 * @param records an array of them, an array for each level, or a dataset
 * @param options what {@link readFiles} takes, and the name by which problems speak of the records
 * @returns the records under the ids of measures, what each key was taken for, and all that is wrong
 * @throws ShequError `bad-day`, `bad-option`
 * @example
 * const read = readRecords([{ 代码: "'140105001001", '常住人口（万人）': 1.2 }], { day: '2025-12-31' })
 * if (read.ok) read.input.places.community // [{ code: '140105001001', permanentResidents: '1.2 万人' }]
 */
export function readRecords(records: unknown, options: ReadOptions & { readonly name?: string } = {}): ReadResult {
  const { name = 'records', ...rest } = options
  const context = contextOf(rest)
  return assemble([readJsonValue(records, context, new ProblemList(name))], rest, context)
}
