import { measures as catalogue } from '../measures/catalogue'
import type { Measures } from '../measures/measure'
import { lastDay } from '../plan/period'
import type { Plan, Rule } from '../plan/plan'
import { LEVELS, type Level } from '../values/code'
import { needDay, type Day } from '../values/day'
import { didYouMean } from '../values/did-you-mean'
import { ShequError } from '../values/error'
import { LEVEL_NAMES } from '../values/level'
import { nearest } from '../values/nearest'
import { text } from '../values/text'
import type { Form, FormColumn, FormRow } from './form'
import { formColumn, identityColumns } from './form-column'
import { NeededColumns, type Needed } from './needed'
import { FORM_WORDS } from './words'

/** What a blank form is wanted for. */
export interface FormOptions {
  /** By the milestones of which day; the last day of the plan where it is not given. */
  readonly day?: Day
  /** Only for these rules, by id. */
  readonly rules?: readonly string[]
}

function rulesOf(plan: Plan, only: readonly string[] | undefined): readonly Rule[] {
  const ids = plan.rules.map(({ id }) => id)
  const wrong = only?.find((id) => !ids.includes(id))
  if (wrong === undefined) return only ? plan.rules.filter(({ id }) => only.includes(id)) : plan.rules
  const near = nearest(wrong, ids)
  throw new ShequError(
    'unknown-rule',
    text(
      `规划 ${plan.id} 没有要求“${wrong}”${didYouMean(near)['zh-CN']}`,
      `plan ${plan.id} has no rule “${wrong}”${didYouMean(near).en}`,
    ),
  )
}

/** Every measure that a plan may name. */
export const measuresFor = (plan: Plan): Measures => ({ ...catalogue, ...plan.measures })

function titlesOf({ id: plan, rules }: Plan, columns: readonly FormColumn[]): Form['ruleTitles'] {
  const used = new Set(columns.flatMap((column) => column.rules))
  return Object.fromEntries(
    rules.flatMap(({ id, title }) => (used.has(`${plan}/${id}`) ? [[`${plan}/${id}`, title] as const] : [])),
  )
}

/** Puts the columns of one level into a form, in the order that they have. */
export function formOf(
  plan: Plan,
  { level, day, rows }: { readonly level: Level; readonly day: Day; readonly rows: readonly FormRow[] },
  needed: readonly Needed[],
): Form {
  const measures = measuresFor(plan)
  const columns = needed.flatMap((one) => {
    const measure = measures[one.measure]
    return measure ? [formColumn(one, measure)] : []
  })
  return {
    plans: [plan.id],
    level,
    title: FORM_WORDS.title(plan.title, LEVEL_NAMES[level]),
    day,
    columns: [...identityColumns(level), ...columns],
    ruleTitles: titlesOf(plan, columns),
    rows,
  }
}

/**
 * Blank forms for all that a plan needs to know, one for each level of place, the widest first; of each the columns that
 * most rules need first. What answers tasks (任务事项) is no column of a place: it has a list of its own.
 *
 * @param plan a plan
 * @param options the day, and the rules that are wanted
 * @returns forms as plain data, for {@link formCsv} and {@link formXlsx}
 * @throws ShequError `unknown-rule`, `bad-day`
 * @example
 * formsFor(shanxi2021).map(({ level, columns }) => [level, columns.length])
 */
export function formsFor(plan: Plan, options: FormOptions = {}): readonly Form[] {
  const day = options.day === undefined ? lastDay(plan, plan.document.signed) : needDay(options.day, 'day')
  const needed = new NeededColumns(measuresFor(plan))
  for (const rule of rulesOf(plan, options.rules)) needed.addRule(rule, plan, day)
  const all = needed.list()
  return LEVELS.flatMap((level) => {
    const own = all.filter((one) => one.level === level)
    return own.length === 0 ? [] : [formOf(plan, { level, day, rows: [] }, own)]
  })
}
