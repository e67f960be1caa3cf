import { shanxi2021 } from 'shequ/plans/shanxi-2021'
import { describe, expect, it } from 'vitest'
import { check } from 'shequ'
import { csvOf, ndjsonOf, nightly, rowsOf } from '../../examples/nightly-rows'

const community = [
  { code: '140105001001', newlyBuilt: true, facilityArea: 512.5, households: 1820 },
  { code: '140105001002', newlyBuilt: true, facilityArea: 300, households: 1000 },
  { code: '140121001003', newlyBuilt: true, facilityArea: 600, households: 1990 },
  { code: '140121001004', newlyBuilt: true, facilityArea: null, households: 1000 },
]
const RULE = 'new-community-facility-area-per-100-households'

describe('the rows', () => {
  const rows = rowsOf(check(shanxi2021, { day: '2025-12-31', places: { community } }, { day: '2025-12-31' }))

  it('are one for each county, with the gaps added up', () => {
    expect(rows.filter(({ rule }) => rule === RULE)).toEqual([
      // 33.5 m² short and met; met and blank
      {
        day: '2025-12-31',
        level: 'county',
        code: '140105',
        rule: RULE,
        met: 1,
        unmet: 1,
        unknown: 0,
        value: '',
        gap: 33.5,
      },
      {
        day: '2025-12-31',
        level: 'county',
        code: '140121',
        rule: RULE,
        met: 1,
        unmet: 0,
        unknown: 1,
        value: '',
        gap: 0,
      },
    ])
  })

  it('are CSV and NDJSON that a program reads without knowing anything', () => {
    const [head, ...lines] = csvOf(rows).trimEnd().split('\n')
    expect(head).toBe('day,level,code,rule,met,unmet,unknown,value,gap')
    expect(lines.map((line) => line.split(',').length)).toEqual(rows.map(() => 9))
    expect(lines).toContain(`2025-12-31,county,140105,${RULE},1,1,0,,33.5`)
    expect(
      ndjsonOf(rows)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(rows)
  })
})

it('the sample ledger has rows for both of its counties and the province', async () => {
  const rows = await nightly(shanxi2021, '2025-12-31', [
    'seeds/samples/shanxi-ledger.csv',
    'seeds/samples/shanxi-regions.json',
  ])
  expect([...new Set(rows.map(({ code }) => code))]).toEqual(expect.arrayContaining(['140105', '140121', '140000']))
  const workers = rows.find(({ level, value }) => level === 'province' && value !== '')
  expect(Number(workers?.value)).toBeGreaterThan(0)
})
