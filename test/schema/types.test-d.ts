import type * as z from 'zod/mini'
import type * as node from '../../src/indicators/node'
import type { Indicator, Indicators } from '../../src/indicators/indicator'
import type * as nodes from '../../src/indicators/schema'
import type * as input from '../../src/dataset/input'
import type * as datasets from '../../src/dataset/schema'
import type * as measure from '../../src/measures/measure'
import type * as measures from '../../src/measures/schema'
import type { Timetable } from '../../src/measures/timetable'
import type * as ledger from '../../src/plan/ledger/ledger'
import type * as ledgers from '../../src/plan/ledger/schema'
import type * as plan from '../../src/plan/plan'
import type * as plans from '../../src/plan/schema'
import type * as reports from '../../src/report/schema'
import type * as view from '../../src/report/view'
import type * as config from '../../src/config/config'
import type * as configs from '../../src/config/schema'
import type * as waivers from '../../src/report/policy/parse-waivers'
import type * as policies from '../../src/report/policy/schema'
import type * as policy from '../../src/report/policy/view'
import type { Level } from '../../src/values/code'
import type { Day } from '../../src/values/day'
import type { Location, Params } from '../../src/values/problem'
import type * as values from '../../src/values/schema'
import type { Text } from '../../src/values/text'

/** What a value says as JSON: read-only throughout, and without the keys that only the compiler sees. */
type Plain<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly unknown[]
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : { readonly [K in keyof T as K extends symbol ? never : K]: Plain<T[K]> }

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Whether a schema gives exactly a hand-written type: neither a key more nor one less, nor wider, nor narrower. */
type Same<Schema, Written> = Schema extends z.core.$ZodType ? Equal<Plain<z.infer<Schema>>, Plain<Written>> : never

/** Fails to compile unless every pair is the same. */
export type Holds<T extends readonly true[]> = T

export type ValueTypes = Holds<
  [
    Same<typeof values.textSchema, Text>,
    Same<typeof values.daySchema, Day>,
    Same<typeof values.levelSchema, Level>,
    Same<typeof values.locationSchema, Location>,
    Same<typeof values.paramsSchema, Params>,
  ]
>

export type MeasureTypes = Holds<
  [
    Same<typeof measures.optionSchema, measure.Option>,
    Same<typeof measures.numberMeasureSchema, measure.NumberMeasure>,
    Same<typeof measures.flagMeasureSchema, measure.FlagMeasure>,
    Same<typeof measures.sinceMeasureSchema, measure.SinceMeasure>,
    Same<typeof measures.classMeasureSchema, measure.ClassMeasure>,
    Same<typeof measures.hoursMeasureSchema, measure.HoursMeasure>,
    Same<typeof measures.measureSchema, measure.Measure>,
    Same<typeof measures.measuresSchema, measure.Measures>,
    Same<typeof measures.timetableSchema, Timetable>,
  ]
>

export type NodeTypes = Holds<
  [
    Same<typeof nodes.opSchema, node.Op>,
    Same<typeof nodes.targetSchema, node.Target>,
    Same<typeof nodes.measureNodeSchema, node.MeasureNode>,
    Same<typeof nodes.numberNodeSchema, node.NumberNode>,
    Same<typeof nodes.isNodeSchema, node.IsNode>,
    Same<typeof nodes.hoursNodeSchema, node.HoursNode>,
    Same<typeof nodes.addNodeSchema, node.AddNode>,
    Same<typeof nodes.compareNodeSchema, node.CompareNode>,
    Same<typeof nodes.overSchema, node.Over>,
    Same<typeof nodes.totalNodeSchema, node.TotalNode>,
    Same<typeof nodes.ratioSchema, node.Ratio>,
    Same<typeof nodes.unstatedSchema, node.Unstated>,
    Same<typeof nodes.amountSchema, node.Amount>,
    Same<typeof nodes.conditionSchema, node.Condition>,
    Same<typeof nodes.amountOrRatioSchema, node.Amount | node.Ratio>,
    Same<typeof nodes.formulaSchema, node.Formula>,
    Same<typeof nodes.indicatorSchema, Indicator>,
    Same<typeof nodes.indicatorsSchema, Indicators>,
  ]
