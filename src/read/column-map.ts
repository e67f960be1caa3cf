import type { Measures } from '../measures/measure'
import { didYouMean } from '../values/did-you-mean'
import { ShequError } from '../values/error'
import { nearest } from '../values/nearest'
import { text } from '../values/text'
import { keyOf } from './heading-text'
import { ROLE_WORDS, type ColumnRole } from './known-words'
import type { Used } from './meaning'

/** What somebody says that columns mean: by heading, or by `#` and the number of the column, from 1. */
export type ColumnMapping = Readonly<Record<string, string | null>>

const isRole = (word: string): word is ColumnRole => Object.hasOwn(ROLE_WORDS, word)

/** A role, the id of a measure, or `id@period` for a flow. */
function targetOf(target: unknown, heading: string, measures: Measures): Used | null {
  if (target === null) return null
  if (typeof target === 'string') {
    if (isRole(target)) return { is: target }
    const [id = '', period] = target.split('@', 2)
    const measure = Object.hasOwn(measures, id) ? measures[id] : undefined
    if (measure) return { is: 'measure', id, measure, ...(period === undefined ? {} : { period }) }
  }
  const given = typeof target === 'string' ? target : typeof target
  const roles = Object.keys(ROLE_WORDS)
  const near = nearest(given, [...roles, ...Object.keys(measures)])
  throw new ShequError(
    'bad-option',
    text(
      `columns 中“${heading}”指向“${given}”，不是数据项编号，也不是 ${roles.join('、')} 之一${didYouMean(near)['zh-CN']}`,
      `columns sends “${heading}” to “${given}”, which is neither the id of a measure nor one of ${roles.join(', ')}${didYouMean(near).en}`,
    ),
  )
}

/** What the caller says that columns mean; it goes before all that headings say. */
export class ColumnMap {
  private readonly targets = new Map<string, Used | null>()
  private readonly written = new Map<string, string>()
  private readonly used = new Set<string>()

  /** @throws ShequError `bad-option` for a target that does not exist */
  constructor(columns: ColumnMapping, measures: Measures) {
    for (const [heading, target] of Object.entries(columns)) {
      const key = heading.startsWith('#') ? heading : keyOf(heading)
      this.targets.set(key, targetOf(target, heading, measures))
      this.written.set(key, heading)
    }
  }

  /**
   * What a column is said to mean.
   *
   * @param path the headings above the column, the lowest last
   * @param number of the column, from 1, where it has one
   * @returns null: it is to be left out; undefined: nothing is said of it
   */
  find(path: readonly string[], number?: number): Used | null | undefined {
    if (this.targets.size === 0) return undefined
    const leaf = path.at(-1) ?? ''
    for (const key of [`#${number ?? ''}`, keyOf(path.join('/')), keyOf(leaf), keyOf(leaf.replace(/[（([].*$/, ''))]) {
      const target = this.targets.get(key)
      if (target === undefined) continue
      this.used.add(key)
      return target
    }
    return undefined
  }

  /** What no column or key was found for. */
  unused(): readonly string[] {
    return [...this.written].filter(([key]) => !this.used.has(key)).map(([, heading]) => heading)
  }
}
