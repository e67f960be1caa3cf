import type { Problem } from '../values/problem'
import { shown } from '../dataset/cell'
import type { Plan } from '../plan/plan'
import { TaskBook } from './task-book'
import { cellsOf, type AnswerPart } from './task-cells'
import { problem } from './task-words'

/** What makes a row an answer: a task alone is a line still to be filled in. */
const ANSWERING: readonly AnswerPart[] = ['status', 'evidence', 'day', 'note']

const quiet = (): void => undefined

/** Tells of answers to the tasks of several plans which plan each is for. */
export class AnswerSorter {
  private readonly books: ReadonlyMap<Plan, TaskBook>
  private readonly sorted = new Map<unknown, readonly Plan[]>()

  constructor(private readonly plans: readonly Plan[]) {
    this.books = new Map(plans.length > 1 ? plans.map((plan) => [plan, new TaskBook(plan)]) : [])
  }

  /** Whether an answer is for a plan; what is for none is for the first, which says what is wrong with it. */
  isFor(answer: unknown, plan: Plan): boolean {
    const [only, second] = this.plansFor(answer)
    return !second && plan === (only ?? this.plans[0])
  }

  /** The problem that an answer is for several plans; undefined where it is not. */
  several(answer: unknown, index: number): Problem | undefined {
    const plans = this.plansFor(answer).map(({ id }) => id)
    const cells = plans.length > 1 ? cellsOf(answer, index, quiet) : undefined
    if (!cells || ANSWERING.every((part) => cells.isBlank(part))) return undefined
    const names = { plans: plans.join('、'), 'plans-en': plans.join(', ') }
    return problem('task-of-several-plans', cells.at('task'), { task: shown(cells.text('task') ?? ''), ...names })
  }

  private plansFor(answer: unknown): readonly Plan[] {
    if (this.plans.length < 2) return this.plans
    const before = this.sorted.get(answer) ?? this.sort(answer)
    this.sorted.set(answer, before)
    return before
  }

  private sort(answer: unknown): readonly Plan[] {
    const cells = cellsOf(answer, 0, quiet)
    const named = cells?.text('plan')
    if (named !== undefined) return this.plans.filter(({ id }) => id === named)
    const task = cells?.text('task')
    if (task === undefined) return []
    return this.plans.filter((plan) => typeof this.books.get(plan)?.find(task) === 'object')
  }
}
