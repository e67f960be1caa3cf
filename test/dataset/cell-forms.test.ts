import { describe, expect, it } from 'vitest'
import { readCell, type Read } from '../../src/dataset/cell'
import { problem } from '../../src/dataset/words'
import { measures } from '../../src/measures/catalogue'
import type { MeasureId } from '../../src/measures/catalogue'
import type { Measure } from '../../src/measures/measure'
import { dayNumber } from '../../src/values/day'
import { isBilingual } from '../read/reading'

const area: MeasureId = 'facilityArea'
const count: MeasureId = 'households'
const money: MeasureId = 'elderlyCareFunding'
const flag: MeasureId = 'serviceFacility'
const day: MeasureId = 'newlyBuilt'
const share: Measure = { ...measures.onlineServiceHours, unit: { 'zh-CN': '%', en: '%' }, range: [0, 100] }

/** What a cell came to, short enough for a table. */
function short(read: Read): unknown {
  if (read.is === 'bounds') return read.lo === read.hi ? read.lo : [read.lo, read.hi]
  return read.is === 'bad' ? read.code : read.is === 'option' ? read.option : read.is
}

const cell = (measure: MeasureId | Measure, value: unknown): unknown =>
  short(readCell(typeof measure === 'string' ? measures[measure] : measure, value))

