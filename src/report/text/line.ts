import type { Lang } from '../../values/text'
import { columns } from './width'
import { wrap } from './wrap'

/** What a piece of the report is, for whoever paints it. */
export type Role = 'met' | 'unmet' | 'pending' | 'unknown' | 'heading' | 'faint'

/** How each role is painted; what is not named stays as it is. */
export type Paint = Readonly<Partial<Record<Role, (text: string) => string>>>

/** One line of the report, before it is fitted to a width. */
export interface Line {
  readonly text: string
  /** How many columns it is moved in. */
  readonly indent?: number
  /** What it begins with; its further lines stand beneath the text, not beneath this. */
  readonly lead?: string
  readonly leadRole?: Role
  readonly role?: Role
}

/** How lines become text. */
export interface Layout {
  readonly lang: Lang
  /** Columns; Infinity for lines as long as they are. */
  readonly width: number
  readonly paint: Paint
}

const LEAST_ROOM = 12
const WIDEST_LEAD = 24
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/gu
const OBEYED = /[\p{Cc}\p{Bidi_Control}\ufeff]/gu

/**
 * A text that a terminal only shows: no control character, no escape sequence, no mark that turns the direction.
 *
 * @param text whatever a file held
 * @example
 * inert('a\nb\u001b[31m') // 'a b[31m'
 */
export function inert(text: string): string {
  return text.replace(BREAKS, ' ').replace(OBEYED, '')
}

function painted(text: string, role: Role | undefined, paint: Paint): string {
  const brush = role === undefined ? undefined : paint[role]
  return brush && text !== '' ? brush(text) : text
}

/** The lines of one text, the first of them after its lead, the others beneath it. */
function hung(line: Line, text: string, hang: number, { lang, width, paint }: Layout): readonly string[] {
  const indent = line.indent ?? 0
  const lead = painted(inert(line.lead ?? ''), line.leadRole, paint)
  const lines = wrap(text, Math.max(LEAST_ROOM, width - indent - hang), lang).map((one) =>
    painted(one, line.role, paint),
  )
  return lines.map((one, index) => ' '.repeat(indent) + (index === 0 ? lead : ' '.repeat(hang)) + one)
}

function fitted(line: Line, layout: Layout): readonly string[] {
  const { lead = '', text, indent, role } = line
  const whole: Line = { text, ...(indent === undefined ? {} : { indent }), ...(role === undefined ? {} : { role }) }
  const hang = columns(inert(lead), layout.lang)
  if (hang <= WIDEST_LEAD && layout.width - (indent ?? 0) - hang >= LEAST_ROOM)
    return hung(line, inert(text), hang, layout)
  return hung(whole, inert(lead + text), 0, layout)
}

/**
 * Lines as text: made inert, fitted to the width, painted.
 *
 * @param lines the lines in order
 * @param layout width, language and paint
 * @returns text that ends with a line break
 */
export function layOut(lines: Iterable<Line>, layout: Layout): string {
  const found: string[] = []
  for (const line of lines) for (const text of fitted(line, layout)) found.push(text.trimEnd())
  return `${found.join('\n')}\n`
}
