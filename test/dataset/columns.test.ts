import { describe, expect, it } from 'vitest'
import { recordsFromColumns, type PlaceColumns } from '../../src/dataset/columns'
import { tablesOf } from '../../src/dataset/dataset'
import type { PlaceRecord } from '../../src/dataset/input'
import type { Level } from '../../src/values/code'

const region = { code: '140000', name: '山西省', level: 'province' } as const

const make = (community: readonly PlaceRecord[]) => tablesOf({ day: '2025-12-31', places: { community } }, { region })

const KEYS = ['kind', 'newlyBuilt', 'households', 'facilityArea', 'serviceFacility', 'openingHours:every'] as const

/** All that a dataset says, so that two can be compared. */
function said(tables: ReturnType<typeof make>) {
  const table = tables.table('community')
  const levels: readonly Level[] = ['province', 'prefecture', 'county', 'town', 'community']
  return {
    problems: tables.problems,
    columns: KEYS.map((key) => table.column(key)),
    places: levels.map((level) =>
      tables.places(level).map((place) => [place.key, place.code, place.name, place.parent, tables.locate(place)]),
    ),
  }
}

const columns = {
  code: ['140105001001', '140105001201', null, '140105001001', 'x', '110101001001'],
  name: ['甲', '乙', '丙', null, '丁', '戊'],
  kind: ['urban', 'urban', 'rural', null, '村', 'urban'],
  newlyBuilt: [true, '2024-05-01', null, false, '否', true],
  households: [1820, '1,200', 12.5, 1820, '约500', 3],
  facilityArea: Float64Array.of(512.5, NaN, 0.001, 300, -1, 7),
  serviceFacility: ['有', '', 1, 0, 'x', null],
  openingHours: ['08:00-18:00', null, null, null, '24小时', null],
} satisfies PlaceColumns

const records = columns.code.map((code, at) => ({
  code,
  name: columns.name[at],
  kind: columns.kind[at],
  newlyBuilt: columns.newlyBuilt[at],
  households: columns.households[at],
  facilityArea: Number.isNaN(columns.facilityArea[at]) ? null : columns.facilityArea[at],
  serviceFacility: columns.serviceFacility[at],
  openingHours: columns.openingHours[at],
})) as unknown as readonly PlaceRecord[]

describe('places as columns', () => {
  it('are records to whoever looks at them', () => {
    const community = recordsFromColumns({
      code: ['140105001001', '140105001002'],
      households: Float64Array.of(5, NaN),
    })
    expect(Array.isArray(community)).toBe(true)
    expect(community).toHaveLength(2)
    expect(community[1]).toEqual({ code: '140105001002', households: null })
    expect(community.map(({ code }) => code)).toEqual(['140105001001', '140105001002'])
    expect(JSON.stringify(community.slice(1))).toBe('[{"code":"140105001002","households":null}]')
    expect([...community]).toEqual(Object.values(community))
    expect(community[2]).toBeUndefined()
  })

  it('make the same dataset as records do, problems and their order included', () => {
    const byRecords = said(make(records))
    expect(byRecords.problems.map(({ code }) => code)).toContain('duplicate-code')
    expect(said(make(recordsFromColumns(columns)))).toEqual(byRecords)
  })

  it('take codes as numbers', () => {
    const numbers = recordsFromColumns({ code: Float64Array.of(140105001001, 140105001201, 140105) })
    const texts = recordsFromColumns({ code: ['140105001001', '140105001201', '140105'] })
    expect(said(make(numbers))).toEqual(said(make(texts)))
  })

  it('go on where cells that need care stand between plain ones', () => {
    const community = recordsFromColumns({
      code: ['140105001001', '140105001002', '140105001003', '140105001004'],
      facilityArea: Float64Array.of(1.5, 1.2345, NaN, 1e16),
    })
    const tables = make(community)
    expect(tables.problems.map(({ code, location }) => [code, location.path])).toEqual([
      ['too-many-digits', 'places.community[3].facilityArea'],
      ['unit-suspect', 'places.community[0].facilityArea'],
      ['unit-suspect', 'places.community[1].facilityArea'],
    ])
    expect(tables.table('community').column('facilityArea')).toMatchObject({
      scale: 4,
      lo: Float64Array.of(15000, 12345, 0, 0),
    })
  })

  it.each([
    ['columns of different lengths', { code: ['140105001001'], households: [1, 2] }],
    ['a column that is no array', { code: '140105001001' }],
    ['no object', [{ code: ['140105001001'] }]],
  ])('refuse %s', (_, wrong) => {
    expect(() => recordsFromColumns(wrong as unknown as PlaceColumns)).toThrow(
      expect.objectContaining({ name: 'ShequError', code: 'bad-columns' }),
    )
  })
})
