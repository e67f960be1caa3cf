/** What JSON leaves as it is though a terminal or a page may obey it: C1 controls, line and direction marks. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

function harmless(json: string): string {
  return json.replace(OBEYED, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * Plain data as JSON that a terminal only shows.
 *
 * @param value plain data
 * @param indent what the lines after the first begin with
 */
export function jsonText(value: unknown, indent = ''): string {
  return harmless(JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`))
}

/**
 * Plain data as JSON on one line.
 *
 * @param value plain data
 */
export function jsonLine(value: unknown): string {
  return harmless(JSON.stringify(value))
}
