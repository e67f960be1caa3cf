import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import type { TaskAnswer } from '../../src/check/task'
import { tasksByDepartment } from '../../src/check/tasks-by-department'
import type { DatasetInput } from '../../src/dataset/input'
import { number } from '../../src/indicators/build'
import type { Plan, Task } from '../../src/plan/plan'
import { text } from '../../src/values/text'
import { planOf } from '../support/plan'

const DAY = '2025-12-31'

const task = (id: string, title: string, rest: Partial<Task> = {}): Task => ({
  id,
  title: text(title, `The ${id}`),
  subject: { level: 'province' },
  sources: [{ section: '一' }],
  ...rest,
})

/** Sections name 民政局 and 财政局; the period ends with 2025. */
const PLAN: Plan = {
  ...planOf({ formula: number(1), op: 'atLeast', value: 1 }),
  sections: [
    { id: '一', title: '甲' },
    { id: '二', title: '乙', responsible: ['民政局', '财政局'] },
  ],
  tasks: [
    task('ledger', '建立台账'),
    task('budget', '安排预算', { by: '2023-06-30', sources: [{ section: '二' }, { section: '一' }] }),
    task('training', '组织培训', { sources: [{ section: '二' }], responsible: ['教育局'], every: 'year' }),
    task('directory', '编制目录', { subject: { level: 'county' } }),
    task('twin-a', '同名任务'),
    task('twin-b', '同名任务'),
  ],
}

const PLACES: DatasetInput['places'] = {
  prefecture: [{ code: '140100', name: '太原市' }],
  county: [
    { code: '140105', name: '小店区' },
    { code: '140106', name: '城区' },
    { code: '140202', name: '城区' },
  ],
}

function reported(tasks: readonly unknown[], day = DAY, places = PLACES) {
  const report = check(PLAN, { day: DAY, places }, { day, tasks: tasks as TaskAnswer[] })
  const result = (id: string) => {
    const found = report.tasks.find((one) => one.task.id === id)
    if (!found) throw new Error(`no task ${id}`)
    return found
  }
  const problems = report.problems.filter(({ code }) => code !== 'data-after-day')
  return { report, result, problems, codes: problems.map(({ code }) => code) }
}

describe('a task that nobody answered', () => {
  const { report, result, problems } = reported([])

  it('is listed all the same, in the order of the plan, as unanswered', () => {
    expect(report.tasks.map(({ task: { id } }) => id)).toEqual(PLAN.tasks.map(({ id }) => id))
    expect(new Set(report.tasks.map(({ status }) => status))).toEqual(new Set(['unanswered']))
    expect(problems).toEqual([])
    expect(result('ledger')).toMatchObject({
      plan: 'test-2021',
      counts: { notStarted: 0, unknown: 0, underWay: 0, done: 0 },
      answers: [],
      unheard: 0,
    })
  })

  it('is due on its own day, or at the end of the period', () => {
    expect([result('budget').due, result('ledger').due, result('training').due]).toEqual(['2023-06-30', DAY, DAY])
  })

  it('is overdue from its due day on, as nothing shows it to be done', () => {
    const overdue = (day: string) => {
      const { result: of } = reported([], day)
      return [of('budget').overdue, of('ledger').overdue]
    }
    expect(overdue('2023-06-29')).toEqual([false, false])
    expect(overdue('2023-06-30')).toEqual([true, false])
    expect(overdue('2025-12-31')).toEqual([true, true])
  })

  it('is answered for by those whom it names, or else its sections', () => {
    expect(result('training').responsible).toEqual(['教育局'])
    expect(result('budget').responsible).toEqual(['民政局', '财政局'])
    expect(result('ledger').responsible).toEqual([])
  })
})

describe('the status of a task', () => {
  const from = (...states: readonly string[]) => {
    const answers = states.map((status, n) => ({ task: 'ledger', department: `局${n}`, status, evidence: 'x' }))
    return reported(answers).result('ledger')
  }

  it.each([
    [['done', 'done'], 'done', false],
    [['done', 'underWay'], 'underWay', true],
    [['underWay', 'notStarted', 'done'], 'notStarted', true],
    // what cannot be read may be anything: no more than unknown, and no less where something surely has not begun
    [['done', '???', 'underWay'], 'unknown', true],
    [['notStarted', '???'], 'notStarted', true],
  ] as const)('of %j is %s', (states, status, overdue) => {
    expect(from(...states)).toMatchObject({ status, overdue })
  })

  it('comes with how many answers there are of each', () => {
    expect(from('done', 'underWay', 'done', '???').counts).toEqual({ notStarted: 0, unknown: 1, underWay: 1, done: 2 })
  })

  it('is late where something was done after the due day, and not where no day is given', () => {
    const late = (day?: string) =>
      reported([{ task: 'budget', status: 'done', evidence: 'x', ...(day === undefined ? {} : { day }) }]).result(
        'budget',
      )
    expect(late('2023-06-30')).toMatchObject({ late: false, overdue: false })
    expect(late('2023-07-01')).toMatchObject({ late: true, overdue: false })
    expect(late()).toMatchObject({ late: false, overdue: false })
    expect(reported([{ task: 'budget', status: 'underWay', day: '2024-01-01' }]).result('budget').late).toBe(false)
  })

  it('changes no verdict', () => {
    const verdicts = (tasks: readonly TaskAnswer[]) =>
      [...check(PLAN, { day: DAY, places: PLACES }, { day: DAY, tasks }).findings()].map(({ verdict }) => verdict)
    expect(verdicts([{ task: 'ledger', status: 'notStarted' }])).toEqual(verdicts([]))
  })
})

