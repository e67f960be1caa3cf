import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/plan/compare'
import type { Plan } from '../../src/plan/plan'
import { plans, shanxi2021, hengshui2021 } from '../../src/plans'
import { formatComparison } from '../../src/report/compare'
import { formatComparisonCsv } from '../../src/report/compare-csv'
import { formatComparisonJson } from '../../src/report/compare-json'
import { formatComparisonMarkdown } from '../../src/report/compare-markdown'
import { csvText } from '../../src/table/csv-text'
import { columns } from '../../src/report/text/width'
import { text } from '../../src/values/text'

const LANGS = ['zh-CN', 'en'] as const
const all = comparePlans(plans)
const two = comparePlans([shanxi2021, hengshui2021], {
  indicators: ['facility-area', 'facility-area-per-100-households', 'community-workers-per-10000-urban-residents'],
})

/** The lines of a text, with the columns that each takes where marks of either width are narrow. */
const lines = (words: string) => words.split('\n').map((line) => ({ line, width: columns(line, 'en') }))

/** What stands from one column of a terminal to another. */
function cut(line: string, from: number, to: number): string {
  let at = 0
  let found = ''
  for (const character of line) {
    if (at >= from && at < to) found += character
    at += columns(character, 'en')
  }
  return found.trim()
}

describe('the table', () => {
  it('says what each plan asks for, in Chinese', () => {
    const words = formatComparison(two, { lang: 'zh-CN', width: 80 })
    const from = words.split('\n').findIndex((line) => line.startsWith('≠'))
    expect(words.split('\n').slice(from - 2, from + 3)).toEqual([
      '  指标                                山西省                衡水市',
      '-'.repeat(80),
      '≠ 社区综合服务设施面积（平方米）      ≥500 (印发起)         ≥600* (印发起)',
      '  每个村（社区），限城市社区且新建社',
      '  区',
    ])
    expect(words).toContain('≥16 (2023)')
    expect(words).toContain('努力推动 应当')
    expect(words).toContain('* 同一天可比的要求中最严')
  })

  it('says it in English', () => {
    const words = formatComparison(two, { lang: 'en', width: 80 })
    expect(words).toMatch(
      /\n {2}indicator +shanxi-2021 +hengshui-2021\n-+\n≠ service facility area \(m²\) +≥500 \(standing\) +≥600\* /,
    )
    expect(words).toContain('≠ what is asked for differs')
  })

  it.each(LANGS)('keeps its columns one beneath the other (%s)', (lang) => {
    const [table = ''] = formatComparison(all, { lang, width: 120 }).split('\n\n').slice(2, 3)
    const rule = `\n${'-'.repeat(120)}\n`
    expect(table).toContain(rule)
    const body = table.slice(table.indexOf(rule) + rule.length).split('\n')
    // 38 columns for the indicator, 14 for each of five plans, two between them
    const starts = Array.from({ length: 5 }, (_, n) => 2 + 38 + 2 + n * 16)
    for (const line of body) for (const at of starts) expect(cut(line, at - 2, at), line).toBe('')
    const agency = body.find((line) => /政务代办|by proxy/.test(line) || line.includes('government services')) ?? ''
    for (const at of starts) expect(cut(agency, at, at + 14)).toMatch(/^100%/)
  })

  it.each(LANGS)('is no wider than asked (%s)', (lang) => {
    for (const width of [40, 60, 80, 100, 120, 160])
      for (const { line, width: taken } of lines(formatComparison(all, { lang, width })))
        expect(taken, line).toBeLessThanOrEqual(width)
  })

  it('becomes a list where there is no room', () => {
    const words = formatComparison(all, { lang: 'zh-CN', width: 70 })
    expect(words).not.toContain('-----')
    expect(words).toContain('≠ 社区综合服务设施面积（平方米）\n  每个村（社区），限城市社区且新建社区\n')
    expect(words).toContain('\n  山西省：≥500 (印发起)\n  衡水市：≥600* (印发起)\n')
  })

  it('counts what one plan has alone, or lists it', () => {
    const short = formatComparison(all, { lang: 'zh-CN' })
    expect(short).toMatch(/仅一份规划有的指标：shanxi-2021 \d+ 项、/)
    expect(short).not.toContain('到村工作大学生')
    const long = formatComparison(all, { lang: 'zh-CN', all: true })
    expect(long).toMatch(/\n仅 shanxi-2021 有（\d+ 项）\n {2}- /)
    expect(long).toContain('到村工作大学生')
    for (const { label } of all.indicators) expect(long.replace(/\n */g, '')).toContain(label['zh-CN'])
  })

  it('tells of near indicators, each pair once', () => {
    const words = formatComparison(all, { lang: 'en', width: Infinity })
    const part = words.slice(words.indexOf('\nIndicators that are near'))
    expect(part).toContain('~ urban communities with a 15-minute fitness circle (liaoyuan-xian-2021)')
    const pair = /15-minute fitness circle\n {4}~ /g
    expect(part.match(pair)).toHaveLength(1)
  })

  it('explains only the marks that it uses', () => {
    const [row] = two.indicators
    const one = { ...two, indicators: row ? [row] : [] }
    const words = formatComparison(one, { lang: 'en' })
    expect(words).toContain('≠ what is asked for differs')
    expect(words).not.toContain('period end')
    expect(words).not.toContain('no figure is printed')
  })

  it('says so where nothing is shared', () => {
    expect(formatComparison(comparePlans([shanxi2021]), { lang: 'en' })).toContain(
      'No indicator is in two of the plans.',
    )
    expect(formatComparison(comparePlans([]), { lang: 'zh-CN' })).toContain('没有共有的指标。')
  })

  it('is painted without being moved', () => {
    const paint = {
      heading: (s: string) => `\u001b[1m${s}\u001b[22m`,
      unknown: (s: string) => `\u001b[33m${s}\u001b[39m`,
    }
    const painted = formatComparison(all, { lang: 'zh-CN', paint })
    expect(painted).toContain('\u001b[1m≥600* (印发起)\u001b[22m')
    // eslint-disable-next-line no-control-regex
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(formatComparison(all, { lang: 'zh-CN' }))
  })
})

