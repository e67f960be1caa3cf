import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import { shanxi2021 } from '../../src/plans/shanxi-2021'
import { readTaskFiles, readTasks } from '../../src/read/index'
import type { Format } from '../../src/read/options'
import type { Source } from '../../src/read/source'
import { codes, isBilingual } from './reading'

const csv = (bytes: Source, name = 'tasks.csv', format?: Format) =>
  readTasks(bytes, format === undefined ? { name } : { name, format })
const json = (value: unknown) =>
  readTasks(typeof value === 'string' ? value : JSON.stringify(value), { name: 'tasks.json' })

/** The parts of the answers, without where they stand. */
const parts = async (read: ReturnType<typeof readTasks>) =>
  (await read).answers.map((answer) =>
    Object.fromEntries(
      Object.entries(answer as object as Record<string, unknown>).filter(
        ([key]) => key !== 'location' && key !== 'columns',
      ),
    ),
  )

const HEAD = '任务,地点,责任单位,状态,依据,完成日期,备注'

describe('a table of answers', () => {
  it('is read with where each answer stands, and under which headings', async () => {
    const read = await csv(`${HEAD}\nledger,140105,民政局,已完成,某发〔2024〕1号,2024-05-01,好\n\nbudget,,,推进中,,,\n`)
    expect(read.problems).toEqual([])
    expect(read.inputs).toEqual([{ file: 'tasks.csv', rows: 2, encoding: 'utf-8' }])
    expect(read.answers[0]).toEqual({
      task: 'ledger',
      place: '140105',
      department: '民政局',
      status: 'done',
      evidence: '某发〔2024〕1号',
      day: '2024-05-01',
      note: '好',
      location: { file: 'tasks.csv', row: 2 },
      columns: {
        task: '任务',
        place: '地点',
        department: '责任单位',
        status: '状态',
        evidence: '依据',
        day: '完成日期',
        note: '备注',
      },
    })
    expect(read.answers[1]).toMatchObject({ task: 'budget', status: 'underWay', location: { row: 4 } })
    expect(Object.keys(read.answers[1] ?? {})).not.toContain('evidence')
  })

  it.each([
    ['task,place,department,status,evidence,day,note', 'English'],
    ['任务编号,统计对象,责任单位,完成情况,佐证材料,日期,备注', 'other Chinese'],
    [' Ｔask ,PLACE,"部门",STATUS,文号,完成时间,说明', 'of other width and case'],
  ])('takes headings such as %s (%s)', async (head) => {
    expect(await parts(csv(`${head}\na,b,c,done,e,2024-01-01,g`))).toEqual([
      { task: 'a', place: 'b', department: 'c', status: 'done', evidence: 'e', day: '2024-01-01', note: 'g' },
    ])
  })

  it.each([
    ['未启动', 'notStarted'],
    ['未开展', 'notStarted'],
    ['not started', 'notStarted'],
    ['进行中', 'underWay'],
    ['推进中', 'underWay'],
    [' 推 进 中 ', 'underWay'],
    ['In-Progress', 'underWay'],
    ['UNDERWAY', 'underWay'],
    ['已完成', 'done'],
    ['完成', 'done'],
    ['Done', 'done'],
  ])('takes the status %j as %s', async (word, status) => {
    expect(await parts(csv(`task,status\na,${word}`))).toEqual([{ task: 'a', status }])
  })

  it.each(['未完成', '基本完成', '已开展', '是', 'no', '1', '__proto__', 'constructor'])(
    'leaves a status that may be two, or none (%s), for the check to report',
    async (word) => {
      expect(await parts(csv(`task,status\na,${word}`))).toEqual([{ task: 'a', status: word }])
    },
  )

  it.each([
    ['2024-05-01', '2024-05-01'],
    ['2024/5/1', '2024-05-01'],
    ['2024.5.1', '2024-05-01'],
    ['2024年5月1日', '2024-05-01'],
    ['2024-02-30', '2024-02-30'],
    ['2024', '2024'],
    ['五月', '五月'],
  ])('takes the day %j as %j', async (written, day) => {
    expect(await parts(csv(`task,status,day\na,done,${written}`))).toEqual([{ task: 'a', status: 'done', day }])
  })

  it('takes evidence from several columns together', async () => {
    const read = csv('任务,状态,文号,佐证材料\na,已完成,某发1号,照片.jpg\nb,已完成,,照片.jpg')
    expect((await parts(read)).map(({ evidence }) => evidence)).toEqual(['某发1号；照片.jpg', '照片.jpg'])
    expect(codes(await read)).toEqual([])
  })

  it('takes tabs, a byte order mark, quotes, and carriage returns', async () => {
    const read = await csv('\ufefftask\tstatus\tnote\r\na\tdone\t"x\ty"\r\n', 'tasks.tsv')
    expect(await parts(Promise.resolve(read))).toEqual([{ task: 'a', status: 'done', note: 'x\ty' }])
    expect(codes(read)).toEqual([])
  })
})

