import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/report/schema'
import type { ReportJson } from '../../src/report/view'
import { call, ledger, PLAN, suiteFolder } from './call'

const TASKS = [
  { id: 'ledger', title: { 'zh-CN': '建立台账', en: 'Keep, and show, a ledger' }, subject: { level: 'prefecture' } },
  { id: 'budget', title: { 'zh-CN': '安排预算', en: 'Budget' }, subject: { level: 'prefecture' }, by: '2023-06-30' },
  { id: 'odd', title: { 'zh-CN': '=SUM(A1)', en: '=SUM(A1)' }, subject: { level: 'prefecture' } },
].map((task) => ({ ...task, responsible: ['民政局'], sources: [{ section: '一' }] }))

const folder = suiteFolder()
const plan = folder.write('plan.json', { ...PLAN, tasks: TASKS, sections: [{ id: '一', title: '任务' }] })
const data = folder.write('a.csv', ledger(100))

const DAY = ['--day', '2025-12-31', '--declare', 'facilityArea=facilityArea']
const HEAD = '任务,地点,责任单位,状态,依据,完成日期,备注'
const checked = (answers: readonly string[], ...more: readonly string[]) => {
  const files = answers.flatMap((rows, n) => ['--tasks', folder.write(`tasks${n}.csv`, `${HEAD}\n${rows}\n`)])
  return call(['check', data, '--plan', plan, ...DAY, ...files, ...more])
}

describe('check --tasks', () => {
  it('answers the tasks in the JSON report, from several files, and names these among its inputs', async () => {
    const { code, out } = await checked(
      ['建立台账,太原市,市民政局,已完成,并民发〔2024〕1号,2024/5/1,', 'budget,,市财政局,推进中,,,'],
      '--format',
      'json',
    )
    expect(code).toBe(0)
    const report = JSON.parse(out) as ReportJson
    expect(reportSchema.safeParse(report).error).toBeUndefined()
    expect(report.tasks).toMatchObject([
      {
        task: 'ledger',
        due: '2025-12-31',
        responsible: ['民政局'],
        status: 'done',
        overdue: false,
        answers: [{ state: 'done', place: '140100', name: '太原市', day: '2024-05-01', evidence: '并民发〔2024〕1号' }],
      },
      { task: 'budget', due: '2023-06-30', status: 'underWay', overdue: true, counts: { underWay: 1, done: 0 } },
      { task: 'odd', status: 'unanswered', overdue: true, answers: [] },
    ])
    expect(report.inputs.map(({ file }) => file)).toEqual([data, folder.at('tasks0.csv'), folder.at('tasks1.csv')])
    expect(report.inputs.every(({ sha256 }) => /^[\da-f]{64}$/.test(sha256 ?? ''))).toBe(true)
    expect(report.problems).toEqual([])
  })

  it('tells in the text what is overdue, by name and by department', async () => {
    const zh = (await checked(['budget,,,推进中,,,'], '--lang', 'zh-CN')).out
    expect(zh).toContain(
      '任务事项 3 项，凭材料核实，不由数据判定：未答复 2、推进中 1；到期未见完成 3 项（其中未答复 2 项）',
    )
    expect(zh).toContain('- 安排预算（budget）：推进中，2023-06-30 到期；责任单位：民政局')
    expect(zh).toContain('- 民政局，3 项：未答复 2、推进中 1；到期未见完成 3 项')
    const en = (await checked(['budget,,,推进中,,,'], '--lang', 'en')).out
    expect(en).toContain('3 tasks, shown by documents and not decided from data: 2 unanswered, 1 under way')
    expect(en).toContain('- Budget (budget): under way, due on 2023-06-30; responsible: 民政局')
  })

  it.each([
    ['0, as they do not change it', ['budget,,,未启动,,,'], [], 0],
    ['0 with a problem in them', ['budget,,,待定,,,'], [], 0],
    ['3 with a problem in them and --strict', ['budget,,,待定,,,'], ['--strict'], 3],
    ['0 with nothing but a note and --strict', ['budget,,,已完成,,,'], ['--strict'], 0],
    ['0 with what is overdue and --strict', ['budget,,,未启动,,,'], ['--strict'], 0],
  ] as const)('leaves the exit code at %s', async (_, answers, more, code) => {
    expect((await checked(answers, ...more)).code).toBe(code)
  })

  it.each([
    ['a file that is not there', () => folder.at('none.csv'), 'there is no such file'],
    ['a folder', () => folder.at('.'), 'folder'],
    ['a file without answers', () => data, 'there is no column “task”'],
    ['a file beside one that can be used', () => folder.write('x.json', '{'), 'not valid JSON'],
  ])('refuses %s', async (_, path, words) => {
    const good = folder.write('good.csv', `${HEAD}\nbudget,,,推进中,,,\n`)
    const args = ['check', data, '--plan', plan, ...DAY, '--tasks', good, '--tasks', path()]
    const { code, out, err } = await call([...args, '--lang', 'en'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(err).toContain('--tasks')
    expect((await call([...args, '--lang', 'zh-CN'])).err).toMatch(/shequ: .*\p{Script=Han}/u)
  })

  it('never writes over the answers', async () => {
    const answers = folder.write('tasks0.csv', `${HEAD}\nbudget,,,推进中,,,\n`)
    const { code } = await checked(['budget,,,推进中,,,'], '--output', answers)
    expect(code).toBe(2)
    expect(readFileSync(answers, 'utf8')).toContain('推进中')
  })

  it('shows what a hostile file says, and obeys none of it', async () => {
    const { out } = await checked(['budget,\u001b[31m,\u202e局,推进中,,,\u0007', '__proto__,,,done,,,'])
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u001b\u0007\u202e]/)
  })
})

