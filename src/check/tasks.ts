import type { Day } from '../values/day'
import { ShequError } from '../values/error'
import type { Problem } from '../values/problem'
import { text } from '../values/text'
import type { Dataset } from '../dataset/dataset'
import { standingFrom } from '../plan/period'
import type { Plan, Task } from '../plan/plan'
import { ANSWER_STATES, type AnswerCounts, type AnswerState, type TaskAnswer, type TaskResult } from './task'
import { AnswerReader, type ReadAnswer } from './task-answer'
import { PlaceFinder } from './task-places'
import { AnswerSorter } from './task-sorter'
import { problem, TASK_STATE_NAMES } from './task-words'

/** An answer, and where in the list it stands. */
interface Numbered {
  readonly answer: unknown
  readonly index: number
}

/** What is needed to read answers beside the plan. */
interface Aside {
  readonly places: () => PlaceFinder
  readonly report: (problem: Problem) => void
}

/** What tasks are reported on. */
interface Ground {
  readonly plan: Plan
  readonly dataset: Dataset
  readonly day: Day
}

/** Who is responsible for a task: as it says itself, or as its sections do. */
export function responsibleFor(task: Task, plan: Plan): readonly string[] {
  if (task.responsible) return task.responsible
  const sections = new Set(task.sources.map(({ section }) => section))
  const named = plan.sections.filter(({ id }) => sections.has(id)).flatMap(({ responsible = [] }) => responsible)
  return [...new Set(named)]
}

function leastOf(answers: readonly ReadAnswer[]): AnswerState | undefined {
  return ANSWER_STATES.find((state) => answers.some(({ answered }) => answered.state === state))
}

/** Answers of one place by one department. */
function groupsOf(answers: readonly ReadAnswer[]): readonly ReadAnswer[][] {
  const groups = new Map<string, ReadAnswer[]>()
  for (const one of answers) {
    const { place, department } = one.answered
    const key = JSON.stringify([one.place?.key ?? place ?? null, department ?? null])
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

/** Reports what one place and department answered otherwise than it is kept. */
function contradicted({ task, answered }: ReadAnswer, kept: AnswerState): Problem {
  const [other, least] = [TASK_STATE_NAMES[answered.state], TASK_STATE_NAMES[kept]]
  return problem('answered-twice', answered.location, {
    task: task.id,
    other: other['zh-CN'],
    'other-en': other.en,
    kept: least['zh-CN'],
    'kept-en': least.en,
  })
}

function settled(answers: readonly ReadAnswer[], report: (problem: Problem) => void) {
  const counts: Record<AnswerState, number> = { notStarted: 0, unknown: 0, underWay: 0, done: 0 }
  const used = new Set<ReadAnswer>()
  for (const group of groupsOf(answers)) {
    const least = leastOf(group) as AnswerState
    counts[least]++
    for (const one of group)
      if (one.answered.state === least) used.add(one)
      else report(contradicted(one, least))
  }
  return { counts: counts as AnswerCounts, answers: answers.filter((one) => used.has(one)) }
}

/** How many listed places of a task's level nobody speaks for. */
function unheard(task: Task, answers: readonly ReadAnswer[], { dataset }: Ground, finder: () => PlaceFinder): number {
  if (answers.length === 0 || answers.some(({ answered }) => answered.place === undefined)) return 0
  const heard = new Set(answers.flatMap(({ place }) => place?.key ?? []))
  return dataset.places(task.subject.level).filter((place) => !finder().isWithin(place, heard)).length
}

/** A list of answers is the caller's; what stands in it is data. */
function needList(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given
  throw new ShequError('bad-option', text('tasks 应为任务答复的数组', 'tasks must be an array of answers to tasks'))
}

function resultOf(task: Task, all: readonly ReadAnswer[], ground: Ground, aside: Aside): TaskResult {
  const { plan, day } = ground
  const { counts, answers } = settled(all, aside.report)
  const due = task.by ?? plan.period.to ?? standingFrom(plan)
  const status = leastOf(answers) ?? 'unanswered'
  const silent = unheard(task, answers, ground, aside.places)
  return {
    plan: plan.id,
    task,
    due,
    responsible: responsibleFor(task, plan),
    status,
    counts,
    overdue: due <= day && (status !== 'done' || silent > 0),
    late: answers.some(({ answered }) => answered.state === 'done' && (answered.day ?? due) > due),
    unheard: silent,
    answers: answers.map(({ answered }) => answered),
  }
}

/** The tasks of one plan with the answers that are for it. */
function tasksOfPlan(answers: readonly Numbered[], ground: Ground, report: Aside['report']): readonly TaskResult[] {
  const { plan, dataset, day } = ground
  let made: PlaceFinder | undefined
  const places = (): PlaceFinder => (made ??= new PlaceFinder(dataset))
  const reader = new AnswerReader({ plan, day, places, report })
  const byTask = new Map<Task, ReadAnswer[]>(plan.tasks.map((task) => [task, []]))
  for (const { answer, index } of answers) {
    const read = reader.read(answer, index)
    if (read) byTask.get(read.task)?.push(read)
  }
  return Array.from(byTask, ([task, all]) => resultOf(task, all, ground, { places, report }))
}

/**
 * The tasks of plans with the answers to them.
 *
 * @param given the answers, as they are
 * @param grounds each plan, the dataset that lists its places, and the assessment day
 * @returns every task of the plans in their order, and all that is wrong with the answers
 * @throws ShequError `bad-option` when the answers are no array
 */
export function tasksOf(given: readonly TaskAnswer[], grounds: readonly Ground[]) {
  const problems: Problem[] = []
  const report = (one: Problem): void => void problems.push(one)
  const answers = needList(given).map((answer, index) => ({ answer, index }))
  const sorter = new AnswerSorter(grounds.map(({ plan }) => plan))
  const tasks = grounds.flatMap((ground) =>
    tasksOfPlan(
      answers.filter(({ answer }) => sorter.isFor(answer, ground.plan)),
      ground,
      report,
    ),
  )
  for (const { answer, index } of answers) {
    const several = sorter.several(answer, index)
    if (several) report(several)
  }
  return { tasks, problems }
}
