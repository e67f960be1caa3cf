import { text } from '../values/text'

/** What is said of a comparison beside its result. */
export const COMPARE_CALL_WORDS = {
  twice: (key: string) => text(`规划 ${key} 给出了两次`, `the plan ${key} is given twice`),
  noParents: (key: string) =>
    text(`规划 ${key} 没有写明上位规划，请再给出一个规划`, `the plan ${key} names no parent: name another plan`),
  unknownParents: (key: string, parents: string) =>
    text(
      `规划 ${key} 的上位规划均未收录（${parents}），请再给出一个规划`,
      `the library has no parent of the plan ${key} (${parents}): name another plan`,
    ),
  withParents: (keys: string) => text(`与上位规划 ${keys} 对比`, `compared with its parents: ${keys}`),
  more: (n: number) =>
    text(
      `仅一份规划有的 ${n} 项指标未列出，加 --all 列出`,
      `${n} indicators of one plan alone are not listed; --all lists them`,
    ),
} as const
