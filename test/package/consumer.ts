// Compiled against the packed library by scripts/smoke.mjs, never run and never part of the suite.
import * as shequ from 'shequ'
import { check, definePlan, parsePlan, ShequError, type DatasetInput, type Plan } from 'shequ'
import * as indicators from 'shequ/indicators'
import * as measures from 'shequ/measures'
import * as node from 'shequ/node'
import * as plans from 'shequ/plans'
import { shanxi2021 } from 'shequ/plans/shanxi-2021'
import * as read from 'shequ/read'
import * as report from 'shequ/report'

export const id: string = shanxi2021.id
export const parsed: boolean = parsePlan(JSON.parse('{}')).ok
export const error: Error = new ShequError('bad-day', { 'zh-CN': '', en: '' })
export const used = [definePlan, indicators, measures, node, plans, read, report]
export const plan: Plan = shanxi2021

const data: DatasetInput = {
  day: '2025-12-31',
  roster: { community: 'complete' },
  places: { community: [{ code: '140105001001', newlyBuilt: true, households: 1820, facilityArea: 512.5 }] },
}
const result = check(shanxi2021, data, {
  day: '2025-12-31',
  rules: ['new-urban-community-facility-area'],
  readings: { 'facility-opening-hours': 'every-day' },
})
for (const finding of result.findings()) {
  const verdict: 'met' | 'unmet' | 'pending' | 'unknown' | 'inapplicable' = finding.verdict
  const words: string = finding.message.text['zh-CN']
  console.log(verdict, words)
}

// @ts-expect-error a misspelt rule id does not compile
check(shanxi2021, data, { day: '2025-12-31', rules: ['new-urban-community-facility-aria'] })
// @ts-expect-error nor does a reading of a rule that there is not
check(shanxi2021, data, { day: '2025-12-31', readings: { 'facility-opening-hour': 'every-day' } })
// @ts-expect-error the day is an argument that nobody may leave out
check(shanxi2021, data, {})
// @ts-expect-error a declaration that resolved to any would accept everything
export const wrong: number = shanxi2021.id
// @ts-expect-error no such name: the surface is what is documented
export const missing = shequ.noSuchExport
