import { problems, type Params, type Words } from '../values/problem'
import { text } from '../values/text'
import { cellWords, type CellProblem } from './cell-words'

export type DatasetProblem =
  | CellProblem
  | 'bad-data-day'
  | 'not-records'
  | 'not-a-record'
  | 'unknown-level'
  | 'unknown-measure'
  | 'forbidden-key'
  | 'wrong-level'
  | 'bad-code'
  | 'code-level'
  | 'duplicate-code'
  | 'figures-differ'
  | 'two-names'
  | 'duplicate-name'
  | 'outside-region'
  | 'region-unknown'
  | 'bad-parent'
  | 'bad-credit-code'
  | 'ambiguous-place'
  | 'identified'
  | 'bad-change'
  | 'bad-change-day'
  | 'carried'
  | 'not-a-number'
  | 'too-many-digits'
  | 'out-of-range'
  | 'not-whole'
  | 'not-yes-or-no'
  | 'not-a-day'
  | 'unknown-class'
  | 'not-a-timetable'
  | 'needs-period'
  | 'bad-period'
  | 'kind-clash'
  | 'bad-roster'
  | 'roster-exceeded'
  | 'part-above-whole'
  | 'above-other'
  | 'unit-suspect'
  | 'fraction-suspect'
  | 'jump'
  | 'sum-differs'
  | 'bad-declaration'
  | 'unknown-declared'
  | 'unlike-measures'
  | 'declared-twice'

const nearest = (p: Params) =>
  p['nearest'] ? text(`；是否为“${p['nearest']}”？`, `; did you mean “${p['nearest']}”?`) : text('', '')
const rest = '该单元格按缺失处理，其余照常核查'
const restEn = 'the cell counts as missing, the rest is checked'

