import * as z from 'zod/mini'
import type { Timetable } from './timetable'
import { MOST_DECIMALS } from '../values/decimal'
import { camelSchema, figureSchema, levelSchema, textSchema, wordSchema } from '../values/schema'

/** One of the values that a measure of classes can take. */
export const optionSchema = z.strictObject({
  label: textSchema,
  aliases: z.exactOptional(z.array(wordSchema)),
})

const base = {
  label: textSchema,
  aliases: z.exactOptional(z.array(wordSchema)),
  levels: z.array(levelSchema).check(z.minLength(1)),
  partOf: z.exactOptional(z.string()),
  notAbove: z.exactOptional(z.string()),
  oftenMeans: z.exactOptional(z.array(z.string())),
  time: z.enum(['day', 'period', 'sinceStart']),
  note: z.exactOptional(textSchema),
}

/** A figure. */
export const numberMeasureSchema = z.strictObject({
  type: z.literal('number'),
  ...base,
  unit: textSchema,
  decimals: z.int().check(z.gte(0), z.lte(MOST_DECIMALS)),
  range: z.tuple([figureSchema, z.nullable(figureSchema)]),
  rollup: z.enum(['sum', 'none']),
})

/** Yes or no. */
export const flagMeasureSchema = z.strictObject({ type: z.literal('flag'), ...base })

/** A day, or a bare yes or no. */
export const sinceMeasureSchema = z.strictObject({ type: z.literal('since'), ...base })

/** One of a few classes. */
export const classMeasureSchema = z.strictObject({
  type: z.literal('class'),
  ...base,
  options: z.record(wordSchema, optionSchema),
})

/** A weekly timetable of opening. */
export const hoursMeasureSchema = z.strictObject({ type: z.literal('hours'), ...base })

/** One thing recorded of a place (数据项). */
export const measureSchema = z.discriminatedUnion('type', [
  numberMeasureSchema,
  flagMeasureSchema,
  sinceMeasureSchema,
  classMeasureSchema,
  hoursMeasureSchema,
])

/** Measures by id. */
export const measuresSchema = z.record(camelSchema, measureSchema)

const spans = z.exactOptional(z.nullable(z.string()))

const seasonSchema = z.union([
  z.string(),
  z.strictObject({
    mon: spans,
    tue: spans,
    wed: spans,
    thu: spans,
    fri: spans,
    sat: spans,
    sun: spans,
    holidays: spans,
  }),
])

/** When something is open: one season or two. */
export const timetableSchema: z.ZodMiniType<Timetable> = z.union([
  seasonSchema,
  z.strictObject({ summer: seasonSchema, winter: seasonSchema }),
])
