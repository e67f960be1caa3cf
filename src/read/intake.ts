import { shown } from './heading-text'
import type { Format, InputFile } from './options'
import type { ProblemList } from './problem-list'
import { sniff, type Contents } from './sniff'
import { invalidUtf8, lineAt } from './utf8'

const BY_EXTENSION: Readonly<Record<string, Format>> = { '.json': 'json', '.csv': 'csv', '.tsv': 'tsv' }

/** What stands between two cells of a table. */
export const DELIMITERS = { csv: ',', tsv: '\t' } as const satisfies Readonly<Record<Exclude<Format, 'json'>, string>>

/** JSON is held as one text, and no engine holds a much longer one. */
const LARGEST_JSON = 500e6

/** A file that is text: how it is written, and its UTF-8 without a byte order mark. */
export interface Intake {
  readonly format: Format
  readonly body: Uint8Array
}

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
 * Takes one file in by what its name, or the caller, says it is.
 *
 * @param file its name, and how it is written where the name does not tell
 * @param bytes its contents
 * @param problems told why it cannot be used
 * @returns undefined when it cannot
 */
export function intake(
  file: Pick<InputFile, 'name' | 'format'>,
  bytes: Uint8Array,
  problems: ProblemList,
): Intake | undefined {
  const refuse = (...problem: Parameters<ProblemList['add']>): Intake | undefined => {
    problems.add(...problem)
    return undefined
  }
  const extension = extensionOf(file.name)
  const contents = sniff(bytes)
  const format = formatOf(file.format, extension, contents)
  if (!format) return refuse('unsupported-format', {}, { extension: shown(extension) })
  const body = withoutMark(bytes)
  if (body.every(isWhite)) return refuse('empty-file')
  const instead = insteadOf(format, contents)
  if (instead) return refuse('not-what-it-says', {}, { extension: file.format ?? extension, contents: instead })
  const wrong = notText(bytes)
  if (wrong) return refuse(wrong[0], { row: lineAt(bytes, wrong[1]) }, { offset: wrong[1] })
  if (format === 'json' && body.length > LARGEST_JSON) return refuse('too-large', {}, { limit: LARGEST_JSON / 1e6 })
  return { format, body }
}
