import type { Level } from '../values/code'
import { isForbiddenKey } from '../values/forbidden-key'
import { LEVEL_NAMES } from '../values/level'
import { nearest } from '../values/nearest'
import type { Params } from '../values/problem'
import type { Measure, Measures } from '../measures/measure'
import { shown } from './cell'
import { Memory, type Known } from './store/cells'
import type { DatasetProblem } from './words'

/** Keys of a record that say who it is; no measure may have such a name. */
export const IDENTITY: ReadonlySet<string> = new Set(['code', 'name', 'parent', 'creditCode', 'within'])

/** What a key of the records of one level holds: who the place is, cells of a measure, or nothing that can be used. */
export type Slot =
  | { readonly is: 'identity' }
  | { readonly is: 'refused'; readonly at: string; readonly code: DatasetProblem; readonly params: Params }
  | CellSlot

/** A key that holds cells: a figure, or figures by period. */
export interface CellSlot {
  readonly is: 'cell' | 'flow'
  readonly key: string
  /** What it is taken as: the measure of its name, or the one that this is declared to be. */
  readonly id: string
  readonly measure: Measure
  /** The measure of its name, where that is declared to be another. */
  readonly declared?: Measure
  /** Counts the slots with cells, from 0. */
  readonly number: number
  /** What texts and numbers of it mean, so that each is read once. */
  readonly memory: Memory<Known>
}

/** How many keys are remembered: records of one level have few, unless each has keys of its own. */
const MOST = 10_000

const NOBODY: Slot = { is: 'identity' }

/** What the keys of the records of one level hold, each worked out once. */
export class Slots {
  private readonly known = new Map<string, Slot>()
  private cells = 0

  /**
   * @param level the level of the records
   * @param measures all that there are
   * @param means by measure as written, the measure that its figures are declared to be
   */
  constructor(
    private readonly level: Level,
    readonly measures: Measures,
    private readonly means: ReadonlyMap<string, string> = new Map(),
  ) {}

  of(key: string): Slot {
    const known = this.known.get(key)
    if (known) return known
    const slot = this.made(key)
    if (this.known.size < MOST) this.known.set(key, slot)
    return slot
  }

  private made(key: string): Slot {
    if (IDENTITY.has(key)) return NOBODY
    const id = this.means.get(key) ?? key
    const refused = this.refusal(key) ?? this.refusal(id)
    if (refused) return refused
    const [own, measure] = [this.measures[key] as Measure, this.measures[id] as Measure]
    const is = measure.time === 'period' ? 'flow' : 'cell'
    return {
      is,
      key,
      id,
      measure,
      ...(id === key ? {} : { declared: own }),
      number: this.cells++,
      memory: new Memory(),
    }
  }

  /** Why nothing can be recorded under a key. */
  private refusal(key: string): Slot | undefined {
    if (isForbiddenKey(key)) return { is: 'refused', at: key, code: 'forbidden-key', params: { key } }
    const measure = Object.hasOwn(this.measures, key) ? this.measures[key] : undefined
    if (!measure) return this.unknown(key)
    if (measure.levels.includes(this.level)) return undefined
    const name = LEVEL_NAMES[this.level]
    const params = {
      measure: measure.label['zh-CN'],
      'measure-en': measure.label.en,
      level: name['zh-CN'],
      'level-en': name.en,
    }
    return { is: 'refused', at: key, code: 'wrong-level', params }
  }

  private unknown(key: string): Slot {
    const near = nearest(key, Object.keys(this.measures))
    const params = near === undefined ? { key: shown(key) } : { key, nearest: near }
    return { is: 'refused', at: key, code: 'unknown-measure', params }
  }
}