>

export type PlanTypes = Holds<
  [
    Same<typeof plans.natureSchema, plan.Nature>,
    Same<typeof plans.strengthSchema, plan.Strength>,
    Same<typeof plans.sourceSchema, plan.Source>,
    Same<typeof plans.milestoneSchema, plan.Milestone>,
    Same<typeof plans.subjectSchema, plan.Subject>,
    Same<typeof plans.readingSchema, plan.Reading>,
    Same<typeof plans.baselineSchema, plan.Baseline>,
    Same<typeof plans.followsSchema, plan.Follows>,
    Same<typeof plans.levelRuleSchema, plan.LevelRule>,
    Same<typeof plans.growthRuleSchema, plan.GrowthRule>,
    Same<typeof plans.ruleSchema, plan.Rule>,
    Same<typeof plans.taskSchema, plan.Task>,
    Same<typeof plans.sectionSchema, plan.Section>,
    Same<typeof plans.defectSchema, plan.Defect>,
    Same<typeof plans.parentSchema, plan.ParentReference>,
    Same<typeof plans.documentSchema, plan.PlanDocument>,
    Same<typeof plans.planShape, plan.PlanBody>,
    Same<typeof plans.planSchema, plan.PlanBody>,
    Same<typeof plans.planShape, plan.Plan>,
  ]
>

export type LedgerTypes = Holds<
  [
    Same<typeof ledgers.ledgerReasonSchema, ledger.LedgerReason>,
    Same<typeof ledgers.ledgerLineSchema, ledger.LedgerLine>,
    Same<typeof ledgers.ledgerShape, ledger.Ledger>,
    Same<typeof ledgers.ledgerSchema, ledger.Ledger>,
  ]
>

type DatasetJson = Omit<input.DatasetInput, 'locate'>

export type DatasetTypes = Holds<
  [
    Same<typeof datasets.cellSchema, input.Cell>,
    Same<typeof datasets.placeRecordSchema, input.PlaceRecord>,
    Same<typeof datasets.rosterEntrySchema, input.RosterEntry>,
    Same<typeof datasets.datasetShape, DatasetJson>,
    Same<typeof datasets.datasetSchema, DatasetJson>,
  ]
>

export type ReportTypes = Holds<
  [
    Same<typeof reports.findingViewSchema, view.FindingView>,
    Same<typeof reports.ruleViewSchema, view.RuleView>,
    Same<typeof reports.reportShape, view.ReportJson>,
    Same<typeof reports.reportSchema, view.ReportJson>,
  ]
>

export type PolicyTypes = Holds<
  [
    Same<typeof policies.policyViewSchema, policy.PolicyView>,
    Same<typeof waivers.waiversShape, waivers.WaiversFile>,
    Same<typeof configs.configShape, config.Config>,
    Same<typeof configs.configSchema, config.Config>,
  ]
>

/** That the comparison itself is not blind: each of these differs in one thing. */
export type Differs = readonly [
  Same<typeof values.textSchema, { 'zh-CN': string }>,
  Same<typeof values.textSchema, Text & { more?: string }>,
  Same<typeof plans.milestoneSchema, Omit<plan.Milestone, 'value'> & { value: node.Target | boolean | null }>,
  Same<typeof plans.milestoneSchema, Omit<plan.Milestone, 'suffices'> & { suffices?: number | undefined }>,
  Same<typeof nodes.addNodeSchema, { node: 'add'; of: readonly (node.Amount | node.Ratio)[] }>,
  Same<typeof nodes.ratioSchema, Omit<node.Ratio, 'per'>>,
]
type AllFalse<T extends readonly false[]> = T
export type Blind = AllFalse<Differs>
