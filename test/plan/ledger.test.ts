import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkLedger } from '../../src/plan/ledger/check'
import { listNumber, printedAt } from '../../src/plan/ledger/printed'
import type { DocumentText, Ledger, LedgerLine } from '../../src/plan/ledger/ledger'
import { parseLedger } from '../../src/plan/ledger/parse'
import { clauseQuoter } from '../../src/plan/ledger/quote'
import { isWithin } from '../../src/plan/ledger/within'
import type { Plan, Rule } from '../../src/plan/plan'
import { plans } from '../../src/plans'
import { documentText } from '../../src/read/document-text'
import { text } from '../../src/values/text'
import { planOf } from '../support/plan'

const LINES = [
  '某市规划',
  '某政发〔2021〕3号',
  '',
  '一、现状',
  '　　社区工作者１８０人，覆盖率8％。',
  '二、任务',
  '　　1.设施。到2025年，每百户面积不低于30平方米。服务社区全覆盖！调查社区全覆盖。推广“3个一”。',
  '表',
  '覆盖率',
  '8%',
  '18%',
  '　　2.制度。建立制度，要求一刻钟内到达。',
]

const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))

function textOf(lines: readonly string[]): DocumentText {
  const read = documentText(bytesOf(lines))
  if (!read.ok) throw new Error(`line ${read.line}`)
  return read.text
}

const TEXT = textOf(LINES)

function plan(): Plan {
  const base = planOf({ formula: { node: 'measure', id: 'households' }, op: 'atLeast', value: 1 })
  const rule = (id: string, section: string, ...figures: string[]): Rule => ({
    ...(base.rules[0] as Rule),
    id,
    sources: figures.map((figure) => ({ section, figure })),
  })
  const figure = (id: string, printed: string) => ({
    id,
    label: text('数', 'figure'),
    day: null,
    value: 1,
    unit: text('人', 'people'),
    sources: [{ section: '一', figure: printed }],
  })
  return {
    ...base,
    sections: ['一', '二', '二1', '二2', '表', '表.1'].map((id) => ({ id, title: id })),
    rules: [
      rule('area', '二1', '30平方米'),
      rule('service', '二1', '全覆盖'),
      rule('survey', '二', '全覆盖'),
      rule('row', '表.1', '18%'),
    ],
    tasks: [
      {
        id: 'system',
        title: text('制度', 'system'),
        subject: { level: 'county' },
        sources: [{ section: '二2', figure: '一刻钟' }],
      },
    ],
    baselines: [
      figure('workers', '１８０人'),
      figure('coverage', '8％'),
      { ...figure('before', '8%'), sources: [{ section: '表.1', figure: '8%' }] },
    ],
  }
}

const entries: readonly LedgerLine[] = [
  { line: 1, section: '文首', kind: 'heading' },
  {
    line: 2,
    section: '文首',
    kind: 'nothing',
    why: 'letterhead',
    other: [
      { figure: '2021', why: 'number' },
      { figure: '3号', why: 'number' },
    ],
  },
  { line: 4, section: '一', kind: 'heading' },
  { line: 5, section: '一', kind: 'background', baselines: ['workers', 'coverage'] },
  { line: 6, section: '二', kind: 'heading' },
  {
    line: 7,
    section: '二1',
    kind: 'figure',
    rules: ['area', 'service', 'survey'],
    nth: { service: 1, survey: 2 },
    other: [
      { figure: '2025', why: 'date' },
      { figure: '3个', why: 'name' },
    ],
  },
  { line: 8, section: '表', kind: 'heading' },
  { line: 9, section: '表.1', kind: 'nothing', why: 'row' },
  { line: 10, section: '表.1', kind: 'background', baselines: ['before'] },
  { line: 11, section: '表.1', kind: 'figure', rules: ['row'] },
  { line: 12, section: '二2', kind: 'task', tasks: ['system'] },
]

const ledgerOf = (lines: readonly LedgerLine[], document = TEXT): Ledger => ({
  plan: 'test-2021',
  text: { sha256: document.sha256, lines: document.lines.length },
  lines,
})

/** The ledger with one of its entries changed. */
function changed(line: number, change: Partial<LedgerLine>): Ledger {
  return ledgerOf(entries.map((entry) => (entry.line === line ? { ...entry, ...change } : entry)))
}