describe('explain --tasks-template', () => {
  it.each([
    ['zh-CN', '任务,地点,责任单位,状态,依据,完成日期,备注', ['建立台账,,民政局,,,,', '安排预算,,民政局,,,,']],
    [
      'en',
      'task,place,department,status,evidence,day,note',
      ['"Keep, and show, a ledger",,民政局,,,,', 'Budget,,民政局,,,,'],
    ],
  ])('prints a blank table in %s, which can be filled in and read', async (lang, head, rows) => {
    const { code, out, err } = await call(['explain', plan, '--tasks-template', '--lang', lang])
    expect([code, err]).toEqual([0, ''])
    // no title that a spreadsheet would take for a formula
    expect(out).toBe(`\ufeff${[head, ...rows, 'odd,,民政局,,,,'].map((row) => `${row}\r\n`).join('')}`)
    const read = async (text: string) => {
      const args = ['check', data, '--plan', plan, ...DAY, '--tasks', folder.write('t.csv', text)]
      return JSON.parse((await call([...args, '--format', 'json'])).out) as ReportJson
    }
    const blank = await read(out)
    expect([blank.problems, blank.tasks.map(({ status }) => status)]).toEqual([[], Array(3).fill('unanswered')])
    const filled = await read(out.replaceAll(/,,,,\r/g, ',推进中,,,\r'))
    expect([filled.problems, filled.tasks.map(({ status }) => status)]).toEqual([[], Array(3).fill('underWay')])
  })

  it('names every task of a published plan so that it is found again', async () => {
    const { out } = await call(['explain', 'shanxi', '--tasks-template', '--lang', 'zh-CN'])
    const path = folder.write('shanxi.csv', out.replaceAll(/,,,,\r/g, ',未启动,,,\r'))
    const args = ['check', data, '--plan', 'shanxi-2021', ...DAY, '--tasks', path, '--format', 'json']
    const { tasks } = JSON.parse((await call(args)).out) as ReportJson
    expect(tasks.length).toBeGreaterThan(200)
    expect(new Set(tasks.map(({ status }) => status))).toEqual(new Set(['notStarted']))
  })
})

describe('the sample', () => {
  it.each(['zh-CN', 'en'])('is answered in %s', async (lang) => {
    const files = ['shanxi-ledger.csv', 'shanxi-regions.json'].map((name) => `seeds/samples/${name}`)
    const tasks = 'seeds/samples/shanxi-tasks.csv'
    const args = ['check', ...files, '--plan', 'shanxi-2021', ...DAY, '--tasks', tasks]
    const { code, out } = await call([...args, '--lang', lang])
    expect(code).toBe(1)
    // 12 rows: one blank, one of an unknown task; the other ten answer seven tasks
    expect(out).toContain(
      lang === 'en'
        ? '282 unanswered, 1 not started, 2 unknown, 2 under way, 2 done; 287 due and not shown to be done (282 of them unanswered)'
        : '未答复 282、未启动 1、待核 2、推进中 2、已完成 2；到期未见完成 287 项（其中未答复 282 项）',
    )
    expect(out).toContain('shanxi-tasks.csv:13')
    expect(out).not.toMatch(/undefined|NaN|\[object/)
  })
})
