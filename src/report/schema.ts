import * as z from 'zod/mini'
import { byLevelSchema, countSchema, daySchema, levelSchema, locationSchema, paramsSchema } from '../values/schema'
import { OPS } from '../indicators/schema'
import { WEEKDAYS } from '../measures/timetable'
import { CAUSES } from '../check/finding'
import { followsSchema, milestoneSchema, natureSchema, planShape, strengthSchema } from '../plan/schema'
import { policyViewSchema, waiverViewSchema, weightSchema } from './policy/schema'
import { taskViewSchema } from './task-schema'
import type { ReportJson } from './view'

const verdict = z.enum(['met', 'unmet', 'pending', 'unknown', 'inapplicable'])
const direction = z.enum(['more', 'less'])
const string = z.string()
const strings = z.array(string)

/** The figure that is due, as a decimal text. */
const targetValue = z.union([string, z.tuple([string, string]), z.literal(true), z.null()])

const gap = z.strictObject({
  measure: string,
  level: z.exactOptional(levelSchema),
  direction,
  by: string,
  upTo: z.exactOptional(z.nullable(string)),
})

const missing = z.strictObject({ measure: string, level: levelSchema, places: countSchema, examples: strings })

const settles = z.strictObject({
  level: levelSchema,
  met: z.exactOptional(countSchema),
  unmet: z.exactOptional(countSchema),
})

const parts = z.strictObject({
  measure: string,
  reported: z.nullable(string),
  summed: z.union([string, z.tuple([string, z.nullable(string)])]),
  used: z.enum(['reported', 'parts', 'both']),
})

const bounds = z.tuple([z.nullable(string), z.nullable(string)])

/** What a place came to in one period, or on one day. */
const then = {
  due: daySchema,
  inForce: z.boolean(),
  verdict,
  value: z.exactOptional(string),
  bounds: z.exactOptional(bounds),
}

const opening = z.strictObject({
  closed: z.array(z.enum(WEEKDAYS)),
  season: z.exactOptional(z.enum(['summer', 'winter'])),
})

/** A finding with its words in one language. */
export const findingViewSchema = z.strictObject({
  plan: string,
  rule: string,
  place: string,
  name: z.exactOptional(string),
  level: levelSchema,
  verdict,
  cause: z.exactOptional(z.enum(CAUSES)),
  value: z.exactOptional(string),
  bounds: z.exactOptional(bounds),
  target: z.strictObject({ op: z.enum([...OPS, 'increasing']), value: targetValue }),
  setBy: z.exactOptional(z.strictObject({ plan: string, rule: string })),
  workedOut: z.exactOptional(z.literal(true)),
  due: daySchema,
  basis: milestoneSchema.shape.basis,
  inForce: z.boolean(),
  period: z.exactOptional(string),
  next: z.exactOptional(z.strictObject({ due: daySchema, value: targetValue })),
  timing: z.exactOptional(z.enum(['early', 'onTime', 'late', 'notShown', 'provisional'])),
  gap: z.array(gap),
  missing: z.array(missing),
  unlisted: z.exactOptional(z.strictObject({ level: levelSchema, places: z.nullable(countSchema) })),
  settles: z.exactOptional(settles),
  reading: z.exactOptional(string),
  byReading: z.exactOptional(z.record(string, verdict)),
  values: z.exactOptional(z.record(string, z.union([string, bounds]))),
  agree: z.exactOptional(z.boolean()),
  parts: z.exactOptional(z.array(parts)),
  opening: z.exactOptional(opening),
  periods: z.exactOptional(z.array(z.strictObject({ period: string, ...then }))),
  series: z.exactOptional(z.array(z.strictObject({ day: daySchema, target: targetValue, ...then }))),
  reached: z.exactOptional(z.strictObject({ by: daySchema, after: z.exactOptional(daySchema) })),
  kindFrom: z.exactOptional(z.enum(['record', 'code'])),
  calculation: string,
  message: z.strictObject({ code: string, params: paramsSchema, text: string }),
  severity: z.exactOptional(weightSchema),
  waiver: z.exactOptional(waiverViewSchema),
  debt: z.exactOptional(z.enum(['new', 'known', 'changed'])),
  before: z.exactOptional(
    z.strictObject({
      change: z.enum(['better', 'worse', 'other']),
      value: z.exactOptional(string),
      target: targetValue,
      gap: z.array(gap),
    }),
  ),
  location: locationSchema,
})

const counts = z.strictObject({
  met: countSchema,
  unmet: countSchema,
  pending: countSchema,
  unknown: countSchema,
  inapplicable: countSchema,
})

const gapSums = z.array(gap)

const breakdown = z.strictObject({
  level: levelSchema,
  counts,
  net: gapSums,
  gross: gapSums,
  findings: z.array(findingViewSchema),
})

const reading = z.strictObject({ id: string, label: string })

const milestone = z.strictObject({
  due: daySchema,
  basis: milestoneSchema.shape.basis,
  value: targetValue,
  target: string,
  reason: z.exactOptional(string),
})

