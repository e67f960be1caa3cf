import * as z from 'zod/mini'
import { failOnSchema, weightSchema } from '../report/policy/schema'
import { LEVELS } from '../values/code'
import { countSchema, daySchema, levelSchema, wordSchema } from '../values/schema'
import type { Config } from './config'

const optional = <T extends z.core.$ZodType>(value: T) => z.exactOptional(value)
const words = z.array(wordSchema)
const oneOrMore = z.union([wordSchema, words])
const byName = <T extends z.core.$ZodType>(value: T) => z.record(z.string(), value)

const rosterEntry = z.union([z.enum(['complete', 'open']), countSchema])

const severities = z.strictObject({
  rules: optional(byName(weightSchema)),
  nature: optional(
    z.strictObject({
      binding: optional(weightSchema),
      anticipatory: optional(weightSchema),
      unstated: optional(weightSchema),
    }),
  ),
  strength: optional(
    z.strictObject({ must: optional(weightSchema), should: optional(weightSchema), may: optional(weightSchema) }),
  ),
  problems: optional(byName(z.enum(['error', 'warning', 'note']))),
})

const office = z.strictObject({
  name: optional(wordSchema),
  deadline: optional(daySchema),
  deadlines: optional(byName(daySchema)),
})

const format = z.strictObject({ name: wordSchema, file: optional(wordSchema) })

/** A configuration, with the type that the schema itself gives it. */
export const configShape = z.strictObject({
  $schema: optional(z.string()),
  plan: optional(oneOrMore),
  inputs: optional(oneOrMore),
  day: optional(daySchema),
  dataDay: optional(daySchema),
  level: optional(levelSchema),
  // YAML takes bare digits for a number
  region: optional(z.union([wordSchema, countSchema])),
  roster: optional(
    z.strictObject(
      Object.fromEntries(LEVELS.map((level) => [level, optional(rosterEntry)])) as Record<
        (typeof LEVELS)[number],
        z.ZodMiniExactOptional<typeof rosterEntry>
      >,
    ),
  ),
  declares: optional(byName(wordSchema)),
  readings: optional(byName(wordSchema)),
  evidence: optional(byName(z.enum(['reported', 'parts']))),
  columns: optional(byName(z.nullable(wordSchema))),
  earlier: optional(oneOrMore),
  tasks: optional(oneOrMore),
  text: optional(wordSchema),
  breakdown: optional(levelSchema),
  rules: optional(words),
  severities: optional(severities),
  office: optional(office),
  failOn: optional(failOnSchema),
  strict: optional(z.boolean()),
  waivers: optional(wordSchema),
  known: optional(wordSchema),
  formats: optional(z.union([wordSchema, z.array(z.union([wordSchema, format]))])),
  output: optional(wordSchema),
  all: optional(z.boolean()),
  lang: optional(z.enum(['zh-CN', 'en'])),
})

/**
 * The shape of a configuration, as a Standard Schema.
 *
 * @example
 * configSchema.safeParse({ plan: 'shanxi', day: '2025-12-31' }).success // true
 */
export const configSchema: z.ZodMiniType<Config> = configShape
