export { add, compare, hours, is, measure, number, over, ratio, total, unstated } from './build'
export { allOf, anyOf, count, coverage, mean, not, share } from './sugar'
export { indicators } from './catalogue'
export { describe } from './describe'
export { needs } from './needs'
export type { Need } from './needs'
export type { IndicatorId } from './catalogue'
export type { Indicator, Indicators } from './indicator'
export type {
  AddNode,
  Amount,
  CompareNode,
  Condition,
  Days,
  Formula,
  HoursNode,
  IsNode,
  MeasureNode,
  Needing,
  NumberNode,
  Op,
  Over,
  Ratio,
  Target,
  TotalNode,
  Unstated,
} from './node'
