export { measures } from './catalogue'
export type { MeasureId } from './catalogue'
export type {
  ClassMeasure,
  FlagMeasure,
  HoursMeasure,
  Measure,
  Measures,
  NumberMeasure,
  Option,
  SinceMeasure,
} from './measure'
