import { problem as ofDataset } from '../dataset/words'
import type { Measure, Measures } from '../measures/measure'
import { nearest } from '../values/nearest'
import type { Location, Params, Problem } from '../values/problem'
import { isUnitOf } from './units'
import type { ColumnUse } from './options'
import { keyOf, lastBrackets, LONGEST, normalised, periodOf, shown } from './heading-text'
import { ROLE_WORDS, VAGUE, type ColumnRole } from './known-words'
import { problem, type ReadProblem } from './words'

/** What a heading was taken for. */
export type Taken =
  | { readonly is: ColumnRole }
  | { readonly is: 'measure'; readonly id: string; readonly measure: Measure; readonly period?: string }
  | { readonly is: 'refused'; readonly why: (at: Location) => Problem }

/** What a usable heading was taken for. */
export type Used = Exclude<Taken, { is: 'refused' }>

/** Keys that a record must not have. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** Of so many unknown headings the nearest known one is looked for. */
const MOST_NEAREST = 100

const same = (a: Used, b: Used): boolean => a.is === b.is && (a.is !== 'measure' || b.is !== 'measure' || a.id === b.id)

/** What a heading means, in words. */
export function meaningWords(taken: Used): { readonly 'zh-CN': string; readonly en: string } {
  return taken.is === 'measure' ? taken.measure.label : { 'zh-CN': ROLE_WORDS[taken.is][0] as string, en: taken.is }
}

/** The key under which locations of a column's cells are asked for. */
export function keyOfTaken(taken: Used): string {
  if (taken.is !== 'measure') return taken.is
  return taken.period === undefined ? taken.id : `${taken.id}@${taken.period}`
}

/** What was taken, without the measure itself. */
export function useOf(taken: Used | undefined): Pick<ColumnUse, 'use' | 'measure' | 'period'> {
  if (taken?.is !== 'measure') return { use: taken?.is ?? 'unused' }
  const { id: measure, period } = taken
  return period === undefined ? { use: 'measure', measure } : { use: 'measure', measure, period }
}

const refuse = (code: ReadProblem, params: Params): Taken => ({ is: 'refused', why: (at) => problem(code, at, params) })

/** Finds out what headings mean. */
export class Headings {
  private readonly meanings = new Map<string, Used[]>()
  private readonly written = new Map<string, string>()
  private readonly vague = new Map<string, readonly Measure[]>()
  private unknown = 0

  constructor(measures: Measures) {
    for (const [role, words] of Object.entries(ROLE_WORDS) as [ColumnRole, readonly string[]][])
      for (const word of words) this.add(word, { is: role })
    for (const [id, measure] of Object.entries(measures))
      for (const word of [measure.label['zh-CN'], measure.label.en, id, ...(measure.aliases ?? [])])
        this.add(word, { is: 'measure', id, measure })
    for (const { words, measures: ids } of VAGUE)
      for (const word of words)
        this.vague.set(
          keyOf(word),
          ids.flatMap((id) => measures[id] ?? []),
        )
  }

  /**
   * What a heading means.
   *
   * @param heading as written
   * @returns a role, a measure with its period, or why the column cannot be used
   */
  take(heading: string): Taken {
    if (FORBIDDEN.has(heading.trim()))
      return { is: 'refused', why: (at) => ofDataset('forbidden-key', at, { key: heading.trim() }) }
    if (heading.length > LONGEST) return refuse('unknown-heading', { heading: shown(heading) })
    const brackets: string[] = []
    for (let rest = normalised(heading); ;) {
      const found = this.meanings.get(keyOf(rest))
      if (found) return this.settle(heading, found, brackets)
      const vague = this.vague.get(keyOf(rest))
      if (vague) return refuse('vague-heading', { heading: shown(heading), ...named(vague) })
      const cut = lastBrackets(rest)
      if (!cut) return this.unknownHeading(heading)
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

  private settle(heading: string, found: readonly Used[], brackets: readonly string[]): Taken {
    const [only, ...others] = found as [Used, ...Used[]]
    if (others.length > 0) {
      const words = found.map(meaningWords)
      const options = {
        options: words.map((w) => w['zh-CN']).join('、'),
        'options-en': words.map((w) => w.en).join(', '),
      }
      return refuse('ambiguous-heading', { heading: shown(heading), ...options })
    }
    return only.is === 'measure' ? qualified(heading, only, brackets) : only
  }

  private unknownHeading(heading: string): Taken {
    const params = { heading: shown(heading) }
    const near = this.unknown++ < MOST_NEAREST ? nearest(keyOf(heading), this.written.keys()) : undefined
    return refuse(
      'unknown-heading',
      near === undefined ? params : { ...params, nearest: this.written.get(near) as string },
    )
  }
}

function named(measures: readonly Measure[]): Params {
  return {
    options: measures.map(({ label }) => `“${label['zh-CN']}”`).join('、'),
    'options-en': measures.map(({ label }) => `“${label.en}”`).join(', '),
  }
}

/** Settles what the brackets behind a heading say: its unit, or the period of a flow. */
function qualified(heading: string, meaning: Extract<Used, { is: 'measure' }>, brackets: readonly string[]): Taken {
  const { measure } = meaning
  const params = { heading: shown(heading), measure: measure.label['zh-CN'], 'measure-en': measure.label.en }
  let period: string | undefined
  for (const within of brackets) {
    const said = periodOf(within)
    if (said === undefined && isUnitOf(measure, within)) continue
    if (said === undefined || period !== undefined)
      return refuse('wrong-unit', { ...params, unit: shown(within), ...unitOf(measure) })
    if (measure.time !== 'period') return refuse('heading-wants-no-period', { ...params, period: said })
    period = said
  }
  return period === undefined ? meaning : { ...meaning, period }
}

function unitOf(measure: Measure): Params {
  return measure.type === 'number'
    ? { wanted: measure.unit['zh-CN'], 'wanted-en': measure.unit.en }
    : { wanted: '无计量单位', 'wanted-en': 'none' }
}
