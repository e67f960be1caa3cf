export { formatComparison } from './compare'
export { formatComparisonCsv } from './compare-csv'
export { formatComparisonJson } from './compare-json'
export { formatComparisonMarkdown } from './compare-markdown'
export { csvRows, formatCsv } from './csv'
export { diffReports } from './diff/diff-reports'
export { formatDiffJson } from './diff/json'
export { formatDiffMarkdown } from './diff/markdown'
export { formatDiff } from './diff/text'
export { fromJson } from './from-json'
export { fromNdjson } from './from-ndjson'
export { formatGithub } from './github'
export { formatGitlab, gitlabChunks } from './gitlab'
export { formatJson, jsonChunks } from './json'
export { formatJunit, junitChunks } from './junit'
export { formatMarkdown } from './markdown'
export { formatNdjson, ndjsonLines } from './ndjson'
export { formatSarif, sarifChunks } from './sarif'
export { formatText } from './text'
export { applyPolicy } from './policy/apply'
export { formatKnown, parseKnown } from './policy/known'
export { parseWaivers, waiversSchema } from './policy/parse-waivers'
export { toView } from './to-view'
export { formatWhy } from './why'
export { formatWhyJson, plainWhy } from './why-json'
export type { CompareMarkdownOptions } from './compare-markdown'
export type { CompareTextOptions } from './compare'
export type { CsvOptions } from './csv'
export type { MarkdownOptions } from './markdown'
export type { EndLine, NdjsonLine, ReportLine, RuleLine } from './ndjson'
export type { TextOptions } from './text'
export type { Paint, Role } from './text/line'
export type { ViewOptions } from './to-view'
export type { WhyTextOptions } from './why'
export type { WhyJson, WhyPlanJson } from './why-json'
export type { Tool } from './why/evidence'
export type {
  BaselineView,
  BreakdownView,
  Debt,
  FindingView,
  FollowedView,
  Labels,
  MilestoneView,
  ParentView,
  PlanView,
  ProblemView,
  ReadingView,
  RegionView,
  ReportHead,
  ReportJson,
  ReportView,
  RuleView,
  SetByView,
  SourceView,
  TaskView,
  WaiverView,
} from './view'
export type { DiffOptions } from './diff/diff-reports'
export type { DiffMarkdownOptions } from './diff/markdown'
export type {
  DiffCause,
  DiffChange,
  DiffCounts,
  DiffKind,
  DiffLimit,
  DiffPlace,
  DiffReason,
  DiffRenamed,
  DiffReport,
  DiffSide,
  ReportDiff,
} from './diff/result'
export type { DiffTextOptions } from './diff/text'
export type { ParsedKnown } from './policy/known'
export type { ParsedWaivers, WaiversFile } from './policy/parse-waivers'
export type { KnownDebt, KnownDebts, Office, Policy, Waiver } from './policy/policy'
export type { Severities } from './policy/severities'
export type {
  ClearedDebt,
  DebtBefore,
  DebtChange,
  DebtCounts,
  FailOn,
  FailureView,
  KnownView,
  OfficeView,
  PlaceDebts,
  PolicyFile,
  PolicyView,
  UnusedReason,
  WaiverStanding,
  WaiverState,
  Weight,
} from './policy/view'
