import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/plan/parse'
import type { PlanProblem } from '../../src/plan/words'
import { shanxi2021 } from '../../src/plans/shanxi-2021'
import { fullPlan, plain } from '../schema/samples'
import { changed, GONE, type Changes } from './change'

/** What parsing a plan gives after some changes; each problem says something in both languages. */
function parsed(changes: Changes) {
  const result = parsePlan(changed(fullPlan, changes))
  for (const { message, params } of result.problems) {
    expect(message['zh-CN']).toMatch(/\p{Script=Han}/u)
    expect(message.en).toMatch(/[a-z]/)
    expect(message['zh-CN'] + message.en).not.toMatch(/“undefined”|\[object|(应为|expected )undefined/)
    expect(Object.values(params)).not.toContain(undefined)
  }
  return result
}

const label = { 'zh-CN': '甲', en: 'a' }
const figure = { node: 'measure', id: 'households' }
const { lit, stalls, grade } = fullPlan.measures

/** A change that gives the plan one more indicator. */
const formula = (value: unknown): Changes => ({
  'indicators.b-new': { label: { ...label }, unit: { ...label }, formula: plain(value) },
})

/** A change, the code and the path of the one problem that it makes, and a part of its message. */
type Row = [changes: Changes, code: PlanProblem, path: string | undefined, says?: string]

function makes([changes, code, path, says]: Row): void {
  const { ok, problems } = parsed(changes)
  expect(problems.map((one) => [one.code, one.location.path])).toEqual([[code, path]])
  expect(ok).toBe(false)
  if (says !== undefined) expect(problems[0]?.message.en).toContain(says)
}

const F = 'indicators.b-new.formula'
const VALUE = 'rules[0].milestones[0].value'

describe('a plan that is fine', () => {
  it('is given back as it was written', () => {
    const result = parsePlan(JSON.parse(JSON.stringify(shanxi2021)))
    expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(result.ok && result.plan).toEqual(shanxi2021)
    // the order of its keys too, so that nothing that is printed of it changes
    expect(JSON.stringify(result.ok && result.plan)).toBe(JSON.stringify(shanxi2021))
  })

  it('may have every key of every shape', () => {
    expect(parsePlan(plain(fullPlan))).toEqual({ ok: true, plan: fullPlan, problems: [] })
  })

  it('shares nothing with what was given', () => {
    const given = plain(fullPlan)
    const result = parsePlan(given)
    Reflect.set(given.rules[0]?.title ?? {}, 'en', 'changed')
    expect(result.ok && result.plan).toEqual(fullPlan)
  })

  it.each<[string, Changes]>([
    ['a true that is asked for as at least', { 'rules.1.op': 'atLeast' }],
    ['a target of both ends alike', { 'rules.0.milestones.0.value': [2, 2] }],
    ['a rule with no readings', { 'rules.0.readings': [] }],
    ['growth with a figure', { 'rules.2.milestones.0.value': 5 }],
    ['a rule and a task of one id', { 'tasks.0.id': 'level-rule' }],
    ['readings of one id in two rules', { 'rules.1.readings': plain(fullPlan.rules[0]?.readings) }],
    ['a country, which has no code', { region: { code: '全国', name: '全国', level: 'country' } }],
    ['a measure named like what objects inherit', { 'measures.valueOf': plain(lit) }],
  ])('may have %s', (_, changes) => {
    expect(parsed(changes)).toMatchObject({ ok: true, problems: [] })
  })
})

describe('no plain JSON', () => {
  it.each<Row>([
    [{ 'period.to': new Date(0) }, 'not-json', 'period.to', 'within quotation marks in YAML'],
    [{ note: undefined }, 'not-json', 'note', 'leave the key out'],
    [{ 'baselines.0.value': NaN }, 'not-json', 'baselines[0].value', 'NaN'],
    [{ 'rules.0.title': label, 'rules.1.title': label }, 'shared', 'rules[1].title', 'rules[0].title'],
    [{ 'rules.0.constructor': 1 }, 'forbidden-key', 'rules[0].constructor'],
  ])('%o: %s at %s', (...row) => makes(row))

  it('names the place that a cycle leads back to', () => {
    const plan = plain(fullPlan)
    Reflect.set(plan.document, 'plan', plan)
    Reflect.set(plan.rules[0] ?? {}, 'more', plan.rules)
    expect(parsePlan(plan).problems.map(({ location, message }) => [location.path, message.en])).toEqual([
      ['document.plan', 'a cycle: this is the plan itself, in which it stands'],
      ['rules[0].more', 'a cycle: this is “rules”, in which it stands'],
    ])
  })

  it('takes no harm from __proto__ in a text', () => {
    const text = JSON.stringify(fullPlan)
    for (const holder of ['"measures":{', '"title":{', '{']) {
      const bad = text.replace(holder, `${holder}"__proto__":{"polluted":true,"id":"x"},`)
      expect(parsePlan(JSON.parse(bad)).problems.map(({ code }) => code)).toEqual(['forbidden-key'])
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('refuses a formula that is too deep, and takes one that is not', () => {
    const sums = (depth: number): unknown => (depth === 0 ? figure : { node: 'add', of: [sums(depth - 1)] })
    const { problems } = parsed(formula(sums(32)))
    expect(problems).toMatchObject([{ code: 'formula-too-deep', params: { most: 32 } }])
    expect(problems[0]?.location.path).toBe(`${F}${'.of[0]'.repeat(32)}`)
    expect(parsed(formula(sums(31)))).toMatchObject({ ok: true, problems: [] })
  })
})

describe('not the shape of a plan', () => {
  it.each([undefined, null, 1, 'x', true, [], () => 1, Symbol('x'), 1n, new Map()])('is %o', (value) => {
    const { ok, problems } = parsePlan(value)
    expect([ok, problems.length > 0, problems[0]?.location]).toEqual([false, true, {}])
  })

  it('is an empty object: every key that is missing is named', () => {
    const { problems } = parsePlan({})
    expect(problems.every(({ code }) => code === 'missing')).toBe(true)
    expect(problems.map(({ location }) => location.path)).toContain('rules')
    expect(problems).toHaveLength(16)
  })

  it.each<Row>([
    [{ 'title.en': GONE }, 'missing', 'title.en', 'a text'],
    [{ 'rules.0.op': GONE }, 'missing', 'rules[0].op', 'atLeast, moreThan'],
    [{ 'rules.2.since': GONE }, 'missing', 'rules[2].since', 'yearBefore or baseline'],
    [{ 'rules.0.milestones.0.value': GONE }, 'missing', VALUE, 'true or null'],
    [{ 'measures.stalls.type': GONE }, 'missing', 'measures.stalls.type', 'class or hours'],
    [{ 'indicators.a-add.formula.node': GONE }, 'missing', 'indicators.a-add.formula.node', 'ratio or unstated'],
  ])('%o: %s at %s', (...row) => makes(row))

  it.each<Row>([
    [{ 'rules.0.milestons': [] }, 'unknown-key', 'rules[0].milestons', 'did you mean “milestones”?'],
    [{ 'rules.1.since': 'baseline' }, 'unknown-key', 'rules[1].since', 'known here: id, title'],
    [{ 'title.de': 'x' }, 'unknown-key', 'title.de'],
    [{ 'measures.lit.unit': label }, 'unknown-key', 'measures.lit.unit'],
    [{ 'a b': 1 }, 'unknown-key', '["a b"]'],
    [formula({ node: 'add', of: [{ ...figure, idd: 1 }] }), 'unknown-key', `${F}.of[0].idd`, '“id”?'],
  ])('%o: %s at %s', (...row) => makes(row))

  it.each<Row>([
    [{ rules: {} }, 'wrong-type', 'rules', 'expected an array, found an object'],
    [{ 'rules.0': 'x' }, 'wrong-type', 'rules[0]', 'expected an object, found the text “x”'],
    [{ 'rules.0.op': 5 }, 'wrong-type', 'rules[0].op', 'found 5'],
    [{ 'measures.stalls': [] }, 'wrong-type', 'measures.stalls', 'expected an object, found an array'],
    [{ title: null }, 'wrong-type', 'title', 'found null'],
    [{ title: [] }, 'wrong-type', 'title', 'found an array'],
    [{ 'measures.stalls.decimals': 1.5 }, 'wrong-type', 'measures.stalls.decimals', 'a whole number'],
    [{ 'rules.0.milestones.0.value': false }, 'wrong-type', VALUE, 'found false'],
    [{ 'rules.0.milestones.0.value': '5' }, 'wrong-type', VALUE, 'a number, an array of two values, true or null'],
    [{ 'rules.0.milestones.0.value': [1, 'x'] }, 'wrong-type', `${VALUE}[1]`, 'expected a number, found the text'],
    [{ 'rules.0.readings.0.default': false }, 'wrong-type', 'rules[0].readings[0].default', 'expected true'],
  ])('%o: %s at %s', (...row) => makes(row))

  it.each<Row>([
    [{ 'rules.0.op': 'atleast' }, 'unknown-value', 'rules[0].op', 'did you mean “atLeast”?'],
    [{ 'rules.0.strength.class': 'musst' }, 'unknown-value', 'rules[0].strength.class', '“must”?'],
    [{ 'region.level': 'city' }, 'unknown-value', 'region.level', 'country, province'],
    [{ 'measures.lit.type': 'boolean' }, 'unknown-value', 'measures.lit.type', 'number, flag'],
    [{ 'indicators.a-is.formula.node': 'Is' }, 'unknown-value', 'indicators.a-is.formula.node', '“is”?'],
    [
      formula({ node: 'add', of: [figure, { node: 'ratio', of: figure, to: figure, per: 1 }] }),
      'unknown-value',
      `${F}.of[1].node`,
      'compare or total',
    ],
  ])('%o: %s at %s', (...row) => makes(row))

  it.each<Row>([
    [{ 'rules.0.milestones.0.value': [1] }, 'bad-length', VALUE, '2 expected, 1 found'],
    [{ 'rules.0.milestones.0.value': [1, 2, 3] }, 'bad-length', VALUE, '2 expected, 3 found'],
    [{ 'rules.0.milestones': [] }, 'bad-length', 'rules[0].milestones', 'at least 1'],
    [{ 'rules.0.sources': [] }, 'bad-length', 'rules[0].sources', 'at least 1'],
    [formula({ node: 'is', id: 'lit', in: [] }), 'bad-length', `${F}.in`],
    [formula({ node: 'ratio', of: figure, to: figure, per: 0 }), 'out-of-range', `${F}.per`, '> 0'],
    [{ 'measures.stalls.decimals': 16 }, 'out-of-range', 'measures.stalls.decimals', '<= 15'],
    [{ 'baselines.0.value': 0.1 + 0.2 }, 'too-many-digits', 'baselines[0].value', '0.30000000000000004'],
    [formula({ node: 'number', value: 1e16 }), 'too-many-digits', `${F}.value`],
  ])('%o: %s at %s', (...row) => makes(row))

  it.each<Row>([
    [{ 'rules.0.sources.0.section': ' ' }, 'blank', 'rules[0].sources[0].section'],
    [{ 'title.en': '' }, 'blank', 'title.en'],
    [{ 'measures.grade.options': { '': { label } } }, 'blank', 'measures.grade.options[""]'],
    [{ id: 'Sample 2026' }, 'bad-format', 'id', 'hyphens'],
    [{ 'rules.1.id': '-x' }, 'bad-format', 'rules[1].id'],
    [{ version: '1' }, 'bad-format', 'version', '1.0.0'],
    [{ 'document.signed': '2026-2-28' }, 'bad-format', 'document.signed', 'YYYY-MM-DD'],
    [{ 'rules.0.milestones.0.by': '2026-02-29' }, 'bad-day', 'rules[0].milestones[0].by', '2026-02-29'],
    [{ 'measures.Foo': plain(lit) }, 'bad-key', 'measures.Foo', 'lower-case letter'],
    [{ 'indicators.b_c': plain(fullPlan.indicators['a-is']) }, 'bad-key', 'indicators.b_c', 'hyphens'],
  ])('%o: %s at %s', (...row) => makes(row))

  it('names everything that is wrong at once', () => {
    const { problems } = parsed({ status: 'x', 'rules.0.milestones.0.basis': 'print', extra: 1 })
    expect(problems.map(({ code, location }) => [code, location.path])).toEqual([
      ['unknown-value', 'status'],
      ['unknown-value', 'rules[0].milestones[0].basis'],
      ['unknown-key', 'extra'],
    ])
  })

  it('but not without end', () => {
    const { problems } = parsed({ parents: Array.from({ length: 2000 }, () => 1) })
    expect([problems.length, problems.at(-1)?.code]).toEqual([1001, 'too-many-problems'])
  })
})

describe('a plan that could not be used', () => {
  const twice = (key: 'parents' | 'sections' | 'rules' | 'tasks' | 'baselines' | 'defects'): Changes => ({
    [key]: [...plain(fullPlan[key]), plain(fullPlan[key][0])],
  })

  it.each<Row>([
    [twice('parents'), 'duplicate-id', 'parents[1].id', '“parents[0]”'],
    [twice('sections'), 'duplicate-id', 'sections[1].id'],
    [twice('rules'), 'duplicate-id', 'rules[3].id', '“rules[0]”'],
    [twice('tasks'), 'duplicate-id', 'tasks[1].id'],
    [twice('baselines'), 'duplicate-id', 'baselines[1].id'],
    [twice('defects'), 'duplicate-id', 'defects[1].id'],
    [{ 'rules.0.readings.1.id': 'one' }, 'duplicate-id', 'rules[0].readings[1].id', 'rules[0].readings[0]'],
    [{ 'rules.0.readings.1.default': true }, 'two-defaults', 'rules[0].readings[1].default', '“one”'],
    [{ 'measures.households': plain(stalls) }, 'redefined', 'measures.households'],
    [{ 'indicators.facility-area': plain(fullPlan.indicators['a-is']) }, 'redefined', 'indicators.facility-area'],
    [{ 'measures.name': plain(lit) }, 'reserved-id', 'measures.name'],
  ])('ids: %o: %s at %s', (...row) => makes(row))

  it.each<Row>([
    [{ 'rules.0.indicator': 'a-measur' }, 'unknown-indicator', 'rules[0].indicator', 'did you mean “a-measure”?'],
    [{ 'rules.0.indicator': 'facility-aria' }, 'unknown-indicator', 'rules[0].indicator', '“facility-area”?'],
    [{ 'rules.0.indicator': 'toString' }, 'unknown-indicator', 'rules[0].indicator'],
    [{ 'rules.0.readings.1.indicator': 'x' }, 'unknown-indicator', 'rules[0].readings[1].indicator'],
    [{ 'baselines.0.indicator': 'x' }, 'unknown-indicator', 'baselines[0].indicator'],
    [{ 'rules.2.baseline': 'stalls-2024' }, 'unknown-baseline', 'rules[2].baseline', '“stalls-2025”?'],
    [{ 'rules.2.baseline': GONE }, 'missing', 'rules[2].baseline', 'the id of a baseline'],
    [{ 'measures.lit.partOf': 'houshold' }, 'unknown-measure', 'measures.lit.partOf', '“households”?'],
    [formula({ node: 'measure', id: 'houshold' }), 'unknown-measure', `${F}.id`, '“households”?'],
    [formula({ node: 'measure', id: 'hasOwnProperty' }), 'unknown-measure', `${F}.id`],
    [formula({ node: 'hours', id: 'x', days: 'open' }), 'unknown-measure', `${F}.id`],
    [formula({ node: 'is', id: 'x', in: [true] }), 'unknown-measure', `${F}.id`],
    [
      formula({ node: 'total', of: figure, over: { level: 'county' }, reported: 'x' }),
      'unknown-measure',
      `${F}.reported`,
    ],
    [
      formula({ node: 'total', of: figure, over: { level: 'county', where: { node: 'is', id: 'x', in: [true] } } }),
      'unknown-measure',
      `${F}.over.where.id`,
    ],
    [
      { 'rules.0.readings.1.subject.where': { node: 'is', id: 'newlyBuild', in: [true] } },
      'unknown-measure',
      'rules[0].readings[1].subject.where.id',
      '“newlyBuilt”?',
    ],
  ])('references: %o: %s at %s', (...row) => makes(row))

  it.each<Row>([
    [formula({ node: 'measure', id: 'kind' }), 'does-not-fit', `${F}.id`, 'one of a few classes'],
    [formula({ node: 'hours', id: 'households', days: 'every' }), 'does-not-fit', `${F}.id`, 'is a number'],
    [formula({ node: 'is', id: 'households', in: [true] }), 'does-not-fit', `${F}.id`, 'yes or no'],
    [formula({ node: 'is', id: 'openingHours', in: ['x'] }), 'does-not-fit', `${F}.id`, 'a timetable'],
    [
      formula({ node: 'total', of: figure, over: { level: 'county' }, reported: 'lit' }),
      'does-not-fit',
      `${F}.reported`,
    ],
    [
      formula({ node: 'ratio', of: figure, to: { node: 'add', of: [figure, { node: 'measure', id: 'lit' }] }, per: 1 }),
      'does-not-fit',
      `${F}.to.of[1].id`,
      'measure is for a measure that is a number; “lit” is yes or no',
    ],
    [formula({ node: 'is', id: 'kind', in: ['rural', 'urbn'] }), 'unknown-option', `${F}.in[1]`, '“urban”?'],
    [formula({ node: 'is', id: 'kind', in: [true] }), 'unknown-option', `${F}.in[0]`, 'urban or rural'],
    [formula({ node: 'is', id: 'newlyBuilt', in: ['true'] }), 'unknown-option', `${F}.in[0]`],
    [formula({ node: 'is', id: 'kind', in: ['toString'] }), 'unknown-option', `${F}.in[0]`],
    [{ 'rules.0.subject.where.in': ['fine'] }, 'unknown-option', 'rules[0].subject.where.in[0]'],
    [{ 'measures.empty': { ...plain(grade), options: {} } }, 'bad-length', 'measures.empty.options'],
  ])('formulas: %o: %s at %s', (...row) => makes(row))

  it.each<Row>([
    [formula({ node: 'compare', of: figure, op: 'between', value: 5 }), 'bad-target', `${F}.value`, 'two numbers'],
    [formula({ node: 'compare', of: figure, op: 'equals', value: [1, 2] }), 'bad-target', `${F}.value`, 'one number'],
    [{ 'rules.0.milestones.0.value': 5 }, 'bad-target', VALUE, 'two numbers'],
    [{ 'rules.0.milestones.0.value': [2, 1] }, 'bad-target', VALUE, 'the smaller one first'],
    [{ 'rules.0.milestones.0.value': true }, 'bad-target', VALUE, 'not true'],
    [{ 'rules.1.milestones.0.value': [1, 2] }, 'bad-target', 'rules[1].milestones[0].value', 'one number'],
    [{ 'rules.0.milestones.0.by': null }, 'no-day', 'rules[0].milestones[0].by', 'printed'],
    [{ 'measures.stalls.range': [5, 1] }, 'bad-order', 'measures.stalls.range'],
    [{ 'period.to': '2025-12-31', 'rules.0.from': GONE, 'rules.0.until': GONE }, 'bad-order', 'period'],
    [{ 'rules.0.until': '2025-12-31' }, 'bad-order', 'rules[0].from'],
    [{ 'rules.1.from': '2031-01-01' }, 'bad-order', 'rules[1].from'],
    [{ 'rules.1.until': '2025-01-01' }, 'bad-order', 'rules[1].until'],
    [{ 'region.code': '14141414' }, 'bad-code', 'region.code', '14141414'],
    [{ 'rules.0.subject.only.0': '某社区' }, 'bad-code', 'rules[0].subject.only[0]'],
    [{ 'rules.0.subject.except.0': '0' }, 'bad-code', 'rules[0].subject.except[0]'],
  ])('figures, days, codes: %o: %s at %s', (...row) => makes(row))
})

describe('sections', () => {
  it('warns of one that is not listed, and takes the plan', () => {
    const result = parsed({
      'rules.1.sources.0.section': '三(六)',
      'tasks.0.sources.1.section': '四',
      'baselines.0.sources.0.section': '三',
    })
    expect(result.ok).toBe(true)
    expect(result.problems.map(({ code, severity, location }) => [code, severity, location.path])).toEqual([
      ['unknown-section', 'warning', 'rules[1].sources[0].section'],
      ['unknown-section', 'warning', 'tasks[0].sources[1].section'],
      ['unknown-section', 'warning', 'baselines[0].sources[0].section'],
    ])
  })

  it.each([
    ['三(五)', 0],
    ['三(五)1', 0],
    ['专栏2', 0],
    ['专栏2.13', 0],
    ['三', 1],
    ['专栏21', 1],
    ['专栏', 1],
  ])('%s stands in what is listed, or does not', (section, warnings) => {
    const sections = ['三(五)', '专栏2'].map((id) => ({ id, title: id }))
    expect(parsed({ sections, 'rules.1.sources.0.section': section }).problems).toHaveLength(warnings)
  })

  it('says nothing where none is listed', () => {
    expect(parsed({ sections: [] }).problems).toEqual([])
  })
})
