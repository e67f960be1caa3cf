import { describe, expect, it } from 'vitest'
import { carryForward, type PlaceChange } from '../../src/dataset/changes'
import type { DatasetInput, PlaceRecord } from '../../src/dataset/input'

const [A, B, C, D] = ['140105001001', '140105001002', '140105001003', '140105001004']

const ledger = (...community: readonly PlaceRecord[]): DatasetInput => ({ day: '2023-12-31', places: { community } })

const carried = (input: DatasetInput, ...changes: readonly PlaceChange[]) => {
  const { input: after, problems } = carryForward(input, changes, { until: '2024-12-31' })
  return { places: after.places.community, problems: problems.map(({ code, params }) => [code, params]) }
}

describe('an earlier ledger by the codes of a later one', () => {
  it('calls a place by its new code, and forgets its old name', () => {
    const { places } = carried(ledger({ code: A, name: '旧名社区', households: 800 }), { from: A, to: B })
    expect(places).toEqual([{ code: B, households: 800 }])
  })

  it('adds up what merged places have, exactly, and keeps what they say alike', () => {
    const { places, problems } = carried(
      ledger(
        { code: A, households: '800', facilityArea: 0.1, kind: 'urban', oneStopService: true },
        { code: B, households: 700, facilityArea: '0.2', kind: 'urban', oneStopService: false },
      ),
      { from: A, to: C },
      { from: B, to: C },
    )
    // 0.1 + 0.2 is 0.3, not 0.30000000000000004; one says yes and one says no: not known
    expect(places).toEqual([{ code: C, households: '1500', facilityArea: '0.3', kind: 'urban' }])
    expect(problems).toEqual([['carried', { renamed: 0, merged: 2, divided: 0 }]])
  })

  it('adds a place to the one that took it in, which kept its code', () => {
    const { places } = carried(
      ledger({ code: A, households: 800 }, { code: B, households: 700 }),
      { from: B, to: A },
      { from: A, to: A },
    )
    expect(places).toEqual([{ code: A, households: '1500' }])
    const unsaid = carried(ledger({ code: A, households: 800 }, { code: B, households: 700 }), { from: B, to: A })
    expect(unsaid.places).toEqual([{ code: A, households: '1500' }])
  })

  it('knows no figure of a place that a part is missing of', () => {
    const { places } = carried(ledger({ code: A, households: 800 }), { from: A, to: C }, { from: B, to: C })
    expect(places).toEqual([{ code: C }])
    const blank = carried(
      ledger({ code: A, households: 800 }, { code: B, households: null }),
      { from: A, to: C },
      { from: B, to: C },
    )
    expect(blank.places).toEqual([{ code: C }])
  })

  it('adds flows period by period, of the periods that all of them have', () => {
    const { places } = carried(
      ledger(
        { code: A, communitySecretariesTrained: { 2022: 3, 2023: 4 } },
        { code: B, communitySecretariesTrained: { 2023: 5 } },
      ),
      { from: A, to: C },
      { from: B, to: C },
    )
    expect(places).toEqual([{ code: C, communitySecretariesTrained: { 2023: '9' } }])
  })

  it('leaves a divided place as it was, since nobody knows how', () => {
    const record = { code: A, households: 800 }
    const { places, problems } = carried(ledger(record), { from: A, to: B }, { from: A, to: C })
    expect(places).toEqual([record])
    expect(problems).toEqual([['carried', { renamed: 0, merged: 0, divided: 1 }]])
  })

  it('takes changes in the order of their days, and only those between the ledgers', () => {
    const changes = [
      { from: B, to: C, day: '2024-06-01' },
      { from: A, to: B, day: '2024-03-01' },
      { from: C, to: D, day: '2023-12-31' },
      { from: C, to: D, day: '2025-01-01' },
    ]
    expect(carried(ledger({ code: A, households: 800 }), ...changes).places).toEqual([{ code: C, households: 800 }])
  })

  it('asks nothing of new places and of those that are no more', () => {
    const record = { code: A, households: 800 }
    expect(carried(ledger(record), { from: null, to: B }, { from: A, to: null })).toEqual({
      places: [record],
      problems: [],
    })
  })

  it('takes codes with padding for what they are', () => {
    const input: DatasetInput = { day: '2023-12-31', places: { county: [{ code: '140105', name: '小店区' }] } }
    const { input: after } = carryForward(input, [{ from: '140105000000', to: '140106' }])
    expect(after.places.county).toEqual([{ code: '140106' }])
  })

  it.each([
    ['a code that is none', { from: '12', to: 'x' }, 'bad-change'],
    ['codes of two levels', { from: A, to: '140105' }, 'bad-change'],
    ['no code at all', { from: null, to: null }, 'bad-change'],
    ['a day that does not exist', { from: A, to: B, day: '2024-02-30' }, 'bad-change-day'],
  ])('refuses %s, and says where', (_, change, code) => {
    const location = { file: '变动.csv', row: 2 }
    const { problems, input } = carryForward(ledger({ code: A }), [{ ...change, location }])
    expect(problems).toMatchObject([{ code, location }])
    expect(input.places.community).toEqual([{ code: A }])
  })

  it('still knows where each record stands', () => {
    const input: DatasetInput = {
      ...ledger({ code: A, households: 1 }, { code: B, households: 2 }, { code: D, households: 3 }),
      locate: (_level, index) => ({ file: '旧.csv', row: index + 2 }),
    }
    const { input: after } = carryForward(input, [{ from: A, to: C }])
    const rows = after.places.community?.map(({ code }, index) => [code, after.locate?.('community', index).row])
    expect(rows).toEqual([
      [B, 3],
      [D, 4],
      [C, 2],
    ])
  })
})