const HOSTILE = '=HYPERLINK("x")|<b>`*\n\u001b[31m,\u202e'
const hostile: Plan = {
  ...shanxi2021,
  id: 'hostile-2021',
  title: text(HOSTILE, HOSTILE),
  region: { ...shanxi2021.region, name: HOSTILE },
  indicators: {
    mine: { label: text(HOSTILE, HOSTILE), unit: text(HOSTILE, HOSTILE), formula: { node: 'number', value: 1 } },
  },
  rules: shanxi2021.rules.slice(0, 1).map((rule) => ({ ...rule, indicator: 'mine', readings: [] })),
}
const bad = comparePlans([hostile, { ...hostile, id: 'hostile-2022' }])

describe('what a file of somebody may hold', () => {
  it('is only shown', () => {
    for (const lang of LANGS)
      for (const words of [
        formatComparison(bad, { lang }),
        formatComparison(bad, { lang, width: 40 }),
        formatComparisonMarkdown(bad, { lang, all: true }),
        formatComparisonJson(bad),
      ])
        // eslint-disable-next-line no-control-regex
        expect(words).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  it('stays in its cell of a Markdown table', () => {
    const rows = formatComparisonMarkdown(bad, { lang: 'en' })
      .split('\n')
      .filter((line) => line.startsWith('|'))
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|').length - 2, row).toBeOneOf([4, 7])
    expect(rows.join('')).not.toContain('<b>')
  })

  it('is no formula of a spreadsheet', () => {
    const rows: string[][] = parse(formatComparisonCsv(bad, { lang: 'en' }), { bom: true })
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@]/)
  })
})

describe('as CSV', () => {
  it('has a row for every indicator and two columns for every plan', () => {
    const rows = parse<Record<string, string>>(formatComparisonCsv(all, { lang: 'zh-CN' }), {
      bom: true,
      columns: true,
    })
    expect(rows).toHaveLength(all.indicators.length)
    expect(rows.find((row) => row['指标编号'] === 'facility-area')).toMatchObject({
      指标: '社区综合服务设施面积',
      单位: '平方米',
      是否一致: expect.stringMatching(/^不一致（目标值/) as string,
      最严: 'hengshui-2021（2022-07-05）',
      'shanxi-2021': '≥500（印发起）；“确保”（必须）；每个村（社区），限城市社区且新建社区',
      'shanxi-2021 依据': '三(三)2“500平方米”',
      'henan-2021': '',
    })
  })

  it('quotes what has to be, and nothing else', () => {
    expect(
      csvText([
        ['a', 'b c'],
        ['1,5', 'say "x"'],
        ['two\nlines', '-1'],
        ['-1+1', '＝1'],
      ]),
    ).toBe('\ufeffa,b c\r\n"1,5","say ""x"""\r\n"two\nlines",-1\r\n\'-1+1,\'＝1\r\n')
  })
})

describe('as Markdown', () => {
  it('has a table of the plans and one of what they share', () => {
    const words = formatComparisonMarkdown(two, { lang: 'en' })
    expect(words).toContain('| service facility area (m²)<br>facility-area | ≥500 (standing); “确保” (must); ')
    expect(words).toMatch(/\| different \(values[^|]*\)<br>strictest hengshui-2021 \(2022-07-05\) \|/)
    expect(words).toContain('≥16 (2023-12-31)“努力推动” (should), ≥18 (2025-12-31)“实现” (must)')
    expect(words).not.toContain('## Only')
  })

  it('lists what one plan has alone where that is asked for', () => {
    const words = formatComparisonMarkdown(all, { lang: 'zh-CN', all: true })
    expect(words.match(/^## /gm)).toHaveLength(1 + plans.length)
    for (const { indicator } of all.indicators) expect(words).toContain(`<br>${indicator} |`)
  })
})

it('as JSON is the comparison itself', () => {
  expect(JSON.parse(formatComparisonJson(two))).toEqual(two)
})
