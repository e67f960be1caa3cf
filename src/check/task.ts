import type { Day } from '../values/day'
import type { Location } from '../values/problem'
import type { Task } from '../plan/plan'

/** How far a task has come, as it is answered. */
export type TaskStatus = 'notStarted' | 'underWay' | 'done'

/** Every status that an answer may have, the least advanced first. */
export const TASK_STATUSES = ['notStarted', 'underWay', 'done'] as const satisfies readonly TaskStatus[]

/**
 * How far an answer shows a task to have come on the assessment day. `unknown`: its status cannot be read, or it was done
 * only after that day.
 */
export type AnswerState = TaskStatus | 'unknown'

/** Every state of an answer, the least advanced first: nothing is taken as under way or done that is not known to be. */
export const ANSWER_STATES = ['notStarted', 'unknown', 'underWay', 'done'] as const satisfies readonly AnswerState[]

/** What a task comes to: the least advanced of its answers, or that nobody answered. */
export type TaskState = AnswerState | 'unanswered'

/** Every state of a task, the least known first. */
export const TASK_STATES = ['unanswered', ...ANSWER_STATES] as const satisfies readonly TaskState[]

/** An answer to a task (任务事项), from whoever answers for it. */
export interface TaskAnswer {
  /** Id of the plan, where answers to several are kept together. */
  readonly plan?: string
  /** Id of the task, or exactly its title in either language. */
  readonly task: string
  /** Code or name of the place that is answered for; without it the answer is for all that the task is about. */
  readonly place?: string
  /** Who answers. */
  readonly department?: string
  readonly status: TaskStatus
  /** What shows it: the number of a document, a file. */
  readonly evidence?: string
  /** The day on which it was done, or of which the status is. */
  readonly day?: Day
  readonly note?: string
  /** Where the answer stands; given by readers of files. */
  readonly location?: Location
  /** Under which headings or keys its parts stand there, by the names they have here. */
  readonly columns?: Readonly<Record<string, string>>
}

/** An answer as a report keeps it. */
export interface TaskAnswered {
  /** What it counts as on the assessment day. */
  readonly state: AnswerState
  /** The status as given, where it counts as another. */
  readonly said?: string
  /** Code of the place, or its name; as written where the dataset does not list it. */
  readonly place?: string
  readonly name?: string
  readonly department?: string
  readonly evidence?: string
  readonly day?: Day
  readonly note?: string
  readonly location: Location
}

/** How many answers of each state. */
export type AnswerCounts = Readonly<Record<AnswerState, number>>

/** A task with its answers. */
export interface TaskResult {
  readonly plan: string
  readonly task: Task
  /** The day by which it is due: its own, or the period's end. */
  readonly due: Day
  /** 责任单位: the task's own, else those of the sections where it stands. */
  readonly responsible: readonly string[]
  readonly status: TaskState
  /** Answers by state; one place and department count once. */
  readonly counts: AnswerCounts
  /** Whether its due day has come, and it is not shown to be done by all: where somebody has not answered, it is not. */
  readonly overdue: boolean
  /** Whether any of it was done after the due day. */
  readonly late: boolean
  /** Listed places of the task's level for which nobody answered; 0 where an answer speaks for all, or nobody answered. */
  readonly unheard: number
  readonly answers: readonly TaskAnswered[]
}