describe('a table that is wrong', () => {
  it.each([
    ['an unknown heading', 'task,status,证据材\na,done,x', ['unknown-heading'], 1],
    ['a forbidden heading', 'task,status,__proto__,constructor\na,done,x,y', ['forbidden-key', 'forbidden-key'], 1],
    ['a heading twice', 'task,status,状态,note\na,done,done,x', ['repeated-heading', 'lacks-task-column'], 0],
    ['a place twice', 'task,status,place,地点\na,done,x,y', ['repeated-heading'], 1],
    ['no task', 'status,note\ndone,x', ['lacks-task-column'], 0],
    ['no status', 'task,note\na,x', ['lacks-task-column'], 0],
    ['a ledger of records', '代码,名称,常住户数\n140105001001,甲,5', ['lacks-task-column', 'lacks-task-column'], 0],
    ['no heading above data', 'task,status,\na,done,x', ['blank-heading'], 1],
    ['a short row', 'task,status,note\na,done', ['short-row'], 1],
    ['a long row', 'task,status\na,done,x', ['answer-not-used'], 0],
    ['a long row of blanks', 'task,status\na,done,,', ['long-row'], 1],
    ['an open quote', 'task,status\n"a,done\nb,done', ['bad-quote'], 1],
    ['headings alone', 'task,status\n', ['no-rows'], 0],
    ['nothing', '', ['empty-file'], 0],
    ['blank lines', '\n,,\n', ['empty-file'], 0],
  ] as const)('%s', async (_, text, expected, answers) => {
    const read = await csv(text)
    expect(codes(read).filter((code) => code !== 'unknown-heading' || expected[0] === code)).toEqual(expected)
    expect(read.answers).toHaveLength(answers)
    for (const problem of read.problems) {
      expect(isBilingual(problem), problem.code).toBe(true)
      expect(problem.location.file).toBe('tasks.csv')
    }
  })

  it('says which heading may be meant, and where it stands', async () => {
    const { problems } = await csv('task,status,evidense\na,done,x')
    expect(problems).toMatchObject([
      { params: { heading: 'evidense', nearest: 'evidence' }, location: { row: 1, column: 'evidense' } },
    ])
  })

  it.each([
    [new Uint8Array([0xce, 0xc4, 0xbc]), 'tasks.csv', 'unknown-encoding'],
    [new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0]), 'tasks.csv', 'not-what-it-says'],
    ['x', 'tasks.xlsx', 'not-what-it-says'],
    ['x', 'tasks.docx', 'unsupported-format'],
    ['task,status\na,do\0ne', 'tasks.csv', 'holds-nul'],
    ['[{"task":', 'tasks.json', 'bad-json'],
    ['task,status', 'tasks.json', 'not-what-it-says'],
    ['{"day":"2025-12-31"}', 'tasks.json', 'not-task-answers'],
    ['{"tasks":{}}', 'tasks.json', 'not-task-answers'],
  ])('is told by the same words as a file of records: %s as %s is %s', async (bytes, name, code) => {
    const read = await csv(bytes, name)
    expect([read.ok, codes(read), read.answers]).toEqual([false, [code], []])
  })

  it('is a problem of one of several files only', async () => {
    const read = await readTaskFiles([
      { name: 'a.csv', bytes: 'task,status\na,done' },
      { name: 'b.csv', bytes: '' },
      { name: 'c', bytes: '[{"task":"c","status":"done"}]' },
    ])
    expect(read.ok).toBe(true)
    expect(read.answers.map(({ task }) => task)).toEqual(['a', 'c'])
    expect(read.inputs).toEqual([
      { file: 'a.csv', rows: 1, encoding: 'utf-8' },
      { file: 'b.csv', rows: 0 },
      { file: 'c', rows: 1, encoding: 'utf-8' },
    ])
    expect(read.problems).toMatchObject([{ code: 'empty-file', location: { file: 'b.csv' } }])
  })
})