/** The ledger without some keys of one of its entries. */
function without(line: number, ...keys: readonly (keyof LedgerLine)[]): Ledger {
  const kept = (entry: LedgerLine) =>
    Object.fromEntries(
      Object.entries(entry).filter(([key]) => !keys.includes(key as keyof LedgerLine)),
    ) as unknown as LedgerLine
  return ledgerOf(entries.map((entry) => (entry.line === line ? kept(entry) : entry)))
}

const codes = (ledger: Ledger, document: DocumentText | null = TEXT, of = plan()) =>
  checkLedger(of, ledger, document ?? undefined).problems.map(({ code, params }) => [
    code,
    params['line'] ?? params['id'] ?? params['section'],
  ])

describe('a ledger that accounts for all', () => {
  const checked = checkLedger(plan(), ledgerOf(entries), TEXT)

  it('has no problem', () => {
    expect(checked.problems.map(({ message }) => message.en)).toEqual([])
    expect(checked.ok).toBe(true)
  })

  it('says how much is covered', () => {
    expect(checked.coverage).toEqual({
      lines: { heading: 4, background: 2, figure: 2, task: 1, nothing: 2 },
      standing: { rules: { all: 4, found: 4 }, tasks: { all: 1, found: 1 }, baselines: { all: 3, found: 3 } },
      // １８０ 8 30 8 18 in sources; 2021 3 2025 3 with reasons; 1. and 2. are list numbers
      digits: { all: 11, figures: 5, others: 4, listNumbers: 2, open: 0 },
    })
  })

  it('is checked without the text as far as that goes', () => {
    const { problems, coverage } = checkLedger(plan(), ledgerOf(entries))
    expect([problems, coverage.digits]).toEqual([[], undefined])
    expect(codes(without(7, 'other', 'nth'), null)).toEqual([])
  })
})

describe('beside its plan', () => {
  it.each<[string, Ledger, unknown]>([
    ['another plan', { ...ledgerOf(entries), plan: 'other-2021' }, [['other-plan', undefined]]],
    ['a line listed twice', ledgerOf([...entries, entries[0] as LedgerLine]), [['line-twice', 1]]],
    [
      'a line beyond the text',
      ledgerOf([...entries, { line: 13, section: '二', kind: 'heading' }]),
      [['line-beyond', 13]],
    ],
    ['an unknown section', changed(1, { section: '三' }), [['section-unknown', 1]]],
    ['an unknown rule', changed(11, { rules: ['row', 'raw'] }), [['id-unknown', 11]]],
    ['a rule listed twice', changed(11, { rules: ['row', 'row'] }), [['id-twice', 11]]],
    [
      'a heading that carries a task',
      changed(6, { tasks: ['system'] }),
      [
        ['kind-does-not-fit', 6],
        ['line-without-source', 6],
      ],
    ],
    ['nothing, and no reason', without(9, 'why'), [['no-reason', 9]]],
    [
      'a task that stands nowhere',
      changed(12, { kind: 'nothing', why: 'aim', tasks: [] }),
      [
        ['kind-does-not-fit', 12],
        ['stands-nowhere', 'system'],
      ],
    ],
    [
      'a source whose section has no line of it',
      changed(12, { section: '二1' }),
      [
        ['line-without-source', 12],
        ['source-without-line', 'system'],
        ['section-without-line', '二2'],
      ],
    ],
    ['a place of a rule that is not there', changed(11, { nth: { area: 1 } }), [['nth-of-nobody', 11]]],
  ])('%s', (_, ledger, expected) => expect(codes(ledger, null)).toEqual(expected))

  it('names the nearest id, in both languages', () => {
    const [problem] = checkLedger(plan(), changed(11, { rules: ['row', 'surveyy'] })).problems
    expect(problem?.message['zh-CN']).toBe('第 11 行：规划没有要求“surveyy”；是否为“survey”？')
    expect(problem?.message.en).toBe('line 11: the plan does not have the rule “surveyy”; did you mean “survey”?')
  })
})

