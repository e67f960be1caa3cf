import * as z from 'zod/mini'
import { LEVELS } from './code'
import { isDay } from './day'
import { decimalsOf } from './decimal'

/** What the texts of a schema have to look like; problems say it in words. */
export const PATTERNS = {
  word: /\S/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  kebab: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  camel: /^[a-z][A-Za-z0-9]*$/,
  version: /^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/,
} as const

/** A text that is not blank. */
export const wordSchema = z.string().check(z.regex(PATTERNS.word))

/** One thing said in both languages; blank in neither. */
export const textSchema = z.strictObject({ 'zh-CN': wordSchema, en: wordSchema })

/** A day that exists, written `YYYY-MM-DD`. */
export const daySchema = z
  .string()
  .check(z.regex(PATTERNS.day, { abort: true }), z.refine(isDay, { params: { problem: 'bad-day' } }))

/** A level that a place can stand on. */
export const levelSchema = z.enum(LEVELS)

/** An id of lower-case letters, digits and hyphens: `facility-area`. */
export const kebabSchema = z.string().check(z.regex(PATTERNS.kebab))

/** An id of letters and digits: `facilityArea`. */
export const camelSchema = z.string().check(z.regex(PATTERNS.camel))

/** A version of data: `1.2.0`. */
export const versionSchema = z.string().check(z.regex(PATTERNS.version))

/** A figure that stands for one decimal: at most 15 significant digits. */
export const figureSchema = z
  .number()
  .check(z.refine((value) => decimalsOf(value) !== undefined, { params: { problem: 'too-many-digits' } }))

/** How many of something there are. */
export const countSchema = z.int().check(z.gte(0))

/** Where something stands in the input. */
export const locationSchema = z.strictObject({
  file: z.exactOptional(z.string()),
  sheet: z.exactOptional(z.string()),
  row: z.exactOptional(z.number()),
  column: z.exactOptional(z.string()),
  columnNumber: z.exactOptional(z.number()),
  path: z.exactOptional(z.string()),
  place: z.exactOptional(z.string()),
})

/** Values that a message names. */
export const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]))

/**
 * A value for any of the levels, none of them required.
 *
 * @param value what stands at each level
 */
export function byLevelSchema<T extends z.core.$ZodType>(value: T) {
  const entry = z.exactOptional(value)
  return z.strictObject({
    country: entry,
    province: entry,
    prefecture: entry,
    county: entry,
    town: entry,
    community: entry,
    estate: entry,
    grid: entry,
  })
}
