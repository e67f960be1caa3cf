import type { DatasetInput } from '../../src/dataset/input'
import type { Condition, Formula } from '../../src/indicators/node'
import type { Measures } from '../../src/measures/measure'
import type { PlanBody } from '../../src/plan/plan'
import type { FindingView, ReportJson } from '../../src/report/view'
import { text, type Text } from '../../src/values/text'

/** A value that shares no object with itself, as JSON has it. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

const say = (word: string): Text => text(`${word}（中文）`, word)

/** Every kind of measure, with every key that it may have. */
const measures: Measures = {
  stalls: {
    type: 'number',
    label: say('stalls'),
    aliases: ['摊位'],
    levels: ['community', 'estate'],
    partOf: 'households',
    notAbove: 'permanentResidents',
    oftenMeans: ['housingUnits'],
    time: 'period',
    note: say('note'),
    unit: say('stalls'),
    decimals: 0,
    range: [0, null],
    rollup: 'sum',
  },
  share: {
    type: 'number',
    label: say('share'),
    levels: ['grid'],
    time: 'sinceStart',
    unit: text('%', '%'),
    decimals: 2,
    range: [0, 100],
    rollup: 'none',
  },
  lit: { type: 'flag', label: say('lit'), levels: ['community'], time: 'day' },
  opened: { type: 'since', label: say('opened'), levels: ['community'], time: 'day' },
  grade: {
    type: 'class',
    label: say('grade'),
    levels: ['community'],
    time: 'day',
    options: { good: { label: say('good'), aliases: ['良'] }, poor: { label: say('poor') } },
  },
  marketHours: { type: 'hours', label: say('hours'), levels: ['community'], time: 'day' },
}

const good: Condition = { node: 'is', id: 'grade', in: ['good'] }

/** Every kind of node. */
const formulas: Readonly<Record<string, Formula>> = {
  measure: { node: 'measure', id: 'stalls' },
  number: { node: 'number', value: 0.5 },
  is: { node: 'is', id: 'lit', in: [true, false] },
  hours: { node: 'hours', id: 'marketHours', days: 'holidays' },
  add: { node: 'add', of: [good, { node: 'number', value: -1 }] },
  compare: {
    node: 'compare',
    of: { node: 'ratio', of: { node: 'measure', id: 'stalls' }, to: { node: 'number', value: 2 }, per: 1 },
    op: 'between',
    value: [1, 2.5],
  },
  total: {
    node: 'total',
    of: { node: 'measure', id: 'stalls' },
    over: { level: 'community', where: { node: 'compare', of: good, op: 'lessThan', value: 1 } },
    reported: 'stalls',
  },
  ratio: {
    node: 'ratio',
    of: { node: 'total', of: good, over: { level: 'estate' } },
    to: { node: 'measure', id: 'households' },
    per: 100,
  },
  unstated: { node: 'unstated', reason: say('no measure') },
}

