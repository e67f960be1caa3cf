import type { InputFile } from './options'
import { joinedTasks, readOneTaskFile, type TasksRead } from './one-task-file'
import { openSource, type Source } from './source'

/**
 * Reads several files of answers to tasks (任务事项).
 *
 * @param files their names and contents
 * @returns the answers of all of them in order, with all that is wrong with the files
 * @throws ShequError `bad-option` when the contents of a file are neither bytes nor text
 */
export async function readTaskFiles(files: readonly InputFile[]): Promise<TasksRead> {
  const read: TasksRead[] = []
  for (const { name, format, bytes } of files)
    read.push(await readOneTaskFile({ name, format, opened: openSource(bytes) }))
  return joinedTasks(read)
}

/**
 * Reads a file of answers to tasks: JSON, a table of comma- or tab-separated values, or an Excel workbook, one answer
 * a row.
 *
 * @param bytes its contents: bytes, a Blob or File, a stream of bytes, or text
 * @param options its name, whose extension tells how it is written, or else its format
 * @returns the answers for the option `tasks` of `check`, and all that is wrong with the file
 * @throws ShequError `bad-option` when the contents are neither bytes nor text
 * @example
 * const csv = '任务,地点,责任单位,状态,依据,完成日期\n社区党建联席会议制度,,某街道党工委,已完成,某街发〔2024〕1号,2024-05-01'
 * const { answers } = await readTasks(csv, { name: 'tasks.csv' })
 * check(shanxi2021, data, { day: '2025-12-31', tasks: answers })
 */
export function readTasks(bytes: Source, options: Omit<InputFile, 'bytes'>): Promise<TasksRead> {
  return readTaskFiles([{ ...options, bytes }])
}