describe('done', () => {
  it('after the assessment day does not count; what it was on that day is not known', () => {
    const { result, problems } = reported([
      { task: 'ledger', status: 'done', evidence: '某发〔2026〕1号', day: '2026-01-01' },
    ])
    expect(result('ledger')).toMatchObject({
      status: 'unknown',
      overdue: true,
      late: false,
      counts: { done: 0, unknown: 1 },
      answers: [{ state: 'unknown', said: 'done', day: '2026-01-01', evidence: '某发〔2026〕1号' }],
    })
    expect(problems).toMatchObject([{ code: 'done-after-day', location: { path: 'tasks[0].day' } }])
    expect(reported([{ task: 'ledger', status: 'done', evidence: 'x', day: DAY }]).result('ledger').status).toBe('done')
  })

  it.each([[undefined], [''], ['无'], [' — ']])('without evidence (%j) stays done, with a note', (evidence) => {
    const { result, problems } = reported([{ task: 'ledger', status: 'done', evidence }])
    expect(result('ledger')).toMatchObject({ status: 'done', answers: [{ state: 'done' }] })
    expect(result('ledger').answers[0]).not.toHaveProperty('evidence')
    expect(problems).toMatchObject([{ code: 'done-without-evidence', severity: 'note' }])
  })

  it('on a day that is none stays done without a day', () => {
    const { result, problems } = reported([{ task: 'ledger', status: 'done', evidence: 'x', day: '2025-02-30' }])
    expect(result('ledger').status).toBe('done')
    expect(result('ledger').answers[0]).not.toHaveProperty('day')
    expect(problems).toMatchObject([{ code: 'answer-day-is-none', params: { value: '2025-02-30' } }])
  })
})

describe('which task is answered', () => {
  it.each(['ledger', '建立台账', 'The ledger', ' ledger '])('is told by %j', (name) => {
    const { result, codes } = reported([{ task: name, status: 'underWay' }])
    expect([result('ledger').status, codes]).toEqual(['underWay', []])
  })

  it('is not guessed: an unknown one is a problem that names the nearest id', () => {
    const { report, problems } = reported([
      { task: 'lodger', status: 'done' },
      { task: '建立台帐', status: 'done' },
      { task: 'Ledger', status: 'done' },
    ])
    expect(report.tasks.every(({ status }) => status === 'unanswered')).toBe(true)
    expect(problems.map(({ code, params }) => [code, params['nearest']])).toEqual([
      ['unknown-task', 'ledger'],
      ['unknown-task', 'ledger'],
      ['unknown-task', 'ledger'],
    ])
  })

  it('must be one: a title of two says both ids', () => {
    const { problems } = reported([{ task: '同名任务', status: 'done' }])
    expect(problems).toMatchObject([{ code: 'ambiguous-task', params: { ids: 'twin-a、twin-b' } }])
  })

  it('must be of the plan', () => {
    const { result, problems } = reported([
      { plan: 'other-2021', task: 'ledger', status: 'done' },
      { plan: 'test-2021', task: 'budget', status: 'underWay' },
    ])
    expect(result('ledger').status).toBe('unanswered')
    expect(result('budget').status).toBe('underWay')
    expect(problems).toMatchObject([{ code: 'other-plan', params: { other: 'other-2021', plan: 'test-2021' } }])
  })
})