const baseline = z.strictObject({
  id: string,
  label: string,
  day: z.nullable(daySchema),
  value: z.nullable(string),
  unit: string,
  sources: z.array(z.strictObject({ section: string, figure: string })),
  note: z.exactOptional(string),
})

const followed = z.strictObject({
  plan: string,
  rule: z.exactOptional(string),
  how: followsSchema.shape.how,
  state: z.enum(['applied', 'replaced', 'notInLibrary', 'noSuchRule', 'notComparable']),
  title: string,
})

/** What a report says of a rule once, for all its findings. */
export const ruleViewSchema = z.strictObject({
  plan: string,
  rule: string,
  title: string,
  indicator: string,
  label: string,
  unit: string,
  subject: string,
  formula: string,
  level: levelSchema,
  nature: z.nullable(natureSchema),
  strength: strengthSchema,
  sources: z.array(
    z.strictObject({
      section: string,
      figure: string,
      by: z.exactOptional(daySchema),
      clause: z.exactOptional(z.array(z.strictObject({ line: countSchema, text: string }))),
    }),
  ),
  counts,
  decided: z.boolean(),
  inForce: z.boolean(),
  due: daySchema,
  target: string,
  milestones: z.array(milestone),
  baseline: z.exactOptional(baseline),
  setBy: z.exactOptional(z.strictObject({ plan: string, rule: string, title: string })),
  followed: z.exactOptional(followed),
  workedOut: z.exactOptional(z.literal(true)),
  reason: z.exactOptional(string),
  reading: z.exactOptional(reading),
  readings: z.array(reading),
  doubts: strings,
  note: z.exactOptional(string),
  gap: gapSums,
  periods: z.array(z.strictObject({ period: string, due: daySchema, inForce: z.boolean(), counts })),
  series: z.array(z.strictObject({ day: daySchema, due: daySchema, inForce: z.boolean(), counts })),
  breakdown: z.exactOptional(breakdown),
})

const summary = z.strictObject({
  rules: countSchema,
  decided: countSchema,
  undecidable: countSchema,
  findings: counts,
  wanted: z.array(z.strictObject({ measure: string, level: levelSchema, rules: countSchema, findings: countSchema })),
  unlisted: z.array(z.strictObject({ level: levelSchema, rules: countSchema })),
  places: byLevelSchema(countSchema),
})

const settings = z.strictObject({
  readings: z.record(string, string),
  evidence: z.record(string, z.enum(['reported', 'parts'])),
  breakdown: z.exactOptional(levelSchema),
  rules: z.exactOptional(strings),
  region: z.exactOptional(string),
})

const plan = z.strictObject({
  id: string,
  version: string,
  hash: string,
  title: string,
  number: z.nullable(string),
  region: string,
  level: levelSchema,
  part: z.exactOptional(z.strictObject({ code: string, name: string, level: levelSchema })),
  kind: z.enum(['plan', 'norm']),
  signed: daySchema,
  period: planShape.shape.period,
  phase: z.enum(['before', 'during', 'after']),
  status: planShape.shape.status,
  completeness: planShape.shape.completeness,
  successor: z.exactOptional(string),
})

const parent = z.strictObject({ id: string, version: string, hash: string, title: string })

const problem = z.strictObject({
  code: string,
  severity: z.enum(['error', 'warning', 'note']),
  location: locationSchema,
  params: paramsSchema,
  message: string,
})

/** A report as JSON, with the type that the schema itself gives it. */
export const reportShape = z.strictObject({
  $schema: z.exactOptional(string),
  tool: z.strictObject({ name: string, version: string }),
  lang: z.enum(['zh-CN', 'en']),
  plans: z.array(plan),
  parents: z.array(parent),
  day: daySchema,
  inputs: z.array(
    z.strictObject({
      file: string,
      sha256: z.exactOptional(string),
      rows: z.exactOptional(countSchema),
      encoding: z.exactOptional(z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030', 'gb18030-bom'])),
    }),
  ),
  dataset: z.strictObject({
    // as recorded: a data day that does not exist is a problem of the report, not a flaw of it
    day: string,
    roster: z.record(string, z.unknown()),
    declares: z.record(string, string),
    earlier: strings,
  }),
  settings,
  selection: z.strictObject({ verdicts: z.union([z.literal('all'), strings]) }),
  summary,
  policy: z.exactOptional(policyViewSchema),
  labels: z.strictObject({ measures: z.record(string, z.strictObject({ label: string, unit: string })) }),
  regions: z.array(z.strictObject({ code: string, name: string, level: levelSchema })),
  rules: z.record(string, ruleViewSchema),
  tasks: z.array(taskViewSchema),
  problems: z.array(problem),
  findings: z.array(findingViewSchema),
})

/**
 * The shape of a report as JSON, as a Standard Schema.
 *
 * @example
 * reportSchema.safeParse(JSON.parse(text)).success
 */
export const reportSchema: z.ZodMiniType<ReportJson> = reportShape
