import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../src/dataset/dataset'
import type { Declarations, PlaceRecord } from '../../src/dataset/input'
import { cellOf, type NumberColumn } from '../../src/measures/column'

const region = { code: '140000', name: '山西省', level: 'province' } as const

function declared(declares: unknown, record: PlaceRecord) {
  const tables = tablesOf(
    {
      day: '2025-12-31',
      declares: declares as Declarations,
      places: { community: [{ code: '140105001001', ...record }] },
    },
    { region },
  )
  const table = tables.table('community')
  const figure = (id: string): string | undefined => {
    const column = table.column(id) as NumberColumn | undefined
    return column && cellOf(column, 0).lo.toFixed()
  }
  return { tables, figure, codes: tables.problems.map(({ code }) => code) }
}

describe('what a dataset declares of how it counts', () => {
  it('leaves a measure that is declared to be itself as it is', () => {
    const { figure, codes } = declared({ facilityArea: 'facilityArea' }, { facilityArea: 300 })
    expect(figure('facilityArea')).toBe('300')
    expect(codes).toEqual([])
  })

  it('takes the figures as the measure that they are declared to be, and leaves their own name blank', () => {
    const { figure, codes, tables } = declared({ facilityArea: 'ownFacilityArea' }, { facilityArea: 300 })
    expect(figure('facilityArea')).toBeUndefined()
    expect(figure('ownFacilityArea')).toBe('300')
    expect(codes).toEqual([])
    const [place] = tables.places('community')
    expect(tables.locate(place!, 'ownFacilityArea').path).toBe('places.community[0].facilityArea')
  })

  it('takes households as dwellings, which are counted in a word of their own', () => {
    expect(declared({ households: 'housingUnits' }, { households: 900 }).figure('housingUnits')).toBe('900')
  })

  it('keeps words of its own, and moves nothing for them', () => {
    const { figure, codes, tables } = declared({ facilityArea: '含室外场地' }, { facilityArea: 300 })
    expect(figure('facilityArea')).toBe('300')
    expect(tables.declares).toEqual({ facilityArea: '含室外场地' })
    expect(codes).toEqual([])
  })

  it('prefers a figure that stands under its own name, and says so', () => {
    const record = { facilityArea: 300, ownFacilityArea: 250 }
    const { figure, codes } = declared({ facilityArea: 'ownFacilityArea' }, record)
    expect(figure('ownFacilityArea')).toBe('250')
    expect(figure('facilityArea')).toBeUndefined()
    expect(codes).toEqual(['declared-twice'])
  })

  it('refuses figures of another type or unit', () => {
    const { figure, codes } = declared({ facilityArea: 'households' }, { facilityArea: 300 })
    expect(figure('facilityArea')).toBe('300')
    expect(codes).toEqual(['unlike-measures'])
  })

  it.each([
    ['a measure that does not exist', { facilityAreas: 'facilityArea' }, ['unknown-declared']],
    ['a name of the language itself', JSON.parse('{"__proto__": "x"}') as unknown, ['unknown-declared']],
    ['no words', { facilityArea: ' ' }, ['bad-declaration']],
    ['a number', { facilityArea: 3 }, ['bad-declaration']],
    ['a list', ['facilityArea'], ['bad-declaration']],
  ])('reports %s', (_, declares, codes) => {
    const found = declared(declares, { facilityArea: 300 })
    expect(found.codes).toEqual(codes)
    expect(found.figure('facilityArea')).toBe('300')
  })
})