describe('the place of an answer', () => {
  const at = (place: unknown, day = DAY) => reported([{ task: 'directory', status: 'underWay', place }], day)

  it.each(['140105', '140105000000', 140105, '小店区'])('is found by code, padded or not, or by name: %j', (place) => {
    const { result, codes } = at(place)
    expect(codes).toEqual([])
    expect(result('directory').answers).toMatchObject([{ place: '140105', name: '小店区' }])
  })

  it.each([
    ['140199', 'place-not-listed'],
    ['某县', 'place-not-listed'],
    ['太原市', 'place-of-other-level'],
    ['140100', 'place-of-other-level'],
    ['城区', 'ambiguous-place'],
  ])('%s is a problem (%s), and the answer is kept', (place, code) => {
    const { result, problems } = at(place)
    expect(problems).toMatchObject([{ code, severity: 'warning', location: { path: 'tasks[0].place' } }])
    expect(result('directory')).toMatchObject({ status: 'underWay', answers: [{ state: 'underWay' }] })
    expect(result('directory').answers[0]?.place).toBeDefined()
  })

  it('names the codes of places of one name', () => {
    expect(at('城区').problems[0]?.params).toMatchObject({ codes: '140106、140202' })
  })

  it('tells for how many listed places nobody answered, and these keep it from being shown as done', () => {
    const done = (...places: readonly (string | undefined)[]) =>
      reported(places.map((place) => ({ task: 'directory', status: 'done', evidence: 'x', place }))).result('directory')
    expect(done('140105')).toMatchObject({ status: 'done', unheard: 2, overdue: true })
    expect(done('140105', '140106', '140202')).toMatchObject({ status: 'done', unheard: 0, overdue: false })
    // who names no place speaks for all, and a prefecture for what lies beneath it
    expect(done('140105', undefined)).toMatchObject({ unheard: 0, overdue: false })
    expect(done('140100')).toMatchObject({ unheard: 1 })
  })
})

describe('two answers for one place by one department', () => {
  const answer = (status: string, rest: object = {}) => ({
    task: 'directory',
    place: '140105',
    department: '民政局',
    status,
    evidence: 'x',
    ...rest,
  })

  it('that differ: the less advanced is kept, the other a problem', () => {
    const { result, problems } = reported([answer('done'), answer('underWay', { place: '小店区' })])
    expect(result('directory')).toMatchObject({ status: 'underWay', counts: { underWay: 1, done: 0 } })
    expect(result('directory').answers).toHaveLength(1)
    expect(problems).toMatchObject([
      { code: 'answered-twice', severity: 'error', location: { path: 'tasks[0]' }, params: { kept: '推进中' } },
    ])
  })

  it('that agree count once, and both keep their evidence', () => {
    const { result, codes } = reported([answer('done', { evidence: 'a' }), answer('done', { evidence: 'b' })])
    expect(codes).toEqual([])
    expect(result('directory').counts.done).toBe(1)
    expect(result('directory').answers.map(({ evidence }) => evidence)).toEqual(['a', 'b'])
  })

  it('are two where the department or the place is another, or none', () => {
    const { result, codes } = reported([
      answer('done'),
      answer('underWay', { department: '财政局' }),
      answer('underWay', { department: undefined }),
      answer('notStarted', { place: '140106' }),
    ])
    expect(codes).toEqual([])
    expect(result('directory').counts).toEqual({ notStarted: 1, unknown: 0, underWay: 2, done: 1 })
  })
})

describe('a line still to be filled in', () => {
  it('is no answer and no problem', () => {
    const { result, codes } = reported([{ task: 'ledger', place: '140000', department: '民政局', status: '' }])
    expect([result('ledger').status, codes]).toEqual(['unanswered', []])
  })

  it.each(['evidence', 'day', 'note'])('is an answer without a status once it has %s', (part) => {
    const { result, codes } = reported([{ task: 'ledger', [part]: '2025-01-01' }])
    expect([result('ledger').status, codes]).toEqual(['unknown', ['no-task-status']])
  })
})

