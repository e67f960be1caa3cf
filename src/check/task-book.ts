import { nearest } from '../values/nearest'
import type { Location, Problem } from '../values/problem'
import { shown } from '../dataset/cell'
import type { Plan, Task } from '../plan/plan'
import { problem } from './task-words'

/** Of so many unknown tasks the nearest known one is looked for. */
const MOST_NEAREST = 100

/** The tasks of a plan by what answers may call them. */
export class TaskBook {
  private readonly byId: ReadonlyMap<string, Task>
  private readonly byTitle = new Map<string, Set<Task>>()
  private unknown = 0

  constructor(private readonly plan: Plan) {
    this.byId = new Map(plan.tasks.map((task) => [task.id, task]))
    for (const task of plan.tasks)
      for (const title of [task.title['zh-CN'].trim(), task.title.en.trim()]) {
        const same = this.byTitle.get(title)
        if (same) same.add(task)
        else this.byTitle.set(title, new Set([task]))
      }
  }

  /**
   * The task of an id, or of a title that is one task's alone.
   *
   * @param name as given
   * @returns the task, or the problem that there is none, or more than one
   */
  find(name: string): Task | ((at: Location) => Problem) {
    const known = this.byId.get(name)
    if (known) return known
    const [task, ...others] = this.byTitle.get(name) ?? []
    if (task === undefined) return this.none(name)
    if (others.length === 0) return task
    const ids = [task, ...others].map(({ id }) => id)
    const params = { task: shown(name), ids: ids.join('、'), 'ids-en': ids.join(', ') }
    return (at) => problem('ambiguous-task', at, params)
  }

  private none(name: string): (at: Location) => Problem {
    const near = this.unknown++ < MOST_NEAREST ? nearest(name, this.names()) : undefined
    const params = { plan: this.plan.id, task: shown(name) }
    return (at) => problem('unknown-task', at, near === undefined ? params : { ...params, nearest: this.idOf(near) })
  }

  private *names(): Generator<string> {
    yield* this.byId.keys()
    yield* this.byTitle.keys()
  }

  /** The id behind a title that is one task's alone. */
  private idOf(name: string): string {
    const [task, ...others] = this.byTitle.get(name) ?? []
    return task && others.length === 0 && !this.byId.has(name) ? task.id : name
  }
}
