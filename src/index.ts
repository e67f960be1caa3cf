export { check } from './check/check'
export { CAUSES, VERDICTS } from './check/finding'
export { plainFinding } from './check/plain-finding'
export { why } from './check/why'
export { ANSWER_STATES, TASK_STATES, TASK_STATUSES } from './check/task'
export { tasksByDepartment } from './check/tasks-by-department'
export { checkOne } from './check/one'
export { recordChecker } from './check/one-checker'
export { carryForward } from './dataset/changes'
export { recordsFromColumns } from './dataset/columns'
export { makeDataset } from './dataset/dataset'
export { datasetSchema } from './dataset/schema'
export { definePlan } from './plan/define'
export { governs, standingOn } from './plan/governs'
export { comparePlans } from './plan/compare'
export { lintPlan } from './plan/lint/lint-plan'
export { checkLedger } from './plan/ledger/check'
export { parseLedger } from './plan/ledger/parse'
export { clauseQuoter } from './plan/ledger/quote'
export { ledgerSchema } from './plan/ledger/schema'
export { parsePlan } from './plan/parse'
export { resolvePlan } from './plan/resolve'
export { planSchema } from './plan/schema'
export { requirementsFor } from './require/requirements-for'
export { reportSchema } from './report/schema'
export { WEEKDAYS } from './measures/timetable'
export { LEVELS } from './values/code'
export { ShequError } from './values/error'
export { text } from './values/text'
export type {
  Bounds,
  Cause,
  Counts,
  DayFinding,
  Finding,
  FindingTarget,
  Gap,
  Missing,
  NextMilestone,
  Parts,
  PeriodFinding,
  Reached,
  Settles,
  TargetValue,
  Timing,
  Verdict,
} from './check/finding'
export type {
  DecidedRule,
  Notice,
  OpenRule,
  RecordOptions,
  RecordResult,
  RuleElsewhere,
  RuleHere,
} from './check/one-result'
export type { CheckOptions, RuleName } from './check/options'
export type { Encoding } from './values/encoding'
export type { Lacked } from './check/lacking'
export type { Carried, ChangesOptions, PlaceChange } from './dataset/changes'
export type { PartOfRegion } from './check/part'
export type {
  Breakdown,
  CheckSettings,
  DayCounts,
  GapSum,
  InputEvidence,
  PlanApplied,
  Report,
  PeriodCounts,
  RuleResult,
  Summary,
  Wanted,
} from './check/report'
export type {
  AnswerCounts,
  AnswerState,
  TaskAnswer,
  TaskAnswered,
  TaskResult,
  TaskState,
  TaskStatus,
} from './check/task'
export type { DepartmentTasks, TaskStanding } from './check/tasks-by-department'
export type { Margin } from './check/margin'
export type { WhyOptions } from './check/why'
export type {
  Why,
  WhyCalculation,
  WhyCell,
  WhyCellState,
  WhyChange,
  WhyContributor,
  WhyEvidence,
  WhyFigure,
  WhyNext,
  WhyPart,
  WhyPlace,
  WhyReading,
  WhySettledBy,
  WhySource,
  WhyTotal,
  WhyValue,
  WhyWritten,
} from './check/why/result'
export type { CellColumn, PlaceColumns } from './dataset/columns'
export type { Dataset, DatasetOptions } from './dataset/dataset'
export type { Cell, DatasetInput, Declarations, PlaceRecord, Roster, RosterEntry } from './dataset/input'
export type {
  Baseline,
  Carries,
  Defect,
  Every,
  Follows,
  GrowthRule,
  LevelRule,
  Milestone,
  Nature,
  ParentReference,
  Plan,
  PlanBody,
  PlanDocument,
  Reading,
  Rule,
  RuleReference,
  Section,
  Source,
  Strength,
  Subject,
  Task,
} from './plan/plan'
export type { Effort, Evidence } from './indicators/scope'
export type { Opening, SeasonTimetable, Spans, Timetable, Weekday } from './measures/timetable'
export type {
  ReadingRequirement,
  RequiredAsk,
  RequiredBy,
  RequiredCrossing,
  RequiredDuty,
  RequiredElsewhere,
  RequiredFigure,
  RequiredInapplicable,
  RequiredMeasure,
  RequiredRelation,
  RequiredSplit,
  RequiredUnanswered,
  RequireOptions,
  RequireReason,
  Requirement,
  Requirements,
  RuleAsked,
  SplitCount,
} from './require/result'
export type { NeedsOf } from './plan/define'
export type { LintCode } from './plan/lint/code'
export type { Expected } from './plan/lint/expected'
export type { CompareOptions } from './plan/compare'
export type {
  Agreement,
  ComparedAspect,
  ComparedCell,
  ComparedDay,
  ComparedIndicator,
  ComparedMilestone,
  ComparedPlan,
  ComparedReading,
  ComparedRule,
  ComparedSubject,
  Comparison,
  ComparisonCounts,
  NearIndicator,
} from './plan/compare/result'
export type { LintOptions, LintProblem, LintResult } from './plan/lint/lint-plan'
export type { CheckedLedger } from './plan/ledger/check'
export type { LedgerCount, LedgerCoverage, LedgerDigits } from './plan/ledger/coverage'
export type {
  DocumentText,
  Ledger,
  LedgerKey,
  LedgerKind,
  LedgerLine,
  LedgerOther,
  LedgerReason,
} from './plan/ledger/ledger'
export type { ParsedLedger } from './plan/ledger/parse'
export type { Clause, ClauseQuoter, QuoteClause } from './plan/ledger/quote'
export type { PrintedSource } from './plan/ledger/standing'
export type { LedgerFound, LedgerProblem } from './plan/ledger/words'
export type { PlanStanding } from './plan/governs'
export type { DueMilestone } from './plan/milestones'
export type { ParsedPlan } from './plan/parse'
export type { Phase } from './plan/period'
export type { Followed, FollowState } from './plan/resolve'
export type { Found, PlanProblem } from './plan/words'
export type { Place, Recorded, Region } from './dataset/places'
export type { Level } from './values/code'
export type { Day } from './values/day'
export type { ShequErrorCode } from './values/error'
export type { Location, Params, Problem, Severity } from './values/problem'
export type { Lang, Text } from './values/text'
