import { realpath } from 'node:fs/promises'
import { check as checkPlan } from '../check/check'
import type { Verdict } from '../check/finding'
import type { CheckOptions } from '../check/options'
import type { Report } from '../check/report'
import { measures as catalogue } from '../measures/catalogue'
import { readPaths } from '../node'
import type { Plan } from '../plan/plan'
import type { ReadOptions } from '../read/options'
import type { ReadProblem } from '../read/words'
import { jsonChunks } from '../report/json'
import { formatText } from '../report/text'
import { toView } from '../report/to-view'
import { readEarlier } from './earlier'
import { exitCodeOf } from './exit-code'
import { Failure } from './failure'
import type { Command, Context, Outcome } from './io'
import { choiceOf, dayOf, evidenceOf, levelFrom, readingsOf, rosterOf } from './options'
import { paintFor } from './paint'
import { choosePlan } from './plan-choice'
import { printProblems } from './problems'
import { TOOL } from './tool'
import { RUN_WORDS, USAGE_WORDS } from './words'

/** The options of `check` as they are given. */
export interface CheckFlags {
  readonly plan: string
  readonly day: string
  readonly dataDay?: string
  readonly format: string
  readonly output?: string
  readonly reading: readonly string[]
  readonly roster: readonly string[]
  readonly level?: string
  readonly breakdown?: string
  readonly rule: readonly string[]
  readonly evidence: readonly string[]
  readonly earlier: readonly string[]
  readonly all?: boolean
  readonly strict?: boolean
}

/** What a list of findings is for: whatever is not simply in order. */
const LISTED: readonly Verdict[] = ['unmet', 'unknown', 'pending']

/** A file that is named and not there is a wrong call, even where other files are there. */
const ON_DISK: ReadonlySet<string> = new Set<ReadProblem>([
  'no-such-file',
  'is-a-folder',
  'no-permission',
  'unreadable-file',
])

function readOptionsOf(flags: CheckFlags, plan: Plan): ReadOptions {
  const { dataDay, level } = flags
  return {
    measures: plan.measures,
    roster: rosterOf(flags.roster),
    ...(dataDay === undefined ? {} : { day: dayOf('--data-day', dataDay) }),
    ...(level === undefined ? {} : { level: levelFrom('--level', level) }),
  }
}

function checkOptionsOf(flags: CheckFlags, plan: Plan): CheckOptions {
  const { breakdown, rule } = flags
  return {
    day: dayOf('--day', flags.day),
    readings: readingsOf(flags.reading),
    evidence: evidenceOf(flags.evidence, { ...catalogue, ...plan.measures }),
    ...(breakdown === undefined ? {} : { breakdown: levelFrom('--breakdown', breakdown) }),
    ...(rule.length === 0 ? {} : { rules: rule }),
  }
}

const realPathOf = (path: string): Promise<string> => realpath(path).catch(() => path)

/** Results never replace what they were made of. */
async function refuseToOverwrite(output: string | undefined, inputs: readonly string[]): Promise<void> {
  if (output === undefined) return
  const target = await realPathOf(output)
  for (const input of inputs)
    if ((await realPathOf(input)) === target) throw new Failure(USAGE_WORDS.outputIsInput(output))
}

function* textOf(report: Report, flags: CheckFlags, { lang, io }: Context): Generator<string> {
  const view = toView(report, { lang, tool: TOOL })
  const details = flags.all === true ? { details: Infinity } : {}
  if (flags.output !== undefined) yield formatText(view, details)
  else {
    const { columns } = io.out
    yield formatText(view, { ...details, ...(columns === undefined ? {} : { width: columns }), paint: paintFor(io) })
  }
}

function* jsonOf(report: Report, flags: CheckFlags, { lang }: Context): Generator<string> {
  yield* jsonChunks(toView(report, { lang, tool: TOOL, ...(flags.all === true ? {} : { verdicts: LISTED }) }))
}

/** Checks files of records against a plan. */
export const check: Command<CheckFlags> = async (files, flags, context): Promise<Outcome> => {
  const format = choiceOf('--format', flags.format, ['text', 'json'])
  const plan = await choosePlan(flags.plan, dayOf('--day', flags.day), context)
  const options = checkOptionsOf(flags, plan)
  const readOptions = readOptionsOf(flags, plan)
  await refuseToOverwrite(flags.output, files)
  const read = await readPaths(files, readOptions)
  if (!read.ok || read.problems.some(({ code }) => ON_DISK.has(code))) {
    await printProblems(read.problems, context)
    throw new Failure(read.ok ? RUN_WORDS.filesMissing() : RUN_WORDS.nothingRead(), 'input')
  }
  const earlier = await readEarlier(flags.earlier, plan.measures, context)
  const report = checkPlan(plan, read.input, {
    ...options,
    inputs: read.inputs,
    earlier: earlier.datasets,
    problems: [...read.problems, ...earlier.problems],
  })
  return {
    code: exitCodeOf(report, flags.strict === true),
    chunks: format === 'json' ? jsonOf(report, flags, context) : textOf(report, flags, context),
    output: flags.output,
  }
}
