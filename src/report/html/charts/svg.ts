import { html, trusted, type Html } from '../markup'
import { COLOURS } from './colours'

const NAMES = new Map<string, string>(Object.entries(COLOURS).map(([name, colour]) => [colour, name]))

/** Attributes that only the library's own scripts read, and what a page without hover has no use for. */
const IDLE = / (?:ecmeta_\w+|class|pointer-events|cursor|baseProfile|version|xmlns(?::\w+)?)="[^"]*"/g

/** `style="font-size:12px;fill:red;"` as attributes: a strict content security policy forbids style attributes. */
function attributes(style: string): string {
  const pairs = style.split(';').map((one) => one.split(':').map((part) => part.trim()))
  const told = pairs.filter(([name, value]) => name !== '' && value !== undefined && name !== 'font-family')
  return told.map(([name, value]) => ` ${name}="${(value ?? '').replace(/px$/, '')}"`).join('')
}

/** The classes that stand for the colours of an element. */
function classes(tag: string): string {
  const found = Array.from(tag.matchAll(/ (fill|stroke)="(#[\da-f]{6})"/g), ([, what, colour = '']) => {
    const name = NAMES.get(colour)
    return name === undefined ? undefined : `${what === 'fill' ? 'f' : 's'}-${name}`
  }).filter((name) => name !== undefined)
  return found.length === 0 ? tag : tag.replace(/^<(\w+)/, `<$1 class="${found.join(' ')}"`)
}

/**
 * A drawing of the library as a part of a page: the same bytes for the same chart, no style attribute or sheet, ids that no
 * other chart has, a name for whom cannot see it, and classes beside its colours.
 *
 * @param drawing the SVG that the library drew
 * @param id an id that nothing else in the page has
 * @param title what it shows
 * @param says what can be read off it
 */
export function svg(drawing: string, id: string, title: string, says: string): Html {
  const ids = new Map<string, string>()
  const own = (name: string): string => {
    if (!ids.has(name)) ids.set(name, `${id}-${ids.size}`)
    return ids.get(name) as string
  }
  const inner = drawing
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style\s*>[\s\S]*?<\/style>/g, '')
    .replace(IDLE, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributes(style))
    .replace(/zr\d+-[\w-]+/g, own)
    .replace(/<[a-z]+ [^>]*>/g, classes)
    .replace(/\n+/g, '')
  const [, width = '', height = ''] = /^<svg width="(\d+)" height="(\d+)"/.exec(drawing) ?? []
  const [titleId, descId] = [`${id}-title`, `${id}-desc`]
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${titleId} ${descId}">
    <title id="${titleId}">${title}</title>
    <desc id="${descId}">${says}</desc>
    ${trusted(inner)}
  </svg>`
}
