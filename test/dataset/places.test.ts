import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../src/dataset/dataset'
import type { DatasetInput, PlaceRecord } from '../../src/dataset/input'

const REGION = { code: '140000', name: '山西省', level: 'province' } as const
const A = '140105001001'

/** Records, each in the file that is named before it. */
function dataset(...records: readonly (readonly [file: string, record: PlaceRecord])[]) {
  const input: DatasetInput = {
    day: '2025-12-31',
    roster: { community: 'complete' },
    places: { community: records.map(([, record]) => record) },
    locate: (_level, index) => ({ file: records[index]?.[0] ?? '', row: index + 2 }),
  }
  const tables = tablesOf(input, { region: REGION })
  const table = tables.table('community')
  const figure = (key: string) => {
    const column = table.column(key)
    return column?.type === 'number'
      ? [column.lo[0], column.hi[0]].map((end) => (end as number) / 10 ** column.scale)
      : undefined
  }
  const beneath = tables.table('province').beneath('community')
  return { codes: tables.problems.map(({ code }) => code), rows: table.rows, figure, most: beneath?.most[0] }
}

describe('one code in the tables of several files', () => {
  it('is one place, of which each table tells a part', () => {
    const { codes, rows, figure, most } = dataset(
      ['设施.csv', { code: A, name: '师范街社区', facilityArea: 300 }],
      ['人员.csv', { code: A, name: '师范街社区居委会', communityWorkers: 9, facilityArea: '300.0' }],
    )
    expect([codes, rows, most]).toEqual([[], 1, 0])
    expect([figure('facilityArea'), figure('communityWorkers')]).toEqual([
      [300, 300],
      [9, 9],
    ])
  })

  it('loses the figures on which the tables differ, however many there are', () => {
    const { codes, figure } = dataset(
      ['a.csv', { code: A, households: 800, communityWorkers: 9 }],
      ['b.csv', { code: A, households: 801 }],
      ['c.csv', { code: A, households: 801 }],
    )
    expect(codes).toEqual(['figures-differ'])
    expect(figure('households')).toBeUndefined()
    expect(figure('communityWorkers')).toEqual([9, 9])
  })

  it('is told of where it stands under two names', () => {
    expect(dataset(['a.csv', { code: A, name: '甲社区' }], ['b.csv', { code: A, name: '乙社区' }]).codes).toEqual([
      'two-names',
    ])
  })
})

describe('one code twice in one table', () => {
  it('keeps only what both rows say, since one of the codes may be wrong', () => {
    const { codes, figure, most } = dataset(
      ['a.csv', { code: A, name: '甲社区', households: 800, communityWorkers: 9 }],
      ['a.csv', { code: A, name: '乙社区', households: 800 }],
    )
    expect(codes).toEqual(['duplicate-code', 'two-names'])
    expect(figure('households')).toEqual([800, 800])
    expect(figure('communityWorkers')).toBeUndefined()
    // the other place may well exist
    expect(most).toBe(1)
  })
})

describe('places without a statistical code', () => {
  it('are one by their credit code, or by their name within a named street', () => {
    const credit = { creditCode: '91350100M000100Y43' }
    expect(dataset(['a.csv', { ...credit, households: 800 }], ['b.csv', { ...credit, communityWorkers: 9 }]).rows).toBe(
      1,
    )
    const within = { name: '师范街社区', within: '小店区/坞城街道' }
    const again = { name: '师范街居委会', within: '小店区/坞城街道办事处', communityWorkers: 9 }
    expect(dataset(['a.csv', { ...within, households: 800 }], ['b.csv', again]).rows).toBe(1)
    expect(dataset(['a.csv', within], ['b.csv', { ...again, within: '迎泽区/坞城街道' }]).rows).toBe(2)
  })

  it('of one name are two, where nothing else tells them', () => {
    const { rows, codes } = dataset(['a.csv', { name: '幸福社区' }], ['b.csv', { name: '幸福社区' }])
    expect([rows, codes]).toEqual([2, ['duplicate-name']])
  })
})
