import { inBlocks } from './chunks'
import type { TextPiece } from './plain-lines'
import { RowCutter, type Parse } from './row-cutter'
import type { Sheet } from './sheet'

/** What stands between two cells of a table. */
export const DELIMITERS = { csv: ',', tsv: '\t' } as const

/** Loaded when the first table is read: who reads only JSON never needs it, and CommonJS cannot require it. */
async function loadParser(): Promise<Parse> {
  return (await import('csv-parse/browser/esm/sync')).parse
}

async function* rowsOf(blocks: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<readonly TextPiece[]> {
  const cutter = new RowCutter(delimiter, await loadParser())
  let before: Uint8Array | undefined
  for await (const block of inBlocks(blocks)) {
    if (before) yield cutter.cut(before, false)
    before = block
  }
  if (before) yield cutter.cut(before, true)
}

/**
 * A table of comma- or tab-separated values; its rows are cut when they are asked for.
 *
 * @param blocks UTF-8 without a byte order mark, to be read once
 * @param delimiter what stands between two cells
 */
export function textSheet(blocks: AsyncIterable<Uint8Array>, delimiter: string): Sheet<TextPiece> {
  return { batches: rowsOf(blocks, delimiter), merges: [], delimiter }
}
