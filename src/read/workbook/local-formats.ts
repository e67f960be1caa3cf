/**
 * Number formats that a workbook need not spell out because every program knows them, but which differ from country to
 * country: those of mainland China. The library takes all of them for American days.
 */
const LOCAL: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

const ELEMENTS = Object.entries(LOCAL)
  .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
  .join('')

const USES_LOCAL = /numFmtId\s*=\s*["'](2[7-9]|3[0-6]|5[0-8])["']/
const LIST = /<(?:\w+:)?numFmts\b[^>]*[^/>]>|<(?:\w+:)?numFmts>/
const ROOT = /<(?:\w+:)?styleSheet\b[^>]*>/

/**
 * The styles of a workbook, with the formats spelt out that it leaves to the program. What it spells out itself goes before.
 *
 * @param styles its part of that name, as XML
 */
export function withLocalFormats(styles: string): string {
  if (!USES_LOCAL.test(styles)) return styles
  const list = LIST.exec(styles)
  const after = list ?? ROOT.exec(styles)
  if (!after) return styles
  const at = after.index + after[0].length
  const added = list ? ELEMENTS : `<numFmts>${ELEMENTS}</numFmts>`
  return styles.slice(0, at) + added + styles.slice(at)
}
