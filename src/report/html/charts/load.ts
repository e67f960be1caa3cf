import { ShequError } from '../../../values/error'
import { text } from '../../../values/text'

/** How large a chart is drawn, in pixels. */
export interface ChartSize {
  readonly width: number
  readonly height: number
}

/** Draws charts: what {@link loadCharts} gives. */
export interface Charts {
  /**
   * Draws a chart.
   *
   * @param option an option of Apache ECharts
   * @param size in pixels
   * @returns an SVG element as text
   */
  readonly draw: (option: object, size: ChartSize) => string
}

async function parts() {
  try {
    return await Promise.all([
      import('echarts/core'),
      import('echarts/charts'),
      import('echarts/components'),
      import('echarts/renderers'),
    ])
  } catch (cause) {
    const error = new ShequError(
      'needs-package',
      text(
        '画图需要软件包 echarts：请运行 npm install echarts',
        'drawing charts needs the package echarts: npm install echarts',
      ),
    )
    error.cause = cause
    throw error
  }
}

/**
 * Loads Apache ECharts, an optional peer of this package, as far as the charts of a report need it.
 *
 * @returns what draws charts, for {@link formatHtml}
 * @throws ShequError `needs-package` where echarts is not installed
 * @example
 * const page = formatHtml(view, { charts: await loadCharts() })
 */
export async function loadCharts(): Promise<Charts> {
  const [core, { BarChart, LineChart }, { GridComponent, LegendComponent, MarkLineComponent }, { SVGRenderer }] =
    await parts()
  core.use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer])
  return {
    draw: (option, size) => {
      const chart = core.init(null, null, { renderer: 'svg', ssr: true, ...size })
      chart.setOption(option as Parameters<typeof chart.setOption>[0])
      const svg = chart.renderToSVGString()
      chart.dispose()
      return svg
    },
  }
}