const words: Words<DatasetProblem> = {
  ...cellWords,
  'bad-data-day': {
    severity: 'error',
    say: (p) =>
      text(
        `数据时点“${p['value']}”不是存在的日期，应为 YYYY-MM-DD`,
        `the data day “${p['value']}” is no existing day written YYYY-MM-DD`,
      ),
  },
  'not-records': {
    severity: 'error',
    say: (p) => text(`“${p['level']}”应为记录的数组`, `“${p['level']}” must be an array of records`),
  },
  'not-a-record': {
    severity: 'error',
    say: () => text('此项不是记录（应为对象），已略过', 'this is no record (an object is expected); it is left out'),
  },
  'unknown-level': {
    severity: 'error',
    say: (p) => text(`未知层级“${p['level']}”${nearest(p)['zh-CN']}`, `unknown level “${p['level']}”${nearest(p).en}`),
  },
  'unknown-measure': {
    severity: 'warning',
    say: (p) =>
      text(
        `未知数据项“${p['key']}”，未使用${nearest(p)['zh-CN']}`,
        `unknown measure “${p['key']}”, not used${nearest(p).en}`,
      ),
  },
  'forbidden-key': {
    severity: 'error',
    say: (p) => text(`键名“${p['key']}”不允许使用，已略过`, `the key “${p['key']}” is not allowed; it is left out`),
  },
  'wrong-level': {
    severity: 'warning',
    say: (p) =>
      text(
        `“${p['measure']}”不是${p['level']}一级的数据项，未使用`,
        `“${p['measure-en']}” is not recorded of a ${p['level-en']}; not used`,
      ),
  },
  'bad-code': {
    severity: 'error',
    say: (p) =>
      text(
        `代码“${p['value']}”不是 2、4、6、9 或 12 位统计用区划代码；该地按无代码处理`,
        `the code “${p['value']}” is no statistical code of 2, 4, 6, 9 or 12 digits; the place is taken without a code`,
      ),
  },
  'code-level': {
    severity: 'error',
    say: (p) =>
      text(
        `代码“${p['value']}”属于${p['is']}，不是${p['wanted']}；该地按无代码处理`,
        `the code “${p['value']}” is of a ${p['is-en']}, not of a ${p['wanted-en']}; the place is taken without a code`,
      ),
  },
  'duplicate-code': {
    severity: 'error',
    say: (p) =>
      text(
        `代码“${p['code']}”已在前面出现（${p['first']}）；两处一致的数据保留，不一致的（${p['differ']}）按缺失处理`,
        `the code “${p['code']}” stood before (${p['first']}); what both say alike is kept, what differs (${p['differ']}) counts as missing`,
      ),
  },
  'figures-differ': {
    severity: 'error',
    say: (p) =>
      text(
        `代码“${p['code']}”在前面的表中（${p['first']}）已有不同的数据（${p['differ']}），不一致的按缺失处理，其余互为补充`,
        `the code “${p['code']}” has other figures in a table before (${p['first']}): ${p['differ']}. What differs counts as missing; for the rest the tables complete each other`,
      ),
  },
  'two-names': {
    severity: 'warning',
    say: (p) =>
      text(
        `代码“${p['code']}”有两个名称：“${p['name']}”和“${p['other']}”，请核实代码`,
        `the code “${p['code']}” stands under two names, “${p['name']}” and “${p['other']}”; please verify the codes`,
      ),
  },
  'duplicate-name': {
    severity: 'warning',
    say: (p) =>
      text(`“${p['name']}”重名且无代码，按两地处理`, `“${p['name']}” stands twice without a code; taken as two places`),
  },
  'outside-region': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['code']}”不在本规划适用地区（${p['region']}）内，未核查`,
        `“${p['code']}” lies outside the region of the plan (${p['region']}); not checked`,
      ),
  },
  'region-unknown': {
    severity: 'warning',
    say: (p) =>
      text(
        `“${p['name']}”没有可用的代码或上级代码，无法确定是否在${p['region']}内，按可能有而未列出处理`,
        `“${p['name']}” has neither a code nor one of the place above that can be used: whether it lies in ${p['region']} is not known; it counts as one that may be there and is not listed`,
      ),
  },
  'bad-parent': {
    severity: 'error',
    say: (p) =>
      text(
        `上级代码“${p['value']}”无效或不在其上级，按本地代码归属`,
        `the parent code “${p['value']}” is not valid or not of a level above; the place’s own code decides`,
      ),
  },
  'bad-credit-code': {
    severity: 'warning',
    say: (p) =>
      text(
        `“${p['value']}”不是统一社会信用代码（18 位，末位为校验码），未用于识别该地`,
        `“${p['value']}” is no unified social credit code (18 characters, the last of which checks the others); it does not tell the place`,
      ),
  },
  'ambiguous-place': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”对应多个代码（${p['codes']}），该地按无代码处理；请填写代码`,
        `“${p['value']}” fits several codes (${p['codes']}); the place is taken without a code: give its code`,
      ),
  },
  identified: {
    severity: 'note',
    say: (p) =>
      text(
        `${p['places']} 个无代码的${p['level']}按统一社会信用代码或所在地名内的名称对应到代码`,
        `${p['places']} ${p['level-en']} without a code matched by credit code, or by name within the named place above`,
      ),
  },
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
  'not-a-number': {
    severity: 'error',
    say: (p) => text(`“${p['value']}”不是数字；${rest}`, `“${p['value']}” is not a number; ${restEn}`),
  },
  'too-many-digits': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”超过 15 位有效数字或过大，无法精确保存；${rest}`,
        `“${p['value']}” has more than 15 significant digits, or is too large, and cannot be kept exactly; ${restEn}`,
      ),
  },
  'out-of-range': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”超出允许范围（${p['range']}）；${rest}`,
        `“${p['value']}” is outside the permitted range (${p['range']}); ${restEn}`,
      ),
  },
  'not-whole': {
    severity: 'error',
    say: (p) => text(`“${p['value']}”应为整数；${rest}`, `“${p['value']}” should be a whole number; ${restEn}`),
  },
  'not-yes-or-no': {
    severity: 'error',
    say: (p) => text(`“${p['value']}”应为“是”或“否”；${rest}`, `“${p['value']}” should be yes or no; ${restEn}`),
  },
  'not-a-day': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”应为存在的日期（YYYY-MM-DD）或“是”“否”；${rest}`,
        `“${p['value']}” should be an existing day (YYYY-MM-DD), or yes or no; ${restEn}`,
      ),
  },
  'unknown-class': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”不在可选值内（${p['options']}）；${rest}`,
        `“${p['value']}” is none of the options (${p['options-en']}); ${restEn}`,
      ),
  },
  'not-a-timetable': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”不是开放时间，应如 08:00-12:00, 14:00-18:00；${rest}`,
        `“${p['value']}” is no timetable such as 08:00-12:00, 14:00-18:00; ${restEn}`,
      ),
  },
  'needs-period': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['measure']}”是时期数，应注明年份，如 { "2023": ${p['value']} } 或表头“${p['measure']}[2023]”；${rest}`,
        `“${p['measure-en']}” belongs to a period: write { "2023": ${p['value']} }, or the heading “${p['measure-en']}[2023]”; ${restEn}`,
      ),
  },
  'bad-period': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”不是时期，应如 2023、2023-Q1、2023-05、2023-2024；${rest}`,
        `“${p['value']}” is no period such as 2023, 2023-Q1, 2023-05 or 2023-2024; ${restEn}`,
      ),
  },
  'kind-clash': {
    severity: 'warning',
    say: (p) =>
      text(
        `记录填“${p['record']}”，代码末三位表示“${p['code']}”；以记录为准，请核实`,
        `the record says ${p['record-en']}, the last three digits of the code say ${p['code-en']}; the record holds, please verify`,
      ),
  },
  'bad-roster': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['level']}”的总数应为 complete、open、非负整数或按代码的整数；按 open 处理`,
        `the roster of “${p['level']}” must be complete, open, a whole number from 0, or whole numbers by code; taken as open`,
      ),
  },
  'part-above-whole': {
    severity: 'warning',
    say: (p) =>
      text(
        `${p['part']}（${p['least']}）大于${p['whole']}（${p['most']}），请核实`,
        `${p['part-en']} (${p['least']}) is above ${p['whole-en']} (${p['most']}); please verify`,
      ),
  },
  'above-other': {
    severity: 'warning',
    say: (p) =>
      text(
        `${p['one']}（${p['least']}）多于${p['other']}（${p['most']}），请核实`,
        `${p['one-en']} (${p['least']}) are more than ${p['other-en']} (${p['most']}); please verify`,
      ),
  },
  'unit-suspect': {
    severity: 'warning',
    say: (p) =>
      text(
        `${p['measure']}为 ${p['value']} ${p['unit']}，像是以“${p['suspect']}”填报的，请核实计量单位`,
        `${p['measure-en']} of ${p['value']} ${p['unit-en']} looks as if it was given in ${p['suspect-en']}; please verify the unit`,
      ),
  },
  'fraction-suspect': {
    severity: 'warning',
    say: (p) =>
      text(
        `${p['measure']}全部在 0 和 1 之间（如 ${p['value']}），像是比值而不是百分数，请核实`,
        `${p['measure-en']} lie all between 0 and 1 (such as ${p['value']}): they look like fractions, not percentages; please verify`,
      ),
  },
  jump: {
    severity: 'warning',
    say: (p) =>
      text(
        `${p['measure']}由 ${p['day']} 的 ${p['before']} 变为 ${p['value']}，变化超过 ${p['times']} 倍，请核实`,
        `${p['measure-en']} went from ${p['before']} on ${p['day']} to ${p['value']}, by more than ${p['times']} times; please verify`,
      ),
  },
  'sum-differs': {
    severity: 'warning',
    say: (p) =>
      text(
        `${p['measure']}填报 ${p['reported']}，而下一级各${p['level']}之和为 ${p['summed']}，请核实`,
        `${p['measure-en']} is given as ${p['reported']}, the ${p['level-en']} beneath add up to ${p['summed']}; please verify`,
      ),
  },
  'roster-exceeded': {
    severity: 'error',
    say: (p) =>
      text(
        `${p['level']}应有 ${p['total']} 个，实际列出 ${p['listed']} 个`,
        `${p['total']} ${p['level-en']} were announced, ${p['listed']} are listed`,
      ),
  },
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
        `所声明口径的“${p['key']}”不是数据项，未采用${nearest(p)['zh-CN']}`,
        `“${p['key']}”, of which the way of counting is declared, is no measure; not used${nearest(p).en}`,
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

/** Makes the problems of records. */
export const problem = problems(words)
