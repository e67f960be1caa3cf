import { MISSING, shown } from '../dataset/cell'
import { problem as ofDataset } from '../dataset/words'
import { isForbiddenKey } from '../values/forbidden-key'
import { nearest } from '../values/nearest'
import type { Location, Problem } from '../values/problem'
import type { TaskAnswer } from './task'
import { problem } from './task-words'

const TEXTS = ['plan', 'task', 'place', 'department', 'status', 'evidence', 'day', 'note'] as const

/** A part of an answer that is text. */
export type AnswerPart = (typeof TEXTS)[number]

const KEYS: readonly (keyof TaskAnswer)[] = [...TEXTS, 'location', 'columns']

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What an object itself says under a key, and nothing that it inherits. */
function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

const isMissing = (text: string): boolean => MISSING.has(text.trim().toLowerCase())

/** The parts of a location that are what they should be; whoever calls from JavaScript may give anything. */
function locationOf(given: unknown, index: number): Location {
  const row = own(given, 'row')
  const texts = (['file', 'sheet', 'column', 'path', 'place'] as const).flatMap((key) => {
    const value = own(given, key)
    return typeof value === 'string' ? [[key, value] as const] : []
  })
  const at: Location = { ...Object.fromEntries(texts), ...(typeof row === 'number' ? { row } : {}) }
  return Object.keys(at).length === 0 ? { path: `tasks[${index}]` } : at
}

const step = (key: string): string => (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`)

/** An answer as it was given: its parts as text, and where each of them stands. */
export class AnswerCells {
  readonly location: Location

  /** `index`: its number in the list, from 0. */
  constructor(
    private readonly answer: Readonly<Record<string, unknown>>,
    index: number,
    private readonly report: (problem: Problem) => void,
  ) {
    this.location = locationOf(own(answer, 'location'), index)
    for (const key of Object.keys(answer)) this.known(key)
  }

  /** Whether a part holds nothing. */
  isBlank(part: AnswerPart): boolean {
    const value = own(this.answer, part)
    return value === undefined || value === null || (typeof value === 'string' && isMissing(value))
  }

  /** The text of a part; undefined where it is blank. What is no text is reported, and counts as blank. */
  text(part: AnswerPart): string | undefined {
    if (this.isBlank(part)) return undefined
    const value = own(this.answer, part)
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim()
    this.report(problem('answer-not-text', this.at(part), { value: shown(value) }))
    return undefined
  }

  /** Where a part stands. */
  at(part: AnswerPart): Location {
    const column = own(own(this.answer, 'columns'), part)
    const key = typeof column === 'string' ? column : part
    const { path } = this.location
    return path === undefined ? { ...this.location, column: key } : { ...this.location, path: path + step(key) }
  }

  private known(key: string): void {
    if ((KEYS as readonly string[]).includes(key)) return
    const params = { key: shown(key) }
    if (isForbiddenKey(key)) this.report(ofDataset('forbidden-key', this.location, params))
    else {
      const near = nearest(key, KEYS)
      this.report(
        problem('unknown-answer-key', this.location, near === undefined ? params : { ...params, nearest: near }),
      )
    }
  }
}

/**
 * The parts of an answer, whatever a caller gave for one.
 *
 * @param answer what should be a {@link TaskAnswer}
 * @param index its number in the list, from 0
 * @param report told of all that is wrong with it
 * @returns undefined for what is no object
 */
export function cellsOf(answer: unknown, index: number, report: (problem: Problem) => void): AnswerCells | undefined {
  if (isObject(answer)) return new AnswerCells(answer, index, report)
  report(problem('not-an-answer', { path: `tasks[${index}]` }))
  return undefined
}
