import { expect, it } from 'vitest'
import { GapSums } from '../../src/check/gap-sums'

const area = { measure: 'facilityArea', direction: 'more' } as const

it('adds exact gaps up exactly', () => {
  const sums = new GapSums()
  sums.add([{ ...area, by: '0.1' }])
  sums.add([{ ...area, by: '0.2' }])
  expect(sums.list()).toEqual([{ ...area, by: '0.3' }])
})

it('is open as far as any of its parts is', () => {
  const sums = new GapSums()
  sums.add([{ ...area, by: '7', upTo: '10' }])
  sums.add([{ ...area, by: '1' }])
  expect(sums.list()).toEqual([{ ...area, by: '8', upTo: '11' }])
  sums.add([{ ...area, by: '0', upTo: null }])
  expect(sums.list()).toEqual([{ ...area, by: '8', upTo: null }])
})

it('keeps directions and levels apart, and says nothing of what may be anything', () => {
  const sums = new GapSums()
  sums.add([{ ...area, by: '0', upTo: null }])
  sums.add([{ ...area, direction: 'less', by: '2' }])
  sums.add([{ ...area, level: 'county', by: '3' }])
  expect(sums.list()).toEqual([
    { ...area, direction: 'less', by: '2' },
    { ...area, level: 'county', by: '3' },
  ])
})
