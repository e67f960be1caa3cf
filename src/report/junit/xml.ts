/** What XML 1.0 has no way to write, halves of characters included. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // of "]]>", which must not stand in a text
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/**
 * A text as XML 1.0 holds it, in an attribute or between tags.
 *
 * @param text whatever a file held
 * @example
 * xmlText('a<b>\u0000') // 'a&lt;b&gt;'
 */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"'\t\n\r]/g, (mark) => ENTITIES[mark] as string)
}

/** Attributes with their values; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** The opening tag of an element, without its last bracket. */
export function openTag(name: string, attributes: Attributes): string {
  const some = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return [`<${name}`, ...some.map(([key, value]) => `${key}="${xmlText(String(value))}"`)].join(' ')
}
