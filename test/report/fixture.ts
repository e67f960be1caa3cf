import { makeDataset } from '../../src/dataset/dataset'
import { tasksOf } from '../../src/check/tasks'
import type { Finding, Verdict, Counts } from '../../src/check/finding'
import type { Breakdown, Report, RuleResult } from '../../src/check/report'
import type { Plan, Rule } from '../../src/plan/plan'
import type { Problem } from '../../src/values/problem'
import { text, type Lang } from '../../src/values/text'

/** The tool that every view of these tests names. */
export const TOOL = { name: 'shequ', version: '1.2.3' }

const NONE: Counts = { met: 0, unmet: 0, pending: 0, unknown: 0, inapplicable: 0 }

/** A plan whose texts that exist once only are in the language of the test, so that the other one has no excuse. */
function planIn(lang: Lang): Plan {
  const once = (zh: string, en: string): string => text(zh, en)[lang]
  const source = (zh: string, en: string) => [{ section: once('三(五)1', '3(5)1'), figure: once(zh, en) }]
  const base = {
    subject: { level: 'county' },
    op: 'atLeast',
    nature: null,
    milestones: [{ by: '2025-12-31', basis: 'printed', value: 100 }],
    strength: { word: once('实现', 'achieve'), class: 'must' },
  } as const
  const rules: Rule[] = [
    {
      ...base,
      id: 'met-rule',
      title: text('满意度调查', 'Satisfaction survey'),
      indicator: 'satisfaction-survey-coverage',
      sources: source('全覆盖', 'full'),
    },
    {
      ...base,
      id: 'pending-rule',
      title: text('代办服务', 'Services by proxy'),
      indicator: 'agency-services-coverage',
      sources: source('全覆盖', 'full'),
    },
    {
      ...base,
      id: 'silent-rule',
      title: text('评价机制', 'Service evaluation'),
      indicator: 'evaluation-mechanism-coverage',
      milestones: [{ by: null, basis: 'period', value: null, reason: text('“普遍”未印数字', 'Generally: no figure') }],
      sources: source('普遍', 'generally'),
    },
    {
      ...base,
      id: 'unknown-rule',
      title: text('法律服务', 'Legal services'),
      indicator: 'legal-services-coverage',
      sources: source('全覆盖', 'full'),
    },
    {
      ...base,
      id: 'may-rule',
      title: text('日间照料', 'Day care'),
      indicator: 'day-care-coverage',
      strength: { word: once('鼓励', 'encourage'), class: 'may' },
      sources: source('全覆盖', 'full'),
    },
    {
      ...base,
      id: 'workers',
      title: text('社区工作者', 'Community workers'),
      indicator: 'community-workers-per-10000-urban-residents',
      nature: 'anticipatory',
      milestones: [
        { by: '2023-12-31', basis: 'printed', value: 16 },
        { by: '2026-12-31', basis: 'printed', value: 18 },
      ],
      strength: { word: once('努力推动', 'strive'), class: 'should' },
      sources: source('16人', '16 people'),
    },
    {
      ...base,
      id: 'area',
      title: text('新建社区设施面积', 'Area in new communities'),
      indicator: 'facility-area-per-100-households',
      subject: { level: 'community', where: { node: 'is', id: 'newlyBuilt', in: [true] } },
      milestones: [{ by: null, basis: 'standing', value: 30 }],
      sources: source('30平方米', '30 square metres'),
      doubts: [text('是否含农村，未说明', 'Whether rural ones are meant is not said')],
      note: text('比较方式为理解', 'The comparison is read'),
      readings: [
        {
          id: 'permanent',
          label: text('按常住户数', 'by permanent households'),
          ground: 'text',
          default: true,
          reason: text('甲', 'a'),
        },
        {
          id: 'registered',
          label: text('按户籍户数', 'by registered households'),
          indicator: 'facility-area-per-100-registered-households',
          ground: 'practice',
          reason: text('乙', 'b'),
        },
      ],
    },
    {
      ...base,
      id: 'void-rule',
      title: text('搬迁社区', 'Relocation communities'),
      indicator: 'relocation-community-facility-coverage',
      sources: source('全覆盖', 'full'),
    },
  ]
  return {
    id: 'test-2021',
    version: '0.0.1',
    status: 'inForce',
    title: text('某县规划', 'A county plan'),
    document: {
      number: once('某政发〔2022〕1号', 'No. 1 of 2022'),
      issuer: once('某县', 'Somewhere'),
      signed: '2022-01-15',
      basedOn: [],
    },
    region: { code: '140105', name: once('某县', 'Somewhere'), level: 'county' },
    period: { from: '2021-01-01', to: '2025-12-31' },
    completeness: 'fullText',
    parents: [],
    measures: {},
    indicators: {},
    sections: [],
    rules,
    tasks: [
      {
        id: 'a',
        title: text('建立台账', 'Keep a ledger'),
        subject: { level: 'county' },
        sources: [{ section: once('四(一)', '4(1)') }],
      },
      { id: 'b', title: text('年度总结', 'Yearly summary'), subject: { level: 'county' }, sources: [] },
    ],
    baselines: [],
    defects: [],
  }
}

