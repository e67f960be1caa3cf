import type { Level } from '../../values/code'
import { placeKey } from '../policy/place-key'
import type { FindingView, ReportView } from '../view'
import type { DiffPlace, DiffRenamed } from './result'

/** The places that a report lists findings of, by their keys. */
export type Places = ReadonlyMap<string, DiffPlace>

/** Places are told apart by level too: one without a code has only its name. */
export function levelKey(place: string, level: Level): string {
  return `${level} ${placeKey(place)}`
}

function placeOf({ place, name, level }: FindingView): DiffPlace {
  return { place, ...(name === undefined ? {} : { name }), level }
}

/** The places that findings are about. */
export function placesOf(findings: Iterable<FindingView>): Places {
  const found = new Map<string, DiffPlace>()
  for (const finding of findings) {
    const key = levelKey(finding.place, finding.level)
    if (!found.has(key)) found.set(key, placeOf(finding))
  }
  return found
}

const listsAll = ({ selection }: ReportView): boolean => selection.verdicts === 'all'

/** Places that the other report does not have, by level and name; those of one name are not to be told apart. */
function byName(own: Places, other: Places): ReadonlyMap<string, readonly [string, DiffPlace][]> {
  const found = new Map<string, [string, DiffPlace][]>()
  for (const [key, place] of own) {
    if (other.has(key) || place.name === undefined) continue
    const name = `${place.level} ${place.name}`
    found.set(name, [...(found.get(name) ?? []), [key, place]])
  }
  return found
}

/** How the places of two reports stand to one another. */
export interface Matched {
  /** By a place of the later report: those of the earlier one that it was, itself included. */
  readonly was: ReadonlyMap<string, readonly string[]>
  readonly renamed: readonly DiffRenamed[]
  readonly came: readonly DiffPlace[]
  readonly went: readonly DiffPlace[]
}

/** The two reports, and what somebody says of their places. */
export interface Given {
  readonly before: ReportView
  readonly after: ReportView
  /** Codes of the later report by those of the earlier one. */
  readonly mapping: Readonly<Record<string, string>>
}

/** What somebody says: places that were merged, or have another code. */
function mapped({ mapping }: Given, before: Places, after: Places): readonly DiffRenamed[] {
  const keys = new Map(Object.entries(mapping).map(([from, to]) => [placeKey(from), placeKey(to)]))
  return [...after.values()].flatMap((place): readonly DiffRenamed[] => {
    const own = placeKey(place.place)
    const from = [...before.values()].filter(
      (one) => one.level === place.level && keys.get(placeKey(one.place)) === own && placeKey(one.place) !== own,
    )
    if (from.length === 0) return []
    const itself = before.get(levelKey(place.place, place.level))
    return [{ level: place.level, before: itself ? [itself, ...from] : from, after: place, by: 'mapping' }]
  })
}

/** Places of one name that one report has and the other has not, where no other place of the level is called so. */
function named(before: Places, after: Places): readonly DiffRenamed[] {
  const [went, came] = [byName(before, after), byName(after, before)]
  return [...came].flatMap(([name, some]): readonly DiffRenamed[] => {
    const [old, own] = [went.get(name) ?? [], some]
    const [first, second] = [old[0], own[0]]
    if (!first || !second || old.length > 1 || own.length > 1) return []
    return [{ level: second[1].level, before: [first[1]], after: second[1], by: 'name' }]
  })
}

/** Places of both reports that have another name. */
function recalled(before: Places, after: Places): readonly DiffRenamed[] {
  return [...after].flatMap(([key, place]): readonly DiffRenamed[] => {
    const old = before.get(key)
    if (old?.name === undefined || place.name === undefined || old.name === place.name) return []
    return [{ level: place.level, before: [old], after: place, by: 'code' }]
  })
}

/**
 * Puts the places of two reports together: by what somebody says, by their codes, and those that are left by their names.
 * That a place came or went is known only where the other report lists everything.
 *
 * @param given the reports, and codes of the later one by those of the earlier one
 * @param before the places that the earlier one lists
 * @param after the places that the later one lists
 */
export function matchPlaces(given: Given, before: Places, after: Places): Matched {
  const byMapping = mapped(given, before, after)
  const taken = new Set(byMapping.flatMap((one) => one.before.map(({ place, level }) => levelKey(place, level))))
  const free = new Map([...before].filter(([key]) => !taken.has(key)))
  const whole = listsAll(given.before) && listsAll(given.after)
  const renamed = [...byMapping, ...(whole ? named(free, after) : []), ...recalled(before, after)]
  const was = new Map<string, readonly string[]>()
  for (const { before: old, after: own, by } of renamed)
    if (by !== 'code')
      was.set(
        levelKey(own.place, own.level),
        old.map(({ place, level }) => levelKey(place, level)),
      )
  const known = new Set([...was.values()].flat())
  return {
    was,
    renamed,
    came: listsAll(given.before)
      ? [...after].flatMap(([key, one]) => (before.has(key) || was.has(key) ? [] : [one]))
      : [],
    went: listsAll(given.after)
      ? [...before].flatMap(([key, one]) => (after.has(key) || known.has(key) ? [] : [one]))
      : [],
  }
}
