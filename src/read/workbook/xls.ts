import type { WorkBook } from '@e965/xlsx'
import { Refused } from '../refused'
import type { Library } from './library'
import { PARSE_OPTIONS } from './parse-options'

/** Streams by whose names other programs' files are known. */
const OTHERS: readonly (readonly [stream: string, is: string])[] = [
  ['WordDocument', 'Word'],
  ['PowerPoint Document', 'PowerPoint'],
]

/** The part of the library that reads compound files, of which it declares nothing. */
interface CompoundFiles {
  readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => { readonly FullPaths: readonly string[] }
}

/** The names of the streams in a compound file. */
function streamsOf(bytes: Uint8Array, library: typeof Library): readonly string[] {
  try {
    const { FullPaths } = (library.CFB as CompoundFiles).read(bytes, { type: 'array' })
    return FullPaths.map((path) => path.replace(/^.*\//, ''))
  } catch {
    throw new Refused('not-a-workbook')
  }
}

function parsed(bytes: Uint8Array, library: typeof Library): WorkBook {
  try {
    return library.read(bytes, PARSE_OPTIONS)
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    throw new Refused(/password|encrypt/i.test(message) ? 'encrypted' : 'not-a-workbook')
  }
}

/**
 * Reads an XLS workbook of Excel 97 to 2003.
 *
 * @param bytes the file
 * @param library reads workbooks
 * @throws Refused where it is another program's, protected by a password, or older
 */
export function parsedXls(bytes: Uint8Array, library: typeof Library): WorkBook {
  const streams = streamsOf(bytes, library)
  if (streams.includes('EncryptedPackage')) throw new Refused('encrypted')
  for (const [stream, is] of OTHERS) if (streams.includes(stream)) throw new Refused('not-a-workbook', {}, { is })
  if (!streams.includes('Workbook')) throw new Refused(streams.includes('Book') ? 'too-old-workbook' : 'not-a-workbook')
  return parsed(bytes, library)
}
