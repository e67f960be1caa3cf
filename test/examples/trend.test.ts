import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shanxi2021 } from 'shequ/plans/shanxi-2021'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { svgOf, textOf, trendOf, type Trend } from '../../examples/trend'

const RULE = 'new-community-facility-area-per-100-households'
const folder = mkdtempSync(join(tmpdir(), 'shequ-trend-'))
let trend: Trend = { days: [], shares: {} }

/** Four new communities, of which so many have 30 m² per 100 households. */
function month(day: string, met: number): void {
  const rows = [1, 2, 3, 4].map((n) => `14010500100${n},${day},是,1000,${n <= met ? 300 : 299}`)
  const text = ['代码,数据时点,新建社区,常住户数,社区综合服务设施面积', ...rows].join('\n')
  writeFileSync(join(folder, `${day.slice(0, 7)}.csv`), text)
}

beforeAll(async () => {
  month('2025-03-31', 4)
  month('2025-01-31', 1)
  month('2025-02-28', 2)
  writeFileSync(join(folder, 'notes.txt'), 'no ledger')
  trend = await trendOf(shanxi2021, folder)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

it('has the ledgers in the order of their days', () => {
  expect(trend.days).toEqual(['2025-01-31', '2025-02-28', '2025-03-31'])
  expect(trend.shares[RULE]).toEqual([25, 50, 100])
})

it('is a line of text for each rule', () => {
  expect(textOf(trend).split('\n')).toContain(`▃▅█  100 %  ${RULE}`)
})

it('is an SVG, the same every time', () => {
  const svg = svgOf(trend)
  expect(svg).toMatch(/^<svg [\s\S]*<\/svg>$/)
  for (const text of ['2025-01-31', '2025-03-31', RULE, '各项要求达标率']) expect(svg).toContain(text)
})
