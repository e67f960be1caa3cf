import type { Milestone, Reading } from '../plan/plan'
import { text, type Text } from '../values/text'

/** Whence the due day of a milestone. */
export const BASIS_WORDS: Readonly<Record<Milestone['basis'], Text>> = {
  printed: text('文件印明', 'printed'),
  sentence: text('据句意', 'said by the sentence'),
  period: text('规划期末', "the period's end"),
  standing: text('自印发之日起', 'from the signing on'),
}

/** What speaks for a reading. */
export const GROUND_WORDS: Readonly<Record<Reading['ground'], Text>> = {
  text: text('据本文', 'the text'),
  parent: text('据上位规划', 'the parent plan'),
  practice: text('据实践', 'practice'),
}
