import { written } from '../dataset/cell'
import type { DatasetInput } from '../dataset/input'
import { governs, standingOn } from '../plan/governs'
import type { Plan } from '../plan/plan'
import { readCode } from '../values/code'
import type { Day } from '../values/day'
import { Failure } from './failure'
import type { Context } from './io'
import { wholeLibrary } from './library'
import { RUN_WORDS } from './words'

/** The digits of a town: plans are of towns or wider regions. */
const TOWN = 9
const PREFECTURE = 4
const NAMED = 5

/** The towns, or wider places, that records are of. */
function codesOf({ places }: DatasetInput): ReadonlySet<string> {
  const records = Object.values(places).flatMap((some) => some)
  const codes = records.flatMap(({ code, parent }) => [code, parent].map((one) => readCode(written(one))?.key))
  return new Set(codes.flatMap((key) => (key === undefined ? [] : key.slice(0, TOWN))))
}

/** The prefectures, or provinces, that the codes lie in, as far as they are named. */
function regionsIn(codes: ReadonlySet<string>): string {
  const regions = [...new Set([...codes].map((code) => code.slice(0, PREFECTURE).padEnd(6, '0')))]
  return [...regions.slice(0, NAMED), ...(regions.length > NAMED ? ['…'] : [])].join(', ')
}

/**
 * The plans of the library that govern the places of the data, told on stderr.
 *
 * @param input the data
 * @param day the assessment day
 * @param context whom to tell
 * @throws Failure where there is none
 */
export async function governing(input: DatasetInput, day: Day, context: Context): Promise<readonly Plan[]> {
  const codes = codesOf(input)
  const library = await wholeLibrary()
  const found = library.filter((plan) => [...codes].some((code) => governs(plan, code, day, library)))
  if (found.length === 0) throw new Failure(RUN_WORDS.noneGoverns(day, regionsIn(codes)), 'input')
  for (const plan of found) {
    const over = standingOn(plan, day, library) === 'lastKnown'
    await context.note(context.say(over ? RUN_WORDS.planIsOver(plan.id) : RUN_WORDS.planIs(plan.id)))
  }
  return found
}
