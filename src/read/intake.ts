import { peeked } from './chunks'
import { gunzipped } from './gunzip'
import { shown } from './heading-text'
import type { Format } from './options'
import { Refused } from './refused'
import { sniff, type Contents } from './sniff'

/** A file as it comes in: its name, how it is written where the name does not tell, and its bytes, to be read once. */
export interface Incoming {
  readonly name: string
  readonly format?: Format
  readonly chunks: AsyncIterable<Uint8Array>
}

/** A file of which it is known how it is written; its bytes are decompressed. */
export interface Intake {
  readonly format: Format
  readonly chunks: AsyncIterable<Uint8Array>
}

/** So many bytes tell what a file is. */
const LOOKED_AT = 1 << 14

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
  '.xls': 'xls',
}

/** Kinds of files in which people keep tables and that their programs can save as what is read here. */
const TABLES_OF_OTHERS: ReadonlySet<string> = new Set(
  '.et .ett .ods .fods .numbers .xlsb .xlt .xltx .uof .uos .dbf .mdb .accdb'.split(' '),
)

const BY_CONTENTS: Readonly<Partial<Record<Contents, Format>>> = {
  spreadsheet: 'xlsx',
  oldSpreadsheet: 'xls',
  json: 'json',
  ndjson: 'ndjson',
  tabs: 'tsv',
}

/** What the contents may look like that are written so. */
const LOOKS: Readonly<Record<Format, readonly Contents[]>> = {
  csv: ['text'],
  tsv: ['text', 'tabs'],
  json: ['text', 'json', 'ndjson'],
  ndjson: ['text', 'json', 'ndjson'],
  // programs give either name to either
  xlsx: ['spreadsheet', 'oldSpreadsheet'],
  xls: ['spreadsheet', 'oldSpreadsheet'],
}

/** The extension of a file, with its dot and in lower case; empty where there is none. */
function extensionOf(name: string): string {
  return (/\.[^./\\]+$/.exec(name)?.[0] ?? '').toLowerCase()
}

/** Spaces and line breaks, and the NUL that stands beside each of them in UTF-16. */
const isWhite = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13)

/** Whether a file holds nothing: no byte but a byte order mark, spaces and line breaks. */
function isBlank(head: Uint8Array): boolean {
  const text = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head
  return text.every(isWhite)
}

/** The format of a file: as given, as named, or as its contents look where its name does not tell. */
function formatOf(given: Format | undefined, extension: string, contents: Contents): Format {
  const named = given ?? BY_EXTENSION[extension]
  if (named !== undefined) return named
  // spreadsheet programs save “Unicode text” under this name
  if (extension === '' || extension === '.txt') return BY_CONTENTS[contents] ?? 'csv'
  throw new Refused(
    TABLES_OF_OTHERS.has(extension) ? 'save-as-xlsx' : 'unsupported-format',
    {},
    {
      extension: shown(extension),
    },
  )
}

/** Undoes the compression of a file, once. */
async function inner({ name, format, chunks }: Incoming): Promise<Incoming> {
  const extension = extensionOf(name)
  if (extension !== '.gz' && extension !== '') return { name, ...(format === undefined ? {} : { format }), chunks }
  const { head, chunks: all } = await peeked(chunks, LOOKED_AT)
  const zipped = sniff(head) === 'gzip'
  if (!zipped && extension === '.gz' && head.length > 0)
    throw new Refused('not-what-it-says', {}, { extension, contents: sniff(head) })
  const own = {
    name: extension === '.gz' ? name.slice(0, -extension.length) : name,
    chunks: zipped ? gunzipped(all) : all,
  }
  return format === undefined ? own : { ...own, format }
}

/**
 * Takes one file in by what its name, or the caller, says it is.
 *
 * @param file its name and its bytes
 * @throws Refused when it cannot be used: `empty-file`, `unsupported-format`, `save-as-xlsx`, `not-what-it-says`
 */
export async function intake(file: Incoming): Promise<Intake> {
  const { name, format: given, chunks } = await inner(file)
  const { head, whole, chunks: all } = await peeked(chunks, LOOKED_AT)
  const extension = extensionOf(name)
  const contents = sniff(head)
  const format = formatOf(given, extension, contents)
  if (whole && isBlank(head)) throw new Refused('empty-file')
  if (LOOKS[format].includes(contents)) return { format, chunks: all }
  throw new Refused('not-what-it-says', {}, { extension: given ?? extension, contents })
}
