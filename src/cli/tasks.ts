import { readTaskPaths } from '../node'
import { joinedTasks, type TasksRead } from '../read/one-task-file'
import { Failure } from './failure'
import type { Context } from './io'
import { printProblems } from './problems'
import { RUN_WORDS } from './words'

/**
 * Reads the files of answers to tasks.
 *
 * @param paths as given
 * @param context whom to tell when a file cannot be used
 * @throws Failure when nothing usable was read from one of them
 */
export async function readAnswers(paths: readonly string[], context: Context): Promise<TasksRead> {
  const read: TasksRead[] = []
  for (const path of paths) {
    const one = await readTaskPaths([path])
    if (!one.ok) {
      await printProblems(one.problems, context)
      throw new Failure(RUN_WORDS.tasksUnusable(path), 'input')
    }
    read.push(one)
  }
  return joinedTasks(read)
}