describe('answers as JSON', () => {
  const one = { task: 'a', 状态: '已完成', 文号: 5, date: '2024/5/1', place: null }

  it.each([
    ['an array', [one], '[0]'],
    ['an object', { $schema: 'x', tasks: [one] }, 'tasks[0]'],
  ])('are %s', async (_, value, path) => {
    const read = await json(value)
    expect(codes(read)).toEqual([])
    expect(read.answers).toEqual([
      {
        task: 'a',
        status: 'done',
        evidence: 5,
        day: '2024-05-01',
        location: { file: 'tasks.json', path },
        columns: { task: 'task', status: '状态', evidence: '文号', day: 'date' },
      },
    ])
  })

  it('report what is no answer, and keys that are none, once a file', async () => {
    const hostile = '[null, 5, "x", [], {"task":"a","status":"done","__proto__":{"x":1},"zzzzz":1}, {"zzzzz":2}]'
    const read = await json(hostile)
    expect([...codes(read)].sort()).toEqual(
      ['forbidden-key', 'not-an-object', 'not-an-object', 'not-an-object', 'not-an-object', 'unknown-heading'].sort(),
    )
    expect(read.answers).toHaveLength(2)
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it('use neither of two keys that mean the same', async () => {
    const read = await json([{ task: 'a', status: 'done', 状态: 'notStarted', 备注: 'x', note: 'y' }])
    expect(codes(read)).toEqual(['repeated-key'])
    expect(await parts(Promise.resolve(read))).toEqual([{ task: 'a', note: 'x；y' }])
  })

  it('of any type end as problems of the check, with their path', async () => {
    const read = await json({ tasks: [{ task: shanxi2021.tasks[0]?.id, 状态: { a: [1] }, note: true }] })
    const { problems, tasks } = check(
      shanxi2021,
      { day: '2025-12-31', places: {} },
      { day: '2025-12-31', tasks: read.answers, rules: [] },
    )
    expect(problems.map(({ code, location }) => [code, location.path])).toEqual([
      ['answer-not-text', 'tasks[0].状态'],
      ['answer-not-text', 'tasks[0].note'],
    ])
    expect(tasks[0]?.status).toBe('unknown')
  })
})

it('of a table that is wrong in every row the problems are counted', async () => {
  const rows = Array.from({ length: 3000 }, (_, n) => `t${n},done,x`).join('\n')
  const read = await csv(`task,status\n${rows}`)
  expect(read.inputs[0]?.rows).toBe(3000)
  expect(codes(read).filter((code) => code === 'answer-not-used')).toHaveLength(1000)
  expect(read.problems.at(-1)).toMatchObject({ code: 'more-problems', params: { count: 2000 } })
})

describe('the sample', () => {
  const bytes = readFileSync('seeds/samples/shanxi-tasks.csv')

  it('is answered as its rows say', async () => {
    const read = await csv(bytes, 'shanxi-tasks.csv')
    expect([read.ok, codes(read), read.answers.length]).toEqual([true, [], 12])
    const county = [
      { code: '140105', name: '小店区' },
      { code: '140121', name: '清徐县' },
    ]
    const places = { prefecture: [{ code: '140100', name: '太原市' }], county }
    const report = check(
      shanxi2021,
      { day: '2025-12-31', places },
      { day: '2025-12-31', tasks: read.answers, rules: [] },
    )
    const status = (id: string) => report.tasks.find(({ task }) => task.id === id)?.status
    expect([
      status('party-building-joint-meeting'),
      status('equal-basic-public-services'),
      status('joint-service-framework'),
      status('civil-affairs-reports'),
      status('implementation-mechanism'),
      status('community-consultation-system'),
      status('social-participation-incentives'),
      status('social-participation-action'),
    ]).toEqual(['underWay', 'underWay', 'notStarted', 'done', 'unknown', 'unknown', 'unanswered', 'unanswered'])
    const at = (code: string) => report.problems.find((one) => one.code === code)?.location
    expect(at('unknown-task-status')).toEqual({ file: 'shanxi-tasks.csv', row: 11, column: '状态' })
    expect(at('unknown-task')).toEqual({ file: 'shanxi-tasks.csv', row: 13, column: '任务' })
    expect(at('done-without-evidence')).toEqual({ file: 'shanxi-tasks.csv', row: 7, column: '依据' })
    expect(at('done-after-day')).toEqual({ file: 'shanxi-tasks.csv', row: 9, column: '完成日期' })
  })
})
