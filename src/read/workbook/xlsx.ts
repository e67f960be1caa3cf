import type { WorkBook } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { Refused } from '../refused'
import type { Library } from './library'
import { withLocalFormats } from './local-formats'
import { PARSE_OPTIONS } from './parse-options'
import { partsOf } from './parts'

const ISO_DAY = new TextEncoder().encode(' t="d"')

/** Where bytes stand within others, or -1. */
function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const first = wanted[0] as number
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return at
  return -1
}

/** Changes a part as text. */
function changed(part: Uint8Array, change: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(part)))
}

/** A part as the library is to see it. */
function prepared(name: string, part: Uint8Array): Uint8Array {
  if (/styles[^/]*\.xml$/i.test(name)) return changed(part, withLocalFormats)
  // a day that is written out: the library would count it as a number, in the time zone of the machine
  if (/worksheets\//i.test(name) && indexOf(part, ISO_DAY) >= 0)
    return changed(part, (xml) => xml.replaceAll(' t="d"', ' t="str"'))
  return part
}

/**
 * Reads an XLSX workbook. The library gets an archive made anew, of the parts that have been looked at: it sees nothing
 * else.
 *
 * @param bytes the file
 * @param library reads workbooks
 * @throws Refused where it is no workbook, is damaged, too large, or made to do harm
 */
export function parsedXlsx(bytes: Uint8Array, library: typeof Library): WorkBook {
  const parts = partsOf(bytes)
  const archive = zipSync(Object.fromEntries([...parts].map(([name, part]) => [name, prepared(name, part)])), {
    level: 0,
  })
  try {
    return library.read(archive, PARSE_OPTIONS)
  } catch {
    throw new Refused('not-a-workbook')
  }
}
