import { inert } from '../text/line'

/** Markup that may go into a page as it is. Made only here: everything else is escaped. */
export interface Html {
  readonly html: string
}

/** What stands in a template: markup, or anything else, which is escaped; nothing for undefined and false. */
export type Hole = Html | string | number | undefined | false | readonly Hole[]

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function isMarkup(value: unknown): value is Html {
  return typeof value === 'object' && value !== null && 'html' in value
}

/**
 * A text that a page only shows, within and outside of attributes: control characters and marks that turn the direction
 * are gone, and what would be markup is escaped.
 *
 * @param text whatever a file held
 * @example
 * escaped('<b>') // '&lt;b&gt;'
 */
function escaped(text: string): string {
  return inert(text).replace(/[&<>"']/g, (sign) => NAMED[sign] as string)
}

function filled(hole: Hole): string {
  if (hole === undefined || hole === false) return ''
  if (typeof hole === 'string') return escaped(hole)
  if (typeof hole === 'number') return String(hole)
  return isMarkup(hole) ? hole.html : hole.map(filled).join('')
}

const layouts = new WeakMap<TemplateStringsArray, readonly string[]>()

/** A template as it is written, without the indentation that is for whom reads the code. */
function unindented(strings: TemplateStringsArray): readonly string[] {
  let found = layouts.get(strings)
  if (!found) layouts.set(strings, (found = strings.map((string) => string.replace(/\s*\n\s*/g, '\n'))))
  return found
}

/**
 * Markup from a template; what is put into it is escaped unless it is markup itself. Several spaces around a line break in
 * the template count as the line break alone.
 *
 * @param strings the markup as it is written in the code
 * @param holes what goes between
 * @example
 * html`<p>${'a < b'}</p>`.html // '<p>a &lt; b</p>'
 */
export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  return { html: unindented(strings).reduce((made, string, n) => made + filled(holes[n - 1]) + string) }
}

/** Markup that somebody else made and that is known to be safe, such as a chart. */
export function trusted(markup: string): Html {
  return { html: markup }
}
