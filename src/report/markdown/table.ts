import { plain } from './plain'

/** A cell: one text, or several one beneath the other. */
export type MarkdownCell = string | readonly string[]

function cellText(cell: MarkdownCell): string {
  return (typeof cell === 'string' ? [cell] : cell).map(plain).join('<br>')
}

/** A row of a table whose cells are shown as they are. */
function row(cells: readonly MarkdownCell[]): string {
  return `| ${cells.map(cellText).join(' | ')} |`
}

/**
 * A table of texts that Markdown shows as they are.
 *
 * @param head the headings
 * @param rows its rows, a cell for each heading
 * @returns lines, an empty one before them
 */
export function markdownTable(head: readonly string[], rows: readonly (readonly MarkdownCell[])[]): readonly string[] {
  return ['', row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)]
}
