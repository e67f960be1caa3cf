import { Refused } from './refused'

/** JSON is held as one text, and no engine holds a much longer one. */
const LARGEST = 500e6

/**
 * A whole text.
 *
 * @param blocks UTF-8 without a byte order mark
 * @throws Refused `too-large`; `empty-file` when there is nothing but space in it
 */
export async function textOf(blocks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let [text, length] = ['', 0]
  for await (const block of blocks) {
    length += block.length
    if (length > LARGEST) throw new Refused('too-large', {}, { limit: LARGEST / 1e6 })
    text += decoder.decode(block, { stream: true })
  }
  if (text.trim() === '') throw new Refused('empty-file')
  return text
}
