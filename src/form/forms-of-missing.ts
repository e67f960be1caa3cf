import { LEVELS, readCode, type Level } from '../values/code'
import type { Place } from '../dataset/places'
import type { Cell } from '../dataset/input'
import type { Report } from '../check/report'
import type { Plan } from '../plan/plan'
import type { Form, FormRow } from './form'
import { formOf, measuresFor } from './forms-for'
import { NeededColumns, type Needed } from './needed'

/** Places by key, each with the columns that it lacks: a dataset makes a place anew whenever it is looked at. */
type Asked = Map<string, { readonly place: Place; readonly lacks: Set<string> }>

const keyOf = ({ measure, period }: Pick<Needed, 'measure' | 'period'>): string =>
  period === undefined ? measure : `${measure}@${period}`

/** What a record holds for a column, as it was written. */
function writtenIn(place: Place, key: string): string | undefined {
  const [id, period] = key.split('@') as [string, string?]
  for (const { record } of place.records) {
    const cell: Cell = record[id]
    const value = period === undefined ? cell : (cell as Readonly<Record<string, Cell>> | null | undefined)?.[period]
    if (value === undefined || value === null || value === '') continue
    if (typeof value === 'string' || typeof value === 'number') return String(value)
    if (typeof value === 'boolean') return String(value)
  }
  return undefined
}

/** Its code as given; of a place that only those beneath it tell of, what their codes say. */
function codeOf({ code, key, level }: Place): string | undefined {
  return code ?? (readCode(key)?.level === level ? key.padEnd(6, '0') : undefined)
}

function rowOf(place: Place, asked: ReadonlySet<string>, keys: readonly string[], day: string): FormRow {
  const known: Record<string, string> = { day }
  const code = codeOf(place)
  if (code !== undefined) known['code'] = code
  else known['level'] = place.level
  if (place.name !== undefined) known['name'] = place.name
  if (place.parent !== undefined) known['parent'] = place.parent
  for (const key of keys) {
    const value = asked.has(key) ? undefined : writtenIn(place, key)
    if (value !== undefined) known[key] = value
  }
  return { cells: known, asked }
}

/** Whoever fills it in looks for a place by its code; places without one come last, as they are listed. */
const byCode = ({ cells: a }: FormRow, { cells: b }: FormRow): number => {
  const [one = '~', other = '~'] = [a['code'], b['code']]
  return one < other ? -1 : Number(one > other)
}

/**
 * Forms that ask only for what is missing: of the places that lack something, the columns that would decide most rules first,
 * filled in with what is known already.
 *
 * @param report what `check` returned
 * @param plan the plan of the report that is asked for
 * @returns a form for each level of place that lacks anything; none where all that data can decide is decided
 * @example
 * formsOfMissing(check(shanxi2021, data, { day: '2025-12-31' }), shanxi2021)
 */
export function formsOfMissing(report: Report, plan: Plan): readonly Form[] {
  const needed = new NeededColumns(measuresFor(plan))
  const asked = new Map<Level, Asked>()
  for (const rule of report.rules) {
    if (rule.plan !== plan.id) continue
    for (const { measure, level, period, places } of rule.lacking()) {
      needed.add(`${plan.id}/${rule.rule.id}`, level, measure, period)
      const ofLevel: Asked =
        asked.get(level) ?? new Map<string, { readonly place: Place; readonly lacks: Set<string> }>()
      asked.set(level, ofLevel)
      const key = keyOf({ measure, ...(period === undefined ? {} : { period }) })
      for (const place of places) {
        const one = ofLevel.get(place.key) ?? { place, lacks: new Set<string>() }
        ofLevel.set(place.key, one)
        one.lacks.add(key)
      }
    }
  }
  const columns = needed.list()
  return LEVELS.flatMap((level) => {
    const own = columns.filter((one) => one.level === level)
    const places = asked.get(level)
    if (own.length === 0 || !places) return []
    const keys = own.map(keyOf)
    const rows = [...places.values()]
      .map(({ place, lacks }) => rowOf(place, lacks, keys, report.dataset.day))
      .sort(byCode)
    return [formOf(plan, { level, day: report.day, rows }, own)]
  })
}
