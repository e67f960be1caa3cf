import { isDay, type Day } from '../values/day'
import type { Location, Problem } from '../values/problem'
import { shown } from '../dataset/cell'
import type { Place } from '../dataset/places'
import type { Plan, Task } from '../plan/plan'
import { TASK_STATUSES, type AnswerState, type TaskAnswered, type TaskStatus } from './task'
import { TaskBook } from './task-book'
import { cellsOf, type AnswerCells, type AnswerPart } from './task-cells'
import { answeredPlace, type PlaceFinder } from './task-places'
import { problem } from './task-words'

/** What answers are read against. */
export interface AnswerGround {
  readonly plan: Plan
  /** The assessment day. */
  readonly day: Day
  /** The places of the dataset; asked for only when an answer names one. */
  readonly places: () => PlaceFinder
  readonly report: (problem: Problem) => void
}

/** An answer that belongs to a task of the plan. */
export interface ReadAnswer {
  readonly task: Task
  readonly answered: TaskAnswered
  /** The listed place that it is for. */
  readonly place: Place | undefined
}

/** What makes a row an answer: a task alone, with who would answer it, is a line still to be filled in. */
const ANSWERING: readonly AnswerPart[] = ['status', 'evidence', 'day', 'note']

/** An object without what is undefined. */
function defined<T extends object>(parts: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T
}

const isStatus = (word: string): word is TaskStatus => (TASK_STATUSES as readonly string[]).includes(word)

/** Reads answers one by one. */
export class AnswerReader {
  private readonly book: TaskBook

  constructor(private readonly ground: AnswerGround) {
    this.book = new TaskBook(ground.plan)
  }

  /**
   * Reads one answer.
   *
   * @param answer what should be an answer
   * @param index its number in the list, from 0
   * @returns undefined for what answers no task of the plan
   */
  read(answer: unknown, index: number): ReadAnswer | undefined {
    const cells = cellsOf(answer, index, this.ground.report)
    const task = cells && this.task(cells)
    if (!task || ANSWERING.every((part) => cells.isBlank(part))) return undefined
    const written = cells.text('place')
    const place = written === undefined ? undefined : this.place(written, task, cells)
    const day = this.day(cells)
    const evidence = cells.text('evidence')
    const { state, said } = this.state(cells, day)
    if (state === 'done' && evidence === undefined) this.tell('done-without-evidence', cells.at('evidence'))
    const answered = defined<TaskAnswered>({
      state,
      said,
      place: place ? (place.code ?? place.name ?? place.key) : written,
      name: place?.name,
      department: cells.text('department'),
      evidence,
      day,
      note: cells.text('note'),
      location: cells.location,
    })
    return { task, answered, place }
  }

  private task(cells: AnswerCells): Task | undefined {
    const { plan } = this.ground
    const other = cells.text('plan')
    const name = cells.text('task')
    if (other !== undefined && other !== plan.id)
      this.tell('other-plan', cells.at('plan'), { other: shown(other), plan: plan.id })
    else if (name === undefined) this.tell('no-task', cells.at('task'))
    else {
      const found = this.book.find(name)
      if (typeof found !== 'function') return found
      this.ground.report(found(cells.at('task')))
    }
    return undefined
  }

  private place(written: string, task: Task, cells: AnswerCells): Place | undefined {
    const { places, report } = this.ground
    return answeredPlace(written, task.subject.level, places(), (make) => report(make(cells.at('place'))))
  }

  private day(cells: AnswerCells): Day | undefined {
    const day = cells.text('day')
    if (day === undefined || isDay(day)) return day
    this.tell('answer-day-is-none', cells.at('day'), { value: shown(day) })
    return undefined
  }

  /** What an answer counts as on the assessment day, and the status as given where that is another. */
  private state(cells: AnswerCells, done: Day | undefined): { readonly state: AnswerState; readonly said?: string } {
    const { day } = this.ground
    const word = cells.text('status')
    if (word === undefined) {
      if (cells.isBlank('status')) this.tell('no-task-status', cells.at('status'))
      return { state: 'unknown' }
    }
    if (!isStatus(word)) {
      this.tell('unknown-task-status', cells.at('status'), { value: shown(word) })
      return { state: 'unknown', said: shown(word) }
    }
    if (word !== 'done' || done === undefined || done <= day) return { state: word }
    // whether it had been started by then is not said
    this.tell('done-after-day', cells.at('day'), { done, day })
    return { state: 'unknown', said: word }
  }

  private tell(code: Parameters<typeof problem>[0], at: Location, params: Problem['params'] = {}): void {
    this.ground.report(problem(code, at, params))
  }
}
