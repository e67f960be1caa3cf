export { fromJson } from './from-json'
export { formatJson, jsonChunks } from './json'
export { formatText } from './text'
export { toView } from './to-view'
export type { TextOptions } from './text'
export type { Paint, Role } from './text/line'
export type { ViewOptions } from './to-view'
export type {
  BreakdownView,
  FindingView,
  Labels,
  PlanView,
  ProblemView,
  ReadingView,
  ReportHead,
  ReportJson,
  ReportView,
  RuleView,
  SourceView,
  TaskView,
} from './view'
