import { text, type Text } from '../../values/text'

/** The headings of the columns, in their order. */
export const CSV_HEADINGS = {
  plan: text('规划', 'plan'),
  rule: text('要求编号', 'rule'),
  title: text('要求', 'title'),
  level: text('层级', 'level'),
  code: text('代码', 'code'),
  name: text('名称', 'name'),
  verdict: text('结论', 'verdict'),
  cause: text('待核原因', 'cause'),
  value: text('数值', 'value'),
  from: text('数值下限', 'value from'),
  to: text('数值上限', 'value to'),
  unit: text('单位', 'unit'),
  target: text('目标', 'target'),
  due: text('到期日', 'due'),
  inForce: text('已到期', 'in force'),
  severity: text('程度', 'severity'),
  gap: text('缺口', 'gap'),
  gapTo: text('缺口上限', 'gap to'),
  gapMeasure: text('缺口数据项', 'gap in'),
  gapUnit: text('缺口单位', 'gap unit'),
  missing: text('缺少的数据项', 'missing'),
  reading: text('口径', 'reading'),
  agree: text('各口径', 'readings'),
  source: text('依据', 'source'),
  message: text('说明', 'message'),
  calculation: text('计算', 'calculation'),
  waiver: text('情况说明', 'waiver'),
  debt: text('存量', 'debt'),
  file: text('文件', 'file'),
  sheet: text('工作表', 'sheet'),
  row: text('行', 'row'),
} as const satisfies Readonly<Record<string, Text>>

/** A column. */
export type CsvColumn = keyof typeof CSV_HEADINGS
