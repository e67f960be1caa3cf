import type { Level } from '../values/code'
import type { Headings } from './headings'

/** What reading a file stands on. */
export interface ReadContext {
  /** What headings and keys mean. */
  readonly headings: Headings
  /** The level of records that name none. */
  readonly level: Level | undefined
}
