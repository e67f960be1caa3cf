import { describe, expect, it } from 'vitest'
import { ShequError } from '../../src/values/error'
import { codes, csv, isBilingual, json, only, recordsOf } from './reading'

const CODE = '140105001001'

describe('a mapping of columns', () => {
  it('goes before what headings say', async () => {
    const columns = { 户数: 'households', 编码: 'code', 常住户数: 'registeredHouseholds' }
    const read = await csv(`编码,户数,常住户数\n${CODE},5,6\n`, { columns })
    expect(read.problems).toEqual([])
    expect(recordsOf(read)).toEqual([{ code: CODE, households: '5', registeredHouseholds: '6' }])
  })

  it('settles two columns that mean the same, by number', async () => {
    const table = `代码,常住户数,常住户数\n${CODE},5,6\n`
    const refused = await csv(table)
    expect(only(refused)).toMatchObject({ code: 'repeated-heading', params: { first: 2, number: 3 } })
    expect(only(refused).message.en).toContain('--map "#2=-"')
    const read = await csv(table, { columns: { '#2': null } })
    expect(only(read)).toMatchObject({ code: 'mapped-out', severity: 'note' })
    expect(recordsOf(read)).toEqual([{ code: CODE, households: '6' }])
  })

  it('knows the headings of a merged head, as one or by the lowest', async () => {
    const table = `代码,户数,\n,甲类,乙类\n${CODE},5,6\n`
    const read = await csv(table, { columns: { '户数/甲类': 'households', 乙类: 'registeredHouseholds' } })
    expect(recordsOf(read)).toEqual([{ code: CODE, households: '5', registeredHouseholds: '6' }])
  })

  it('leaves the unit to the heading', async () => {
    const read = await csv(`代码,用房面积（万平方米）\n${CODE},0.05\n`, {
      columns: { '用房面积（万平方米）': 'facilityArea' },
    })
    expect(recordsOf(read)).toEqual([{ code: CODE, facilityArea: '0.05 万平方米' }])
    const short = await csv(`代码,用房面积（㎡）\n${CODE},500\n`, { columns: { 用房面积: 'facilityArea' } })
    expect(recordsOf(short)).toEqual([{ code: CODE, facilityArea: '500' }])
    const wrong = await csv(`代码,用房面积（亩）\n${CODE},3\n`, { columns: { 用房面积: 'facilityArea' } })
    expect(codes(wrong)).toEqual(['wrong-unit'])
    const said = await csv(`代码,户数（含空挂户）\n${CODE},3\n`, { columns: { '户数（含空挂户）': 'households' } })
    expect(recordsOf(said)).toEqual([{ code: CODE, households: '3' }])
  })

  it('gives a flow its period', async () => {
    const read = await csv('代码,项目\n140105,3\n', { columns: { 项目: 'elderlyCareProjects@2023' } })
    expect(recordsOf(read, 'county')).toEqual([{ code: '140105', elderlyCareProjects: { 2023: '3' } }])
  })

  it('serves keys of records too', async () => {
    const read = await json([{ 编码: CODE, 户数: 5, 面积: 6 }], {
      day: '2025-12-31',
      columns: { 编码: 'code', 户数: 'households', 面积: null },
    })
    expect(recordsOf(read)).toEqual([{ code: CODE, households: 5 }])
    expect(codes(read)).toEqual(['mapped-out'])
  })

  it('says so where no column is what it speaks of', async () => {
    const read = await csv(`代码,常住户数\n${CODE},5\n`, { columns: { 户数: 'households' } })
    expect(only(read)).toMatchObject({ code: 'mapping-not-used', severity: 'warning', params: { heading: '户数' } })
    expect(isBilingual(only(read))).toBe(true)
  })

  it.each(['housholds', '', 5 as never, { id: 'households' } as never])('to %j is misuse', async (to) => {
    const call = csv(`代码\n${CODE}\n`, { columns: { 户数: to } })
    await expect(call).rejects.toThrow(ShequError)
    await expect(call).rejects.toMatchObject({ code: 'bad-option' })
  })

  it('is named by the problem that it settles', async () => {
    const read = await csv(`代码,户数\n${CODE},5\n`)
    expect(only(read).message['zh-CN']).toContain('--map "户数=households"')
  })
})
