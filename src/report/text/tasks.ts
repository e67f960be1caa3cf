import { ANSWER_STATES, TASK_STATES, type TaskState } from '../../check/task'
import { TASK_STATE_NAMES } from '../../check/task-words'
import { tasksByDepartment, type DepartmentTasks } from '../../check/tasks-by-department'
import type { ReportHead, TaskView } from '../view'
import { MARKS } from '../words'
import { TASK_WORDS } from '../task-words'
import { section } from './foot'
import type { Line, Role } from './line'
import type { Voice } from './voice'

const ROLES: Readonly<Record<TaskState, Role>> = {
  unanswered: 'faint',
  notStarted: 'unmet',
  unknown: 'unknown',
  underWay: 'pending',
  done: 'met',
}

/** How many of each state, those that there are. */
function countsText<State extends TaskState>(
  states: readonly State[],
  counts: Readonly<Record<State, number>>,
  { say, list }: Voice,
): string {
  const some = states.filter((state) => counts[state] > 0)
  return list(some.map((state) => say(TASK_WORDS.count(say(TASK_STATE_NAMES[state]), counts[state]))))
}

function totalsText(tasks: readonly TaskView[], voice: Voice): string {
  const { say } = voice
  const number = (is: (task: TaskView) => boolean): number => tasks.filter(is).length
  const counts = Object.fromEntries(
    TASK_STATES.map((state) => [state, number(({ status }) => status === state)]),
  ) as Record<TaskState, number>
  const overdue = number((task) => task.overdue)
  const silent = number((task) => task.overdue && task.status === 'unanswered')
  const late = number((task) => task.late)
  return voice.clauses([
    say(TASK_WORDS.total(tasks.length)) + countsText(TASK_STATES, counts, voice),
    ...(overdue === 0
      ? []
      : [say(TASK_WORDS.overdue(overdue)) + (silent === 0 ? '' : say(TASK_WORDS.unanswered(silent)))]),
    ...(late === 0 ? [] : [say(TASK_WORDS.late(late))]),
  ])
}

function overdueLine(task: TaskView, voice: Voice): Line {
  const { say } = voice
  const parts = [
    [say(TASK_STATE_NAMES[task.status]), say(TASK_WORDS.due(task.due))].join(say(MARKS.comma)),
    task.responsible.length === 0 ? '' : say(TASK_WORDS.responsible(voice.list(task.responsible))),
    task.answers.length < 2 ? '' : say(TASK_WORDS.answers(countsText(ANSWER_STATES, task.counts, voice))),
    task.unheard === 0 ? '' : say(TASK_WORDS.unheard(task.unheard, voice.places(task.level, task.unheard))),
  ]
  const words = voice.clauses(parts.filter((part) => part !== ''))
  return {
    lead: '- ',
    leadRole: ROLES[task.status],
    text: task.title + voice.aside(task.task) + say(MARKS.colon) + words,
  }
}

/** Those that somebody answered come first: of the others there is nothing to say. */
function overdueLines(tasks: readonly TaskView[], most: number, voice: Voice): readonly Line[] {
  const overdue = tasks.filter((task) => task.overdue)
  const answered = overdue.filter(({ status }) => status !== 'unanswered')
  const sorted = [...answered, ...overdue.filter(({ status }) => status === 'unanswered')]
  const rest = sorted.length - most
  if (sorted.length === 0) return []
  return [
    { text: voice.say(TASK_WORDS.names) },
    ...sorted.slice(0, most).map((task) => overdueLine(task, voice)),
    ...(rest > 0 ? [{ text: voice.say(TASK_WORDS.more(rest)), role: 'faint' as const }] : []),
  ]
}

function departmentLine({ department, tasks, counts, overdue }: DepartmentTasks<TaskView>, voice: Voice): Line {
  const { say } = voice
  const words = voice.clauses([
    say(TASK_WORDS.of(tasks.length)) + countsText(TASK_STATES, counts, voice),
    ...(overdue === 0 ? [] : [say(TASK_WORDS.overdue(overdue))]),
  ])
  return { lead: '- ', text: (department ?? say(TASK_WORDS.nobody)) + say(MARKS.comma) + words }
}

/**
 * The tasks: how many of each status, those that are due and not shown to be done, and what each department has.
 *
 * @param head the report
 * @param most how many are named at most
 * @param voice the language and the labels
 */
export function taskLines({ tasks }: ReportHead, most: number, voice: Voice): readonly Line[] {
  const { say } = voice
  if (tasks.length === 0) return []
  if (tasks.every(({ status }) => status === 'unanswered'))
    return section(say(TASK_WORDS.heading), [{ text: say(TASK_WORDS.none(tasks.length)) }])
  return section(say(TASK_WORDS.heading), [
    { text: totalsText(tasks, voice) },
    ...overdueLines(tasks, most, voice),
    { text: say(TASK_WORDS.departments) },
    ...tasksByDepartment(tasks).map((one) => departmentLine(one, voice)),
  ])
}
