import type { Params, Words } from '../values/problem'
import { text } from '../values/text'

/** What can be wrong with what a cell says, beyond its not being what the measure wants. */
export type CellProblem =
  | 'approximate-figure'
  | 'open-figure'
  | 'range-not-figure'
  | 'sum-not-figure'
  | 'several-figures'
  | 'figure-with-words'
  | 'figure-in-words'
  | 'rounded-figure'
  | 'bad-grouping'
  | 'wrong-cell-unit'
  | 'inexact-unit'
  | 'error-value'
  | 'day-not-figure'
  | 'figure-not-day'
  | 'unreadable-hours'

/** What becomes of a cell that cannot be read. */
export const rest = '该单元格按缺失处理，其余照常核查'
export const restEn = 'the cell counts as missing, the rest is checked'

const unit = (p: Params): readonly [string, string] => [`“${p['unit']}”`, `“${p['unit-en']}”`]

export const cellWords: Words<CellProblem> = {
  'approximate-figure': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”是约数，不是确数；请填确数（如 650），不清楚就留空；${rest}`,
        `“${p['value']}” is an approximate figure: write the exact one (such as 650), or leave it blank; ${restEn}`,
      ),
  },
  'open-figure': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”只说了一端（余、多、以上、≥ 之类），不是确数；请填确数，不清楚就留空；${rest}`,
        `“${p['value']}” says one end only (over, at least, ≥ and the like): write the exact figure, or leave it blank; ${restEn}`,
      ),
  },
  'range-not-figure': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”是一个范围，不是一个数；请填确数，不清楚就留空；${rest}`,
        `“${p['value']}” is a range, not one figure: write the exact one, or leave it blank; ${restEn}`,
      ),
  },
  'sum-not-figure': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”是没有算出的算式；请只填应计入的结果；${rest}`,
        `“${p['value']}” is a sum that was not worked out: write only the result that counts; ${restEn}`,
      ),
  },
  'several-figures': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”里不止一个数，不知道是哪一个；请只填一个数，其余写进各自的列；${rest}`,
        `“${p['value']}” holds more than one figure, and which one counts is not known: write one, the others in columns of their own; ${restEn}`,
      ),
  },
  'figure-with-words': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”里除了数字还有别的话；请只填数字（可带单位${unit(p)[0]}），说明写进备注；${rest}`,
        `“${p['value']}” holds words beside its figure: write the figure alone (or with its unit ${unit(p)[1]}), the words in a remark; ${restEn}`,
      ),
  },
  'figure-in-words': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”是汉字数字；请用阿拉伯数字填写；${rest}`,
        `“${p['value']}” is a figure in words: write it in digits; ${restEn}`,
      ),
  },
  'rounded-figure': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”是科学计数法，后几位可能已丢失；请把该列设为“数值”、小数位数 0 后重新导出；${rest}`,
        `“${p['value']}” is in scientific notation and may have lost digits: format the column as a number and export it again; ${restEn}`,
      ),
  },
  'bad-grouping': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”的逗号不在千位上，不知道是几；请去掉逗号或按三位一节填写；${rest}`,
        `the commas of “${p['value']}” do not part thousands, so the figure is not known: leave them out, or group by three digits; ${restEn}`,
      ),
  },
  'wrong-cell-unit': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”的单位不是${unit(p)[0]}；请换算后填写；${rest}`,
        `“${p['value']}” is not in ${unit(p)[1]}: convert it; ${restEn}`,
      ),
  },
  'inexact-unit': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”不能精确换算为${unit(p)[0]}（如 1 亩 = 2000/3 平方米，是无限小数）；请按${unit(p)[0]}填写；${rest}`,
        `“${p['value']}” cannot be converted exactly to ${unit(p)[1]} (1 “亩” is 2000/3 m², no finite decimal): write it in ${unit(p)[1]}; ${restEn}`,
      ),
  },
  'error-value': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”是表格软件的出错标记，不是数据；请更正公式或列宽后重新导出；${rest}`,
        `“${p['value']}” is how a spreadsheet marks an error, not a datum: mend the formula, or widen the column, and export it again; ${restEn}`,
      ),
  },
  'day-not-figure': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”是日期，不是数字（表格软件会把 3-4 之类改成日期）；请把单元格设为文本后重填；${rest}`,
        `“${p['value']}” is a day, not a figure (spreadsheets turn 3-4 and the like into days): format the cell as text and write it again; ${restEn}`,
      ),
  },
  'figure-not-day': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”是数字，不是日期（可能是表格软件的日期序号）；请把该列设为日期格式，或写成 2025-12-31；${rest}`,
        `“${p['value']}” is a number, not a day (it may be the serial number of one in a spreadsheet): format the column as a date, or write 2025-12-31; ${restEn}`,
      ),
  },
  'unreadable-hours': {
    severity: 'error',
    say: (p) =>
      text(
        `开放时间“${p['value']}”中“${p['part']}”不能识别；请写成如“周一至周五 08:00-12:00 14:00-18:00”；${rest}`,
        `of the opening hours “${p['value']}” the part “${p['part']}” is not understood: write them such as “Mon-Fri 08:00-12:00 14:00-18:00”; ${restEn}`,
      ),
  },
}