describe('what is no answer at all', () => {
  it('is a problem each, and the rest is used', () => {
    const { result, problems } = reported([
      null,
      'ledger',
      ['ledger', 'done'],
      { status: 'done' },
      { task: 'ledger', status: 'done', evidence: 'x' },
    ])
    expect(result('ledger').status).toBe('done')
    expect(problems.map(({ code, location }) => [code, location.path])).toEqual([
      ['not-an-answer', 'tasks[0]'],
      ['not-an-answer', 'tasks[1]'],
      ['not-an-answer', 'tasks[2]'],
      ['no-task', 'tasks[3].task'],
    ])
  })

  it('has keys that are none, or that are forbidden', () => {
    const hostile = JSON.parse(
      '{"task":"ledger","status":"underWay","__proto__":{"note":"x"},"constructor":1,"evidense":"x"}',
    ) as object
    const { result, problems } = reported([hostile])
    expect(problems.map(({ code, params }) => [code, params['key'], params['nearest']])).toEqual([
      ['forbidden-key', '__proto__', undefined],
      ['forbidden-key', 'constructor', undefined],
      ['unknown-answer-key', 'evidense', 'evidence'],
    ])
    expect(result('ledger').answers).toEqual([{ state: 'underWay', location: { path: 'tasks[0]' } }])
    expect(({} as Record<string, unknown>)['note']).toBeUndefined()
  })

  it('has parts of another type; a status of another type is not taken for none', () => {
    const { result, problems } = reported([
      { task: 'ledger', status: { done: true }, department: ['x'], place: true, day: 20250101, location: 'x' },
    ])
    expect(problems.map(({ code }) => code)).toEqual([
      'answer-not-text',
      'answer-day-is-none',
      'answer-not-text',
      'answer-not-text',
    ])
    expect(result('ledger')).toMatchObject({ status: 'unknown', answers: [{ state: 'unknown' }] })
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may be named %s anywhere', (word) => {
    const all = { task: 'ledger', place: word, department: word, status: word, evidence: word, day: word, note: word }
    const { result, codes } = reported([all, { task: word, status: 'done' }, { plan: word, task: 'x', status: 'done' }])
    expect(codes).toEqual([
      'place-not-listed',
      'answer-day-is-none',
      'unknown-task-status',
      'unknown-task',
      'other-plan',
    ])
    expect(result('ledger').answers).toMatchObject([{ said: word, department: word, place: word }])
  })

  it('is told in short and in time, however long it is and however many there are', () => {
    const long = '长'.repeat(100_000)
    const { problems } = reported([
      { task: long, status: long },
      { task: 'ledger', status: long, place: long, day: long },
    ])
    for (const { message } of problems) expect(message['zh-CN'].length + message.en.length).toBeLessThan(600)
    const many = Array.from({ length: 20_000 }, (_, n) => ({ task: `x${n}`, status: 'done' }))
    expect(reported(many).problems).toHaveLength(20_000)
  })

  it('a list that is none is the fault of the caller', () => {
    for (const tasks of [{}, 'ledger', 5, new Set()])
      expect(() => check(PLAN, { day: DAY, places: {} }, { day: DAY, tasks: tasks as never })).toThrow(/tasks must be/)
  })

  it('is said in both languages', () => {
    const { problems } = reported([
      null,
      { task: 'x', status: 'done' },
      { task: 'ledger', status: 'x', place: 'x', day: 'x', zzz: 1, note: {} },
      { task: 'ledger', note: 'x' },
      { task: 'ledger', status: 'done', place: '城区', day: '2030-01-01' },
      { task: 'directory', status: 'done', place: '太原市' },
      { task: 'directory', status: 'underWay', place: '太原市' },
      { plan: 'x', task: 'ledger', status: 'done' },
      { task: '同名任务', status: 'done' },
      { status: 'done' },
    ])
    expect(new Set(problems.map(({ code }) => code)).size).toBe(16)
    for (const { message } of problems) {
      expect(message['zh-CN']).toMatch(/\p{Script=Han}/u)
      expect(message.en.replace(/“[^”]*”|城区/g, '')).not.toMatch(/\p{Script=Han}|undefined/u)
      expect(message['zh-CN']).not.toContain('undefined')
    }
  })
})

describe('where an answer stands', () => {
  it('is told with the problems of its parts, in a file by row and heading', () => {
    const location = { file: 'a.csv', row: 3 }
    const { problems, result } = reported([
      { task: 'ledger', status: 'x', location, columns: { status: '完成情况' } },
      { task: 'ledger', status: 'x', department: 'b', location: { file: 'a.json', path: 'tasks[2]' } },
    ])
    expect(problems.map((one) => one.location)).toEqual([
      { file: 'a.csv', row: 3, column: '完成情况' },
      { file: 'a.json', path: 'tasks[2].status' },
    ])
    expect(result('ledger').answers[0]?.location).toEqual(location)
  })
})

describe('tasks by department', () => {
  const { report } = reported([
    { task: 'budget', status: 'done', evidence: 'x' },
    { task: 'training', status: 'underWay' },
  ])
  const found = tasksByDepartment(report.tasks)

  it('count for each department that is responsible, and last for none', () => {
    expect(found.map(({ department, tasks }) => [department, tasks.map(({ task: { id } }) => id)])).toEqual([
      ['民政局', ['budget']],
      ['财政局', ['budget']],
      ['教育局', ['training']],
      [null, ['ledger', 'directory', 'twin-a', 'twin-b']],
    ])
    expect(found.map(({ overdue }) => overdue)).toEqual([0, 0, 1, 4])
    expect(found[2]?.counts).toEqual({ unanswered: 0, notStarted: 0, unknown: 0, underWay: 1, done: 0 })
  })

  it('are none where there are none, and a department may be called anything', () => {
    expect(tasksByDepartment([])).toEqual([])
    const one = { responsible: ['__proto__', '__proto__'], status: 'done', overdue: false } as const
    expect(tasksByDepartment([one])).toMatchObject([{ department: '__proto__', tasks: [one], counts: { done: 1 } }])
  })
})
