/** The headings of the table. */
export const HEADINGS = [
  'what',
  'against',
  'shequ',
  '(least – most)',
  'the other',
  '(least – most)',
  'ratio',
  'goal',
  '',
]

const UNITS = {
  ms: (value) => (value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0)),
  MB: (value) => value.toFixed(0),
}

const figure = ({ median, unit }) => `${UNITS[unit](median)} ${unit}`
const span = ({ least, most, unit }) => `${UNITS[unit](least)} – ${UNITS[unit](most)}`

/** A ratio so that small ones can be read: 0.52, or 1/2,140. */
export function ratioText(ratio) {
  if (ratio === undefined) return ''
  return ratio >= 0.01 ? ratio.toFixed(2) : `1/${Math.round(1 / ratio).toLocaleString('en')}`
}

/** A line of the table as cells. */
export function rowOf({ what, against, ours, theirs, ratio, goal, reached, skipped }) {
  if (skipped !== undefined) return [what, against, 'skipped:', skipped, '', '', '', ratioText(goal), '']
  if (ours === undefined) return [what, against, 'failed', '', '', '', '', ratioText(goal), '']
  const word = reached === undefined ? '' : reached ? 'reached' : 'missed'
  return [
    what,
    against,
    figure(ours),
    span(ours),
    figure(theirs),
    span(theirs),
    ratioText(ratio),
    ratioText(goal),
    word,
  ]
}

/** Rows under each other, every column as wide as it has to be. */
export function laidOut(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Rows as a table of Markdown. */
export function inMarkdown([headings, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}

/** What has to be said beside the figures. */
export function notesOf(records) {
  return records.flatMap(({ what, against, notes = [] }) => notes.map((note) => `- ${what} / ${against}: ${note}`))
}
