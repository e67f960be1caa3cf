import * as z from 'zod/mini'
import { countSchema, daySchema, locationSchema } from '../../values/schema'

const string = z.string()
const severity = z.enum(['error', 'warning', 'note'])

/** How heavily a rule weighs. */
export const weightSchema = z.enum(['error', 'warning', 'note', 'off'])

/** What fails a run. */
export const failOnSchema = z.enum(['error', 'warning', 'note', 'never'])

/** A waiver as a finding has it. */
export const waiverViewSchema = z.strictObject({
  reason: string,
  document: string,
  owner: string,
  expires: daySchema,
  location: locationSchema,
})

const waiverStanding = z.extend(waiverViewSchema, {
  rule: string,
  place: string,
  state: z.enum(['used', 'expired', 'unused', 'skipped']),
  why: z.exactOptional(z.enum(['met', 'inapplicable', 'noRule', 'noPlace', 'notListed'])),
})

const counts = {
  new: countSchema,
  known: countSchema,
  better: countSchema,
  worse: countSchema,
  other: countSchema,
  fixed: countSchema,
  undecided: countSchema,
  gone: countSchema,
}

const known = z.strictObject({
  day: daySchema,
  counts: z.strictObject(counts),
  rules: z.record(string, z.strictObject(counts)),
  places: z.array(z.strictObject({ place: string, name: z.exactOptional(string), ...counts })),
  cleared: z.array(
    z.strictObject({
      plan: string,
      rule: string,
      place: string,
      name: z.exactOptional(string),
      state: z.enum(['fixed', 'undecided', 'gone']),
      verdict: z.exactOptional(z.enum(['met', 'unmet', 'pending', 'unknown', 'inapplicable'])),
    }),
  ),
})

/** What a run was held to. */
export const policyViewSchema = z.strictObject({
  failOn: failOnSchema,
  severities: z.record(string, weightSchema),
  problems: z.exactOptional(z.record(string, severity)),
  office: z.exactOptional(z.strictObject({ name: z.exactOptional(string), deadlines: z.record(string, daySchema) })),
  files: z.array(
    z.strictObject({
      role: z.enum(['config', 'waivers', 'known']),
      file: string,
      sha256: z.exactOptional(string),
    }),
  ),
  waivers: z.exactOptional(z.array(waiverStanding)),
  known: z.exactOptional(known),
  failures: z.array(
    z.strictObject({
      code: z.enum(['unmet', 'waiver-expired', 'waiver-unused']),
      rule: z.exactOptional(string),
      severity: z.exactOptional(severity),
      findings: z.exactOptional(countSchema),
      location: z.exactOptional(locationSchema),
      message: string,
    }),
  ),
})
