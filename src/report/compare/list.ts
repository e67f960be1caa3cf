import type { ComparedIndicator, Comparison } from '../../plan/compare/result'
import type { Speech } from '../speech'
import type { Line } from '../text/line'
import { MARKS } from '../words'
import { cellLines, lineText } from './cell'
import { labelLines } from './label'
import { planName } from './plan-name'
import { commonOf } from './subject'
import { AGREEMENT_MARKS } from './words'

/**
 * Indicators one beneath the other, each with a line for every plan that says something of it: where there is no room for
 * a table.
 */
export function listLines({ plans }: Comparison, rows: readonly ComparedIndicator[], speech: Speech): readonly Line[] {
  return rows.flatMap((row): readonly Line[] => {
    const common = commonOf(row, speech)
    const [label, ...facts] = labelLines(row, common, speech)
    const cells = plans.flatMap((plan, index): readonly Line[] => {
      const cell = row.cells[index]
      if (!cell || cell.rules.length === 0) return []
      const words = cellLines(cell, { row, common, speech }).map(lineText)
      return [{ lead: planName(plan, plans, speech) + speech.say(MARKS.colon), text: speech.clauses(words), indent: 2 }]
    })
    return [
      { lead: `${AGREEMENT_MARKS[row.agreement]} `, text: label?.text ?? '', role: 'heading' },
      ...facts.map((line): Line => ({ ...line, indent: 2 })),
      ...cells,
    ]
  })
}
