export { formatHtml } from './format-html'
export { loadCharts } from './charts/load'
export type { HtmlOptions } from './format-html'
export type { Charts, ChartSize } from './charts/load'
