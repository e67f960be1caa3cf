import type { Encoding } from '../../values/encoding'

/** What the first bytes of a file say of its encoding. */
interface Mark {
  readonly encoding: Encoding
  readonly bytes: readonly number[]
}

const MARKS: readonly Mark[] = [
  { encoding: 'utf-8-bom', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030-bom', bytes: [0x84, 0x31, 0x95, 0x33] },
]

/**
 * The byte order mark with which a file begins.
 *
 * @param head its first four bytes, or all there are
 */
export function markOf(head: Uint8Array): Mark | undefined {
  return MARKS.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))
}

/** What the platform's decoder calls an encoding. */
export const LABELS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb18030: 'gb18030',
  'gb18030-bom': 'gb18030',
}

/** So far into a file is looked for what UTF-16 without a byte order mark looks like. */
const LOOKED_AT = 4096

/**
 * Whether bytes look like UTF-16 whose byte order mark is missing: Latin letters and digits have a NUL each, all of them on
 * the same side.
 *
 * @param head the first bytes of a file
 */
export function looksUtf16(head: Uint8Array): boolean {
  const counts: [number, number] = [0, 0]
  const end = Math.min(head.length, LOOKED_AT)
  for (let at = 0; at < end; at++) if (head[at] === 0 && head[at ^ 1] !== 0) counts[(at & 1) as 0 | 1]++
  const [even, odd] = counts
  return even + odd > 1 && (even === 0 || odd === 0) && (even + odd) * 20 >= end
}
