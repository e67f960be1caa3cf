export { formatComparison } from './compare'
export { formatComparisonCsv } from './compare-csv'
export { formatComparisonJson } from './compare-json'
export { formatComparisonMarkdown } from './compare-markdown'
export { fromJson } from './from-json'
export { formatJson, jsonChunks } from './json'
export { formatText } from './text'
export { toView } from './to-view'
export { formatWhy } from './why'
export { formatWhyJson, plainWhy } from './why-json'
export type { CompareMarkdownOptions } from './compare-markdown'
export type { CompareTextOptions } from './compare'
export type { TextOptions } from './text'
export type { Paint, Role } from './text/line'
export type { ViewOptions } from './to-view'
export type { WhyTextOptions } from './why'
export type { WhyJson, WhyPlanJson } from './why-json'
export type { Tool } from './why/evidence'
export type {
  BreakdownView,
  Debt,
  FindingView,
  FollowedView,
  Labels,
  ParentView,
  PlanView,
  ProblemView,
  ReadingView,
  ReportHead,
  ReportJson,
  ReportView,
  RuleView,
  SetByView,
  SourceView,
  TaskView,
  WaiverView,
} from './view'
