import { expect, it } from 'vitest'
import type { FindingView } from '../../src/report'
import { Worst } from '../../src/report/text/worst'

const place = (n: number, verdict: 'unmet' | 'unknown' | 'met', by: number): FindingView =>
  ({ place: String(n), verdict, cause: 'reading', gap: [{ measure: 'a', direction: 'more', by: String(by) }] }) as never

it('names the largest gaps first, of equals the first, then what the reading decides', () => {
  const worst = new Worst(4)
  const all = [place(1, 'unknown', 9), place(2, 'unmet', 1), place(3, 'met', 9), place(4, 'unmet', 5)]
  for (const one of [...all, place(5, 'unmet', 5), place(6, 'unmet', 0)]) worst.add(one)
  expect(worst.named.map((one) => one.place)).toEqual(['4', '5', '2', '6'])
  expect(worst.rest).toBe(1)
})

it('keeps few of many, and all of many, in a time that does not grow by their square', () => {
  const [few, every] = [new Worst(3), new Worst(Infinity)]
  for (let n = 0; n < 200_000; n++) for (const one of [few, every]) one.add(place(n, 'unmet', (n * 7919) % 200_000))
  expect(few.named.map(({ gap }) => gap[0]?.by)).toEqual(['199999', '199998', '199997'])
  expect([few.rest, every.named.length, every.rest]).toEqual([199_997, 200_000, 0])
}, 20_000)