/** A finding of which a test gives what it is about. */
export function finding(rule: string, verdict: Verdict, rest: Partial<Finding> = {}): Finding {
  return {
    plan: 'test-2021',
    rule,
    place: '140105',
    level: 'county',
    verdict,
    target: { op: 'atLeast', value: '100' },
    due: '2025-12-31',
    basis: 'printed',
    inForce: true,
    gap: [],
    missing: [],
    calculation: text('算式', 'sum'),
    message: { code: verdict, params: {}, text: text('有一句话', 'a sentence') },
    location: {},
    ...rest,
  }
}

const area = (n: number, by: string, rest: Partial<Finding> = {}): Finding =>
  finding('area', 'unmet', {
    place: `14010500100${n}`,
    level: 'community',
    target: { op: 'atLeast', value: '30' },
    due: '2022-01-15',
    basis: 'standing',
    value: '28.1',
    gap: [{ measure: 'facilityArea', direction: 'more', by }],
    reading: 'permanent',
    byReading: { permanent: 'unmet', registered: 'unmet' },
    agree: true,
    kindFrom: 'code',
    ...rest,
  })

const lacks = { measure: 'households', level: 'community', places: 1, examples: ['140105001008'] } as const

/** Findings by rule; the communities stand in the order of the data, not of their gaps. */
function findingsIn(lang: Lang): Readonly<Record<string, readonly Finding[]>> {
  const named = (zh: string, en: string) => ({ name: text(zh, en)[lang] })
  return {
    'met-rule': [finding('met-rule', 'met', { value: '100', timing: 'onTime' })],
    'pending-rule': [
      finding('pending-rule', 'pending', {
        value: '90',
        inForce: false,
        gap: [{ measure: 'agencyServices', level: 'community', direction: 'more', by: '3' }],
      }),
    ],
    'silent-rule': [finding('silent-rule', 'unknown', { cause: 'text', target: { op: 'atLeast', value: null } })],
    'unknown-rule': [
      finding('unknown-rule', 'unknown', {
        cause: 'data',
        bounds: ['50', '87.5'],
        missing: [
          { measure: 'legalServices', level: 'community', places: 3, examples: ['140105001001', '140105001002'] },
        ],
        unlisted: { level: 'community', places: 2 },
        settles: { level: 'community', met: 5, unmet: 1 },
        parts: [{ measure: 'legalServices', reported: '7', summed: ['4', null], used: 'both' }],
      }),
    ],
    'may-rule': [finding('may-rule', 'unmet', { value: '10', timing: 'late' })],
    workers: [
      finding('workers', 'unmet', {
        value: '15.2',
        target: { op: 'atLeast', value: '16' },
        due: '2023-12-31',
        next: { due: '2026-12-31', value: '18' },
        timing: 'provisional',
        gap: [{ measure: 'communityWorkers', direction: 'more', by: '12', upTo: '20' }],
      }),
    ],
    area: [
      area(1, '9.5', {
        ...named('甲社区', 'Alpha'),
        agree: false,
        byReading: { permanent: 'unmet', registered: 'met' },
      }),
      area(2, '112.25', named('乙社区', 'Beta')),
      area(3, '10', named('丙社区', 'Gamma')),
      area(4, '9.5', named('丁社区', 'Delta')),
      area(5, '0.01', named('戊社区', 'Epsilon')),
      area(6, '1000', named('己社区', 'Zeta')),
      area(7, '0.5', named('庚社区', 'Eta')),
      area(8, '0', { verdict: 'unknown', cause: 'data', gap: [], missing: [lacks], ...named('辛社区', 'Theta') }),
      area(9, '0', { verdict: 'met', gap: [], value: '31', ...named('壬社区', 'Iota') }),
    ],
    'void-rule': [finding('void-rule', 'inapplicable')],
  }
}