/** A plan in which every key of every shape stands. */
export const fullPlan: PlanBody = {
  $schema: 'shequ/schema/plan.json',
  kind: 'norm',
  id: 'sample-2026',
  version: '1.0.0-beta.1',
  status: 'superseded',
  successor: 'sample-2031',
  title: say('sample'),
  document: {
    number: null,
    issuer: '某市人民政府',
    signed: '2026-02-28',
    published: '2026-03-01',
    basedOn: ['《上位规划》'],
  },
  region: { code: '140100', name: '某市', level: 'prefecture' },
  period: { from: '2026-01-01', to: '2030-12-31' },
  completeness: 'indicatorsOnly',
  parents: [{ id: 'china-2026', title: '上位规划', number: '国办发〔2026〕1号' }],
  measures,
  indicators: Object.fromEntries(
    Object.entries(formulas).map(([kind, formula]) => [
      `a-${kind}`,
      { label: say(kind), unit: say('unit'), formula, note: say('note') },
    ]),
  ),
  sections: [{ id: '三(五)', title: '队伍建设', responsible: ['民政局'] }],
  rules: [
    {
      id: 'level-rule',
      title: say('level rule'),
      indicator: 'a-measure',
      subject: { level: 'community', where: good, only: ['140105001001'], except: ['140105001002'] },
      op: 'between',
      milestones: [
        {
          by: '2028-02-29',
          basis: 'printed',
          value: [1, 2],
          reason: say('reason'),
          strength: { word: '力争', class: 'may' },
        },
        { by: null, basis: 'period', value: null, suffices: 100, reason: say('reason') },
      ],
      every: 'twoYears',
      from: '2026-01-01',
      until: '2029-12-31',
      nature: 'binding',
      strength: { word: '确保', class: 'must' },
      follows: { plan: 'china-2026', rule: 'its-rule', how: 'replaces', reason: say('reason') },
      sources: [
        {
          section: '三(五)1',
          figure: '1-2个',
          by: '2028-02-29',
          nature: 'anticipatory',
          strength: { word: '应', class: 'should' },
        },
      ],
      baseline: 'stalls-2025',
      readings: [
        { id: 'one', label: say('one'), ground: 'text', reason: say('reason'), default: true },
        {
          id: 'other',
          label: say('other'),
          indicator: 'a-total',
          subject: { level: 'prefecture' },
          ground: 'parent',
          reason: say('reason'),
        },
      ],
      doubts: [say('doubt')],
      note: say('note'),
    },
    {
      id: 'yes-rule',
      title: say('yes rule'),
      indicator: 'a-is',
      subject: { level: 'community' },
      op: 'equals',
      milestones: [{ by: null, basis: 'standing', value: true }],
      nature: null,
      strength: { word: '应', class: 'should' },
      sources: [{ section: '三(五)', figure: '建立' }],
    },
    {
      id: 'growth-rule',
      title: say('growth rule'),
      indicator: 'a-ratio',
      subject: { level: 'prefecture' },
      op: 'increasing',
      since: 'baseline',
      milestones: [{ by: null, basis: 'sentence', value: null, reason: say('reason') }],
      nature: null,
      strength: { word: '提高', class: 'should' },
      sources: [{ section: '三(五)', figure: '提高' }],
      baseline: 'stalls-2025',
    },
  ],
  tasks: [
    {
      id: 'a-task',
      title: say('task'),
      subject: { level: 'prefecture', note: say('note') },
      by: '2027-06-30',
      every: 'quarter',
      strength: { word: '鼓励', class: 'may' },
      responsible: ['民政局'],
      sources: [{ section: '三(五)2', figure: '制度' }, { section: '三(五)3' }],
      note: say('note'),
    },
  ],
  baselines: [
    {
      id: 'stalls-2025',
      label: say('stalls'),
      indicator: 'a-measure',
      day: null,
      value: 12.5,
      unit: say('stalls'),
      sources: [{ section: '三(五)', figure: '12.5' }],
      note: say('note'),
    },
  ],
  defects: [
    {
      id: 'lost-table',
      section: '三(五)',
      note: say('note'),
      lint: [{ code: 'before-signing', id: 'level-rule' }],
    },
  ],
  note: say('note'),
}

/** A dataset with every kind of cell and roster. */
export const fullDataset: Omit<DatasetInput, 'locate'> = {
  $schema: 'shequ/schema/dataset.json',
  day: '2025-12-31',
  roster: { community: 'complete', estate: 'open', county: 11, town: { '140105': 9 } },
  declares: { households: '常住户' },
  places: {
    community: [
      {
        code: '140105001001',
        name: '某社区',
        parent: '140105001',
        creditCode: '91350100M000100Y43',
        within: '某区/某街道',
        households: 800,
        kind: 'urban',
        relocation: false,
        housingUnits: null,
        openingHours: { mon: '08:00-12:00', sun: '', holidays: null },
        onlineHours: { summer: '08:00-18:00', winter: { mon: '09:00-17:00' } },
        elderlyCareProjects: { '2023': 3, '2024-Q1': null },
      },
      {},
    ],
    grid: [],
  },
}

const counts = { met: 1, unmet: 0, pending: 0, unknown: 2, inapplicable: 0 }

