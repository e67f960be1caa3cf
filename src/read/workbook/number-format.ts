/** What a number is, by the format in which a sheet shows it. */
export type Shape = 'plain' | 'percent' | 'year' | 'month' | 'day' | 'time'

/** What a format shows as it stands: quoted text, escaped characters, colours and conditions in brackets. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi

/**
 * What a number format makes of a number.
 *
 * @param format as a workbook writes it, such as `yyyy"年"m"月"`
 * @example
 * shapeOf('yyyy"年"m"月"') // 'month'
 */
export function shapeOf(format: string): Shape {
  const [positive = ''] = format.replace(LITERAL, '').split(';')
  const code = positive.toLowerCase()
  if (/^\s*general/.test(code)) return 'plain'
  const clock = /[hs]|am\/pm|a\/p|上午|下午/.test(code)
  const year = /[ye]/.test(code.replace(/e[+-]/g, ''))
  if (/d/.test(code)) return 'day'
  if (year) return /m/.test(code.replace(/am\/pm/g, '')) && !clock ? 'month' : clock ? 'day' : 'year'
  if (clock || /\[m+\]/.test(code)) return 'time'
  if (/m/.test(code)) return 'month'
  return code.includes('%') ? 'percent' : 'plain'
}
