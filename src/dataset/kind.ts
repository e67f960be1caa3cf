import { committeeOf } from '../values/code'
import type { Location, Problem } from '../values/problem'
import { measures as catalogue } from '../measures/catalogue'
import type { Known } from './cells'
import type { Place } from './places'
import { problem } from './words'

/** Whence the kind of a community is known. */
export type KindFrom = 'record' | 'code'

function clash(recorded: string, told: string, location: Location): Problem {
  const { urban, rural } = catalogue.kind.options
  const name = (kind: string) => (kind === 'urban' ? urban.label : rural.label)
  const params = { record: name(recorded)['zh-CN'], code: name(told)['zh-CN'], 'record-en': recorded, 'code-en': told }
  return problem('kind-clash', location, params)
}

/**
 * Adds the kind that the code tells where the record says none, and reports where the two clash.
 *
 * @param place a place of any level; only a community has a kind
 * @param cells what was read of it
 * @param report takes the clash
 * @param locate where a cell of a place stands
 */
export function kindOf(
  place: Place,
  cells: Map<string, Known>,
  report: (problem: Problem) => void,
  locate: (place: Place, key: string) => Location,
): KindFrom | undefined {
  if (place.level !== 'community') return undefined
  const recorded = cells.get('kind')
  const code = place.code === undefined ? undefined : committeeOf(place.code)
  if (recorded?.is === 'option') {
    if (code !== undefined && code !== recorded.option) report(clash(recorded.option, code, locate(place, 'kind')))
    return 'record'
  }
  // two records of one code that differ on it leave it open
  if (code === undefined || place.records.length > 1) return undefined
  cells.set('kind', { is: 'option', option: code })
  return 'code'
}
