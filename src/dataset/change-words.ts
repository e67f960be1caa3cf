import type { Words } from '../values/problem'
import { text } from '../values/text'

/** What can be wrong with a list of changes, and what it came to. */
export type ChangeProblem = 'bad-change' | 'bad-change-day' | 'carried'

export const changeWords: Words<ChangeProblem> = {
  'bad-change': {
    severity: 'error',
    say: (p) =>
      text(
        `区划变动“${p['from']}→${p['to']}”无效：原代码、现代码应为同一层级的统计用区划代码，至少一个；此条未采用`,
        `the change “${p['from']} → ${p['to']}” is not usable: the codes before and after must be statistical codes of one level, one of them at least; it is left out`,
      ),
  },
  'bad-change-day': {
    severity: 'error',
    say: (p) =>
      text(
        `区划变动的日期“${p['value']}”不是存在的日期（YYYY-MM-DD）；此条未采用`,
        `the day of the change, “${p['value']}”, is no existing day written YYYY-MM-DD; the change is left out`,
      ),
  },
  carried: {
    severity: 'note',
    say: (p) =>
      text(
        `按区划变动表对应以前的数据：改码 ${p['renamed']} 个，撤并 ${p['merged']} 个，拆分（无法对应）${p['divided']} 个`,
        `earlier data carried over by the list of changes: ${p['renamed']} with a new code, ${p['merged']} merged, ${p['divided']} divided (cannot be carried over)`,
      ),
  },
}
