import type { Words } from '../../values/problem'
import { text } from '../../values/text'
import type { ReadProblem } from '../problem-codes'

/** What is said of lists of answers to tasks, and of changes. */
export const taskWords = {
  'lacks-task-column': {
    severity: 'error',
    say: (p) =>
      text(
        `第一行没有“${p['heading']}”一列，文件未使用；第一个非空行应为表头，如“任务,地点,责任单位,状态,依据,完成日期,备注”`,
        `there is no column “${p['heading-en']}”, so the file is not used; the first row that is not blank must hold the headings, such as “task,place,department,status,evidence,day,note”`,
      ),
  },
  'lacks-change-column': {
    severity: 'error',
    say: (p) =>
      text(
        `第一行没有“${p['heading']}”一列，文件未使用；第一个非空行应为表头，如“原代码,现代码,日期,文号”`,
        `there is no column “${p['heading-en']}”, so the file is not used; the first row that is not blank must hold the headings, such as “from,to,day,document”`,
      ),
  },
  'answer-not-used': {
    severity: 'error',
    say: (p) =>
      text(
        `本行有 ${p['cells']} 格，表头只有 ${p['headings']} 列，可能错列；本行答复未使用`,
        `the row has ${p['cells']} cells under ${p['headings']} headings, so cells may have shifted; its answer is not used`,
      ),
  },
  'not-task-answers': {
    severity: 'error',
    say: () =>
      text(
        'JSON 应为任务答复的数组，或形如 { "tasks": [ { "task": "…", "status": "done" } ] } 的对象',
        'the JSON must be an array of answers to tasks, or an object such as { "tasks": [ { "task": "…", "status": "done" } ] }',
      ),
  },
} as const satisfies Partial<Words<ReadProblem>>