/** A finding in which every key stands. */
const finding: FindingView = {
  plan: 'sample-2026',
  rule: 'level-rule',
  place: '140105001001',
  name: '某社区',
  level: 'community',
  verdict: 'unknown',
  cause: 'data',
  value: '29.9',
  bounds: ['0', null],
  target: { op: 'between', value: ['1', '2'] },
  setBy: { plan: 'china-2026', rule: 'its-rule' },
  workedOut: true,
  due: '2028-02-29',
  basis: 'printed',
  inForce: false,
  period: '2026-2027',
  next: { due: '2030-12-31', value: null },
  timing: 'provisional',
  gap: [
    { measure: 'stalls', direction: 'more', by: '1', upTo: null },
    { measure: 'stalls', level: 'community', direction: 'less', by: '1' },
  ],
  missing: [{ measure: 'households', level: 'community', places: 2, examples: ['某社区'] }],
  unlisted: { level: 'community', places: null },
  settles: { level: 'community', met: 1, unmet: 2 },
  reading: 'one',
  byReading: { one: 'unknown', other: 'met' },
  values: { one: '29.9', other: ['0', null] },
  agree: false,
  parts: [{ measure: 'stalls', reported: null, summed: ['3', null], used: 'both' }],
  opening: { closed: ['sat', 'holidays'], season: 'winter' },
  periods: [{ period: '2026-2027', due: '2027-12-31', inForce: false, verdict: 'pending', value: '1' }],
  series: [
    {
      day: '2026-12-31',
      target: ['1', '2'],
      due: '2028-02-29',
      inForce: false,
      verdict: 'unknown',
      bounds: ['0', null],
    },
  ],
  reached: { by: '2027-12-31', after: '2026-12-31' },
  kindFrom: 'code',
  calculation: '3 ÷ 2',
  message: { code: 'unknown-data', params: { places: 2, of: 'stalls' }, text: 'not known' },
  severity: 'off',
  waiver: {
    reason: 'being built',
    document: 'No. 3',
    owner: '某局',
    expires: '2027-12-31',
    location: { file: 'waivers.yaml', row: 3 },
  },
  debt: 'changed',
  before: { change: 'worse', value: '30', target: null, gap: [{ measure: 'stalls', direction: 'more', by: '1' }] },
  location: {
    file: 'a.csv',
    sheet: 'A',
    row: 2,
    column: 'B',
    columnNumber: 2,
    path: 'places.community[0]',
    place: '某社区',
  },
}

const gap = [
  { measure: 'stalls', direction: 'more', by: '2' },
  { measure: 'stalls', level: 'estate', direction: 'less', by: '1' },
] as const

const debts = { new: 1, known: 2, better: 3, worse: 4, other: 5, fixed: 6, undecided: 7, gone: 8 }

