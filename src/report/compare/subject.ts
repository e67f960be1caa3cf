import type { ComparedIndicator, ComparedRule, ComparedSubject } from '../../plan/compare/result'
import type { Nature } from '../../plan/plan'
import { LEVEL_NAMES } from '../../values/level'
import type { Speech } from '../speech'
import { SUBJECT_WORDS } from '../words'
import { CELL_WORDS } from './words'

/** Whom a rule is about, in words without the places that it names. */
export function subjectText({ level, whole, where, only, except }: ComparedSubject, { say }: Speech): string {
  const who = say(whole ? CELL_WORDS.whole : SUBJECT_WORDS.each(LEVEL_NAMES[level]))
  const which = where ? say(SUBJECT_WORDS.where(say(where))) : ''
  return (
    who +
    which +
    (only ? say(CELL_WORDS.only(only.length)) : '') +
    (except ? say(CELL_WORDS.except(except.length)) : '')
  )
}

/** What all rules on an indicator have in common, so that it is said once. */
export interface Common {
  readonly nature?: Nature | null
  readonly subject?: string
  /** Whether the class of their strength is the same. */
  readonly strength: boolean
}

/** The rules that count, of all the plans. */
export function rulesOn({ cells }: ComparedIndicator): readonly ComparedRule[] {
  return cells.flatMap(({ rules }) => rules.filter(({ aside }) => !aside))
}

/** What the rules on an indicator have in common. */
export function commonOf(row: ComparedIndicator, speech: Speech): Common {
  const rules = rulesOn(row)
  const [nature, ...natures] = new Set(rules.map((rule) => rule.nature))
  const [subject, ...subjects] = new Set(rules.map((rule) => subjectText(rule.subject, speech)))
  const classes = new Set(
    rules.flatMap(({ strength, milestones }) => milestones.map((one) => (one.strength ?? strength).class)),
  )
  return {
    ...(nature === undefined || natures.length > 0 ? {} : { nature }),
    ...(subject === undefined || subjects.length > 0 ? {} : { subject }),
    strength: classes.size === 1,
  }
}
