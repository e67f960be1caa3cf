import type { TaskAnswer } from '../check/task'
import { problem as ofDataset } from '../dataset/words'
import { isForbiddenKey } from '../values/forbidden-key'
import { shown } from './heading-text'
import { isObject, parseJson, step } from './json-value'
import type { ProblemList } from './problem-list'
import { JOINED, TaskDraft } from './task-draft'
import { TaskHeadings } from './task-headings'
import type { TaskFile } from './task-table'
import type { TaskColumn } from './task-words'

type JsonObject = Readonly<Record<string, unknown>>

const NOTHING: TaskFile = { answers: [], rows: 0, ok: false }

/** Turns the objects of an array into answers. */
class JsonAnswers {
  private readonly headings = new TaskHeadings()
  private readonly taken = new Map<string, TaskColumn | undefined>()

  constructor(
    private readonly problems: ProblemList,
    /** Where the array stands. */
    private readonly path: string,
  ) {}

  read(values: readonly unknown[]): TaskFile {
    const answers = values.flatMap((value, index) => {
      if (isObject(value)) return [this.answer(value, index)]
      this.problems.add('not-an-object', { path: this.at(index) })
      return []
    })
    return { answers, rows: values.length, ok: true }
  }

  private answer(value: JsonObject, index: number): TaskAnswer {
    const draft = new TaskDraft()
    const keys = new Map<TaskColumn, string>()
    const repeated = new Set<TaskColumn>()
    for (const [key, part] of Object.entries(value)) {
      const means = this.take(key, index)
      if (means === undefined || part === null) continue
      const other = keys.get(means)
      if (other === undefined) keys.set(means, key)
      else if (!JOINED.has(means)) {
        repeated.add(means)
        const params = { heading: shown(key), other: shown(other) }
        this.problems.add('repeated-key', { path: this.at(index) + step(key) }, params)
      }
    }
    for (const [key, part] of Object.entries(value)) {
      const means = this.take(key, index)
      if (means !== undefined && !repeated.has(means)) draft.add(means, part)
    }
    return draft.answer({ file: this.problems.file, path: this.at(index) }, Object.fromEntries(keys))
  }

  /** What a key means; why it cannot be used is told once for the file. */
  private take(key: string, index: number): TaskColumn | undefined {
    if (this.taken.has(key)) return this.taken.get(key)
    const means = this.headings.take(key, { file: this.problems.file, path: this.at(index) + step(key) })
    if (typeof means !== 'string') this.problems.addMade(means)
    const used = typeof means === 'string' ? means : undefined
    this.taken.set(key, used)
    return used
  }

  private at(index: number): string {
    return `${this.path}[${index}]`
  }
}

/** An object that holds the answers under `tasks`. */
function tasksIn(value: JsonObject, problems: ProblemList): readonly unknown[] | undefined {
  const tasks: unknown = Object.hasOwn(value, 'tasks') ? value['tasks'] : undefined
  if (!Array.isArray(tasks)) return undefined
  for (const key of Object.keys(value).filter((one) => one !== 'tasks' && one !== '$schema')) {
    const at = { file: problems.file, path: shown(key) }
    if (isForbiddenKey(key)) problems.addMade(ofDataset('forbidden-key', at, { key }))
    else problems.add('unknown-key', at, { key: shown(key) })
  }
  return tasks as readonly unknown[]
}

/**
 * Reads answers to tasks from JSON: an array of them, or an object with such an array under `tasks`.
 *
 * @param json text without a byte order mark
 * @param problems told of everything that is wrong
 */
export function readTaskJson(json: string, problems: ProblemList): TaskFile {
  const parsed = parseJson(json)
  if (!parsed.ok) {
    if (/^\s*[{[]/.test(json)) problems.add('bad-json', { row: parsed.line })
    else problems.add('not-what-it-says', {}, { extension: '.json', contents: 'table' })
    return NOTHING
  }
  const { value } = parsed
  if (Array.isArray(value)) return new JsonAnswers(problems, '').read(value)
  const tasks = isObject(value) ? tasksIn(value, problems) : undefined
  if (tasks) return new JsonAnswers(problems, 'tasks').read(tasks)
  problems.add('not-task-answers')
  return NOTHING
}
