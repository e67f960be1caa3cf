import { measures as catalogue } from '../measures/catalogue'
import type { Measures } from '../measures/measure'
import type { Plan } from '../plan/plan'
import { speech } from '../report/speech'
import { layOut } from '../report/text/line'
import { requirementsFor } from '../require/requirements-for'
import type { RequireOptions } from '../require/result'
import { Failure } from './failure'
import type { Command, Context } from './io'
import { knownFrom, measureFrom, recordOf, type Given } from './known'
import { choiceOf, dayOf, levelFrom, pairs, readingsOf } from './options'
import { paintFor } from './paint'
import { choosePlan } from './plan-choice'
import { printProblems } from './problems'
import { requireJson } from './require-json'
import { requireLines } from './require-text'
import { RUN_WORDS, USAGE_WORDS } from './words'

/** The options of `require` as they are given. */
export interface RequireFlags {
  readonly set: readonly string[]
  readonly split?: string
  readonly day?: string
  readonly level?: string
  readonly reading: readonly string[]
  readonly format: string
}

function splitFrom(value: string, measures: Measures): NonNullable<RequireOptions['split']> {
  const option = '--split'
  const [word = '', figure = ''] = [...pairs(option, [value], 'MEASURE=VALUE')][0] ?? []
  const number = /^\d+(\.\d+)?$/.test(figure) ? Number(figure) : 0
  if (!(number > 0)) throw new Failure(USAGE_WORDS.badPair(option, value, 'MEASURE=VALUE'))
  return { measure: measureFrom(option, word, measures), value: number }
}

function optionsOf(flags: RequireFlags, measures: Measures): RequireOptions {
  const { day, level, split, reading } = flags
  return {
    ...(day === undefined ? {} : { day: dayOf('--day', day) }),
    ...(level === undefined ? {} : { level: levelFrom('--level', level) }),
    ...(split === undefined ? {} : { split: splitFrom(split, measures) }),
    readings: readingsOf(reading),
  }
}

/** What was given, such as `housing units 3500`. */
function givenWords(given: readonly Given[], measures: Measures, { lang }: Context): readonly string[] {
  const { say, aside } = speech(lang)
  return given.map(({ key, period, value }) => {
    const label = measures[key]?.label
    return `${label ? say(label) : key}${period === undefined ? '' : aside(period)} ${value}`
  })
}

function measuresOf(plan: Plan): Measures {
  return { ...catalogue, ...plan.measures }
}

/** Tells the smallest figures that comply with a plan, given what is known of a place. */
export const requireFigures: Command<RequireFlags> = async ([name = ''], flags, context) => {
  const { lang, io } = context
  const format = choiceOf('--format', flags.format, ['text', 'json'])
  const day = flags.day === undefined ? undefined : dayOf('--day', flags.day)
  const plan = await choosePlan(name, day, context)
  const measures = measuresOf(plan)
  const given = knownFrom(flags.set, measures)
  const answer = requirementsFor(plan, recordOf(given), optionsOf(flags, measures))
  await printProblems(answer.problems, context)
  if (answer.problems.some(({ severity }) => severity === 'error')) throw new Failure(RUN_WORDS.badSet(), 'input')
  if (format === 'json') return { code: 0, chunks: [requireJson(answer, lang)] }
  const { columns = Infinity } = io.out
  const lines = requireLines(answer, { plan, measures, given: givenWords(given, measures, context), lang })
  return { code: 0, chunks: [layOut(lines, { lang, width: columns, paint: paintFor(io) })] }
}
