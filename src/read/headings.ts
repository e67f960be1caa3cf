import { problem as ofDataset } from '../dataset/words'
import type { Measure, Measures } from '../measures/measure'
import { isForbiddenKey } from '../values/forbidden-key'
import { nearest } from '../values/nearest'
import type { Params } from '../values/problem'
import type { ColumnMap } from './column-map'
import { keyOf, lastBrackets, LONGEST, normalised, shown, withoutNumber } from './heading-text'
import { isPersonal, NOT_NEEDED, ROLE_WORDS, VAGUE, type ColumnRole } from './known-words'
import { meaningWords, type Taken, type Used } from './meaning'
import { mapped, qualified, refuse } from './qualified'

export { keyOfTaken, meaningWords, useOf, type Taken, type Used } from './meaning'

/** Of so many unknown headings the nearest known one is looked for. */
const MOST_NEAREST = 100

const same = (a: Used, b: Used): boolean => a.is === b.is && (a.is !== 'measure' || b.is !== 'measure' || a.id === b.id)

type Named = readonly [id: string, measure: Measure]

/** What is known of the words of a heading, its brackets apart. */
interface Found {
  readonly meanings: readonly Used[]
  /** What words that leave it open may mean. */
  readonly vague?: readonly Named[]
  readonly brackets: readonly string[]
}

/** Finds out what headings mean. */
export class Headings {
  private readonly meanings = new Map<string, Used[]>()
  private readonly written = new Map<string, string>()
  private readonly vague = new Map<string, readonly Named[]>()
  private unknown = 0

  constructor(
    measures: Measures,
    /** What the caller says that columns mean. */
    readonly map?: ColumnMap,
  ) {
    for (const [role, words] of Object.entries(ROLE_WORDS) as [ColumnRole, readonly string[]][])
      for (const word of words) this.add(word, { is: role })
    for (const [id, measure] of Object.entries(measures))
      for (const word of [measure.label['zh-CN'], measure.label.en, id, ...(measure.aliases ?? [])])
        this.add(word, { is: 'measure', id, measure })
    for (const { words, measures: ids } of VAGUE)
      for (const word of words)
        this.vague.set(
          keyOf(word),
          ids.flatMap((id): Named[] => (measures[id] ? [[id, measures[id]]] : [])),
        )
  }

  /**
   * What a heading means.
   *
   * @param heading as written
   * @param number of its column, from 1, where it has one
   * @returns a role, a measure with its period and unit, or why the column cannot be used
   */
  take(heading: string, number?: number): Taken {
    if (isForbiddenKey(heading.trim()))
      return { is: 'refused', why: (at) => ofDataset('forbidden-key', at, { key: heading.trim() }) }
    if (heading.length > LONGEST) return refuse('unknown-heading', { heading: shown(heading) })
    const said = this.said([heading], number)
    if (said) return said
    const found = this.find(heading)
    if (found) return this.settle(heading, found)
    return this.unknownHeading(heading)
  }

  /** What the caller says that a column means, however its headings read; undefined where nothing is said. */
  said(path: readonly string[], number?: number): Taken | undefined {
    const target = this.map?.find(path, number)
    if (target === undefined) return undefined
    const heading = shown(path.join(' / '))
    if (target === null) return refuse('mapped-out', { heading })
    return target.is === 'measure' ? mapped(path.at(-1) ?? '', target) : target
  }

  /** Whether a text is a heading: one that is known, or that is refused for leaving open which is meant. */
  knows(heading: string): boolean {
    if (heading.length > LONGEST) return false
    return this.find(heading) !== undefined || (this.map?.find([heading]) ?? undefined) !== undefined
  }

  private find(heading: string): Found | undefined {
    const whole = normalised(heading)
    const short = withoutNumber(whole)
    return this.findIn(whole) ?? (short === whole ? undefined : this.findIn(short))
  }

  private findIn(heading: string): Found | undefined {
    const brackets: string[] = []
    for (let rest = heading; ;) {
      const meanings = this.meanings.get(keyOf(rest))
      if (meanings) return { meanings, brackets }
      const vague = this.vague.get(keyOf(rest))
      if (vague) return { meanings: [], vague, brackets }
      const cut = lastBrackets(rest)
      if (!cut) return undefined
      rest = cut[0]
      brackets.push(cut[1])
    }
  }

  private add(word: string, meaning: Used): void {
    const key = keyOf(word)
    const known = this.meanings.get(key) ?? []
    if (!known.some((other) => same(other, meaning))) this.meanings.set(key, [...known, meaning])
    if (!this.written.has(key)) this.written.set(key, word)
  }

  private settle(heading: string, { meanings, vague, brackets }: Found): Taken {
    if (vague) return refuse('vague-heading', { heading: shown(heading), ...named(vague) })
    const [only, ...others] = meanings as [Used, ...Used[]]
    if (others.length > 0) {
      const words = meanings.map(meaningWords)
      const options = {
        options: words.map((w) => w['zh-CN']).join('、'),
        'options-en': words.map((w) => w.en).join(', '),
      }
      return refuse('ambiguous-heading', { heading: shown(heading), ...options, id: idOf(only) })
    }
    return only.is === 'measure' ? this.declared(qualified(heading, only, brackets)) : only
  }

  /** As what the figures of a column were counted: a measure, where the words name one. */
  private declared(taken: Taken): Taken {
    if (taken.is !== 'measure' || taken.countedAs === undefined) return taken
    const [only, other] = this.meanings.get(keyOf(taken.countedAs)) ?? []
    return only?.is === 'measure' && !other ? { ...taken, countedAs: only.id } : taken
  }

  private unknownHeading(heading: string): Taken {
    const params = { heading: shown(heading) }
    if (isPersonal(heading)) return refuse('personal-heading', params)
    if (NOT_NEEDED.has(keyOf(heading))) return refuse('heading-not-needed', params)
    const near = this.unknown++ < MOST_NEAREST ? nearest(keyOf(heading), this.written.keys()) : undefined
    return refuse(
      'unknown-heading',
      near === undefined ? params : { ...params, nearest: this.written.get(near) as string },
    )
  }
}

const idOf = (taken: Used): string => (taken.is === 'measure' ? taken.id : taken.is)

function named(measures: readonly Named[]): Params {
  return {
    options: measures.map(([, { label }]) => `“${label['zh-CN']}”`).join('、'),
    'options-en': measures.map(([, { label }]) => `“${label.en}”`).join(', '),
    ...(measures[0] ? { id: measures[0][0] } : {}),
  }
}