describe('beside its text', () => {
  const other = (...figures: string[]) => ({ other: figures.map((figure) => ({ figure, why: 'date' as const })) })

  it.each<[string, Ledger, unknown]>([
    ['a line that is not listed', ledgerOf(entries.filter(({ line }) => line !== 8)), [['line-missing', 8]]],
    [
      'a blank line that is listed',
      ledgerOf([...entries, { line: 3, section: '文首', kind: 'heading' }]),
      [['line-blank', 3]],
    ],
    ['a figure without a reason', changed(7, other('2025')), [['digits-open', 7]]],
    ['a reason for what is not printed', changed(1, other('5G')), [['other-not-printed', 1]]],
    ['a reason given once too often', changed(2, other('2021', '3号', '3')), [['other-not-printed', 2]]],
    ['a reason that would hide the 3 of 30', changed(7, other('2025', '3', '3')), [['other-not-printed', 7]]],
    ['two sentences and no place', changed(7, { nth: { service: 1 } }), [['place-open', 7]]],
    [
      'a place that is not there',
      changed(7, { nth: { service: 1, survey: 3 } }),
      [
        ['place-open', 7],
        ['nth-not-printed', 7],
      ],
    ],
    [
      'a numeral on a line of nothing',
      without(12, 'tasks'),
      [
        ['kind-does-not-fit', 12],
        ['stands-nowhere', 'system'],
        ['numeral-open', 12],
      ],
    ],
  ])('%s', (_, ledger, expected) => expect(codes(ledger)).toEqual(expected))

  it('tells where a figure stands', () => {
    const { problems } = checkLedger(plan(), changed(7, other('3个')), TEXT)
    expect(problems.map(({ message }) => message.en)).toEqual([
      'line 7, column 9: the figure “2025” has neither a source nor a reason',
    ])
    expect(LINES[6]?.slice(8, 12)).toBe('2025')
  })

  it('wants figures character by character, at full width or half', () => {
    for (const [written, figure] of [
      ['120人', '１８０人'],
      ['80人', '１８０人'],
    ] as const) {
      const base = plan()
      const baselines = base.baselines.map((one) => ({
        ...one,
        sources: one.sources.map((source) => (source.figure === figure ? { ...source, figure: written } : source)),
      }))
      expect(codes(ledgerOf(entries), TEXT, { ...base, baselines })).toEqual([
        ['digits-open', 5],
        ['figure-not-printed', 'workers'],
      ])
    }
  })

  it('wants a word of full coverage to be accounted for', () => {
    const lines = ['一、全部完成', ...LINES.slice(1)]
    const document = textOf(lines)
    const wanting = checkLedger(plan(), ledgerOf(entries, document), document).problems
    expect(wanting.map(({ code, params }) => [code, params['line'], params['column'], params['found']])).toEqual([
      ['word-open', 1, 3, '全部'],
    ])
  })

  it('says of another copy nothing else', () => {
    const lines = LINES.map((line) => line.replace('30', '40'))
    expect(codes(ledgerOf(entries), textOf(lines))).toEqual([['other-copy', undefined]])
  })
})

describe('where a figure is printed', () => {
  it.each<[string, string, number[]]>([
    ['面积18平方米，8小时', '8', [8]],
    ['面积18平方米', '8', []],
    ['面积1.8万', '8', []],
    ['１８人，8人', '8人', [4]],
    ['80%和80%', '80%', [0, 4]],
    ['全覆盖', '', []],
  ])('%s: %s', (line, figure, starts) => expect(printedAt(line, figure).map(({ start }) => start)).toEqual(starts))

  it.each<[string, number | undefined]>([
    ['1.设施', 2],
    ['　　（2）设施', 5],
    ['专栏3 设施', 3],
    ['18', undefined],
    ['12 个', undefined],
    ['3.5万人', undefined],
  ])('list number of %s', (line, end) => expect(listNumber(line)?.end).toBe(end))
})

it.each<[string, string, boolean]>([
  ['三(五)1', '三(五)', true],
  ['三(五)12', '三(五)1', false],
  ['专栏2.13', '专栏2', true],
  ['专栏21', '专栏2', false],
  ['三十', '三', false],
  ['第三章第一节', '第三章', true],
])('%s within %s: %s', (section, outer, is) => expect(isWithin(section, outer)).toBe(is))

