import { describe, expect, it } from 'vitest'
import { identified } from '../../src/dataset/identified'
import type { DatasetInput, PlaceRecord } from '../../src/dataset/input'
import { Register } from '../../src/dataset/register'
import type { Problem } from '../../src/values/problem'

const CREDIT = '91350100M000100Y43'
const TOWNS = [
  { code: '140105001', name: '坞城街道' },
  { code: '140106001', name: '坞城街道' },
]
const COUNTIES = [
  { code: '140105', name: '小店区' },
  { code: '140106', name: '迎泽区' },
]

const places = (...community: readonly PlaceRecord[]): DatasetInput => ({
  day: '2025-12-31',
  places: { county: COUNTIES, town: TOWNS, community },
})

function read(input: DatasetInput, known?: Register) {
  const problems: Problem[] = []
  const after = identified(input, (one) => void problems.push(one), known && (() => known))
  return { community: after.places.community, problems: problems.map(({ code, location }) => [code, location.path]) }
}

const CODED = { code: '140105001001', name: '师范街社区', creditCode: CREDIT }

describe('a record without a statistical code', () => {
  it('is the place that its credit code tells', () => {
    const { community, problems } = read(places(CODED, { creditCode: CREDIT.toLowerCase(), households: 3 }))
    expect(community?.[1]).toMatchObject({ code: '140105001001', households: 3 })
    expect(problems).toEqual([['identified', undefined]])
  })

  it('is the place of that name within the street that it names, however the committee is written', () => {
    const { community } = read(places(CODED, { name: '师范街社区居民委员会', within: '小店区/坞城街道办事处' }))
    expect(community?.[1]).toMatchObject({ code: '140105001001' })
  })

  it('is not the place of that name in another street', () => {
    const { community } = read(places(CODED, { name: '师范街社区', within: '迎泽区/坞城街道' }))
    expect(community?.[1]).toEqual({ name: '师范街社区', within: '迎泽区/坞城街道', parent: '140106001' })
  })

  it('is never matched by its name alone', () => {
    const record = { name: '师范街社区' }
    expect(read(places(CODED, record)).community?.[1]).toBe(record)
  })

  it('stays without a code where two streets have that name', () => {
    const other = { code: '140106001001', name: '师范街社区' }
    const { community, problems } = read(places(CODED, other, { name: '师范街社区', within: '坞城街道' }))
    expect(community?.[2]?.code).toBeUndefined()
    expect(problems).toEqual([['ambiguous-place', 'places.community[2].name']])
  })

  it('lies beneath the street that it names, where the street is known', () => {
    const { community } = read(places({ name: '新社区', within: '小店区/坞城街道' }))
    expect(community?.[0]).toMatchObject({ parent: '140105001' })
    expect(read(places({ name: '新社区', within: '坞城街道' })).community?.[0]?.parent).toBeUndefined()
  })

  it('is looked up in a later ledger, where that is given', () => {
    const earlier = { ...places({ name: '师范街社区', within: '小店区/坞城街道' }) }
    expect(read(earlier, new Register(places(CODED))).community?.[0]).toMatchObject({ code: '140105001001' })
  })

  it('says when a credit code is none', () => {
    const { problems } = read(places({ ...CODED, creditCode: '91350100M000100Y44' }))
    expect(problems).toEqual([['bad-credit-code', 'places.community[0].creditCode']])
  })

  it('is left alone, as is its dataset, where nothing else tells of it', () => {
    const input = places({ code: '140105001001' }, { name: 'x' })
    expect(identified(input, () => undefined)).toBe(input)
  })

  it('survives records that are none', () => {
    const input = places(
      null as never,
      'x' as never,
      { creditCode: 5 as never },
      { within: {} as never, name: [] as never },
    )
    expect(() => read(input)).not.toThrow()
  })
})
