import * as z from 'zod/mini'
import { countSchema, kebabSchema, wordSchema } from '../../values/schema'
import type { Ledger } from './ledger'

export const ledgerReasonSchema = z.enum([
  'furniture',
  'letterhead',
  'basis',
  'aim',
  'context',
  'permission',
  'reference',
  'number',
  'date',
  'name',
  'row',
  'past',
  'scope',
  'lost',
])

const ids = z.exactOptional(z.array(kebabSchema).check(z.minLength(1)))

/** One line of the document. */
export const ledgerLineSchema = z.strictObject({
  line: z.int().check(z.gte(1)),
  section: wordSchema,
  kind: z.enum(['heading', 'background', 'figure', 'task', 'nothing']),
  why: z.exactOptional(ledgerReasonSchema),
  rules: ids,
  tasks: ids,
  baselines: ids,
  nth: z.exactOptional(z.record(kebabSchema, z.int().check(z.gte(1)))),
  other: z.exactOptional(z.array(z.strictObject({ figure: wordSchema, why: ledgerReasonSchema }))),
})

/** The shape of a ledger, with the type that the schema itself gives it. */
export const ledgerShape = z.strictObject({
  plan: kebabSchema,
  text: z.strictObject({ sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)), lines: countSchema }),
  lines: z.array(ledgerLineSchema),
})

/** The shape of a ledger (条款台账), as a Standard Schema. */
export const ledgerSchema: z.ZodMiniType<Ledger> = ledgerShape
