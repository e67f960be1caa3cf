import * as z from 'zod/mini'
import { figureSchema, kebabSchema, levelSchema, textSchema } from '../values/schema'
import type { Amount, Condition, Op, Ratio } from './node'

/** Every comparison with a target. */
export const OPS = ['atLeast', 'moreThan', 'atMost', 'lessThan', 'equals', 'between'] as const satisfies readonly Op[]

/** How a value is compared with its target. */
export const opSchema = z.enum(OPS)

/** Two figures, ends included. */
export const pairSchema = z.tuple([figureSchema, figureSchema])

/** A figure to compare with, or two. */
export const targetSchema = z.union([figureSchema, pairSchema])

// The type of a schema that contains itself has to be written down; test/schema holds each node equal to its own type.
const amount = z.lazy((): z.ZodMiniType<Amount> => amountSchema)
const condition = z.lazy((): z.ZodMiniType<Condition> => conditionSchema)
const amountOrRatio = z.lazy((): z.ZodMiniType<Amount | Ratio> => amountOrRatioSchema)

export const measureNodeSchema = z.strictObject({ node: z.literal('measure'), id: z.string() })

export const numberNodeSchema = z.strictObject({ node: z.literal('number'), value: figureSchema })

export const isNodeSchema = z.strictObject({
  node: z.literal('is'),
  id: z.string(),
  in: z.array(z.union([z.string(), z.boolean()])).check(z.minLength(1)),
})

export const hoursNodeSchema = z.strictObject({
  node: z.literal('hours'),
  id: z.string(),
  days: z.enum(['every', 'working', 'open', 'holidays']),
})

export const addNodeSchema = z.strictObject({
  node: z.literal('add'),
  of: z.array(amount).check(z.minLength(1)),
})

export const compareNodeSchema = z.strictObject({
  node: z.literal('compare'),
  of: amountOrRatio,
  op: opSchema,
  value: targetSchema,
})

/** The places beneath that are counted. */
export const overSchema = z.strictObject({ level: levelSchema, where: z.exactOptional(condition) })

export const totalNodeSchema = z.strictObject({
  node: z.literal('total'),
  of: amount,
  over: overSchema,
  reported: z.exactOptional(z.string()),
})

export const ratioSchema = z.strictObject({
  node: z.literal('ratio'),
  of: amount,
  to: amount,
  per: figureSchema.check(z.gt(0)),
})

export const unstatedSchema = z.strictObject({ node: z.literal('unstated'), reason: textSchema })

const amounts = [
  measureNodeSchema,
  numberNodeSchema,
  isNodeSchema,
  hoursNodeSchema,
  addNodeSchema,
  compareNodeSchema,
  totalNodeSchema,
] as const

/** A figure of a place. */
export const amountSchema = z.discriminatedUnion('node', amounts)

/** A figure that is 1 or 0. */
export const conditionSchema = z.discriminatedUnion('node', [isNodeSchema, compareNodeSchema])

/** What may be compared. */
export const amountOrRatioSchema = z.discriminatedUnion('node', [...amounts, ratioSchema])

/** What an indicator computes; how deep it may nest is not this schema's to say. */
export const formulaSchema = z.discriminatedUnion('node', [...amounts, ratioSchema, unstatedSchema])

/** A formula over measures with its name (指标). */
export const indicatorSchema = z.strictObject({
  label: textSchema,
  unit: textSchema,
  formula: formulaSchema,
  note: z.exactOptional(textSchema),
})

/** Indicators by id. */
export const indicatorsSchema = z.record(kebabSchema, indicatorSchema)
