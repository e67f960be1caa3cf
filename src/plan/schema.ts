import * as z from 'zod/mini'
import {
  daySchema,
  figureSchema,
  kebabSchema,
  levelSchema,
  textSchema,
  versionSchema,
  wordSchema,
} from '../values/schema'
import { measuresSchema } from '../measures/schema'
import { conditionSchema, indicatorsSchema, opSchema, pairSchema } from '../indicators/schema'
import type { PlanBody } from './plan'

export const natureSchema = z.enum(['binding', 'anticipatory'])

export const strengthSchema = z.strictObject({ word: wordSchema, class: z.enum(['must', 'should', 'may']) })

/** Where the document says it. */
export const sourceSchema = z.strictObject({
  section: wordSchema,
  figure: wordSchema,
  by: z.exactOptional(daySchema),
  nature: z.exactOptional(natureSchema),
  strength: z.exactOptional(strengthSchema),
})

/** A value and the day by which it is due (目标值). */
export const milestoneSchema = z.strictObject({
  by: z.nullable(daySchema),
  basis: z.enum(['printed', 'sentence', 'period', 'standing']),
  value: z.union([figureSchema, pairSchema, z.literal(true), z.null()]),
  reason: z.exactOptional(textSchema),
  suffices: z.exactOptional(figureSchema),
  strength: z.exactOptional(strengthSchema),
})

/** Whom a rule is about. */
export const subjectSchema = z.strictObject({
  level: levelSchema,
  where: z.exactOptional(conditionSchema),
  only: z.exactOptional(z.array(z.string())),
  except: z.exactOptional(z.array(z.string())),
})

/** One way to take a rule that the text leaves open (口径). */
export const readingSchema = z.strictObject({
  id: kebabSchema,
  label: textSchema,
  indicator: z.exactOptional(z.string()),
  subject: z.exactOptional(subjectSchema),
  ground: z.enum(['text', 'parent', 'practice']),
  reason: textSchema,
  default: z.exactOptional(z.literal(true)),
})

/** A figure of the past (基期值). */
export const baselineSchema = z.strictObject({
  id: kebabSchema,
  label: textSchema,
  indicator: z.exactOptional(z.string()),
  day: z.nullable(daySchema),
  value: z.nullable(figureSchema),
  unit: textSchema,
  sources: z.array(sourceSchema),
  note: z.exactOptional(textSchema),
})

/** A rule of a parent that a rule stands on. */
export const followsSchema = z.strictObject({
  plan: kebabSchema,
  rule: z.exactOptional(kebabSchema),
  how: z.enum(['adopts', 'tightens', 'replaces']),
  reason: z.exactOptional(textSchema),
})

const every = z.enum(['month', 'quarter', 'year', 'twoYears'])

const rule = {
  id: kebabSchema,
  title: textSchema,
  indicator: z.string(),
  subject: subjectSchema,
  every: z.exactOptional(every),
  from: z.exactOptional(daySchema),
  until: z.exactOptional(daySchema),
  milestones: z.array(milestoneSchema).check(z.minLength(1)),
  nature: z.nullable(natureSchema),
  strength: strengthSchema,
  follows: z.exactOptional(followsSchema),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  baseline: z.exactOptional(z.string()),
  readings: z.exactOptional(z.array(readingSchema)),
  doubts: z.exactOptional(z.array(textSchema)),
  note: z.exactOptional(textSchema),
}

export const levelRuleSchema = z.strictObject({ ...rule, op: opSchema })

export const growthRuleSchema = z.strictObject({
  ...rule,
  op: z.literal('increasing'),
  since: z.enum(['yearBefore', 'baseline']),
})

/** A requirement (要求). */
export const ruleSchema = z.discriminatedUnion('op', [levelRuleSchema, growthRuleSchema])

/** Any other verifiable duty of the document (任务事项). */
export const taskSchema = z.strictObject({
  id: kebabSchema,
  title: textSchema,
  subject: z.strictObject({ level: levelSchema, note: z.exactOptional(textSchema) }),
  by: z.exactOptional(daySchema),
  every: z.exactOptional(every),
  strength: z.exactOptional(strengthSchema),
  responsible: z.exactOptional(z.array(wordSchema)),
  sources: z.array(z.strictObject({ section: wordSchema, figure: z.exactOptional(wordSchema) })),
  note: z.exactOptional(textSchema),
})

/** A part of the document with a number of its own. */
export const sectionSchema = z.strictObject({
  id: wordSchema,
  title: wordSchema,
  responsible: z.exactOptional(z.array(wordSchema)),
})

/** Something wrong or contradictory in the document's own text. */
export const defectSchema = z.strictObject({
  id: kebabSchema,
  section: wordSchema,
  note: textSchema,
  lint: z.exactOptional(z.array(z.strictObject({ code: kebabSchema, id: wordSchema }))),
})

export const parentSchema = z.strictObject({
  id: kebabSchema,
  title: wordSchema,
  number: z.exactOptional(wordSchema),
})

/** The published document itself. */
export const documentSchema = z.strictObject({
  number: z.nullable(wordSchema),
  issuer: wordSchema,
  signed: daySchema,
  published: z.exactOptional(daySchema),
  basedOn: z.array(wordSchema),
})

/** All that a plan says, with the type that the schema itself gives it. */
export const planShape = z.strictObject({
  $schema: z.exactOptional(z.string()),
  kind: z.exactOptional(z.enum(['plan', 'norm'])),
  id: kebabSchema,
  version: versionSchema,
  status: z.enum(['inForce', 'superseded', 'withdrawn']),
  successor: z.exactOptional(kebabSchema),
  title: textSchema,
  document: documentSchema,
  region: z.strictObject({ code: wordSchema, name: wordSchema, level: levelSchema }),
  period: z.strictObject({ from: daySchema, to: z.nullable(daySchema) }),
  completeness: z.enum(['fullText', 'indicatorsOnly', 'secondHand']),
  parents: z.array(parentSchema),
  measures: measuresSchema,
  indicators: indicatorsSchema,
  sections: z.array(sectionSchema),
  rules: z.array(ruleSchema),
  tasks: z.array(taskSchema),
  baselines: z.array(baselineSchema),
  defects: z.array(defectSchema),
  note: z.exactOptional(textSchema),
})

/**
 * The shape of a plan (规划), as a Standard Schema. It knows neither cycles nor depth nor what the plan refers to: for a
 * plan that comes from outside use `parsePlan`.
 *
 * @example
 * planSchema.safeParse(value).success
 */
export const planSchema: z.ZodMiniType<PlanBody> = planShape
