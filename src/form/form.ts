import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Text } from '../values/text'

/** What may be filled into the cells of a column. */
export type Fill =
  | { readonly is: 'text' }
  | { readonly is: 'day' }
  /** A day, or yes or no where the day is not known. */
  | { readonly is: 'since' }
  | { readonly is: 'hours' }
  | { readonly is: 'one-of'; readonly words: readonly Text[] }
  | { readonly is: 'number'; readonly decimals: number; readonly range: readonly [number, number | null] }

/** One column of a form. */
export interface FormColumn {
  /** `code`, `name`, `level`, `day`; or the measure by its id, a flow by id and period: `trained@2025`. */
  readonly key: string
  /** What stands above it: such as reading a ledger understands without being told. */
  readonly heading: Text
  /** What is asked for. */
  readonly explanation: Text
  readonly fill: Fill
  /** The rules that need it, as `plan/rule`; none for a column that says who a row is about. */
  readonly rules: readonly string[]
}

/** A place of a form that is filled in before: what is known stands there, and what is asked for is named. */
export interface FormRow {
  /** What is known, by the key of the column. */
  readonly cells: Readonly<Record<string, string>>
  /** Keys of the columns that this place lacks. */
  readonly asked: ReadonlySet<string>
}

/** A blank form (采集表) for the places of one level, as plain data: what a plan needs to know of them. */
export interface Form {
  readonly plans: readonly string[]
  readonly level: Level
  readonly title: Text
  /** The day by whose milestones the columns were chosen. */
  readonly day: Day
  readonly columns: readonly FormColumn[]
  /** What the rules that need its columns are called, by `plan/rule`. */
  readonly ruleTitles: Readonly<Record<string, Text>>
  /** The places that lack something, with what is known of them; none in a blank form. */
  readonly rows: readonly FormRow[]
}