describe('a figure', () => {
  it.each([
    // as it is
    [count, '1820', 1820],
    [count, 1820, 1820],
    [area, '560.5', 560.5],
    [count, '0', 0],
    [count, 0, 0],
    // width, spaces, marks of text
    [count, '１８２０', 1820],
    [area, '５６０．５', 560.5],
    [count, '　1820\t', 1820],
    [count, "'1820", 1820],
    [count, '\u200b1820', 1820],
    // thousands
    [count, '1,820', 1820],
    [count, '1，820', 1820],
    [count, '1,234,567', 1234567],
    [area, '1,234.5', 1234.5],
    [count, '12,34', 'bad-grouping'],
    [count, '1,2345', 'bad-grouping'],
    [count, '0,123', 'bad-grouping'],
    // units
    [count, '123 户', 123],
    [count, '123户', 123],
    [area, '17.2200平方米', 17.22],
    [area, '100㎡', 100],
    [area, '100m²', 100],
    [area, '100 m2', 100],
    [share, '38.5%', 38.5],
    [share, '38.5﹪', 38.5],
    [share, '38.5％', 38.5],
    [money, '100万元', 100],
    [money, '25000元', 2.5],
    [count, '38.5%', 'wrong-cell-unit'],
    [area, '123户', 'wrong-cell-unit'],
    [count, '200人次', 'wrong-cell-unit'],
    [area, '1.5亩', 'inexact-unit'],
    // rounded: all that rounds to it
    [count, '1.2万', [11500, 12500]],
    [count, '1.20万', [11950, 12050]],
    [count, '1.2万户', [11500, 12500]],
    [count, '１．２万', [11500, 12500]],
    [count, '3亿', [250000000, 350000000]],
    [count, '5千', [4500, 5500]],
    [count, '1.2345万', 12345],
    [count, '1.23456万', 'not-whole'],
    [count, '0万', 0],
    [count, '0.0万', [0, 500]],
    [area, '0.35万平方米', [3450, 3550]],
    [area, '0.35公顷', [3450, 3550]],
    [money, '1.2亿元', [11500, 12500]],
    [money, '100万', 'wrong-cell-unit'],
    // approximate and open
    [area, '约650', 'approximate-figure'],
    [count, '342左右', 'approximate-figure'],
    [count, '近500', 'approximate-figure'],
    [count, '650（估）', 'approximate-figure'],
    [count, '~650', 'approximate-figure'],
    [count, '几百', 'approximate-figure'],
    [count, '12000余人', 'open-figure'],
    [area, '5000多㎡', 'open-figure'],
    [count, '≥30', 'open-figure'],
    [count, '30以上', 'open-figure'],
    [count, '不足500', 'open-figure'],
    [count, '50+', 'open-figure'],
    // not one figure
    [count, '30-40', 'range-not-figure'],
    [count, '30～40', 'range-not-figure'],
    [count, '30至40户', 'range-not-figure'],
    [area, '200㎡+广场800㎡', 'sum-not-figure'],
    [area, '20×30', 'sum-not-figure'],
    [count, '=B2+C2', 'sum-not-figure'],
    [count, '500（其中租住200）', 'several-figures'],
    [count, '12/15', 'several-figures'],
    [count, '1 820', 'several-figures'],
    [count, '1万2千', 'several-figures'],
    // words
    [count, '若干', 'not-a-number'],
    [count, '三百二十', 'figure-in-words'],
    [count, '500（含租住）', 'figure-with-words'],
    [count, '10²', 'figure-with-words'],
    [count, '⑤', 'not-a-number'],
    [count, '½', 'not-a-number'],
    // what spreadsheets make
    [count, '1.2E+05', 'rounded-figure'],
    [count, '#REF!', 'error-value'],
    [count, '#N/A', 'error-value'],
    [count, '########', 'error-value'],
    [count, '2025-03-04', 'day-not-figure'],
    [count, '3月4日', 'several-figures'],
    [count, true, 'not-a-number'],
    // limits
    [count, '12.5', 'not-whole'],
    [count, '-5', 'out-of-range'],
    [count, '−5', 'out-of-range'],
    [count, '1234567890123456789', 'too-many-digits'],
    // nothing
    ...['', ' ', '　', '-', '－', '—', '/', '／', '无', '暂无', 'N/A', null, undefined].map(
      (value) => [count, value, 'blank'] as const,
    ),
  ] as const)('%o: %j is %j', (measure, value, expected) => {
    expect(cell(measure, value)).toEqual(expected)
  })

  it('that is too long to be one is told in no time', () => {
    const started = performance.now()
    for (const long of ['1'.repeat(1e6), '1,'.repeat(1e6), '约1'.repeat(1e6), ' '.repeat(1e6), '+1'.repeat(1e6)])
      expect(readCell(measures.households, long).is).not.toBe('bounds')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('yes or no', () => {
  it.each([
    ...['是', '有', '√', '✓', '✔', '✔️', 'yes', 'Y', 'ＹＥＳ', 'true', '1', 1, true].map(
      (value) => [value, 1] as const,
    ),
    ...['否', '无', '×', '✗', 'no', 'N', '没有', '0', 0, false].map((value) => [value, 0] as const),
    ...['-', '/', '', '暂无'].map((value) => [value, 'blank'] as const),
    ...['在建', '有（在建）', 'x', '2', '部分'].map((value) => [value, 'not-yes-or-no'] as const),
    ['#VALUE!', 'error-value'],
  ] as const)('%j is %j', (value, expected) => {
    expect(cell(flag, value)).toBe(expected)
  })
})

describe('a day', () => {
  const days = (from: string, to = from): unknown => {
    const [lo, hi] = [dayNumber(from), dayNumber(to)]
    return lo === hi ? lo : [lo, hi]
  }

  it.each([
    ...['2025-12-31', '2025/12/31', '2025.12.31', '2025年12月31日', '２０２５-12-31', '2025/12/31 0:00:00'].map(
      (value) => [value, days('2025-12-31')] as const,
    ),
    ['2025-1-5', days('2025-01-05')],
    ['2025年1月5日', days('2025-01-05')],
    // only the year or month is known: any of its days
    ['2025年', days('2025-01-01', '2025-12-31')],
    ['2024年2月', days('2024-02-01', '2024-02-29')],
    ['2024-02', days('2024-02-01', '2024-02-29')],
    ['是', Infinity],
    ['否', -Infinity],
    ['2025年2月30日', 'not-a-day'],
    ['12/31/2025', 'not-a-day'],
    ['25年12月', 'not-a-day'],
    // 2025.10 as a spreadsheet shortens it
    ['2025.1', 'figure-not-day'],
    ['去年', 'not-a-day'],
    ['2025年底', 'not-a-day'],
    ['45291', 'figure-not-day'],
    [45291, 'figure-not-day'],
    ['无', -Infinity],
    ['-', 'blank'],
  ] as const)('%j is %j', (value, expected) => {
    expect(cell(day, value)).toEqual(expected)
  })
})

describe('a class', () => {
  it.each([
    ['城市社区', 'urban'],
    ['城市', 'urban'],
    ['城市社区(居委会)', 'urban'],
    [' 村委会 ', 'rural'],
    ['Urban', 'urban'],
    ['城乡结合', 'unknown-class'],
  ])('%j is %s', (value, expected) => {
    expect(cell('kind', value)).toBe(expected)
  })
})

describe('the problem of a cell', () => {
  it.each([
    [count, '约650'],
    [count, '12000余人'],
    [count, '30-40'],
    [area, '200㎡+广场800㎡'],
    [count, '12/15'],
    [count, '500（含租住）'],
    [count, '三百'],
    [count, '1.2E+05'],
    [count, '12,34'],
    [area, '123户'],
    [area, '1.5亩'],
    [count, '#REF!'],
    [count, '2025-03-04'],
    [day, '45291'],
    ['openingHours', '看情况'],
  ] as const)('%s, %s: is said in both languages, with what was written', (measure, value) => {
    const read = readCell(measures[measure], value)
    const said = read.is === 'bad' ? problem(read.code, {}, read.params) : undefined
    expect(said && isBilingual(said)).toBe(true)
    expect(said?.message['zh-CN']).toContain(value)
  })

  it('repeats no telephone and no identity number', () => {
    for (const value of ['张三13912345678', '联系 139 1234 5678', '110101199001011234号', '0351-1234567'])
      expect(JSON.stringify(readCell(measures.households, value))).not.toMatch(/\d{7}/)
  })
})
