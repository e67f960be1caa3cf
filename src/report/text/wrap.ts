import type { Lang } from '../../values/text'
import { columns } from './width'

/** Spaces; one wide character; or anything else up to the next of these. */
const ATOMS = / +|[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^ \p{Script=Han}\u3000-\u303f\uff00-\uffef]+(?: %)?/gu

/** What may not begin a line, and what may not end one. */
const CLOSING = /^[，。；：、！？）》】〕”’…,.;:!?)\]%]/u
const OPENING = /[（《【〔“‘([]$/u

/** Pieces between which a line may break. */
function pieces(text: string): readonly string[] {
  const found: string[] = []
  for (const atom of text.match(ATOMS) ?? []) {
    const last = found.at(-1)
    if (last !== undefined && !last.endsWith(' ') && (CLOSING.test(atom) || OPENING.test(last)))
      found[found.length - 1] = last + atom
    else found.push(atom)
  }
  return found
}

/** Cuts a piece that is wider than a line. */
function cut(piece: string, room: number, lang: Lang): readonly string[] {
  if (columns(piece, lang) <= room) return [piece]
  const found: string[] = []
  let line = ''
  for (const character of piece) {
    if (line !== '' && columns(line + character, lang) > room) {
      found.push(line)
      line = ''
    }
    line += character
  }
  return [...found, line]
}

/**
 * Breaks a text into lines, between words and between Chinese characters, but not before a closing mark or after an
 * opening one.
 *
 * @param text without line breaks
 * @param room how many columns a line has
 * @param lang the language, for the width of quotation marks
 * @example
 * wrap('three words here', 11, 'en') // ['three words', 'here']
 */
export function wrap(text: string, room: number, lang: Lang): readonly string[] {
  if (columns(text, lang) <= room) return [text]
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text).flatMap((one) => cut(one, room, lang))) {
    if (line !== '' && columns((line + piece).trimEnd(), lang) > room) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
