import { expect, it } from 'vitest'
import { fileUri, slashed } from '../../src/report/path'

it.each([
  ['a.csv', 'a.csv', false],
  ['./data/a b.csv', 'data/a%20b.csv', false],
  ['数据/台账.csv', '%E6%95%B0%E6%8D%AE/%E5%8F%B0%E8%B4%A6.csv', false],
  ['data\\a#1?.csv', 'data/a%231%3F.csv', false],
  ['/srv/a.csv', 'file:///srv/a.csv', true],
  ['C:\\data\\a.csv', 'file:///C:/data/a.csv', true],
  ['javascript:alert(1)', 'javascript%3Aalert(1)', false],
  ['a\ud800.csv', 'a%EF%BF%BD.csv', false],
])('%s is %s', (file, uri, isAbsolute) => {
  expect(fileUri(file)).toEqual({ uri, isAbsolute })
})

it('leaves out the folder where the command ran', () => {
  expect(slashed('.\\a\\b.csv')).toBe('a/b.csv')
})
