import type { Day } from '../values/day'
import { text } from '../values/text'
import type { DebtChange } from './policy/view'

/** What is said of a finding beside its verdict. */
export const STANDING_WORDS = {
  waived: (until: Day, document: string, reason: string) =>
    text(`已豁免，至 ${until}（${document}）：${reason}`, `waived until ${until} (${document}): ${reason}`),
  new: text('新增问题', 'new debt'),
  known: text('存量问题', 'known debt'),
  changed: {
    better: text('存量问题，有好转', 'known debt, now smaller'),
    worse: text('存量问题，有恶化', 'known debt, now larger'),
    other: text('存量问题，有变化', 'known debt, with other figures'),
  } satisfies Record<DebtChange, unknown>,
  slight: text('不属到期义务', 'no duty in force'),
} as const
