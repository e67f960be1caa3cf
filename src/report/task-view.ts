import type { TaskResult } from '../check/task'
import type { Lang } from '../values/text'
import type { TaskView } from './view'

/**
 * A task with its answers, in one language.
 *
 * @param result the task as the report has it
 * @param lang the language
 */
export function taskView({ plan, task, ...rest }: TaskResult, lang: Lang): TaskView {
  const { id, title, subject, sources, every } = task
  return {
    plan,
    task: id,
    title: title[lang],
    level: subject.level,
    section: sources[0]?.section ?? '',
    ...(every === undefined ? {} : { every }),
    due: rest.due,
    responsible: rest.responsible,
    status: rest.status,
    counts: rest.counts,
    overdue: rest.overdue,
    late: rest.late,
    unheard: rest.unheard,
    answers: rest.answers,
  }
}
