import type { ReadContext } from './context'
import { nothingOf, type FileData } from './file-data'
import { shown } from './heading-text'
import { readJson } from './json'
import type { Format, InputFile } from './options'
import { ProblemList } from './problem-list'
import { sniff, type Contents } from './sniff'
import { readTable } from './table'
import { invalidUtf8, lineAt } from './utf8'

const BY_EXTENSION: Readonly<Record<string, Format>> = { '.json': 'json', '.csv': 'csv', '.tsv': 'tsv' }
const DELIMITERS = { csv: ',', tsv: '\t' } as const

/** JSON is held as one text, and no engine holds a much longer one. */
const LARGEST_JSON = 500e6

/** The extension of a file, with its dot and in lower case; empty where there is none. */
function extensionOf(name: string): string {
  return (/\.[^./\\]+$/.exec(name)?.[0] ?? '').toLowerCase()
}

/** What a file is instead, whose name promises a format and whose bytes are something else. */
function insteadOf(format: Format, contents: Contents): Contents | undefined {
  return contents === 'text' || contents === format ? undefined : contents
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

const isWhite = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13)

/** Why the bytes are no text in UTF-8, with the offset at which that shows. */
function notText(bytes: Uint8Array): readonly ['holds-nul' | 'not-utf8', offset: number] | undefined {
  const nul = bytes.indexOf(0)
  if (nul >= 0) return ['holds-nul', nul]
  const invalid = invalidUtf8(bytes)
  return invalid === undefined ? undefined : ['not-utf8', invalid]
}

/** The format of a file: as given, as named, or as its contents look where its name has no extension. */
function formatOf(given: Format | undefined, extension: string, contents: Contents): Format | undefined {
  if (given !== undefined || extension !== '') return given ?? BY_EXTENSION[extension]
  return contents === 'json' ? 'json' : 'csv'
}

/**
 * Reads one file by what its name, or the caller, says it is.
 *
 * @param file its name, by which problems speak of it, and how it is written where the name does not tell
 * @param bytes its contents
 * @param context what headings mean, and what is given from outside
 */
export async function readOneFile(
  file: Pick<InputFile, 'name' | 'format'>,
  bytes: Uint8Array,
  context: ReadContext,
): Promise<FileData> {
  const problems = new ProblemList(file.name)
  const unusable = (...problem: Parameters<ProblemList['add']>): FileData => {
    problems.add(...problem)
    return nothingOf(file.name, problems.list())
  }
  const extension = extensionOf(file.name)
  const contents = sniff(bytes)
  const format = formatOf(file.format, extension, contents)
  if (!format) return unusable('unsupported-format', {}, { extension: shown(extension) })
  const body = withoutMark(bytes)
  if (body.every(isWhite)) return unusable('empty-file')
  const instead = insteadOf(format, contents)
  if (instead) return unusable('not-what-it-says', {}, { extension: file.format ?? extension, contents: instead })
  const wrong = notText(bytes)
  if (wrong) return unusable(wrong[0], { row: lineAt(bytes, wrong[1]) }, { offset: wrong[1] })
  if (format !== 'json') return readTable(body, DELIMITERS[format], context, problems)
  if (body.length > LARGEST_JSON) return unusable('too-large', {}, { limit: LARGEST_JSON / 1e6 })
  return readJson(new TextDecoder().decode(body), context, problems)
}
