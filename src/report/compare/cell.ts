import type { ComparedCell, ComparedIndicator, ComparedMilestone, ComparedRule } from '../../plan/compare/result'
import type { Strength } from '../../plan/plan'
import type { Speech } from '../speech'
import type { Role } from '../text/line'
import { NATURE_NAMES, STRENGTH_NAMES } from '../words'
import { dueText, figureText } from './figure'
import { subjectText, type Common } from './subject'

/** A line of a cell, before it is fitted to its column. */
export interface CellLine {
  readonly text: string
  /** What stands behind it, or on a line of its own where there is no room. */
  readonly tail?: string
  readonly role?: Role
}

/** Which indicator a cell is about, and what is said of it once. */
export interface CellContext {
  readonly row: ComparedIndicator
  readonly common: Common
  readonly speech: Speech
}

function milestoneLine(one: ComparedMilestone, rule: ComparedRule, { row, speech }: CellContext): CellLine {
  const figure = figureText(one, rule, row, speech)
  const due = `(${dueText(one, rule, speech)})`
  if (rule.aside) return { text: `[${figure}`, tail: `${due}]`, role: 'faint' }
  return one.strictest ? { text: `${figure}*`, tail: due, role: 'heading' } : { text: figure, tail: due }
}

const faint = (text: string): CellLine => ({ text, role: 'faint' })

/** The milestones, each with its strength where it has another than the one before. */
function milestoneLines(rule: ComparedRule, context: CellContext): readonly CellLine[] {
  const strengths = rule.milestones.map((one) => one.strength ?? rule.strength)
  return rule.milestones.flatMap((one, index) => {
    const line = milestoneLine(one, rule, context)
    const { word, class: kind } = strengths[index] as Strength
    const told = context.common.strength || word === strengths[index + 1]?.word
    return told ? [line] : [line, { text: word, tail: context.speech.say(STRENGTH_NAMES[kind]), role: 'faint' }]
  })
}

function ruleLines(rule: ComparedRule, context: CellContext): readonly CellLine[] {
  const { common, speech } = context
  const { nature, subject, strength } = rule
  // of what is told aside, where it leads to is enough
  if (rule.aside) return rule.milestones.slice(-1).map((one) => milestoneLine(one, rule, context))
  const named = nature === null ? '' : speech.say(NATURE_NAMES[nature])
  const isSaid = named === '' || common.nature !== undefined || (!common.strength && strength.word === named)
  return [
    ...milestoneLines(rule, context),
    ...(isSaid ? [] : [faint(named)]),
    ...(common.subject === undefined ? [faint(subjectText(subject, speech))] : []),
  ]
}

/** A line of a cell as one text. */
export function lineText({ text, tail }: CellLine): string {
  return tail === undefined ? text : `${text} ${tail}`
}

/** What a plan says of an indicator, by other readings only where it has no rule on it; a mark where it says nothing. */
export function cellLines({ plan, rules }: ComparedCell, context: CellContext): readonly CellLine[] {
  const own = rules.filter(({ aside }) => !aside)
  const shown = own.length > 0 ? own : rules
  if (shown.length > 0) return shown.flatMap((rule) => ruleLines(rule, context))
  const near = context.row.near.some(({ plans }) => plans.includes(plan))
  return [faint(near ? '~' : '-')]
}
