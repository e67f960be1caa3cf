// A folder of monthly ledgers becomes a trend: a line of text for each rule, and an SVG drawn by Apache ECharts.
//   npx tsx examples/trend.ts ledgers/ trend.svg        ledgers/2025-01.csv, ledgers/2025-02.csv …
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { check, type Plan } from 'shequ'
import { readPaths } from 'shequ/node'
import { shanxi2021 } from 'shequ/plans/shanxi-2021'

use([LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer])

/** The share of places that met each rule, ledger by ledger. */
export interface Trend {
  /** Data days, the earliest first. */
  readonly days: readonly string[]
  /** By rule: per cent of the decided places; null where nothing could be decided. */
  readonly shares: Readonly<Record<string, readonly (number | null)[]>>
}

const BARS = '▁▂▃▄▅▆▇█'

/** Checks every ledger of a folder as of its own data day. */
export async function trendOf(plan: Plan, folder: string): Promise<Trend> {
  const names = (await readdir(folder)).filter((name) => /\.(csv|json|xlsx)$/.test(name)).sort()
  const shares: Record<string, (number | null)[]> = {}
  const days: string[] = []
  for (const name of names) {
    const read = await readPaths([join(folder, name)])
    if (!read.ok) continue
    const { day } = read.input
    days.push(day)
    for (const { rule, counts } of check(plan, read.input, { day }).rules) {
      const decided = counts.met + counts.unmet
      ;(shares[rule.id] ??= []).push(decided === 0 ? null : Math.round((100 * counts.met) / decided))
    }
  }
  // of a rule that no ledger decides there is nothing to draw
  return { days, shares: Object.fromEntries(Object.entries(shares).filter(([, line]) => line.some((n) => n !== null))) }
}

/** A line of text for each rule: bars, then the last share. */
export function textOf({ shares }: Trend): string {
  const bar = (share: number | null): string => (share === null ? '·' : (BARS[Math.round((share / 100) * 7)] ?? ' '))
  const lines = Object.entries(shares).map(
    ([rule, line]) => `${line.map(bar).join('')}  ${line.at(-1) ?? '?'} %  ${rule}`,
  )
  return `${lines.join('\n')}\n`
}

/** The trend as an SVG. */
export function svgOf({ days, shares }: Trend): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 960, height: 480 })
  chart.setOption({
    animation: false,
    title: { text: '各项要求达标率（%）', left: 'center' },
    legend: { bottom: 0, type: 'plain' },
    grid: { top: 48, bottom: 96, left: 48, right: 24 },
    xAxis: { type: 'category', data: [...days] },
    yAxis: { type: 'value', min: 0, max: 100 },
    series: Object.entries(shares).map(([name, data]) => ({ type: 'line', name, data: [...data], symbolSize: 8 })),
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

const [, script, folder = '.', output] = process.argv
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  const trend = await trendOf(shanxi2021, folder)
  process.stdout.write(textOf(trend))
  if (output !== undefined) await writeFile(output, svgOf(trend))
}
