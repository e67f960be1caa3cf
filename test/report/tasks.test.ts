import { describe, expect, it } from 'vitest'
import type { TaskResult, TaskState } from '../../src/check/task'
import { formatJson, formatText, fromJson, toView, type ReportJson } from '../../src/report'
import { reportSchema } from '../../src/report/schema'
import { text, type Lang } from '../../src/values/text'
import { sampleReport, TOOL } from './fixture'

const NONE = { notStarted: 0, unknown: 0, underWay: 0, done: 0 }

/** Seven tasks, one of them due after the assessment day. */
function tasksIn(lang: Lang): readonly TaskResult[] {
  const departments = { bureau: text('民政局', 'Civil Affairs')[lang], office: text('财政局', 'Finance')[lang] }
  const one = (n: number, status: TaskState, rest: Partial<TaskResult> = {}): TaskResult => ({
    plan: 'test-2021',
    task: { id: `${n}`, title: text(`事项${n}`, `Duty ${n}`), subject: { level: 'county' }, sources: [] },
    due: '2025-12-31',
    responsible: [departments.bureau],
    status,
    counts: status === 'unanswered' ? NONE : { ...NONE, [status]: 1 },
    overdue: status !== 'done',
    late: false,
    unheard: 0,
    answers: status === 'unanswered' ? [] : [{ state: status, location: { row: n } }],
    ...rest,
  })
  const two = { answers: [{ state: 'underWay', location: {} } as const, { state: 'done', location: {} } as const] }
  return [
    one(1, 'unanswered', { responsible: [] }),
    one(2, 'done', { late: true }),
    one(3, 'underWay', { ...two, counts: { ...NONE, underWay: 1, done: 1 }, responsible: [] }),
    one(4, 'notStarted', { responsible: [departments.bureau, departments.office] }),
    one(5, 'unknown', { due: '2027-12-31', overdue: false }),
    one(6, 'unanswered'),
    one(7, 'done', { unheard: 2, overdue: true }),
  ]
}

const viewIn = (lang: Lang) => toView(sampleReport({ lang, change: { tasks: tasksIn(lang) } }), { lang, tool: TOOL })

/** The part of the text about tasks. */
function partIn(lang: Lang, options: Parameters<typeof formatText>[1] = {}): readonly string[] {
  const lines = formatText(viewIn(lang), options).split('\n')
  const start = lines.indexOf(text('任务事项', 'Tasks')[lang])
  return lines.slice(start + 1, lines.indexOf('', start)).map((line) => line.trim())
}

describe('tasks that were answered', () => {
  it('are counted, then named where they are overdue, those that were answered first, then by department', () => {
    expect(partIn('zh-CN', { details: 3 })).toEqual([
      '任务事项 7 项，凭材料核实，不由数据判定：未答复 2、未启动 1、待核 1、推进中 1、已完成 2；到期未见完成 5 项（其中未答复 2 项）；逾期完成 1 项',
      '到期未见完成的：',
      '- 事项3（3）：推进中，2025-12-31 到期；答复：推进中 1、已完成 1',
      '- 事项4（4）：未启动，2025-12-31 到期；责任单位：民政局、财政局',
      '- 事项7（7）：已完成，2025-12-31 到期；责任单位：民政局；另有 2 个县（市、区）未答复',
      '……另有 2 项',
      '按责任单位：',
      '- 民政局，5 项：未答复 1、未启动 1、待核 1、已完成 2；到期未见完成 3 项',
      '- 财政局，1 项：未启动 1；到期未见完成 1 项',
      '- 文件未写责任单位，2 项：未答复 1、推进中 1；到期未见完成 2 项',
    ])
  })

  it('are told in English likewise', () => {
    expect(partIn('en')).toEqual([
      '7 tasks, shown by documents and not decided from data: 2 unanswered, 1 not started, 1 unknown, 1 under way, 2 done; 5 due and not shown to be done (2 of them unanswered); 1 done late',
      'Due and not shown to be done:',
      '- Duty 3 (3): under way, due on 2025-12-31; answers: 1 under way, 1 done',
      '- Duty 4 (4): not started, due on 2025-12-31; responsible: Civil Affairs, Finance',
      '- Duty 7 (7): done, due on 2025-12-31; responsible: Civil Affairs; no answer for 2 counties',
      '- Duty 1 (1): unanswered, due on 2025-12-31',
      '- Duty 6 (6): unanswered, due on 2025-12-31; responsible: Civil Affairs',
      'By responsible department:',
      '- Civil Affairs, 5 tasks: 1 unanswered, 1 not started, 1 unknown, 2 done; 3 due and not shown to be done',
      '- Finance, 1 task: 1 not started; 1 due and not shown to be done',
      '- no department is named, 2 tasks: 1 unanswered, 1 under way; 2 due and not shown to be done',
    ])
  })

  it('stand in the JSON report, which fits its schema and shows the same', () => {
    const view = viewIn('en')
    const json = JSON.parse(formatJson(view)) as ReportJson
    expect(reportSchema.safeParse(json).error).toBeUndefined()
    expect(formatText(fromJson(json))).toBe(formatText(view))
    expect(json.tasks[3]).toMatchObject({ task: '4', title: 'Duty 4', status: 'notStarted', overdue: true })
    expect(json.tasks[3]?.answers).toEqual([{ state: 'notStarted', location: { row: 4 } }])
  })
})

it('where nobody answered one line says so, and how to answer', () => {
  const view = toView(sampleReport({ lang: 'en' }), { lang: 'en', tool: TOOL })
  const lines = formatText(view).split('\n')
  const start = lines.indexOf('Tasks')
  expect(lines[start + 1]).toMatch(/2 further duties.*Nobody has answered.*--tasks/)
  expect(lines[start + 2]).toBe('')
  const bare = toView(sampleReport({ lang: 'en', change: { tasks: [] } }), { lang: 'en', tool: TOOL })
  expect(formatText(bare).split('\n')).not.toContain('Tasks')
})
