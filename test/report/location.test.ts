import { describe, expect, it } from 'vitest'
import { speech } from '../../src/report/speech'
import { locationText } from '../../src/report/text/voice'
import type { Location } from '../../src/values/problem'

describe('a location', () => {
  it.each<readonly [Location, string]>([
    [{ file: 'a.csv', row: 17, column: '常住户数', columnNumber: 3 }, 'a.csv:17:3, “常住户数”'],
    [{ file: 'a.csv', row: 17 }, 'a.csv:17'],
    [{ file: 'a.csv' }, 'a.csv'],
    [{ file: 'a.xlsx', sheet: 'Sheet1', row: 17, columnNumber: 3 }, 'a.xlsx Sheet1!C17'],
    [{ file: 'a.xlsx', sheet: 'Sheet1', row: 17, columnNumber: 26 }, 'a.xlsx Sheet1!Z17'],
    [{ file: 'a.xlsx', sheet: 'Sheet1', row: 17, columnNumber: 27 }, 'a.xlsx Sheet1!AA17'],
    [{ file: 'a.xlsx', sheet: 'Sheet1', row: 1, columnNumber: 16384 }, 'a.xlsx Sheet1!XFD1'],
    [{ file: 'a.xlsx', sheet: '台账', row: 17 }, 'a.xlsx 台账!17'],
    [{ file: 'a.xlsx', sheet: "县's 2025", row: 2, columnNumber: 1 }, "a.xlsx '县''s 2025'!A2"],
    [{ file: 'a.xlsx', sheet: 'Sheet1' }, 'a.xlsx Sheet1'],
    [{ file: 'a.json', path: 'places.community[3].households' }, 'a.json, places.community[3].households'],
    [{ row: 3 }, 'row 3'],
    [{ place: '师范街社区' }, '师范街社区'],
    [{ file: 'a.csv', row: 3, place: '师范街社区' }, 'a.csv:3 (师范街社区)'],
  ])('%j is %s', (location, expected) => {
    expect(locationText(location, speech('en'))).toBe(expected)
  })
})
