import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../src/dataset/dataset'
import type { DatasetInput } from '../../src/dataset/input'
import type { Level } from '../../src/values/code'
import type { NumberColumn } from '../../src/measures/column'

const REGION = { code: '140000', name: '山西省', level: 'province' } as const
const CODE = '140105001001'

function make(input: Partial<DatasetInput>) {
  return tablesOf({ day: '2025-12-31', places: {}, ...input }, { region: REGION })
}

function one(record: Record<string, unknown>, level: Level = 'community') {
  const dataset = make({ places: { [level]: [record] } })
  const { problems } = dataset
  const column = (key: string) => dataset.table(level).column(key) as NumberColumn | undefined
  return { dataset, problems, codes: problems.map(({ code }) => code), column }
}

const itself: Record<string, unknown> = {}
itself['itself'] = itself

describe('cells that cannot be what they are said to be', () => {
  it.each([
    ['a negative area', { facilityArea: -1 }, 'out-of-range'],
    ['text in a number', { facilityArea: '很多' }, 'not-a-number'],
    ['NaN', { facilityArea: NaN }, 'not-a-number'],
    ['infinity', { facilityArea: Infinity }, 'too-many-digits'],
    ['a double that stands for no decimal', { facilityArea: 0.1 + 0.2 }, 'too-many-digits'],
    ['19 digits as text', { households: '1000000000000000001' }, 'too-many-digits'],
    ['half a household', { households: 12.5 }, 'not-whole'],
    ['hexadecimal', { households: '0x10' }, 'sum-not-figure'],
    ['an exponent', { households: '1e3' }, 'rounded-figure'],
    ['an array', { households: [1] }, 'not-a-number'],
    ['more hours than a day has', { onlineServiceHours: 25 }, 'out-of-range'],
    ['a word for yes or no', { serviceFacility: '大概' }, 'not-yes-or-no'],
    ['an impossible day', { newlyBuilt: '2025-02-30' }, 'not-a-day'],
    ['an unknown kind', { kind: '城乡结合' }, 'unknown-class'],
    ['half a timetable', { openingHours: { summer: '08:00-16:00' } }, 'not-a-timetable'],
    ['a cell that holds itself', { households: itself }, 'not-a-number'],
    ['a timetable in words', { openingHours: '看情况' }, 'unreadable-hours'],
    ['hour 25', { openingHours: '08:00-25:00' }, 'unreadable-hours'],
    ['a flow without a period', { elderlyCareProjects: 30 }, 'needs-period', 'province'],
    ['a flow of no period', { elderlyCareProjects: { soon: 30 } }, 'bad-period', 'province'],
    ['a measure of another level', { urbanPermanentResidents: 5 }, 'wrong-level'],
    ['a misspelt measure', { facilityAria: 5 }, 'unknown-measure'],
  ] as const)('%s', (_, cells, code, level: Level = 'community') => {
    const { problems, dataset } = one({ code: level === 'province' ? '140000' : CODE, ...cells }, level)
    expect(problems.map((problem) => problem.code)).toEqual([code])
    const [problem] = problems
    const [key = ''] = Object.keys(cells)
    const flow = code === 'bad-period' ? `${key}.soon` : key
    expect(problem?.location.path).toBe(`places.${level}[0].${flow}`)
    expect(problem?.message['zh-CN']).not.toBe('')
    expect(problem?.message.en).not.toBe('')
    // the rest of the record is there
    expect(dataset.table(level).places.some(({ records }) => records.length === 1)).toBe(true)
  })

  it('says what a misspelt measure may mean', () => {
    expect(one({ code: CODE, facilityAria: 5 }).problems[0]?.message.en).toContain('facilityArea')
  })

  it.each(['', ' ', '-', '/', '—', '无', '暂无', null, undefined])('%j is blank, not zero', (cell) => {
    const { codes, column } = one({ code: CODE, households: cell })
    expect(codes).toEqual([])
    expect(column('households')).toBeUndefined()
  })

  it('takes 无 for no where the question is yes or no', () => {
    const { codes, column } = one({ code: CODE, serviceFacility: '无' })
    expect(codes).toEqual([])
    expect(column('serviceFacility')?.hi[0]).toBe(0)
  })

  it('takes what a spreadsheet writes for 36.8', () => {
    expect(one({ code: CODE, facilityArea: '36.799999999999997' }).codes).toEqual([])
    expect(one({ code: CODE, facilityArea: 36.8 }).column('facilityArea')?.lo[0]).toBe(3680)
  })
})

describe('a part above its whole', () => {
  it('is a problem, and both are kept', () => {
    const { problems, column } = one({
      code: CODE,
      facilityArea: 100.5,
      indoorFacilityArea: 100.51,
      ownFacilityArea: 100.5,
    })
    expect(problems.map(({ code, location }) => [code, location.path])).toEqual([
      ['part-above-whole', 'places.community[0].indoorFacilityArea'],
    ])
    expect(column('indoorFacilityArea')?.lo[0]).toBe(10051)
  })

  it('is none where the whole is missing', () => {
    expect(one({ code: CODE, indoorFacilityArea: 50 }).codes).toEqual([])
  })
})

