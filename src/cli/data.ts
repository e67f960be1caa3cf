import { realpath } from 'node:fs/promises'
import type { CheckOptions } from '../check/options'
import { measures as catalogue } from '../measures/catalogue'
import type { DatasetInput } from '../dataset/input'
import type { Measures } from '../measures/measure'
import type { Plan } from '../plan/plan'
import type { ReadOptions } from '../read/options'
import type { ReadProblem } from '../read/problem-codes'
import { readCode } from '../values/code'
import type { Day } from '../values/day'
import { changesAt } from './changes'
import { columnsOf } from './columns'
import { carried, readEarlier } from './earlier'
import { Failure } from './failure'
import { governing } from './governing'
import type { Context } from './io'
import { parentsOf, wholeLibrary } from './library'
import { dayOf, declaresOf, evidenceOf, levelFrom, readingsOf, rosterOf } from './options'
import type { Chosen } from './plan-choice'
import { printProblems } from './problems'
import { readInputs } from './read-inputs'
import { RUN_WORDS, USAGE_WORDS } from './words'

/** The options of every command that checks data. */
export interface DataFlags {
  readonly plan: readonly string[]
  readonly day: string
  readonly dataDay?: string
  readonly output?: string
  readonly reading: readonly string[]
  readonly roster: readonly string[]
  readonly declare: readonly string[]
  readonly map?: readonly string[]
  readonly level?: string
  readonly region?: string
  readonly evidence: readonly string[]
  readonly earlier: readonly string[]
  readonly changes?: string
}

/** Records to check, and how. */
export interface Data {
  readonly plans: readonly Plan[]
  readonly input: DatasetInput
  readonly options: CheckOptions & Required<Pick<CheckOptions, 'inputs' | 'problems'>>
}

/** A file that is named and not there is a wrong call, even where other files are there. */
const ON_DISK: ReadonlySet<string> = new Set<ReadProblem>([
  'no-such-file',
  'is-a-folder',
  'no-permission',
  'unreadable-file',
])

/** How files are read, as the options say. */
export async function readOptionsOf(flags: DataFlags, measures: Measures): Promise<ReadOptions> {
  const { dataDay, level } = flags
  return {
    measures,
    roster: rosterOf(flags.roster),
    declares: declaresOf(flags.declare),
    columns: await columnsOf(flags.map ?? [], measures),
    ...(dataDay === undefined ? {} : { day: dayOf('--data-day', dataDay) }),
    ...(level === undefined ? {} : { level: levelFrom('--level', level) }),
  }
}

function regionFrom(code: string): NonNullable<CheckOptions['region']> {
  if (!readCode(code)) throw new Failure(USAGE_WORDS.badCode('--region', code))
  return { code }
}

function checkOptionsOf(flags: DataFlags, measures: Measures): CheckOptions {
  return {
    ...(flags.region === undefined ? {} : { region: regionFrom(flags.region) }),
    day: dayOf('--day', flags.day),
    readings: readingsOf(flags.reading),
    evidence: evidenceOf(flags.evidence, { ...catalogue, ...measures }),
  }
}

const realPathOf = (path: string): Promise<string> => realpath(path).catch(() => path)

/** Results never replace what they were made of. */
async function refuseToOverwrite(outputs: readonly (string | undefined)[], inputs: readonly string[]): Promise<void> {
  const read = new Set(await Promise.all(inputs.map(realPathOf)))
  for (const output of outputs)
    if (output !== undefined && read.has(await realPathOf(output))) throw new Failure(USAGE_WORDS.outputIsInput(output))
}

/** How data are read, once all that can be wrong with the options has been looked at. */
export interface DataCall {
  readonly chosen: Chosen
  readonly flags: DataFlags
  readonly files: readonly string[]
  /** Other files that the output must not replace. */
  readonly others?: readonly string[]
  /** Files beside `--output` that results go to. */
  readonly outputs?: readonly (string | undefined)[]
}

/** The measures that the plans bring along; of which plan data are is known only when they are read. */
export async function measuresOf({ plans, auto }: Chosen): Promise<Measures> {
  const all = [...plans, ...(auto ? await wholeLibrary() : [])]
  return Object.assign({}, ...all.map(({ measures }) => measures)) as Measures
}

async function plansFor(
  { plans, auto }: Chosen,
  input: DatasetInput,
  day: Day,
  context: Context,
): Promise<readonly Plan[]> {
  if (!auto) return plans
  const found = await governing(input, day, context)
  return [...plans, ...found.filter(({ id }) => !plans.some((plan) => plan.id === id))]
}

/**
 * Reads the files that a command checks, those of other days included.
 *
 * @param call the plans, the options and the files
 * @param context whom to tell when a file cannot be used
 * @throws Failure when the options are wrong, or nothing usable was read
 */
export async function readData(
  { chosen, flags, files, others = [], outputs = [] }: DataCall,
  context: Context,
): Promise<Data> {
  const measures = await measuresOf(chosen)
  const options = checkOptionsOf(flags, measures)
  const readOptions = await readOptionsOf(flags, measures)
  await refuseToOverwrite([flags.output, ...outputs], [...files, ...others])
  const read = await readInputs(files, readOptions, context)
  if (!read.ok || read.problems.some(({ code }) => ON_DISK.has(code))) {
    await printProblems(read.problems, context)
    throw new Failure(read.ok ? RUN_WORDS.filesMissing() : RUN_WORDS.nothingRead(), 'input')
  }
  const plans = await plansFor(chosen, read.input, options.day, context)
  const { changes, problems: ofChanges } = await changesAt(flags.changes, context)
  const before = await readEarlier(flags.earlier, measures, context)
  const earlier = carried(before, changes, { until: read.input.day, measures })
  const problems = [...read.problems, ...ofChanges, ...earlier.problems]
  const parents = await parentsOf(plans)
  return {
    plans,
    input: read.input,
    options: { ...options, parents, inputs: read.inputs, earlier: earlier.datasets, problems },
  }
}
