import { text } from '../values/text'

/** What can keep a clause from being quoted. */
export const CLAUSE_WORDS = {
  noLedger: (plan: string) =>
    text(
      `规划 ${plan} 没有条款台账，无法引用原文；请去掉 --text`,
      `there is no clause ledger for the plan ${plan}, so nothing can be quoted; leave --text out`,
    ),
  notUtf8: (path: string, line: number) =>
    text(
      `${path} 第 ${line} 行不是 UTF-8 编码；请将文本另存为 UTF-8`,
      `${path}, line ${line}, is not UTF-8; save the text as UTF-8`,
    ),
  otherCopy: (path: string, found: string, ledger: string) =>
    text(
      `${path} 与条款台账所据的文本不是同一份，不予引用。SHA-256 为 ${found}，台账所据为 ${ledger}；请换用那一份文本，或去掉 --text`,
      `${path} is another copy of the text than the clause ledger was made from: nothing is quoted. Its SHA-256 is ${found}, that of the ledger's ${ledger}; give that copy, or leave --text out`,
    ),
} as const
