import { text } from '../values/text'

/** What is said of plans that were looked through. */
export const LINT_WORDS = {
  plan: () => text('规划', 'the plan'),
  unusable: () => text('不可用的规划', 'no usable plan'),
  nothing: () => text('未发现问题', 'nothing found'),
  defects: (n: number) =>
    text(
      `文件自身的问题 ${n} 处（原样保留，不计入结果）：`,
      `wrong with the document itself (kept as it is, not counted): ${n}`,
    ),
} as const
