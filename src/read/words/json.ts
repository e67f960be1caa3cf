import type { Words } from '../../values/problem'
import { text } from '../../values/text'
import type { ReadProblem } from '../problem-codes'
import { lost, nearest } from './phrases'

/** What is said of records of JSON. */
export const jsonWords = {
  'bad-json': {
    severity: 'error',
    say: () => text('不是有效的 JSON，未读取', 'it is not valid JSON and was not read'),
  },
  'bad-json-line': {
    severity: 'error',
    say: () =>
      text(
        `本行不是有效的 JSON，${lost['zh-CN']}；每行应为一个完整的 JSON 对象`,
        `the line is not valid JSON; ${lost.en}: each line must be a whole JSON object`,
      ),
  },
  'not-a-dataset': {
    severity: 'error',
    say: () =>
      text(
        'JSON 应为记录的数组，或形如 { "day": "2025-12-31", "places": { "community": [ … ] } } 的对象',
        'the JSON must be an array of records, or an object such as { "day": "2025-12-31", "places": { "community": [ … ] } }',
      ),
  },
  'unknown-key': {
    severity: 'warning',
    say: (p) =>
      text(
        `未知键名“${p['key']}”，未使用${nearest(p)['zh-CN']}`,
        `unknown key “${p['key']}”, not used${nearest(p).en}`,
      ),
  },
  'not-an-object': {
    severity: 'error',
    say: () => text('此处应为对象，未使用', 'an object is expected here; not used'),
  },
  'not-text': {
    severity: 'error',
    say: () => text('此处应为文字，未使用', 'text is expected here; not used'),
  },
  'too-deep': {
    severity: 'error',
    say: () =>
      text(
        '嵌套过深，该单元格按缺失处理，其余照常核查',
        'it nests too deep; the cell counts as missing, the rest is checked',
      ),
  },
  'repeated-key': {
    severity: 'error',
    say: (p) =>
      text(
        `同一记录中“${p['heading']}”与“${p['other']}”指同一项，两个都未使用`,
        `“${p['heading']}” and “${p['other']}” of one record mean the same; neither is used`,
      ),
  },
  'level-clash': {
    severity: 'error',
    say: (p) =>
      text(
        `记录写明层级“${p['said']}”，却列在“${p['listed']}”下；按所列层级处理`,
        `the record says “${p['said']}” but is listed under “${p['listed']}”; the latter holds`,
      ),
  },
} as const satisfies Partial<Words<ReadProblem>>