/** A report in which every key of every shape stands. */
export const fullReport: ReportJson = {
  $schema: 'https://example.org/report.json',
  tool: { name: 'shequ', version: '0.1.0' },
  lang: 'en',
  plans: [
    {
      id: 'sample-2026',
      version: '1.0.0',
      hash: '0'.repeat(64),
      title: 'sample',
      number: null,
      region: '某市',
      level: 'prefecture',
      part: { code: '140105', name: '某区', level: 'county' },
      kind: 'norm',
      signed: '2026-02-28',
      period: { from: '2026-01-01', to: null },
      phase: 'during',
      status: 'superseded',
      completeness: 'secondHand',
      successor: 'sample-2031',
    },
  ],
  parents: [{ id: 'china-2026', version: '1.0.0', hash: '1'.repeat(64), title: 'parent' }],
  day: '2027-01-01',
  inputs: [{ file: 'a.csv', sha256: '0'.repeat(64), rows: 3, encoding: 'gb18030' }, { file: 'b.csv' }],
  dataset: {
    day: '2026-12-31',
    roster: { community: 'open' },
    declares: { households: '常住户' },
    earlier: ['2025-12-31'],
  },
  settings: {
    readings: { 'level-rule': 'one' },
    evidence: { stalls: 'parts' },
    breakdown: 'county',
    rules: ['level-rule'],
    region: '140105',
  },
  selection: { verdicts: ['unmet', 'unknown'] },
  summary: {
    rules: 3,
    decided: 1,
    undecidable: 1,
    findings: counts,
    wanted: [{ measure: 'households', level: 'community', rules: 1, findings: 2 }],
    unlisted: [{ level: 'community', rules: 2 }],
    places: { community: 3, prefecture: 1 },
  },
  policy: {
    failOn: 'warning',
    severities: { 'sample-2026/level-rule': 'off' },
    problems: { undeclared: 'note' },
    office: { name: '某局', deadlines: { 'sample-2026/level-rule': '2027-03-31' } },
    files: [{ role: 'waivers', file: 'waivers.yaml', sha256: '0'.repeat(64) }],
    waivers: [
      {
        rule: 'level-rule',
        place: '140105001001',
        reason: 'being built',
        document: 'No. 3',
        owner: '某局',
        expires: '2026-12-31',
        location: { file: 'waivers.yaml', row: 3 },
        state: 'unused',
        why: 'met',
      },
    ],
    known: {
      day: '2026-06-30',
      counts: debts,
      rules: { 'sample-2026/level-rule': debts },
      places: [{ place: '140105001001', name: '某社区', ...debts }],
      cleared: [
        {
          plan: 'sample-2026',
          rule: 'level-rule',
          place: '140105001001',
          name: '某社区',
          state: 'undecided',
          verdict: 'unknown',
        },
      ],
    },
    failures: [
      {
        code: 'unmet',
        rule: 'sample-2026/level-rule',
        severity: 'warning',
        findings: 2,
        location: { file: 'waivers.yaml', row: 3 },
        message: '2 findings are unmet',
      },
    ],
  },
  labels: { measures: { stalls: { label: 'stalls', unit: '' } } },
  regions: [{ code: '1401', name: '某市', level: 'prefecture' }],
  rules: {
    'sample-2026/level-rule': {
      plan: 'sample-2026',
      rule: 'level-rule',
      title: 'level rule',
      indicator: 'a-measure',
      label: 'measure',
      unit: 'unit',
      subject: 'each community',
      formula: 'stalls',
      level: 'community',
      nature: 'binding',
      strength: { word: '确保', class: 'must' },
      sources: [{ section: '三(五)1', figure: '1-2个', by: '2028-02-29', clause: [{ line: 12, text: '某句' }] }],
      counts,
      decided: true,
      inForce: false,
      due: '2028-02-29',
      target: '1 to 2',
      milestones: [
        { due: '2028-02-29', basis: 'printed', value: ['1', '2'], target: '1 to 2' },
        { due: '2030-12-31', basis: 'period', value: null, target: 'no figure is printed', reason: 'lost' },
      ],
      baseline: {
        id: 'stalls-2025',
        label: 'stalls',
        day: null,
        value: null,
        unit: '',
        sources: [{ section: '一(一)', figure: '两个' }],
        note: 'note',
      },
      setBy: { plan: 'china-2026', rule: 'its-rule', title: 'parent' },
      followed: { plan: 'china-2026', rule: 'its-rule', how: 'tightens', state: 'applied', title: 'parent' },
      workedOut: true,
      reason: 'reason',
      reading: { id: 'one', label: 'one' },
      readings: [{ id: 'one', label: 'one' }],
      doubts: ['doubt'],
      note: 'note',
      gap,
      periods: [{ period: '2026-2027', due: '2027-12-31', inForce: false, counts }],
      series: [{ day: '2026-12-31', due: '2028-02-29', inForce: false, counts }],
      breakdown: { level: 'county', counts, net: gap, gross: gap, findings: [finding] },
    },
  },
  tasks: [
    {
      plan: 'sample-2026',
      task: 'a-task',
      title: 'task',
      level: 'prefecture',
      section: '三(五)2',
      every: 'quarter',
      due: '2028-02-29',
      responsible: ['市民政局'],
      status: 'unknown',
      counts: { notStarted: 0, unknown: 1, underWay: 0, done: 0 },
      overdue: false,
      late: false,
      unheard: 2,
      answers: [
        {
          state: 'unknown',
          said: 'done',
          place: '140105',
          name: '某区',
          department: '区民政局',
          evidence: '某民发〔2026〕3号',
          day: '2027-03-31',
          note: 'note',
          location: { file: 'tasks.csv', row: 2 },
        },
      ],
    },
  ],
  problems: [
    { code: 'not-a-number', severity: 'error', location: { row: 2 }, params: { value: 'x' }, message: 'not a number' },
  ],
  findings: [finding],
}
