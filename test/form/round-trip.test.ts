import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { check } from '../../src/check/check'
import type { Form, FormColumn } from '../../src/form/form'
import { formCsv } from '../../src/form/form-csv'
import { formsFor } from '../../src/form/forms-for'
import { formsOfMissing } from '../../src/form/forms-of-missing'
import { formXlsx } from '../../src/form/form-xlsx'
import { parsePlan } from '../../src/plan/parse'
import type { Plan } from '../../src/plan/plan'
import { plans } from '../../src/plans'
import { shanxi2021 } from '../../src/plans/shanxi-2021'
import { readFiles } from '../../src/read/read'
import type { Level } from '../../src/values/code'
import type { Lang } from '../../src/values/text'

const DAY = '2025-12-31'

function myCity(): Plan {
  const parsed = parsePlan(parse(readFileSync('seeds/samples/my-city-2026.yaml', 'utf8')))
  if (!parsed.ok) throw new Error('the sample plan does not parse')
  return parsed.plan
}

/** A place of each level in the region of a plan. */
function codesOf({ region }: Plan): Readonly<Partial<Record<Level, string>>> {
  const digits = `${region.code.replace(/(00)+$/, '')}01010010001`
  const at = (length: number): string => digits.slice(0, length)
  const [province, prefecture, county] = [at(2), at(4), at(6)].map((code) => code.padEnd(6, '0'))
  return {
    province: region.level === 'province' ? region.code : (province as string),
    prefecture: region.level === 'prefecture' ? region.code : (prefecture as string),
    county: region.level === 'county' ? region.code : (county as string),
    town: at(6) + '001',
    community: at(6) + '001001',
  }
}

/** What somebody who has everything in order would fill in. */
function filled({ key, fill }: FormColumn, lang: Lang, form: Form, plan: Plan): string {
  const codes = codesOf(plan)
  switch (fill.is) {
    case 'number':
      return String(Math.min(100, fill.range[1] ?? 100))
    case 'one-of':
      return fill.words[0]?.[lang] ?? ''
    case 'since':
      return '2023-05-01'
    case 'day':
      return DAY
    case 'hours':
      return lang === 'en' ? 'Mon-Fri 8:00-12:00 14:00-18:00' : '周一至周五 8:00-12:00 14:00-18:00'
    case 'text':
      if (key === 'code') return codes[form.level] ?? ''
      return key === 'parent' ? (codes.community ?? '') : '某地'
    default:
      return fill satisfies never
  }
}

function fillIn(form: Form, lang: Lang, plan: Plan): Form {
  const cells = Object.fromEntries(form.columns.map((column) => [column.key, filled(column, lang, form, plan)]))
  return { ...form, rows: [{ cells, asked: new Set() }] }
}

/** What is wrong with files of a form, once they are checked. */
async function problemsOf(files: { name: string; bytes: string | Uint8Array }[], plan: Plan) {
  const read = await readFiles(files, { measures: plan.measures })
  if (!read.ok) return read.problems
  const { problems } = check(plan, read.input, { day: DAY, problems: read.problems })
  return problems.filter(({ code }) => code !== 'kind-clash')
}

const messages = (problems: Awaited<ReturnType<typeof problemsOf>>) =>
  problems.map(({ code, message }) => [code, message.en])

const ALL = [...plans, myCity()].flatMap((plan) =>
  (['zh-CN', 'en'] as const).map((lang) => [plan.id, lang, plan] as const),
)

describe('a form that is filled in', () => {
  it.each(ALL)('of %s in %s is read from CSV without any mapping and any problem', async (_, lang, plan) => {
    const forms = formsFor(plan, { day: DAY }).map((form) => fillIn(form, lang, plan))
    const files = forms.map((form) => ({ name: `${form.level}.csv`, bytes: formCsv(form, lang) }))
    expect(messages(await problemsOf(files, plan))).toEqual([])
  })

  it.each(ALL)('of %s in %s is read from a workbook without any mapping and any problem', async (_, lang, plan) => {
    const forms = formsFor(plan, { day: DAY }).map((form) => fillIn(form, lang, plan))
    const files = [{ name: 'form.xlsx', bytes: await formXlsx(forms, lang) }]
    expect(messages(await problemsOf(files, plan))).toEqual([])
  })
})

