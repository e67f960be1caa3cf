import * as z from 'zod/mini'
import { byLevelSchema, countSchema, daySchema } from '../values/schema'
import { timetableSchema } from '../measures/schema'
import type { DatasetInput } from './input'

/** One cell of a record; an object is a timetable, or figures by period. */
export const cellSchema = z.optional(
  z.union([z.number(), z.string(), z.boolean(), z.null(), timetableSchema, z.record(z.string(), z.unknown())]),
)

/** What is recorded of one place: beside who it is, any measure by its id. */
export const placeRecordSchema = z.catchall(
  z.object({
    code: z.exactOptional(z.string()),
    name: z.exactOptional(z.string()),
    parent: z.exactOptional(z.string()),
    creditCode: z.exactOptional(z.string()),
    within: z.exactOptional(z.string()),
  }),
  cellSchema,
)

/** How many places of a level there are. */
export const rosterEntrySchema = z.union([z.enum(['complete', 'open']), countSchema, z.record(z.string(), countSchema)])

/** Records by level as of one day, with the type that the schema itself gives them. */
export const datasetShape = z.strictObject({
  $schema: z.exactOptional(z.string()),
  day: daySchema,
  roster: z.exactOptional(byLevelSchema(rosterEntrySchema)),
  declares: z.exactOptional(z.record(z.string(), z.string())),
  places: byLevelSchema(z.array(placeRecordSchema)),
})

/**
 * The shape of a dataset that comes as JSON, as a Standard Schema. `check` needs no dataset to have passed it: what is
 * wrong with single cells becomes a problem there, and the rest is checked.
 *
 * @example
 * datasetSchema.safeParse({ day: '2025-12-31', places: { community: [{ households: 800 }] } }).success // true
 */
export const datasetSchema: z.ZodMiniType<Omit<DatasetInput, 'locate'>> = datasetShape
