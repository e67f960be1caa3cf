// Compiled against the packed library by scripts/smoke.mjs, never run and never part of the suite.
import * as shequ from 'shequ'
import { definePlan, parsePlan, ShequError } from 'shequ'
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
export const check: (...args: never[]) => unknown = shequ.check
export const used = [definePlan, indicators, measures, node, plans, read, report]

// @ts-expect-error a declaration that resolved to any would accept everything
export const wrong: number = shanxi2021.id
// @ts-expect-error no such name: the surface is what is documented
export const missing = shequ.noSuchExport
