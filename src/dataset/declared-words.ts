import { didYouMean } from '../values/did-you-mean'
import type { Words } from '../values/problem'
import { text } from '../values/text'

/** What can be wrong with a declaration of how figures were counted. */
export type DeclaredProblem = 'bad-declaration' | 'unknown-declared' | 'unlike-measures' | 'declared-twice'

export const declaredWords: Words<DeclaredProblem> = {
  'bad-declaration': {
    severity: 'error',
    say: (p) =>
      text(
        `口径声明应为文字，或某一数据项的编号；“${p['value']}”未采用`,
        `a declaration is words, or the id of a measure; “${p['value']}” is not used`,
      ),
  },
  'unknown-declared': {
    severity: 'warning',
    say: (p) =>
      text(
        `所声明口径的“${p['key']}”不是数据项，未采用${didYouMean(p['nearest'])['zh-CN']}`,
        `“${p['key']}”, of which the way of counting is declared, is no measure; not used${didYouMean(p['nearest']).en}`,
      ),
  },
  'unlike-measures': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['measure']}”的数值不可能是“${p['other']}”（类型或计量单位不同），声明未采用`,
        `figures of “${p['measure-en']}” cannot be “${p['other-en']}” (another type or unit); the declaration is not used`,
      ),
  },
  'declared-twice': {
    severity: 'warning',
    say: (p) =>
      text(
        `“${p['measure']}”声明为“${p['other']}”，而后者另有数值；以后者为准，此格未采用`,
        `“${p['measure-en']}” is declared to be “${p['other-en']}”, which has a figure of its own here; that one is taken, this cell is not used`,
      ),
  },
}