describe('records that cannot be what they are said to be', () => {
  it('keeps what two records of one code say alike and counts the rest as missing', () => {
    const community = [
      { code: CODE, households: 100, facilityArea: 30 },
      { code: CODE, households: 100, facilityArea: 31 },
    ]
    const dataset = make({ places: { community } })
    expect(dataset.problems.map(({ code, location }) => [code, location.path])).toEqual([
      ['duplicate-code', 'places.community[1].code'],
    ])
    const table = dataset.table('community')
    expect(table.rows).toBe(1)
    expect((table.column('households') as NumberColumn).lo[0]).toBe(100)
    expect(table.column('facilityArea')).toBeUndefined()
  })

  it('says so where two records of one code do not differ, and in which sheet the first one stands', () => {
    const dataset = make({
      places: { community: [1, 2].map(() => ({ code: CODE, households: 100 })) },
      locate: (_, index) => ({ file: '台账.xlsx', sheet: '社区', row: index + 2 }),
    })
    expect(dataset.problems.map(({ message }) => message['zh-CN'])).toEqual([
      `代码“${CODE}”已在前面出现（台账.xlsx 社区!2）；两处数据一致，合为一处；请核实代码`,
    ])
  })

  it('tells yes from no in two records of one code', () => {
    const community = [
      { code: CODE, newlyBuilt: true },
      { code: CODE, newlyBuilt: false },
    ]
    expect(make({ places: { community } }).table('community').column('newlyBuilt')).toBeUndefined()
  })

  it.each([
    ['no code', { code: '14X' }, 'bad-code'],
    ['a code that is an object', { code: { toString: 1 } }, 'bad-code'],
    ['a parent that is an object', { code: CODE, parent: { toString: 1 } }, 'bad-parent'],
    ['a code of another level', { code: '140105' }, 'code-level'],
    ['a code of another province', { code: '110101001001' }, 'outside-region'],
    ['a parent that lies beneath', { code: CODE, parent: '140105001002' }, 'bad-parent'],
  ] as const)('%s', (_, record, code) => {
    expect(one(record).codes).toEqual([code])
  })

  it('refuses a key named __proto__ and pollutes nothing', () => {
    const record = JSON.parse(`{"code":"${CODE}","__proto__":{"polluted":1},"households":5}`) as Record<string, unknown>
    const { codes, column } = one(record)
    expect(codes).toEqual(['forbidden-key'])
    expect(column('households')?.lo[0]).toBe(5)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it.each([
    ['null', null],
    ['a number', 5],
    ['an array', []],
  ])('%s is no record', (_, record) => {
    const dataset = make({ places: { community: [record] } as unknown as DatasetInput['places'] })
    expect(dataset.problems.map(({ code }) => code)).toEqual(['not-a-record'])
  })

  it('names an unknown level, a bad roster and a bad day', () => {
    const dataset = tablesOf(
      { day: '2025-13-01', roster: { community: -1 }, places: { comunity: [] } } as unknown as DatasetInput,
      { region: REGION },
    )
    expect(dataset.problems.map(({ code }) => code)).toEqual(['bad-data-day', 'unknown-level', 'bad-roster'])
    expect(dataset.problems[1]?.message.en).toContain('community')
  })

  it('says when more places are listed than there are', () => {
    const community = [{ code: CODE }, { code: '140105001002' }]
    expect(make({ roster: { community: 1 }, places: { community } }).problems[0]?.code).toBe('roster-exceeded')
  })
})

describe('the tree', () => {
  it('follows the codes up to the region', () => {
    const dataset = make({ places: { community: [{ code: CODE }] } })
    const [place] = dataset.table('community').places
    const up = (level: Level) => place && dataset.above(place, level)?.key
    expect([up('town'), up('county'), up('prefecture'), up('province')]).toEqual(['140105001', '140105', '1401', '14'])
  })

  it('lets a parent override the code: an entrusted street', () => {
    const dataset = make({ places: { community: [{ code: CODE, parent: '140171' }] } })
    const [place] = dataset.table('community').places
    expect(place && dataset.above(place, 'county')?.key).toBe('140171')
    expect(place && dataset.above(place, 'prefecture')?.key).toBe('1401')
    expect(place && dataset.above(place, 'town')).toBeUndefined()
  })

  it('takes padded and short codes for the same place', () => {
    const dataset = make({ places: { county: [{ code: '140105000000' }], community: [{ code: CODE }] } })
    expect(dataset.table('county').rows).toBe(1)
    expect(dataset.places('county').map(({ code }) => code)).toEqual(['140105000000'])
  })

  it('knows how many places are not listed', () => {
    const community = [{ code: CODE }, { code: '140121001001' }]
    const unlisted = (roster: DatasetInput['roster'], level: Level) => {
      const beneath = make({ ...(roster ? { roster } : {}), places: { community } })
        .table(level)
        .beneath('community')
      return [beneath?.fewest, beneath?.most].map((numbers) => [...(numbers ?? [])])
    }
    expect(unlisted({ community: 'complete' }, 'province')).toEqual([[0], [0]])
    expect(unlisted({ community: 5 }, 'province')).toEqual([[3], [3]])
    expect(unlisted(undefined, 'province')).toEqual([[0], [Infinity]])
    expect(unlisted({ community: 5 }, 'county')).toEqual([
      [0, 0],
      [3, 3],
    ])
    expect(unlisted({ community: { '140105': 4 } }, 'county')).toEqual([
      [3, 0],
      [3, Infinity],
    ])
  })

  it('counts a place whose county is not known as possibly in any of them', () => {
    const community = [{ code: CODE }, { name: '某社区' }]
    const beneath = make({ roster: { community: 'complete' }, places: { community } })
      .table('county')
      .beneath('community')
    expect([...(beneath?.most ?? [])]).toEqual([1])
  })
})
