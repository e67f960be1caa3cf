import * as z from 'zod/mini'
import { countSchema, daySchema, levelSchema, locationSchema } from '../values/schema'
import { ANSWER_STATES, TASK_STATES } from '../check/task'

const string = z.string()
const optional = z.exactOptional(string)

const answer = z.strictObject({
  state: z.enum(ANSWER_STATES),
  said: optional,
  place: optional,
  name: optional,
  department: optional,
  evidence: optional,
  day: z.exactOptional(daySchema),
  note: optional,
  location: locationSchema,
})

const counts = z.strictObject({
  notStarted: countSchema,
  unknown: countSchema,
  underWay: countSchema,
  done: countSchema,
})

/** A task with the answers to it. */
export const taskViewSchema = z.strictObject({
  plan: string,
  task: string,
  title: string,
  level: levelSchema,
  section: string,
  every: z.exactOptional(z.enum(['month', 'quarter', 'year', 'twoYears'])),
  due: daySchema,
  responsible: z.array(string),
  status: z.enum(TASK_STATES),
  counts,
  overdue: z.boolean(),
  late: z.boolean(),
  unheard: countSchema,
  answers: z.array(answer),
})
