import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** A sheet of a workbook written by hand: its rows as XML. */
interface HandSheet {
  readonly name: string
  readonly rows: string
  readonly before?: string
  readonly behind?: string
}

/** What else a workbook written by hand may hold. */
export interface HandBook {
  readonly sheets: readonly HandSheet[]
  readonly properties?: string
  /** Parts beside the usual ones, or instead of them. */
  readonly parts?: Readonly<Record<string, Uint8Array>>
}

/** Number formats of the cells by the number that a cell names as `s`. */
const FORMATS = [
  'General',
  'yyyy"年"m"月"d"日"',
  '0.0%',
  undefined,
  undefined,
  'h:mm',
  '000000000000',
  'yyyy-mm',
  '#,##0',
  '[h]:mm',
]
const BUILT_IN = [0, 0, 0, 31, 57, 0, 0, 0, 0, 0]

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const styles = `<styleSheet xmlns="${MAIN}"><numFmts>${FORMATS.map((code, at) =>
  code === undefined ? '' : `<numFmt numFmtId="${170 + at}" formatCode="${attribute(code)}"/>`,
).join(
  '',
)}</numFmts><cellXfs>${FORMATS.map((code, at) => `<xf numFmtId="${code === undefined ? BUILT_IN[at] : 170 + at}"/>`).join('')}</cellXfs></styleSheet>`

const partName = (at: number): string => `worksheets/sheet${at + 1}.xml`

/** An XLSX workbook written part by part, so that it may hold what no program writes. */
export function handBook({ sheets, properties = '', parts = {} }: HandBook): Uint8Array {
  const list = sheets.map(({ name }, at) => `<sheet name="${attribute(name)}" sheetId="${at + 1}" r:id="r${at}"/>`)
  const links = sheets.map((_, at) => `<Relationship Id="r${at}" Type="${OFFICE}/worksheet" Target="${partName(at)}"/>`)
  const types = sheets.map(
    (_, at) =>
      `<Override PartName="/xl/${partName(at)}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  )
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${types.join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(styles),
  }
  for (const [at, { rows, before = '', behind = '' }] of sheets.entries())
    files[`xl/${partName(at)}`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
    )
  return zipSync({ ...files, ...parts })
}

/** A cell that holds text. */
export const textCell = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${attribute(text)}</t></is></c>`

/** A workbook of one sheet with one row of cells. */
export function oneRow(cells: string, more: Partial<HandBook> = {}): Uint8Array {
  return handBook({ sheets: [{ name: 'S', rows: `<row r="1">${cells}</row>` }], ...more })
}