function countsOf(findings: readonly Finding[]): Counts {
  const counts: Record<Verdict, number> = { ...NONE }
  for (const { verdict } of findings) counts[verdict]++
  return counts
}

const PARTS: Breakdown = {
  level: 'town',
  counts: { ...NONE, unmet: 1, met: 1 },
  net: [{ measure: 'communityWorkers', direction: 'more', by: '12' }],
  gross: [{ measure: 'communityWorkers', direction: 'more', by: '15' }],
  findings: () => [
    finding('workers', 'met', { level: 'town', place: '140105001', value: '20' }),
    finding('workers', 'unmet', {
      level: 'town',
      place: '140105002',
      value: '12',
      gap: [{ measure: 'communityWorkers', direction: 'more', by: '15' }],
    }),
  ],
}

function resultOf(rule: Rule, findings: readonly Finding[], onLook: () => unknown): RuleResult {
  const [first] = findings
  const counts = countsOf(findings)
  return {
    plan: 'test-2021',
    rule,
    level: first?.level ?? rule.subject.level,
    counts,
    decided: counts.unknown === 0,
    byReading: {},
    strength: rule.strength,
    inForce: first?.inForce ?? true,
    due: first?.due ?? '2025-12-31',
    ...(rule.readings ? { reading: 'permanent' } : {}),
    lacking: () => [],
    periods: [],
    series: [],
    gap: rule.id === 'area' ? [{ measure: 'facilityArea', direction: 'more', by: '1141.76' }] : [],
    ...(rule.id === 'workers' ? { breakdown: PARTS } : {}),
    *findings() {
      for (const one of findings) {
        onLook()
        yield one
      }
    },
  }
}

function problemsIn(lang: Lang): readonly Problem[] {
  const file = text('社区.csv', 'communities.csv')[lang]
  const column = text('常住户数', 'households')[lang]
  const many = Array.from({ length: 500 }, (_, row): Problem => ({
    code: 'not-a-number',
    severity: 'warning',
    location: { file, row: row + 2, column },
    params: {},
    message: text('不是数字', 'is not a number'),
  }))
  return [
    ...many,
    { code: 'bad-code', severity: 'error', location: { file }, params: {}, message: text('代码有误', 'bad code') },
  ]
}

/** What a test changes of the sample. */
export interface Sample {
  readonly lang?: Lang
  /** Called for every finding that is made. */
  readonly onLook?: () => unknown
  /** Findings instead of those of the sample, by rule. */
  readonly findings?: Readonly<Record<string, readonly Finding[]>>
  readonly change?: Partial<Report>
}

/** A report made by hand: every verdict, every part that a formatter shows. */
export function sampleReport({ lang = 'zh-CN', onLook = () => undefined, findings, change }: Sample = {}): Report {
  const plan = planIn(lang)
  const byRule = { ...findingsIn(lang), ...findings }
  const rules = plan.rules.map((rule) => resultOf(rule, byRule[rule.id] ?? [], onLook))
  const all = Object.values(byRule).flat()
  const declares = { source: text('虚构数据', 'made up')[lang], households: text('按台账', 'by the ledger')[lang] }
  const day = '2026-03-01'
  const roster = { community: 10, town: 'open' } as const
  const dataset = makeDataset({ day: '2025-06-30', roster, declares, places: {} }, { region: plan.region })
  return {
    plans: [plan],
    day,
    dataset,
    earlier: [],
    inputs: [{ file: text('社区.csv', 'communities.csv')[lang], sha256: 'ab'.repeat(32), rows: 9 }],
    settings: { readings: {}, evidence: { communityWorkers: 'parts' }, breakdown: 'town' },
    applied: {},
    parents: [],
    summary: {
      rules: 8,
      decided: 5,
      undecidable: 1,
      findings: countsOf(all),
      wanted: [{ measure: 'households', level: 'community', rules: 1, findings: 1 }],
      unlisted: [{ level: 'community', rules: 2 }],
      places: { county: 1, community: 9 },
    },
    rules,
    tasks: tasksOf([], [{ plan, dataset, day }]).tasks,
    problems: problemsIn(lang),
    effort: { integer: 0, decimal: 0 },
    *findings() {
      for (const rule of rules) yield* rule.findings()
    },
    ...change,
  }
}
