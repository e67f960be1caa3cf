import type { Formula } from '../../src/indicators/node'
import type { Measure, Measures } from '../../src/measures/measure'
import type { LevelRule, Milestone, Plan, Subject } from '../../src/plan/plan'
import { text } from '../../src/values/text'

const NAME = text('测试', 'test')

/** A whole-number measure of a level with a small range, so that every value of it can be tried. */
export function small(level: 'province' | 'community', most: number | null = 2): Measure {
  return {
    type: 'number',
    label: NAME,
    unit: NAME,
    decimals: 0,
    range: [0, most],
    rollup: 'sum',
    time: 'day',
    levels: [level],
  }
}

/** What a test plan asks for. */
export interface TestRule {
  readonly formula: Formula
  readonly op: LevelRule['op']
  readonly value: Milestone['value']
  readonly subject?: Subject
  readonly measures?: Measures
}

/** A plan of one rule, `rule`, standing since 2022-01-01, over measures of its own. */
export function planOf({ formula, op, value, subject, measures }: TestRule): Plan {
  return {
    id: 'test-2021',
    version: '1.0.0',
    status: 'inForce',
    title: NAME,
    document: { number: null, issuer: '测试', signed: '2022-01-01', basedOn: [] },
    region: { code: '140000', name: '测试省', level: 'province' },
    period: { from: '2021-01-01', to: '2025-12-31' },
    completeness: 'fullText',
    parents: [],
    measures: measures ?? {},
    indicators: { it: { label: NAME, unit: NAME, formula } },
    sections: [{ id: '一', title: '测试' }],
    rules: [
      {
        id: 'rule',
        title: NAME,
        indicator: 'it',
        subject: subject ?? { level: 'province' },
        op,
        milestones: [{ by: null, basis: 'standing', value }],
        nature: null,
        strength: { word: '应', class: 'must' },
        sources: [{ section: '一', figure: '1' }],
      },
    ],
    tasks: [],
    baselines: [],
    defects: [],
  }
}

/** A twelve-digit code of a residents' committee, by number from 0. */
export function codeOf(index: number): string {
  return `1401${String(1 + Math.floor(index / 9999)).padStart(2, '0')}${String(1 + Math.floor((index % 9999) / 99)).padStart(3, '0')}${String(1 + (index % 99)).padStart(3, '0')}`
}
