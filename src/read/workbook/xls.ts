import type { WorkBook } from '@e965/xlsx'
import { Refused } from '../refused'
import { CompoundFile } from './compound-file'
import type { Library } from './library'
import { PARSE_OPTIONS } from './parse-options'
import { soundRecords } from './xls-records'

/** Streams by whose names other programs' files are known. */
const OTHERS: readonly (readonly [stream: string, is: string])[] = [
  ['WordDocument', 'Word'],
  ['PowerPoint Document', 'PowerPoint'],
]

const WORKBOOK = 'Workbook'

/** The part of the library that writes compound files, of which it declares nothing. */
interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => object
    readonly cfb_add: (file: object, name: string, content: Uint8Array) => void
  }
  readonly write: (file: object, options: { readonly type: 'array' }) => Uint8Array
}

/** A compound file of one stream. */
function compound(stream: Uint8Array, library: typeof Library): Uint8Array {
  const { utils, write } = library.CFB as CompoundFiles
  const file = utils.cfb_new()
  utils.cfb_add(file, `/${WORKBOOK}`, stream)
  return write(file, { type: 'array' })
}

/**
 * Reads an XLS workbook of Excel 97 to 2003. The library gets a file made anew, of the records that have been looked at:
 * it sees nothing else.
 *
 * @param bytes the file
 * @param library reads workbooks
 * @throws Refused where it is another program's, protected by a password, older, or damaged
 */
export function parsedXls(bytes: Uint8Array, library: typeof Library): WorkBook {
  const file = new CompoundFile(bytes)
  if (file.has('EncryptedPackage')) throw new Refused('encrypted')
  for (const [stream, is] of OTHERS) if (file.has(stream)) throw new Refused('not-a-workbook', {}, { is })
  if (!file.has(WORKBOOK)) throw new Refused(file.has('Book') ? 'too-old-workbook' : 'not-a-workbook')
  const records = soundRecords(file.stream(WORKBOOK))
  try {
    return library.read(compound(records, library), PARSE_OPTIONS)
  } catch {
    throw new Refused('not-a-workbook')
  }
}
