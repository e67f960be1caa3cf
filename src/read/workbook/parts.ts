import { Utf8Scan } from '../encoding/utf8-scan'
import { Refused } from '../refused'
import { entriesOf, unpacked, type Entry } from './archive'

/** So much XML a workbook may be: the library that reads it takes some nine times as much memory. */
const MOST_UNPACKED = 200e6

/** XML compresses tenfold or twentyfold; what is far beyond is made to fill the memory. */
const MOST_TIMES = 200
/** As small a workbook as this may be mostly blank cells. */
const ANY_TIMES = 30e6

/** Parts that hold no cells. Nobody needs to look at pictures, and what is not unpacked does no harm. */
const LEFT_OUT =
  /(^|\/)(drawings|media|charts|theme|embeddings|ctrlProps|activeX|pivotTables|pivotCache|printerSettings|comments|threadedComments|externalLinks|queryTables|slicers|slicerCaches|customXml|docProps)(\/|\d*\.xml$)/i

const isNeeded = ({ name }: Entry): boolean => /\.(xml|rels)$/i.test(name) && !LEFT_OUT.test(name)

/** Parts by whose names other programs' files are known. */
const OTHERS: readonly (readonly [part: RegExp, is: string])[] = [
  [/^xl\/workbook\.bin$/i, 'XLSB'],
  [/^word\//i, 'Word'],
  [/^ppt\//i, 'PowerPoint'],
  [/^content\.xml$/i, 'OpenDocument'],
  [/^Index\/.*\.iwa$|^Index\.zip$/i, 'Numbers'],
]

const isCells = (name: string): boolean => /worksheets\/[^/]+$|sharedStrings/i.test(name)

const MARKUP = { doctype: '<!DOCTYPE', cdata: '<![CDATA[', comment: '<!--' } as const

/** What begins with `<!` at an offset. */
function declarationAt(bytes: Uint8Array, at: number): string {
  const text = new TextDecoder().decode(bytes.subarray(at, at + 9))
  return Object.values(MARKUP).find((markup) => text.startsWith(markup)) ?? '<!'
}

/** Refuses markup that a spreadsheet program never writes, and that could make one thing of another. */
function look(name: string, bytes: Uint8Array): void {
  const refuse = (markup: string): Refused => new Refused('unsafe-workbook', {}, { part: name, markup })
  const scan = new Utf8Scan()
  if (scan.next(bytes) ?? scan.end()) throw refuse('not UTF-8')
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/i.exec(
    new TextDecoder().decode(bytes.subarray(0, 200)),
  )
  if (declared && !/^utf-8$/i.test(declared[1] as string)) throw refuse('not UTF-8')
  for (let at = bytes.indexOf(0x21); at >= 0; at = bytes.indexOf(0x21, at + 1)) {
    if (bytes[at - 1] !== 0x3c) continue
    const found = declarationAt(bytes, at - 1)
    if (found !== MARKUP.comment || isCells(name)) throw refuse(found)
  }
}

/**
 * The parts of a workbook in which its cells are, looked at and safe to be parsed.
 *
 * @param bytes the file
 * @throws Refused `not-a-workbook`, `encrypted`, `too-large`, `bomb`, `damaged-archive`, `unsafe-workbook`
 */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const entries = entriesOf(bytes)
  for (const [part, is] of OTHERS)
    if (entries.some(({ name }) => part.test(name))) throw new Refused('not-a-workbook', {}, { is })
  const needed = entries.filter(isNeeded)
  const size = needed.reduce((sum, one) => sum + one.size, 0)
  if (size > ANY_TIMES && size > bytes.length * MOST_TIMES)
    throw new Refused('bomb', {}, { limit: MOST_UNPACKED / 1e9, times: MOST_TIMES })
  if (size > MOST_UNPACKED) throw new Refused('too-large-workbook')
  if (!entries.some(({ name }) => /workbook[^/]*\.xml$/i.test(name))) throw new Refused('not-a-workbook')
  const parts = new Map<string, Uint8Array>()
  for (const entry of needed) {
    const part = unpacked(bytes, entry)
    look(entry.name, part)
    parts.set(entry.name, part)
  }
  return parts
}
