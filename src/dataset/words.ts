import { didYouMean } from '../values/did-you-mean'
import { problems, type Words } from '../values/problem'
import { text } from '../values/text'
import { cellWords, rest, restEn, type CellProblem } from './cell-words'
import { changeWords, type ChangeProblem } from './change-words'
import { declaredWords, type DeclaredProblem } from './declared-words'
import { placeWords, type PlaceProblem } from './place-words'
import { plausibleWords, type PlausibleProblem } from './plausible-words'

/** What can be wrong with records. */
export type DatasetProblem =
  | CellProblem
  | PlaceProblem
  | ChangeProblem
  | PlausibleProblem
  | DeclaredProblem
  | 'bad-data-day'
  | 'not-records'
  | 'not-a-record'
  | 'unknown-level'
  | 'unknown-measure'
  | 'forbidden-key'
  | 'wrong-level'
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

const words: Words<DatasetProblem> = {
  ...cellWords,
  ...placeWords,
  ...changeWords,
  ...plausibleWords,
  ...declaredWords,
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
    say: (p) =>
      text(
        `未知层级“${p['level']}”${didYouMean(p['nearest'])['zh-CN']}`,
        `unknown level “${p['level']}”${didYouMean(p['nearest']).en}`,
      ),
  },
  'unknown-measure': {
    severity: 'warning',
    say: (p) =>
      text(
        `未知数据项“${p['key']}”，未使用${didYouMean(p['nearest'])['zh-CN']}`,
        `unknown measure “${p['key']}”, not used${didYouMean(p['nearest']).en}`,
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
}

/** Makes the problems of records. */
export const problem = problems(words)
