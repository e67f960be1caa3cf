import { GapSums } from '../../../check/gap-sums'
import type { GapSum } from '../../../check/report'
import { Exact, plain } from '../../../values/decimal'
import type { Column, Gathered, PlaceGap } from './gather'

/** A gap added up: over places, for one rule or for several at once. */
export interface GapLine {
  /** The rule; undefined for all rules at once that ask for the same. */
  readonly column?: Column
  readonly sum: GapSum
  readonly places: number
  /** By the number of the place above; -1 where codes do not tell it. */
  readonly byRegion: ReadonlyMap<number, RegionGap>
}

/** The part of a gap that lies in one region. */
interface RegionGap {
  readonly by: string
  readonly places: number
}

/** The gaps in one measure: rule by rule and, where there are several, all of them at once. */
export interface MeasureGaps {
  readonly measure: string
  readonly rules: readonly GapLine[]
  readonly together?: GapLine
}

class Sum {
  private total = new Exact(0)
  places = 0

  add(by: Exact): void {
    this.total = this.total.plus(by)
    this.places++
  }

  get by(): string {
    return plain(this.total)
  }
}

/** Adds the gaps of places up; each place comes once. */
function lineOf(gaps: readonly PlaceGap[], regions: readonly number[], column?: Column): GapLine | undefined {
  const all = new GapSums()
  all.add(gaps)
  const [sum] = all.list()
  if (!sum) return undefined
  const parts = new Map<number, Sum>()
  for (const { place, by } of gaps) {
    const region = regions[place] ?? -1
    const part = parts.get(region) ?? new Sum()
    parts.set(region, part)
    part.add(new Exact(by))
  }
  return {
    ...(column ? { column } : {}),
    sum,
    places: gaps.length,
    byRegion: new Map(Array.from(parts, ([region, { by, places }]) => [region, { by, places }])),
  }
}

/** The largest gap of each place: what complies with the rule that asks for most complies with all. */
function largest(gaps: readonly PlaceGap[]): readonly PlaceGap[] {
  const found = new Map<number, PlaceGap>()
  for (const gap of gaps) {
    const known = found.get(gap.place)
    if (!known || new Exact(gap.by).gt(known.by)) found.set(gap.place, gap)
  }
  return [...found.values()]
}

const kindOf = ({ measure, level, direction }: PlaceGap): string => `${measure} ${level ?? ''} ${direction}`

function grouped(gaps: readonly PlaceGap[]): ReadonlyMap<string, PlaceGap[]> {
  const found = new Map<string, PlaceGap[]>()
  for (const gap of gaps) {
    const key = kindOf(gap)
    const same = found.get(key)
    if (same) same.push(gap)
    else found.set(key, [gap])
  }
  return found
}

/**
 * The gaps of what is unmet, added up by measure, by rule and by region.
 *
 * @param gathered what one pass over the findings gives
 * @returns measures in the order of their first rule
 */
export function gapSums({ columns, places }: Gathered): readonly MeasureGaps[] {
  const regions = places.groups().of
  const kinds = new Map<string, { readonly rules: GapLine[]; readonly gaps: PlaceGap[] }>()
  for (const column of columns.filter(({ isInformation }) => !isInformation)) {
    const own = grouped(column.gaps)
    for (const [key, gaps] of own) {
      const kind = kinds.get(key) ?? { rules: [], gaps: [] }
      kinds.set(key, kind)
      const line = lineOf(gaps, regions, column)
      if (line) kind.rules.push(line)
      for (const gap of gaps) kind.gaps.push(gap)
    }
  }
  return Array.from(kinds.values(), ({ rules, gaps }) => {
    // a share asks for so many places, and two shares for different ones
    const isShare = gaps[0]?.level !== undefined
    const together = rules.length > 1 && !isShare ? lineOf(largest(gaps), regions) : undefined
    return { measure: gaps[0]?.measure ?? '', rules, ...(together ? { together } : {}) }
  })
}