describe('clauses', () => {
  const quoter = clauseQuoter(ledgerOf(entries), TEXT)
  const quote = (id: string) => {
    const source = plan().rules.find((rule) => rule.id === id)?.sources[0]
    return quoter.ok && source ? quoter.quote('rules', id, source) : undefined
  }

  it('are the sentence that holds the figure', () => {
    expect(quote('area')).toEqual([{ line: 7, text: '到2025年，每百户面积不低于30平方米。' }])
  })

  it('are the very sentence of a rule where several print its figure', () => {
    expect([quote('service'), quote('survey')]).toEqual([
      [{ line: 7, text: '服务社区全覆盖！' }],
      [{ line: 7, text: '调查社区全覆盖。' }],
    ])
  })

  it('are the whole row of a table', () => {
    expect(quote('row')).toEqual([{ line: 9, text: '覆盖率 ｜ 8% ｜ 18%' }])
  })

  it('are the line where the source prints no figure, and none where the ledger knows of none', () => {
    if (!quoter.ok) throw new Error('no quoter')
    expect(quoter.quote('tasks', 'system', { section: '二2' })).toEqual([{ line: 12, text: LINES[11]?.trim() }])
    expect(quoter.quote('tasks', 'constructor', { section: '二2' })).toEqual([])
    expect(quoter.quote('rules', 'area', { section: '表', figure: '30平方米' })).toEqual([])
  })

  it('are never quoted from another copy', () => {
    const another = clauseQuoter(ledgerOf(entries), textOf([...LINES, '']))
    expect(another.ok ? another : another.problem.code).toBe('other-copy')
  })
})

describe('the text itself', () => {
  it('is known by its bytes, and its lines are counted as an editor counts them', () => {
    const bytes = new TextEncoder().encode('\ufeff一\r\n\r\n二\n')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(documentText(bytes)).toEqual({ ok: true, text: { sha256, lines: ['一', '', '二'] } })
  })

  it('is refused where it is not UTF-8', () => {
    expect(documentText(Uint8Array.of(0x61, 0x0a, 0xd6, 0xd0))).toEqual({ ok: false, line: 2 })
  })
})

describe('parseLedger', () => {
  it('takes a ledger', () => {
    const ledger = ledgerOf(entries)
    expect(parseLedger(JSON.parse(JSON.stringify(ledger)))).toEqual({ ok: true, ledger, problems: [] })
  })

  it.each<[string, unknown, string | undefined]>([
    ['no object', null, undefined],
    ['no hash', { ...ledgerOf(entries), text: { sha256: 'ABC', lines: 3 } }, 'text.sha256'],
    ['a line before the first', ledgerOf([{ line: 0, section: '一', kind: 'heading' }]), 'lines[0].line'],
    ['an unknown reason', changed(9, { why: 'table' as 'row' }), 'lines[7].why'],
    ['an empty list', changed(12, { tasks: [] }), 'lines[10].tasks'],
    ['a key of its own', { ...ledgerOf(entries), sentence: '…' }, 'sentence'],
  ])('refuses %s', (_, value, path) => {
    const parsed = parseLedger(value === null ? value : JSON.parse(JSON.stringify(value)))
    expect([parsed.ok, parsed.problems[0]?.location.path]).toEqual([false, path])
  })
})

describe.each(plans.map((one) => [one.id, one] as const))('the ledger of %s', (id, one) => {
  const file = new URL(`../../seeds/plans/${id}.ledger.json`, import.meta.url)
  const parsed = parseLedger(JSON.parse(readFileSync(file, 'utf8')))

  it('fits its plan', () => {
    expect(parsed.problems).toEqual([])
    if (parsed.ok) expect(checkLedger(one, parsed.ledger).problems.map(({ message }) => message.en)).toEqual([])
  })

  it('holds no sentence of the document', () => {
    const figures = parsed.ok ? parsed.ledger.lines.flatMap(({ other = [] }) => other.map(({ figure }) => figure)) : []
    expect(figures.filter((figure) => figure.length > 6)).toEqual([])
  })
})

it('has a ledger for plans of the library alone', () => {
  const ids = readdirSync(new URL('../../seeds/plans/', import.meta.url)).filter((name) => name.endsWith('.json'))
  expect(ids.sort()).toEqual(plans.map(({ id }) => `${id}.ledger.json`).sort())
})