describe('a form for what is missing', () => {
  const community = [
    { code: '140105001001', name: '甲社区', newlyBuilt: true, households: 1000, facilityArea: 300 },
    { code: '140105001002', name: '乙社区', newlyBuilt: true, households: 1000 },
    { code: '140105001003', name: '丙社区', newlyBuilt: false },
    { code: '140105001004', name: '丁社区' },
  ]
  const rules = ['new-community-facility-area-per-100-households'] as const
  const declares = { households: 'households', facilityArea: 'facilityArea' }
  const input = { day: DAY, declares, roster: { community: 'complete' as const }, places: { community } }
  const forms = formsOfMissing(check(shanxi2021, input, { day: DAY, rules: [...rules] }), shanxi2021)

  it('asks only the places that lack something, only for that, with what is known filled in', () => {
    expect(forms.map(({ level }) => level)).toEqual(['community'])
    const rows = forms[0]?.rows.map(({ cells, asked }) => [cells['name'], [...asked].sort(), cells['households']])
    expect(rows).toEqual([
      ['乙社区', ['facilityArea'], '1000'],
      ['丁社区', ['facilityArea', 'households', 'newlyBuilt'], undefined],
    ])
  })

  it('asks places above that stand in no ledger by the code that those beneath them tell', async () => {
    const measures = ['implementing-measures'] as const
    const report = check(shanxi2021, { ...input, roster: {} }, { day: DAY, rules: [...measures] })
    const [form, ...others] = formsOfMissing(report, shanxi2021)
    expect(others).toEqual([])
    expect(form?.rows.map(({ cells }) => cells['code'])).toEqual(['140100'])
    const rows = form!.rows.map((row) => ({ ...row, cells: { ...row.cells, implementingMeasures: 'true' } }))
    const read = await readFiles([{ name: '市.csv', bytes: formCsv({ ...form!, rows }, 'zh-CN') }])
    expect(read.problems).toEqual([])
    expect(read.input?.places.prefecture).toMatchObject([{ code: '140100' }])
  })

  it('lists places by their codes', () => {
    const reversed = { ...input, places: { community: [...community].reverse() } }
    const [form] = formsOfMissing(check(shanxi2021, reversed, { day: DAY, rules: [...rules] }), shanxi2021)
    expect(form?.rows.map(({ cells }) => cells['code'])).toEqual(['140105001002', '140105001004'])
  })

  it('asks nobody where nothing is missing', () => {
    const complete = { ...input, places: { community: community.slice(0, 1) } }
    expect(formsOfMissing(check(shanxi2021, complete, { day: DAY, rules: [...rules] }), shanxi2021)).toEqual([])
  })

  it('completes the ledger that it was made from', async () => {
    const [form] = forms as readonly [Form]
    const answers: Record<string, Record<string, string>> = {
      乙社区: { facilityArea: '310' },
      丁社区: { facilityArea: '290', households: '1000', newlyBuilt: 'true' },
    }
    const rows = form.rows.map((row) => ({ ...row, cells: { ...row.cells, ...answers[row.cells['name'] ?? ''] } }))
    const ledger = [
      '代码,名称,数据时点,新建社区（年月日）,常住户数（口径：常住户数）,社区综合服务设施面积（口径：社区综合服务设施面积）',
    ]
    for (const { code, name, newlyBuilt, households, facilityArea } of community)
      ledger.push([code, name, DAY, newlyBuilt ?? '', households ?? '', facilityArea ?? ''].join(','))
    const files = [
      { name: '社区.csv', bytes: `${ledger.join('\n')}\n` },
      { name: '补报.csv', bytes: formCsv({ ...form, rows }, 'zh-CN') },
    ]
    const read = await readFiles(files, {})
    if (!read.ok) throw new Error('not read')
    const report = check(shanxi2021, read.input, { day: DAY, rules: [...rules], problems: read.problems })
    expect(report.problems.map(({ code, message }) => [code, message.en])).toEqual([])
    // 30 m² per 100 households: 300 and 310 of 1,000 households are enough, 290 are not
    expect(report.summary.findings).toMatchObject({ met: 2, unmet: 1, inapplicable: 1, unknown: 0 })
  })
})
