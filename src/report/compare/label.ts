import type { ComparedIndicator } from '../../plan/compare/result'
import type { Speech } from '../speech'
import { NATURE_NAMES } from '../words'
import type { CellLine } from './cell'
import { ownUnit } from './figure'
import type { Common } from './subject'

/** An indicator with its unit, where the figures do not carry it. */
export function labelText(row: ComparedIndicator, speech: Speech): string {
  const label = speech.say(row.label)
  if (row.formula.node === 'is' || ownUnit(row, speech) !== '') return label
  return label + speech.aside(speech.say(row.unit))
}

/** An indicator with what all rules on it have in common. */
export function labelLines(row: ComparedIndicator, { nature, subject }: Common, speech: Speech): readonly CellLine[] {
  const whole = row.cells.every(({ rules }) => rules.every((rule) => rule.aside || rule.subject.whole))
  const facts = [
    ...(nature ? [speech.say(NATURE_NAMES[nature])] : []),
    ...(subject === undefined || whole ? [] : [subject]),
  ]
  return [
    { text: labelText(row, speech) },
    ...(facts.length > 0 ? [{ text: speech.clauses(facts), role: 'faint' as const }] : []),
  ]
}
