import { TASK_STATES, type TaskResult, type TaskState } from './task'

/** What it takes to count a task for its departments. */
export type TaskStanding = Pick<TaskResult, 'responsible' | 'status' | 'overdue'>

/** The tasks of one responsible department (责任单位). */
export interface DepartmentTasks<T extends TaskStanding = TaskResult> {
  /** As the document names it; null for tasks of which it names none. */
  readonly department: string | null
  readonly tasks: readonly T[]
  readonly counts: Readonly<Record<TaskState, number>>
  /** How many are due and not shown to be done. */
  readonly overdue: number
}

function countsOf(tasks: readonly TaskStanding[]): DepartmentTasks['counts'] {
  const number = (state: TaskState): number => tasks.filter(({ status }) => status === state).length
  return Object.fromEntries(TASK_STATES.map((state) => [state, number(state)])) as DepartmentTasks['counts']
}

/**
 * Tasks by who is responsible for them. A task of several departments counts for each of them.
 *
 * @param tasks those of a report
 * @returns the departments in the order in which the document names them; tasks without one come last, under null
 * @example
 * for (const { department, counts } of tasksByDepartment(report.tasks)) console.log(department, counts.done)
 */
export function tasksByDepartment<T extends TaskStanding>(tasks: readonly T[]): readonly DepartmentTasks<T>[] {
  const groups = new Map<string | null, T[]>()
  for (const task of tasks)
    for (const department of task.responsible.length === 0 ? [null] : new Set(task.responsible)) {
      const group = groups.get(department)
      if (group) group.push(task)
      else groups.set(department, [task])
    }
  const sorted = [...groups].sort(([a], [b]) => Number(a === null) - Number(b === null))
  return sorted.map(([department, own]) => ({
    department,
    tasks: own,
    counts: countsOf(own),
    overdue: own.filter(({ overdue }) => overdue).length,
  }))
}
