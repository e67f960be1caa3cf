import { LEVELS, readCode, type Level } from '../values/code'
import { LEVEL_NAMES } from '../values/level'
import type { Location, Problem } from '../values/problem'
import { shown } from '../dataset/cell'
import type { Dataset } from '../dataset/dataset'
import type { Place } from '../dataset/places'
import { problem } from './task-words'

/** So many places of one name are named by their codes. */
const NAMED = 3

/** The places of a dataset by code and by name. */
export class PlaceFinder {
  private readonly byKey = new Map<string, Place>()
  private readonly byName = new Map<string, Place[]>()

  constructor(dataset: Dataset) {
    for (const place of LEVELS.flatMap((level) => dataset.places(level))) {
      this.byKey.set(place.key, place)
      if (place.name === undefined) continue
      const same = this.byName.get(place.name)
      if (same) same.push(place)
      else this.byName.set(place.name, [place])
    }
  }

  /** The places that a code, padded or not, or a name may mean; of several those of the level, where there are any. */
  find(written: string, level: Level): readonly Place[] {
    const coded = this.byKey.get(readCode(written)?.key ?? '')
    if (coded) return [coded]
    const named = this.byName.get(written) ?? []
    const wanted = named.filter((place) => place.level === level)
    return wanted.length > 0 ? wanted : named
  }

  /** Whether a place is one of those of the keys, or lies beneath one. */
  isWithin(place: Place, keys: ReadonlySet<string>): boolean {
    let at: Place | undefined = place
    while (at && !keys.has(at.key)) at = at.parent === undefined ? undefined : this.byKey.get(at.parent)
    return at !== undefined
  }
}

const codeOf = ({ code, key }: Place): string => code ?? key

/**
 * The place that an answer is for.
 *
 * @param written its code or name, as given
 * @param level the level that the task is about
 * @param finder the places of the dataset
 * @param report told when there is none, when there are several, or when it is of another level
 * @returns undefined where it is not known which one is meant
 */
export function answeredPlace(
  written: string,
  level: Level,
  finder: PlaceFinder,
  report: (make: (at: Location) => Problem) => void,
): Place | undefined {
  const places = finder.find(written, level)
  const [place] = places
  const name = shown(written)
  if (place === undefined) {
    report((at) => problem('place-not-listed', at, { place: name }))
    return undefined
  }
  if (places.length > 1) {
    const codes = [...places.slice(0, NAMED).map(codeOf), ...(places.length > NAMED ? ['…'] : [])]
    const params = { place: name, codes: codes.join('、'), 'codes-en': codes.join(', ') }
    report((at) => problem('ambiguous-place', at, params))
    return undefined
  }
  if (place.level !== level) {
    const [is, wanted] = [LEVEL_NAMES[place.level], LEVEL_NAMES[level]]
    const params = { place: name, is: is['zh-CN'], 'is-en': is.en, wanted: wanted['zh-CN'], 'wanted-en': wanted.en }
    report((at) => problem('place-of-other-level', at, params))
  }
  return place
}
