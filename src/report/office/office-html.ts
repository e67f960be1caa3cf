import { html, trusted, type Html } from '../html/markup'
import type { Lang } from '../../values/text'
import type { Look, StyledCell, WorkbookCell, WorkbookSheet } from '../../table/workbook'
import type { OfficeTable } from './table'

/** Everything stands in the page itself, and nothing in it runs. */
const STYLE = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", system-ui, sans-serif; margin: 1.5rem; }
h1 { font-size: 1.3rem; text-align: center; margin: 0 0 .5rem; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; margin: 0 0 .5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 64rem; table-layout: fixed; }
th, td { border: 1px solid #8a8a8a; padding: .3rem .5rem; text-align: left; vertical-align: top; white-space: pre-line; overflow-wrap: break-word; }
th { background: #e8eef4; color: #1b1b1b; text-align: center; }
td.good { background: #e9f5ec; color: #1b1b1b; } td.bad { background: #fbe9e7; color: #1b1b1b; } td.open { background: #fff8e1; color: #1b1b1b; }
p { margin: .4rem 0; }
section + section { margin-top: 2.5rem; }
@media print { body { margin: 0; font-size: 10.5px; } @page { size: A4 landscape; margin: 12mm; } .scroll { overflow: visible; } table { min-width: 0; } th, td { padding: .15rem .3rem; } thead { display: table-header-group; } tr { break-inside: avoid; } section + section { break-before: page; margin: 0; } }
`

const styled = (cell: WorkbookCell): StyledCell => (typeof cell === 'object' && cell !== null ? cell : { value: cell })

const valueOf = (cell: WorkbookCell | undefined): string => String(styled(cell ?? null).value ?? '')

const MARKED: ReadonlySet<Look | undefined> = new Set<Look | undefined>(['good', 'bad', 'open'])

function cellHtml(cell: WorkbookCell): Html {
  const { value, look } = styled(cell)
  const text = String(value ?? '')
  return MARKED.has(look) ? html`<td class="${look ?? ''}">${text}</td>` : html`<td>${text}</td>`
}

/** How much of a table a column takes, in hundredths. */
function share(width: number, { widths }: WorkbookSheet): string {
  const all = widths.reduce((sum, one) => sum + one, 0)
  return ((100 * width) / all).toFixed(1)
}

/** One table: its sheet has the title, who reports, lines that go across, the headings, the rows, then such lines again. */
function section({ title, sheet }: OfficeTable): Html {
  const top = sheet.frozen?.rows ?? 0
  const [, second = [], ...lead] = sheet.rows.slice(0, top - 1)
  const heads = sheet.rows[top - 1] ?? []
  const body = sheet.rows.slice(top)
  const foot = body.filter(([first, ...rest]) => rest.length === 0 && styled(first ?? null).look === 'note')
  const rows = body.filter((row) => !foot.includes(row))
  const said = second.map(valueOf).filter((text) => text !== '')
  return html`<section aria-label="${title}">
    <h1>${title}</h1>
    <div class="head">${said.map((text) => html`<span>${text}</span>`)}</div>
    ${lead.map(([cell]) => html`<p>${valueOf(cell)}</p>`)}
    <div class="scroll" tabindex="0" role="region" aria-label="${title}">
      <table>
        <colgroup>
          ${sheet.widths.map((width) => html`<col style="width: ${share(width, sheet)}%" />`)}
        </colgroup>
        <thead>
          <tr>
            ${heads.map((cell) => html`<th scope="col">${valueOf(cell)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map(cellHtml)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <footer>${foot.map(([cell]) => html`<p>${valueOf(cell)}</p>`)}</footer>
  </section>`
}

/**
 * Tables for offices as one page that opens from disk and prints on A4 across.
 *
 * @param tables what {@link assessmentTables} and its like make
 * @param lang the language of the tables
 * @returns a whole page, without script and without anything from elsewhere
 */
export function officeHtml(tables: readonly OfficeTable[], lang: Lang): string {
  const title = tables[0]?.title ?? ''
  return `<!doctype html>\n${
    html`<html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${trusted(STYLE)}
        </style>
      </head>
      <body>
        <main>${tables.map(section)}</main>
      </body>
    </html>`.html
  }\n`
}
