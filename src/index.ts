export { check } from './check/check'
export { CAUSES, VERDICTS } from './check/finding'
export { makeDataset } from './dataset/dataset'
export { datasetSchema } from './dataset/schema'
export { definePlan } from './plan/define'
export { parsePlan } from './plan/parse'
export { planSchema } from './plan/schema'
export { reportSchema } from './report/schema'
export { WEEKDAYS } from './measures/timetable'
export { LEVELS } from './values/code'
export { ShequError } from './values/error'
export { text } from './values/text'
export type {
  Cause,
  Finding,
  FindingTarget,
  Gap,
  Missing,
  NextMilestone,
  Parts,
  Settles,
  TargetValue,
  Timing,
  Verdict,
} from './check/finding'
export type { CheckOptions } from './check/options'
export type {
  Breakdown,
  CheckSettings,
  Counts,
  GapSum,
  InputEvidence,
  Report,
  RuleResult,
  Summary,
  Wanted,
} from './check/report'
export type { Dataset, DatasetOptions } from './dataset/dataset'
export type { Cell, DatasetInput, Declarations, PlaceRecord, Roster, RosterEntry } from './dataset/input'
export type {
  Baseline,
  Carries,
  Defect,
  Every,
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
  Section,
  Source,
  Strength,
  Subject,
  Task,
} from './plan/plan'
export type { Effort, Evidence } from './indicators/scope'
export type { SeasonTimetable, Spans, Timetable, Weekday } from './measures/timetable'
export type { NeedsOf } from './plan/define'
export type { ParsedPlan } from './plan/parse'
export type { Found, PlanProblem } from './plan/words'
export type { Place, Recorded, Region } from './dataset/places'
export type { Level } from './values/code'
export type { Day } from './values/day'
export type { ShequErrorCode } from './values/error'
export type { Location, Params, Problem, Severity } from './values/problem'
export type { Lang, Text } from './values/text'
