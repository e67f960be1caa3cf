import { fill, make } from './dom'
import { severityText } from './details'
import type { Model } from './model'
import { Paged } from './paged'

const [SEVERITY, WHERE, WHAT] = [1, 2, 3]
const ORDER = ['error', 'warning', 'note']

/** All problems of the data. */
export function problems(model: Model): HTMLElement {
  const { words, problems: all } = model
  const table = new Paged(
    {
      caption: words.problemsCaption,
      heads: [
        { label: words.severity, key: (n) => ORDER.indexOf(all.text(n, SEVERITY)) },
        { label: words.where, key: (n) => all.text(n, WHERE) },
        { label: words.what, key: (n) => all.text(n, WHAT) },
      ],
      count: (rows) => fill(words.problems, { n: rows }),
      row: (n) =>
        make(
          'tr',
          {},
          make('th', { scope: 'row' }, severityText(model, all.text(n, SEVERITY))),
          make('td', {}, all.text(n, WHERE)),
          make('td', {}, all.text(n, WHAT)),
        ),
    },
    words,
  )
  table.show(Int32Array.from({ length: all.size }, (_, n) => n))
  return table.element
}
