import { describe, expect, it } from 'vitest'
import { measures } from '../../src/measures/catalogue'
import type { Measures } from '../../src/measures/measure'
import { keyOf } from '../../src/read/heading-text'
import { Headings } from '../../src/read/headings'
import { VAGUE } from '../../src/read/known-words'
import { text } from '../../src/values/text'
import { csv, isBilingual, only, recordsOf } from './reading'

const take = (heading: string) => new Headings(measures).take(heading)

const refusal = (heading: string, known: Measures = measures) => {
  const taken = new Headings(known).take(heading)
  return taken.is === 'refused' ? taken.why({}) : undefined
}

describe('headings', () => {
  it.each([
    ['常住户数', 'households'],
    ['permanent households', 'households'],
    ['HOUSEHOLDS', 'households'],
    [' 常 住 户 数 ', 'households'],
    ['常住户数（户）', 'households'],
    ['常住户数(户)', 'households'],
    ['常住户数［户］', 'households'],
    ['常住户数【户】', 'households'],
    ['社区综合服务设施面积(㎡)', 'facilityArea'],
    ['社区综合服务设施面积（平方米）', 'facilityArea'],
    ['社区综合服务设施面积(m²)', 'facilityArea'],
    ['facilityArea (m2)', 'facilityArea'],
    ['facility_area', 'facilityArea'],
    ['社区工作者人数（人）', 'communityWorkers'],
    ['其中:室内面积', 'indoorFacilityArea'],
    ['其中：“两委”成员', 'committeeMembers'],
    ['其中:"两委"成员', 'committeeMembers'],
    ['城镇人口(常住)', 'urbanPermanentResidents'],
    ['是否新建（是/否）', 'newlyBuilt'],
    ['有社区综合服务设施(yes/no)', 'serviceFacility'],
  ])('%s means %s', (heading, id) => {
    expect(take(heading)).toMatchObject({ is: 'measure', id })
  })

  it.each([
    ['代码', 'code'],
    ['统计用区划代码', 'code'],
    ['Code', 'code'],
    ['社区名称', 'name'],
    ['上级代码', 'parent'],
    ['层级', 'level'],
    ['数据时点', 'day'],
    ['代码（12位）', 'code'],
  ])('%s means the %s', (heading, role) => {
    expect(take(heading)).toEqual({ is: role })
  })

  it.each([
    ['养老幸福工程项目数[2023]', '2023'],
    ['养老幸福工程项目数（2023年）', '2023'],
    ['养老幸福工程投入(万元)[2023-Q1]', '2023-Q1'],
    ['养老幸福工程投入[2023年第1季度]（万元）', '2023-Q1'],
    ['养老幸福工程项目数[2023年5月]', '2023-05'],
    ['养老幸福工程项目数[2023-2024]', '2023-2024'],
  ])('%s names the period %s', (heading, period) => {
    expect(take(heading)).toMatchObject({ is: 'measure', period })
  })

  it('leave no measure of the catalogue without its label, its id and its aliases', () => {
    const headings = new Headings(measures)
    for (const [id, { label, aliases = [] }] of Object.entries(measures as Measures))
      for (const word of [id, label['zh-CN'], label.en, ...aliases])
        expect(headings.take(word), word).toMatchObject({ id })
  })

  it('are of one measure each, at whatever level', () => {
    const owners = new Map<string, Set<string>>()
    for (const [id, { label, aliases = [] }] of Object.entries(measures as Measures))
      for (const word of [id, label['zh-CN'], label.en, ...aliases])
        owners.set(keyOf(word), (owners.get(keyOf(word)) ?? new Set()).add(id))
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([word, ids]) => [word, ...ids])).toEqual([])
  })

  it('are of no measure where they do not say which', () => {
    const headings = new Headings(measures)
    for (const word of VAGUE.flatMap(({ words }) => words)) {
      const taken = headings.take(word)
      expect(taken.is === 'refused' && taken.why({}).code, word).toBe('vague-heading')
    }
  })
})

describe('a heading is refused', () => {
  it.each(['户数', '总户数（户）', '人口', '面积(平方米)', '工作人员', 'population'])('as too vague: %s', (heading) => {
    expect(refusal(heading)?.code).toBe('vague-heading')
  })

  it('with the measures named that it may mean', async () => {
    const read = await csv('code,户数\n140105001001,7\n')
    expect(only(read).message['zh-CN']).toMatch(/常住户数.*户籍户数.*住房套数/)
    expect(only(read).message.en).toMatch(/permanent households.*registered households.*housing units/)
    expect(recordsOf(read)).toEqual([{ code: '140105001001' }])
  })

  it('where it fits two measures', () => {
    const { households } = measures
    const twin: Measures = { ...measures, other: { ...households, label: text('甲', 'a'), aliases: ['常住户数'] } }
    expect(refusal('常住户数', twin)).toMatchObject({ code: 'ambiguous-heading', params: { options: '常住户数、甲' } })
  })

  it.each([
    ['社区综合服务设施面积(亩)', '亩'],
    ['社区综合服务设施面积(公里)', '公里'],
    ['社区工作者人数(户)', '户'],
    ['常住户数（含空挂户）', '含空挂户'],
    ['有社区综合服务设施(个)', '个'],
  ])('for its unit: %s', (heading, unit) => {
    expect(refusal(heading)).toMatchObject({ code: 'wrong-unit', params: { unit } })
  })

  it.each([
    ['养老幸福工程项目数', 'heading-needs-period'],
    ['常住户数[2023]', 'heading-wants-no-period'],
    ['养老幸福工程项目数[2023][2024]', 'wrong-unit'],
    ['养老幸福工程项目数[2023-13]', 'wrong-unit'],
  ])('for its period: %s (%s)', async (heading, code) => {
    const read = await csv(`code,${heading}\n140105,1\n`)
    expect(only(read)).toMatchObject({ code, location: { row: 1, column: heading } })
    expect(isBilingual(only(read))).toBe(true)
    expect(recordsOf(read, 'county')).toEqual([{ code: '140105' }])
  })

  it('together with the one that means the same', async () => {
    const read = await csv('code,常住户数,实有户数,facilityArea\n140105001001,1,2,3\n')
    expect(only(read)).toMatchObject({ code: 'repeated-heading', params: { heading: '实有户数', first: 2 } })
    expect(recordsOf(read)).toEqual([{ code: '140105001001', facilityArea: '3' }])
  })

  it.each(['__proto__', 'constructor', 'prototype'])('where no record may have such a key: %s', async (key) => {
    const read = await csv(`code,${key}\n140105001001,polluted\n`)
    expect(only(read)).toMatchObject({ code: 'forbidden-key', severity: 'error', location: { row: 1 } })
    expect(recordsOf(read)).toEqual([{ code: '140105001001' }])
  })

  it('quickly, however many brackets it has', () => {
    const started = performance.now()
    expect(refusal('常住户数' + '()'.repeat(100_000))?.code).toBe('unknown-heading')
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('measures that a plan brings along', () => {
  it('are known by their headings too', async () => {
    const own: Measures = {
      schoolPlaces: { ...measures.households, label: text('托位数', 'places for small children') },
    }
    const read = await csv('code,托位数(户)\n140105001001,7\n', { measures: own })
    expect(recordsOf(read)).toEqual([{ code: '140105001001', schoolPlaces: '7' }])
  })
})
