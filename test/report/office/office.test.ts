import { read } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check/check'
import { shanxi2021 } from '../../../src/plans/shanxi-2021'
import { toView } from '../../../src/report/to-view'
import type { ReportView } from '../../../src/report/view'
import {
  assessmentTables,
  formatXlsx,
  gapTables,
  officeHtml,
  officeXlsx,
  returnTables,
  taskTables,
} from '../../../src/report/xlsx'
import type { Lang } from '../../../src/values/text'
import type { WorkbookCell } from '../../../src/table/workbook'

const DAY = '2025-12-31'
const HOSTILE = ['<script>alert(1)</script>', '=HYPERLINK("http://x.invalid")', 'a|b\n::error::c', ']]>&amp;']

const community = [
  { code: '140105001001', name: '甲社区', newlyBuilt: true, households: 1000, facilityArea: 300 },
  { code: '140105001002', name: '乙社区', newlyBuilt: true, households: 1000, facilityArea: 287.5 },
  { code: '140121001001', name: '丙社区', newlyBuilt: true, households: 1000, facilityArea: 100 },
  { code: '140121001002', name: '丁社区', newlyBuilt: true, households: 1000, facilityArea: 'x' },
  ...HOSTILE.map((name, at) => ({
    code: `14012100110${at}`,
    name,
    newlyBuilt: true,
    households: 100,
    facilityArea: 29,
  })),
]
const county = [
  { code: '140105', name: '小店区' },
  { code: '140121', name: '清徐县' },
]

function view(lang: Lang = 'zh-CN'): ReportView {
  const input = {
    day: DAY,
    declares: { households: 'households', facilityArea: 'facilityArea' },
    places: { community, county },
    locate: (level: string, index: number, key?: string) => ({
      file: `${level}.csv`,
      row: index + 2,
      ...(key === 'facilityArea' ? { column: '面积', columnNumber: 5 } : {}),
    }),
  }
  const rules = ['new-community-facility-area-per-100-households', 'new-urban-community-facility-area'] as const
  const tasks = [
    { task: shanxi2021.tasks[0]?.id ?? '', status: 'done', evidence: '某发〔2024〕1号', day: '2024-05-01' },
  ] as const
  const report = check(shanxi2021, input, { day: DAY, rules: [...rules], tasks })
  return toView(report, { lang, tool: { name: 'shequ', version: '0.0.0' } })
}

const plain = (cell: WorkbookCell) => (typeof cell === 'object' && cell !== null ? cell.value : cell)
const rowsOf = (table: { sheet: { rows: readonly (readonly WorkbookCell[])[] } }) =>
  table.sheet.rows.map((row) => row.map(plain))

describe('the assessment table', () => {
  it('has a row for each rule, with how far it has come, and counts by nature above', () => {
    const [table, annex] = assessmentTables(view())
    const rows = rowsOf(table!)
    expect(rows[0]).toEqual(['山西省“十四五”城乡社区服务体系建设规划终期评估表'])
    expect(rows[1]?.filter(Boolean)).toEqual(['填报单位：＿＿＿＿＿＿＿＿', '数据时点：2025-12-31；核查日：2025-12-31'])
    expect(rows[2]).toEqual(['未注明 2 项：未完成 2'])
    // of eight communities one has 30 m² per 100 households; of one the area cannot be read
    expect(rows[4]?.slice(0, 8)).toEqual([
      1,
      '新建社区每百户居民拥有社区综合服务设施面积',
      '未注明',
      '文件未印',
      '不低于 30 平方米/百户（2022-07-05 起）',
      '8 个中达标 1 个',
      '未完成',
      '按常住户数',
    ])
    // what is lacking stands beside it, what the document leaves open in a table of its own
    expect(rows[4]?.at(-1)).toBe('未达标 6 个；待核 1 个；社区综合服务设施面积还需增加 216.5 平方米；疑点 5 处，见附表')
    expect(annex?.title).toMatch(/终期评估表附：文件未明确之处和本表的取法$/)
    expect(rowsOf(annex!)[3]?.slice(0, 2)).toEqual([1, '新建社区每百户居民拥有社区综合服务设施面积'])
  })
})

describe('the list of gaps', () => {
  it('adds up by county what is lacking, with the places', () => {
    const rows = rowsOf(gapTables(view())[0]!).slice(3)
    const area = rows.filter(([, title]) => title === '新建社区每百户居民拥有社区综合服务设施面积')
    // 300 are wanted: 12.5 m² are lacking; 200 m², and of each of the four others 1 m² of 30
    expect(area.map(([name, , n, , gross]) => [name, n, gross])).toEqual([
      ['小店区（140105）', 1, '社区综合服务设施面积还需增加 12.5 平方米'],
      ['清徐县（140121）', 5, '社区综合服务设施面积还需增加 204 平方米'],
    ])
    expect(area[0]?.[3]).toBe('乙社区')
  })

  it('is one table for each county where that is wanted', () => {
    const tables = gapTables(view(), { split: true })
    expect(tables.map(({ place }) => place)).toEqual(['小店区（140105）', '清徐县（140121）'])
    expect(tables[0]?.title).toBe('山西省“十四五”城乡社区服务体系建设规划缺口清单：小店区（140105）')
  })
})

describe('the other tables', () => {
  it('return each cell to the file that it came from, with its place in it', () => {
    const tables = returnTables(view())
    expect(tables.map(({ title }) => title)).toEqual(['退回清单：community.csv'])
    const row = rowsOf(tables[0]!).find((cells) => cells[2] === '5:5')
    expect(row?.slice(0, 6)).toEqual([1, '', '5:5', '面积', '', '错误'])
  })

  it('list the tasks of each department with what shows them', () => {
    const rows = rowsOf(taskTables(view())[0]!)
    expect(rows.some((cells) => cells[4] === '已完成' && cells[5] === '某发〔2024〕1号')).toBe(true)
  })
})

describe('as files', () => {
  it.each(['zh-CN', 'en'] as const)('they hold no formula, no markup and no script, in %s', async (lang) => {
    const one = view(lang)
    const tables = [...assessmentTables(one), ...gapTables(one), ...returnTables(one)]
    const page = officeHtml(tables, lang)
    expect(page).not.toContain('<script>')
    expect(page).toContain('&lt;script&gt;')
    for (const bytes of [await officeXlsx(tables, one.day), await formatXlsx(one)]) {
      const book = read(bytes, { cellFormula: true })
      const cells = Object.values(book.Sheets).flatMap(
        (sheet) => Object.values(sheet) as ({ f?: string } | undefined)[],
      )
      expect(cells.filter((cell) => cell?.f !== undefined)).toEqual([])
    }
  })

  it('are the same bytes for the same report', async () => {
    const [one, other] = [await formatXlsx(view()), await formatXlsx(view())]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })

  it('have no word of the other language', () => {
    const one = view('en')
    const words = [...assessmentTables(one), ...gapTables(one), ...returnTables(one)].flatMap(({ sheet }) => [
      sheet.name,
      ...sheet.rows
        .slice(0, 3)
        .flat()
        .map((cell) => String(plain(cell) ?? '')),
    ])
    expect(words.filter((word) => /\p{Script=Han}/u.test(word))).toEqual([])
  })
})
