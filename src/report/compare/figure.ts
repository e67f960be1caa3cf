import type { Formula } from '../../indicators/node'
import type { ComparedIndicator, ComparedMilestone, ComparedRule } from '../../plan/compare/result'
import type { Speech } from '../speech'
import { CELL_WORDS, PACES, SIGNS } from './words'

/** A share of places, which can be no more than 100 %. */
function isShare(formula: Formula): boolean {
  if (formula.node !== 'ratio' || formula.per !== 100 || formula.to.node !== 'total') return false
  const { of } = formula.to
  return of.node === 'number' && of.value === 1
}

/** The unit that stands behind each figure; every other one is said once, with the indicator. */
export function ownUnit({ unit }: ComparedIndicator, { say }: Speech): string {
  return say(unit) === '%' ? '%' : ''
}

/**
 * What a milestone asks for, in short.
 *
 * @param milestone one of the rule's
 * @param rule the rule
 * @param row the indicator that it is on
 * @param speech the language
 * @example
 * figureText(milestone, rule, row, speech('en')) // '≥16'
 */
export function figureText(
  { value }: ComparedMilestone,
  { op, since }: ComparedRule,
  row: ComparedIndicator,
  speech: Speech,
): string {
  const { say } = speech
  if (op === 'increasing') return say(CELL_WORDS[since ?? 'yearBefore'])
  if (value === null) return say(CELL_WORDS.noFigure)
  if (value === true) return say(CELL_WORDS.yes)
  const unit = ownUnit(row, speech)
  if (typeof value !== 'number') return say(CELL_WORDS.range(...value)) + unit
  // of all places there are no more than all
  const sign = op === 'atLeast' && value === 100 && isShare(row.formula) ? '' : SIGNS[op]
  return `${sign}${value}${unit}`
}

/** By when a milestone is due, in short: the year alone where it is its last day. */
export function dueText({ by, basis, due }: ComparedMilestone, { every }: ComparedRule, { say }: Speech): string {
  if (every !== undefined) return say(PACES[every])
  if (by === null) return say(basis === 'standing' ? CELL_WORDS.standing : CELL_WORDS.periodEnd)
  return due.endsWith('-12-31') ? due.slice(0, 4) : due
}
