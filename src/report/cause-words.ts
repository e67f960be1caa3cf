import type { Cause } from '../check/finding'
import { text, type Text } from '../values/text'

/** Why a verdict is unknown, in a word. */
export const CAUSE_NAMES: Readonly<Record<Cause, Text>> = {
  text: text('文件未明确', 'the text'),
  data: text('缺少数据', 'missing data'),
  history: text('缺少往期数据', 'no earlier data'),
  reading: text('因口径而异', 'the reading'),
}
