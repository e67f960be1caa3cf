import { TASK_STATE_NAMES } from '../../check/task-words'
import { tasksByDepartment } from '../../check/tasks-by-department'
import type { WorkbookCell } from '../../table/workbook'
import { voiceOf, type Voice } from '../text/voice'
import type { ReportView, TaskView } from '../view'
import { officeTable, type OfficeTable } from './table'
import { OFFICE_WORDS } from './words'

const WORDS = OFFICE_WORDS.tasks

const LOOKS = { done: 'good', underWay: 'plain', notStarted: 'bad', unknown: 'open', unanswered: 'open' } as const

function rowOf(department: string | null, task: TaskView, { say, list, clauses }: Voice): readonly WorkbookCell[] {
  const evidence = task.answers.flatMap((answer) => (answer.evidence === undefined ? [] : [answer.evidence]))
  const notes = task.answers.flatMap(({ note }) => (note === undefined ? [] : [note]))
  const marks = [...(task.overdue ? [say(WORDS.overdue)] : []), ...(task.late ? [say(WORDS.late)] : []), ...notes]
  return [
    department ?? say(WORDS.noDepartment),
    task.title,
    task.section,
    task.due,
    { value: say(TASK_STATE_NAMES[task.status]), look: LOOKS[task.status] },
    list([...new Set(evidence)]),
    clauses(marks),
  ]
}

/**
 * The tasks of each responsible department with their status and what shows it. A task of several departments stands with
 * each of them.
 *
 * @param view a live report, or a parsed one
 * @returns a table for each plan of the report
 */
export function taskTables(view: ReportView): readonly OfficeTable[] {
  const voice = voiceOf(view)
  return view.plans.map((plan) => {
    const groups = tasksByDepartment(view.tasks.filter((task) => task.plan === plan.id))
    return officeTable(view, {
      title: voice.say(WORDS.title(plan.title)),
      sheet: view.plans.length === 1 ? voice.say(WORDS.sheet) : plan.id,
      heads: WORDS.heads,
      widths: [26, 50, 14, 13, 13, 36, 26],
      rows: groups.flatMap(({ department, tasks }) => tasks.map((task) => rowOf(department, task, voice))),
    })
  })
}
