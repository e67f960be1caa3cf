import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import { why } from '../../src/check/why'
import { explainRule } from '../../src/cli/explanation'
import { ruleLines } from '../../src/cli/explain-text'
import type { Ledger } from '../../src/plan/ledger/ledger'
import type { QuoteClause } from '../../src/plan/ledger/quote'
import type { Rule } from '../../src/plan/plan'
import { shanxi2021 } from '../../src/plans'
import { formatJson } from '../../src/report/json'
import { formatText } from '../../src/report/text'
import { layOut } from '../../src/report/text/line'
import { toView } from '../../src/report/to-view'
import type { ReportJson } from '../../src/report/view'
import { formatWhy } from '../../src/report/why'
import { plainWhy } from '../../src/report/why-json'
import { call, ledger as ledgerOfAreas, PLAN, suiteFolder } from './call'

const folder = suiteFolder()

const RULE = 'community-workers-per-10000-urban-residents'
const rule = shanxi2021.rules.find(({ id }) => id === RULE) as Rule

/** Quotes one made-up sentence for every source of the rule. */
const quote: QuoteClause = (key, id, { section }) =>
  key === 'rules' && id === RULE ? [{ line: 66, text: `${section}的\u001b[31m一句。` }] : []

describe('--text', () => {
  it.each(['explain', 'why', 'check'] as const)(
    'of %s refuses another copy, names both hashes, and quotes nothing',
    async (command) => {
      const words = '某市规划\n'
      const file = folder.write('copy.txt', words)
      const csv = folder.write('areas.csv', ledgerOfAreas(100))
      const on = ['140105001001', 'facility-opening-hours', csv, '--plan', 'shanxi-2021', '--day', '2025-12-31']
      const args = { explain: [`shanxi-2021/${RULE}`], why: on, check: on.slice(2) }[command]
      const { code, out, err } = await call([command, ...args, '--text', file, '--lang', 'en'])
      const json = readFileSync('seeds/plans/shanxi-2021.ledger.json', 'utf8')
      const { text } = JSON.parse(json) as Ledger
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(createHash('sha256').update(words).digest('hex'))
      expect(err).toContain(text.sha256)
      expect(err).toContain('nothing is quoted')
    },
  )

  it('says in both languages that a plan has no ledger', async () => {
    const plan = folder.write('plan.json', PLAN)
    const text = folder.write('text.txt', '某市规划')
    const zh = await call(['explain', plan, '--text', text, '--lang', 'zh-CN'])
    const en = await call(['explain', plan, '--text', text, '--lang', 'en'])
    expect([zh.code, zh.out, en.code, en.out]).toEqual([2, '', 2, ''])
    expect(zh.err).toContain('规划 my-city-2021 没有条款台账')
    expect(en.err).toContain('there is no clause ledger for the plan my-city-2021')
  })

  it('takes UTF-8 alone, and names the line that is not', async () => {
    const file = folder.at('gbk.txt')
    writeFileSync(file, Uint8Array.of(0x61, 0x0a, 0xd6, 0xd0))
    const { code, err } = await call(['explain', 'shanxi-2021', '--text', file, '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toContain('line 2, is not UTF-8')
  })

  it('says that a file is not there', async () => {
    const { code, err } = await call(['explain', 'shanxi-2021', '--text', folder.at('none.txt'), '--lang', 'en'])
    expect([code, err]).toEqual([2, expect.stringContaining('there is no such file')])
  })
})

describe('a quoted clause', () => {
  const shown = (lang: 'zh-CN' | 'en') =>
    layOut(ruleLines(explainRule(rule, shanxi2021, lang, quote), lang), { lang, width: Infinity, paint: {} })

  it('stands beneath the last source that has it, without what a terminal would obey', () => {
    expect(shown('zh-CN')).toContain(
      '  依据：三(五)1：“16人”（2023-12-31）\n  依据：三(五)1：“18人”（2025-12-31）\n    原文：三(五)1的[31m一句。（第 66 行）\n',
    )
    expect(shown('en')).toContain('    text: 三(五)1的[31m一句。 (line 66)\n')
  })

  it('is in the JSON only where a text was given', async () => {
    const [first] = explainRule(rule, shanxi2021, 'en', quote).sources
    expect(first?.clause).toEqual([{ line: 66, text: '三(五)1的\u001b[31m一句。' }])
    const { out } = await call(['explain', `shanxi-2021/${RULE}`, '--format', 'json', '--lang', 'en'])
    expect(out).not.toContain('clause')
  })

  it('stands on the page of why, and in its JSON', () => {
    const data = {
      day: '2025-12-31',
      places: { province: [{ code: '140000', name: '山西省', urbanPermanentResidents: 10_000 }] },
    }
    const report = check(shanxi2021, data, { day: '2025-12-31' })
    const explained = why(report, RULE, '140000', { quote })
    expect(formatWhy(explained, { lang: 'zh-CN' })).toContain('    原文：三(五)1的[31m一句。（第 66 行）\n')
    const { sources } = plainWhy(explained, { name: 'shequ', version: '0.0.0' })
    expect(sources.map(({ clause }) => clause?.[0]?.line)).toEqual([66, 66])
    expect(why(report, RULE, '140000').sources.map((source) => 'clause' in source)).toEqual([false, false])
  })
})

describe('a report', () => {
  const report = check(shanxi2021, { day: '2025-12-31', places: {} }, { day: '2025-12-31', rules: [RULE] })

  it.each(['zh-CN', 'en'] as const)(
    'quotes the clause beneath its source in %s, without what a terminal obeys',
    (lang) => {
      const view = toView(report, { lang, tool: { name: 'test', version: '0' }, quotes: { 'shanxi-2021': quote } })
      const page = formatText(view)
      expect(page).toContain('三(五)1的[31m一句。')
      // eslint-disable-next-line no-control-regex
      expect(page).not.toMatch(/\u001b/)
      const { rules } = JSON.parse(formatJson(view)) as ReportJson
      expect(rules[`shanxi-2021/${RULE}`]?.sources[0]?.clause).toEqual([
        { line: 66, text: '三(五)1的\u001b[31m一句。' },
      ])
    },
  )

  it('quotes nothing where nobody gave a copy', () => {
    expect(formatText(toView(report, { lang: 'en', tool: { name: 'test', version: '0' } }))).not.toContain('一句')
  })
})
