import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../src/dataset/dataset'
import type { DatasetInput, PlaceRecord } from '../../src/dataset/input'
import { jumps } from '../../src/dataset/jumps'
import { measures } from '../../src/measures/catalogue'

const REGION = { code: '140000', name: '山西省', level: 'province' } as const
const code = (index: number): string => `140105001${String(index + 1).padStart(3, '0')}`

const tables = (places: DatasetInput['places'], day = '2025-12-31', roster: DatasetInput['roster'] = {}) =>
  tablesOf({ day, places, roster }, { region: REGION })

const told = (places: DatasetInput['places'], roster?: DatasetInput['roster']) =>
  tables(places, undefined, roster).problems.map(({ code: problem, location, params }) => [
    problem,
    location.place,
    params['value'] ?? params['least'] ?? params['reported'],
  ])

/** As many communities, each with a record of its own. */
const communities = (count: number, record: (index: number) => PlaceRecord): readonly PlaceRecord[] =>
  Array.from({ length: count }, (_, index) => ({ code: code(index), ...record(index) }))

describe('figures that can be read and look wrong', () => {
  it.each([
    ['an area of 3 m², which is 3 万㎡', { facilityArea: 3 }, [['unit-suspect', code(0), '3']]],
    ['an area of 5 m²', { facilityArea: 5 }, []],
    ['no area', { facilityArea: 0 }, []],
    ['more households than residents', { households: 801, permanentResidents: 800 }, [['above-other', code(0), '801']]],
    ['as many households as residents', { households: 800, permanentResidents: 800 }, []],
    ['more households than registered residents', { households: 801, registeredResidents: 800 }, []],
  ])('%s', (_, record, expected) => {
    expect(told({ community: communities(1, () => record) })).toEqual(expected)
  })

  it('a count that fits the others only in ten thousands', () => {
    const community = communities(9, (index) => ({ permanentResidents: index === 4 ? 1 : 9000 + index }))
    expect(told({ community })).toEqual([['unit-suspect', code(4), '1']])
  })

  it('is not told where nobody can say what is usual', () => {
    expect(told({ community: communities(7, (index) => ({ permanentResidents: index === 4 ? 1 : 9000 })) })).toEqual([])
  })

  it('a street whose communities come to more than it has itself', () => {
    const places = {
      town: [{ code: '140105001', households: 1000 }],
      community: communities(2, () => ({ households: 501 })),
    }
    expect(told(places)).toEqual([['sum-differs', '140105001', '1000']])
    expect(told({ ...places, community: communities(2, () => ({ households: 500 })) })).toEqual([])
  })

  it('a street that has more than all of its communities', () => {
    const places = {
      town: [{ code: '140105001', households: 1001 }],
      community: communities(2, () => ({ households: 500 })),
    }
    // a community that is not listed may have the rest
    expect(told(places)).toEqual([])
    expect(told(places, { community: 'complete' })).toEqual([['sum-differs', '140105001', '1001']])
  })
})

describe('a jump against an earlier ledger', () => {
  const found = (before: PlaceRecord, now: PlaceRecord) =>
    [
      ...jumps(
        tables({ community: communities(1, () => now) }),
        tables({ community: communities(1, () => before) }, '2024-12-31'),
        measures,
      ),
    ].map(({ params }) => [params['before'], params['value']])

  it.each([
    ['six times as many', 100, 600, [['100', '600']]],
    ['five times as many', 100, 500, []],
    ['a sixth', 600, 100, [['600', '100']]],
    ['none any more', 600, 0, [['600', '0']]],
    ['from few to few', 1, 19, []],
    ['from nothing known', null, 600, []],
  ])('is %s', (_, before, now, expected) => {
    expect(found({ households: before }, { households: now })).toEqual(expected)
  })
})
