import type { Voice } from '../../text/voice'
import type { ReportView } from '../../view'
import type { Charts } from '../charts/load'
import type { Gathered } from '../pack/gather'

/** What every part of the page is made from. */
export interface PageContext {
  readonly view: ReportView
  readonly gathered: Gathered
  readonly charts: Charts | null
  readonly voice: Voice
  /** How many places are named at most for a rule without the page's script. */
  readonly most: number
}
