import { describeCondition } from '../indicators/describe'
import type { Subject } from '../plan/plan'
import type { PlanGround } from '../report/rule-view'
import type { Speech } from '../report/speech'
import { SUBJECT_WORDS } from '../report/words'
import { LEVEL_NAMES } from '../values/level'

/** Whom a rule is about, in words, with every place that it names. */
export function subjectWords({ level, where, only, except }: Subject, ground: PlanGround, voice: Speech): string {
  const { plan, measures } = ground
  const { say, list } = voice
  const whole = level === plan.region.level
  return [
    say(whole ? SUBJECT_WORDS.region(plan.region.name) : SUBJECT_WORDS.each(LEVEL_NAMES[level])),
    where ? say(SUBJECT_WORDS.where(describeCondition(where, measures, voice.lang))) : '',
    only ? say(SUBJECT_WORDS.only(list(only), only.length)) : '',
    except ? say(SUBJECT_WORDS.except(list(except), except.length)) : '',
  ].join('')
}
