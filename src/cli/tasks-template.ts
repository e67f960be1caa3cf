import { responsibleFor } from '../check/tasks'
import type { Plan, Task } from '../plan/plan'
import { TASK_HEADINGS, type TaskColumn } from '../read/task-words'
import { csvText } from '../table/csv-text'
import type { Lang } from '../values/text'

const COLUMNS = ['task', 'place', 'department', 'status', 'evidence', 'day', 'note'] as const satisfies TaskColumn[]

/** What a spreadsheet program would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** The title of a task, or its id where the title is not its alone. */
function nameOf(task: Task, { tasks }: Plan, lang: Lang): string {
  const title = task.title[lang].trim()
  const same = tasks.filter((one) => [one.title['zh-CN'].trim(), one.title.en.trim(), one.id].includes(title))
  return same.length === 1 && !FORMULA.test(title) ? title : task.id
}

/**
 * A blank table of answers: a row for every task, named by its title, to be filled in.
 *
 * @param plan the plan
 * @param lang the language of the headings and titles
 */
export function tasksTemplate(plan: Plan, lang: Lang): string {
  const headings = COLUMNS.map((column) => (lang === 'en' ? column : (TASK_HEADINGS[column][0] as string)))
  const rows = plan.tasks.map((task) => {
    const [department, ...others] = responsibleFor(task, plan)
    // of several departments each answers in a row of its own
    const known = { task: nameOf(task, plan, lang), department: others.length === 0 ? department : undefined }
    return COLUMNS.map((column) => (column in known ? (known[column as keyof typeof known] ?? '') : ''))
  })
  return csvText([headings, ...rows])
}
