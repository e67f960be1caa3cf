import { describe, expect, it } from 'vitest'
import { utils, write } from '@e965/xlsx'
import type { ReadOptions, ReadResult } from '../../src/read/options'
import { readDataset } from '../../src/read/index'
import { codes, csv, DAY, isBilingual, only, recordsOf } from './reading'

const notes = ({ problems }: ReadResult) =>
  problems.filter(({ severity }) => severity === 'note').map(({ code }) => code)
const wrong = ({ problems }: ReadResult) =>
  problems.filter(({ severity }) => severity !== 'note').map(({ code }) => code)

const PLAIN = [
  ['代码', '名称', '常住户数', '户籍户数', '社区综合服务设施面积（㎡）', '室内面积（㎡）'],
  ['140105001001', '师范街社区', '1820', '2505', '671.93', '500'],
  ['140105001002', '坞城社区', '1423', '1232', '426.9', ''],
  ['140105001003', '长风社区', '', '800', '0', ''],
]

const text = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => cells.map((cell) => (/[,"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join('\n')

const TITLE = ['某区城乡社区综合服务设施台账', '', '', '', '', '']
const NOTES = ['填表单位：某区民政局', '', '', '', '填表日期：2025年12月31日', '']
const TOTAL = ['合 计', '', '3243', '4537', '1098.83', '500']
const REMARKS = [
  ['注：面积为建筑面积。', '', '', '', '', ''],
  ['审核人：张三', '', '', '联系电话：13912345678', '', ''],
]
const GROUPED = [
  ['代码', '名称', '户数', '', '社区综合服务设施面积（㎡）', ''],
  ['', '', '常住', '户籍', '合计', '其中：室内面积'],
]

/** A workbook of one sheet; numerals are numbers in it, as people have them. */
function xlsx(rows: readonly (readonly string[])[], merges: readonly string[] = []): Uint8Array {
  const cells = rows.map((row) => row.map((cell) => (/^\d{1,6}(\.\d+)?$/.test(cell) ? Number(cell) : cell || null)))
  const sheet = utils.aoa_to_sheet(cells)
  sheet['!merges'] = merges.map((range) => utils.decode_range(range))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '台账')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

const book = (bytes: Uint8Array, options: ReadOptions = {}) =>
  readDataset(bytes, { name: 'a.xlsx', day: DAY, ...options })

describe('a ledger as offices keep it', () => {
  const MERGES = ['A1:F1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:F3', 'A8:B8', 'A9:F9']

  it('reads in XLSX as the plain table does: title, notes, merged head, total, remarks', async () => {
    const plain = await csv(text(PLAIN))
    const real = await book(xlsx([TITLE, NOTES, ...GROUPED, ...PLAIN.slice(1), TOTAL, ...REMARKS], MERGES))
    expect(plain.problems).toEqual([])
    expect(real.input?.places).toEqual(plain.input?.places)
    expect(real.inputs[0]?.rows).toBe(plain.inputs[0]?.rows)
    expect(codes(real)).toEqual(['head-found', 'total-row', 'remark-row', 'remark-row'])
    expect(real.problems.every(isBilingual)).toBe(true)
    expect(real.problems[0]).toMatchObject({
      location: { sheet: '台账', row: 3 },
      params: { first: 3, last: 4, above: 2 },
    })
  })

  it('reads in CSV too, where merged cells are blank', async () => {
    const plain = await csv(text(PLAIN))
    const real = await csv(text([TITLE, NOTES, ...GROUPED, ...PLAIN.slice(1), TOTAL, ...REMARKS]))
    expect(real.input?.places).toEqual(plain.input?.places)
    expect(codes(real)).toEqual(['head-found', 'total-row', 'remark-row', 'remark-row'])
  })

  it('reads a head in CSV of which one group has a single column beneath it', async () => {
    const real = await csv(
      [
        '序号,社区基本情况,,户数,,人口,社区综合服务设施,',
        ',统计用区划代码,社区名称,常住户数,户籍户数,常住人口（万人）,面积（㎡）,开放时间',
        '1,140105001001,师范街社区,1820,2505,0.52,671.93,8:00-18:00',
      ].join('\n'),
    )
    expect(wrong(real)).toEqual([])
    expect(recordsOf(real)).toEqual([
      {
        code: '140105001001',
        name: '师范街社区',
        households: '1820',
        registeredHouseholds: '2505',
        permanentResidents: '0.52 万人',
        facilityArea: '671.93',
        openingHours: '8:00-18:00',
      },
    ])
  })

  it('knows each cell by sheet, row and column', async () => {
    const real = await book(xlsx([TITLE, NOTES, ...GROUPED, ...PLAIN.slice(1)], MERGES.slice(0, 5)))
    expect(real.input?.locate?.('community', 1, 'registeredHouseholds')).toEqual({
      file: 'a.xlsx',
      sheet: '台账',
      row: 6,
      column: '户数 / 户籍',
      columnNumber: 4,
    })
  })

  it('repeats nothing of what its remarks and signatures hold', async () => {
    const real = await csv(text([TITLE, NOTES, ...GROUPED, ...PLAIN.slice(1), TOTAL, ...REMARKS]))
    expect(JSON.stringify([real.problems, real.columns, real.input])).not.toMatch(/张三|1391234|某区民政局|建筑面积/)
  })
})

describe('the head', () => {
  it('is found below notes, however many blank rows there are', async () => {
    const read = await csv(`台账\n\n\n填表单位：甲\n\n代码,常住户数\n140105001001,5\n`)
    expect(recordsOf(read)).toEqual([{ code: '140105001001', households: '5' }])
    expect(only(read)).toMatchObject({ code: 'head-found', params: { first: 6, last: 6, above: 2 } })
  })

  it('may have a row of units, and one of numbers', async () => {
    const read = await csv('代码,常住户数,社区综合服务设施面积\n,户,（㎡）\n甲,1,2\n140105001001,5,6\n')
    expect(recordsOf(read)).toEqual([{ code: '140105001001', households: '5', facilityArea: '6' }])
    expect(codes(read)).toEqual(['head-found', 'numbering-row'])
  })

  it('may have three rows', async () => {
    const read = await csv(
      '代码,基本情况,,,\n,人口情况,,设施情况,\n,常住户数,户籍户数,社区综合服务设施面积,室内面积\n140105001001,1,2,4,3\n',
    )
    expect(wrong(read)).toEqual([])
    expect(recordsOf(read)[0]).toEqual({
      code: '140105001001',
      households: '1',
      registeredHouseholds: '2',
      facilityArea: '4',
      indoorFacilityArea: '3',
    })
  })

  it('gives a flow its period', async () => {
    const read = await csv('代码,养老幸福工程项目数,\n,2023年,2024年\n140105,3,4\n')
    expect(recordsOf(read, 'county')).toEqual([{ code: '140105', elderlyCareProjects: { 2023: '3', 2024: '4' } }])
  })

  it.each([
    ['农村', '常住户数'],
    ['2020年', '常住户数'],
    ['新建设施', '社区综合服务设施面积'],
    ['计划', '社区工作者人数'],
  ])('is refused where %s may narrow %s', async (group, heading) => {
    const read = await csv(`代码,${group},\n,${heading},室外\n140105001001,5,6\n`)
    expect(wrong(read)).toContain('unclear-group')
    expect(recordsOf(read)).toEqual([{ code: '140105001001' }])
    const [problem] = read.problems.filter(({ code }) => code === 'unclear-group')
    expect(problem && isBilingual(problem)).toBe(true)
    expect(problem?.message.en).toContain(`--map "${group}/${heading}=`)
    const mapped = await csv(`代码,${group},\n,${heading},室外\n140105001001,5,6\n`, {
      columns: { [`${group}/${heading}`]: problem?.params['id'] as string },
    })
    expect(recordsOf(mapped)[0]).toMatchObject({ [problem?.params['id'] as string]: '5' })
  })

  it('is not looked for where rows merely hold words', async () => {
    const read = await csv('代码,名称,有社区综合服务设施\n140105001001,户,是\n140105001002,人口,否\n')
    expect(read.problems).toEqual([])
    expect(recordsOf(read).map(({ name }) => name)).toEqual(['户', '人口'])
  })

  it('may come again on each page', async () => {
    const read = await csv('代码,常住户数\n140105001001,5\n代码,常住户数\n140105001002,6\n')
    expect(only(read)).toMatchObject({ code: 'repeated-head', severity: 'note', location: { row: 3 } })
    expect(recordsOf(read)).toHaveLength(2)
  })
})

describe('units', () => {
  it.each([
    ['常住人口（万人）', '1.2', '1.2 万人'],
    ['常住人口(万)', '1.2', '1.2 万'],
    ['社区综合服务设施面积（万平方米）', '0.35', '0.35 万平方米'],
    ['社区综合服务设施面积（公顷）', '0.35', '0.35 公顷'],
    ['常住人口（单位：万人）', '１.２', '1.2 万人'],
    // the cell says the same, or nothing
    ['常住人口（万人）', '1.2万人', '1.2万人'],
    ['常住人口（万人）', '无', '无'],
    ['常住人口（人）', '12000', '12000'],
  ])('of %s go with %s', async (heading, cell, expected) => {
    const read = await csv(`代码,${heading}\n140105001001,${cell}\n`)
    expect(wrong(read)).toEqual([])
    expect(Object.values(recordsOf(read)[0] ?? {})).toContain(expected)
  })

  it('that cell and heading name differently are refused', async () => {
    const read = await csv('代码,常住人口（万人）\n140105001001,12000人\n')
    expect(only(read)).toMatchObject({ code: 'two-units', location: { row: 2, columnNumber: 2 } })
    expect(isBilingual(only(read))).toBe(true)
    expect(recordsOf(read)).toEqual([{ code: '140105001001' }])
  })

  it.each(['社区综合服务设施面积（亩）', '常住人口（户）', '常住户数（万平方米）'])(
    'are refused in %s',
    async (heading) => {
      expect(wrong(await csv(`代码,${heading}\n140105001001,5\n`))).toEqual(['wrong-unit'])
    },
  )

  it('above the head are of the columns that name none', async () => {
    const read = await csv(
      '单位：万人、万平方米\n代码,常住人口,社区综合服务设施面积（㎡）,常住户数\n140105001001,1.2,500,7\n',
    )
    expect(recordsOf(read)).toEqual([
      { code: '140105001001', permanentResidents: '1.2 万人', facilityArea: '500', households: '7' },
    ])
    expect(codes(read)).toEqual(['head-found', 'unit-line-used'])
  })

  it('above the head that cannot be converted put all measures out of use', async () => {
    const read = await csv('单位：万人次\n代码,常住人口\n140105001001,1.2\n')
    expect(wrong(read)).toEqual([])
    const unclear = await csv('单位：亿斤\n代码,常住人口\n140105001001,1.2\n')
    expect(wrong(unclear)).toEqual(['unclear-unit-line'])
    expect(recordsOf(unclear)).toEqual([{ code: '140105001001' }])
  })

  it('are not seen in who fills the form in', async () => {
    const read = await csv('填表单位：万人小区管委会\n代码,常住人口\n140105001001,1200\n')
    expect(recordsOf(read)).toEqual([{ code: '140105001001', permanentResidents: '1200' }])
  })

  it('of a key of JSON count too', async () => {
    const read = await readDataset(JSON.stringify([{ 代码: '140105001001', '常住人口（万人）': 1.2 }]), {
      name: 'a.json',
      day: DAY,
    })
    expect(recordsOf(read)).toEqual([{ code: '140105001001', permanentResidents: '1.2 万人' }])
  })
})

describe('rows that are no place', () => {
  it.each(['合计', '总计', '小 计', '合计：', '城关镇小计', 'Total'])(
    'such as the total “%s” are noted and left out',
    async (word) => {
      const read = await csv(`代码,名称,常住户数\n140105001001,甲,5\n,${word},5\n`)
      expect(only(read)).toMatchObject({ code: 'total-row', severity: 'note', location: { row: 3 } })
      expect(recordsOf(read)).toHaveLength(1)
    },
  )

  it.each(['备注：无', '注：1.本表…', '说明：', '填表说明', '审核人：', '填表人：李四', '注1、', 'Note: x'])(
    'such as the remark “%s” are noted and left out',
    async (word) => {
      const read = await csv(`代码,名称,常住户数\n140105001001,甲,5\n${word},,\n`)
      expect(only(read)).toMatchObject({ code: 'remark-row', severity: 'note', location: { row: 3 } })
    },
  )

  it.each(['注溪村', '合计村', '说明寺社区', '来源社区', '制表厂社区'])('never swallow a place: %s', async (name) => {
    const read = await csv(`代码,名称,常住户数\n140105001001,甲,5\n,${name},5\n`, { level: 'community' })
    expect(recordsOf(read)[1]).toEqual({ name, households: '5' })
  })

  it('have no code: a place that is called so is a place', async () => {
    const read = await csv('代码,名称,常住户数\n140105,全区合计,5\n')
    expect(recordsOf(read, 'county')).toEqual([{ code: '140105', name: '全区合计', households: '5' }])
  })
})

describe('codes', () => {
  it.each([
    "'140105001001",
    '140105001001\t',
    '１４０１０５００１００１',
    '="140105001001"',
    '140105001001.0',
    '140105 001 001',
    '140,105,001,001',
    '1.40105001001E+11',
    '\ufeff140105001001',
  ])('as %j are read', async (code) => {
    const read = await csv(
      text([
        ['代码', '常住户数'],
        [code, '5'],
      ]),
    )
    expect(read.problems).toEqual([])
    expect(recordsOf(read)).toEqual([{ code: '140105001001', households: '5' }])
  })

  it('that lost their digits are refused, and the place is not forgotten', async () => {
    const table = '代码,名称,常住户数\n2.20403E+11,甲,5\n140105001001,乙,6\n'
    const read = await csv(table, { roster: { community: 'complete' } })
    expect(codes(read)).toEqual(['code-as-figure', 'roster-reopened'])
    expect(read.problems[0]).toMatchObject({ location: { row: 2, column: '代码', columnNumber: 1 } })
    expect(read.problems[0]?.message['zh-CN']).toMatch(/科学计数法.*文本/)
    const given = await csv(table, { level: 'community' })
    expect(recordsOf(given)[0]).toEqual({ name: '甲', households: '5' })
  })

  it('are exact in a sheet, whatever it shows', async () => {
    const sheet = utils.aoa_to_sheet([
      ['代码', '常住户数'],
      [140105001001, 5],
    ])
    sheet['A2'] = { t: 'n', v: 140105001001, z: '0.00E+00' }
    const own = utils.book_new()
    utils.book_append_sheet(own, sheet, 'S')
    const read = await book(new Uint8Array(write(own, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer))
    expect(recordsOf(read)).toEqual([{ code: '140105001001', households: '5' }])
  })
})

describe('columns of people themselves', () => {
  it('are neither kept nor repeated', async () => {
    const read = await csv(
      '代码,书记姓名,联系电话,身份证号,常住户数\n140105001001,张三,13912345678,110101199001011234,5\n',
    )
    expect(codes(read)).toEqual(['personal-heading', 'personal-heading', 'personal-heading'])
    expect(notes(read)).toHaveLength(3)
    expect(JSON.stringify([read.problems, read.input, read.columns])).not.toMatch(/张三|139|1990/)
  })

  it('are not repeated where the head is missing, and data stand in its place', async () => {
    const read = await csv('140105001001,张三 13912345678,110101199001011234\n')
    expect(JSON.stringify(read.problems)).not.toMatch(/1391|1990/)
  })
})

describe('merged cells among the data', () => {
  const HEAD = ['代码', '层级', '常住户数', '户籍户数']

  it('give their figure to nobody', async () => {
    const rows = [HEAD, ['140105001001', '', '5', '6'], ['140105001002', '', '', '7'], ['140105001003', '', '8', '']]
    const read = await book(xlsx(rows, ['C2:C3', 'C4:D4']))
    expect(codes(read)).toEqual(['merged-figure', 'merged-figure'])
    expect(read.problems.map(({ location }) => [location.row, location.columnNumber])).toEqual([
      [2, 3],
      [4, 3],
    ])
    expect(recordsOf(read).map(({ households }) => households)).toEqual([undefined, undefined, undefined])
    expect(recordsOf(read).map(({ registeredHouseholds }) => registeredHouseholds)).toEqual(['6', '7', undefined])
  })

  it('give what holds of each row to each', async () => {
    const rows = [
      HEAD,
      ['140105001001', '社区', '5', '6'],
      ['140105001002', '', '6', '7'],
      ['140105001003', '', '8', ''],
    ]
    const read = await book(xlsx(rows, ['B2:B4']), { level: 'estate' })
    expect(read.problems).toEqual([])
    expect(recordsOf(read)).toHaveLength(3)
  })
})

describe('rows above the head', () => {
  it('that look like data are not passed over', async () => {
    const read = await csv('某表\n140105001001,5\n代码,常住户数\n140105001002,6\n', {
      roster: { community: 'complete' },
    })
    expect(codes(read)).toEqual(['head-found', 'data-above-head', 'roster-reopened'])
    expect(read.problems.every(isBilingual)).toBe(true)
    expect(recordsOf(read)).toEqual([{ code: '140105001002', households: '6' }])
  })
})
