import type { TaskAnswer, TaskStatus } from '../check/task'
import { keyOf } from './heading-text'

/** A part of an answer that a column may hold. */
export type TaskColumn = Exclude<keyof TaskAnswer, 'location' | 'columns'>

/** Headings of these columns, the first being the one to recommend. */
export const TASK_HEADINGS: Readonly<Record<TaskColumn, readonly string[]>> = {
  task: ['任务', 'task', '任务编号', '任务代码', '任务事项', '任务名称', '任务id', 'task id', 'task title'],
  place: ['地点', 'place', '统计对象', '地区', '统计用区划代码', '区划代码', '地区代码', '地点代码', 'place code'],
  department: ['责任单位', 'department', '责任部门', '填报单位', '答复单位', '部门', '单位', 'responsible'],
  status: ['状态', 'status', '完成情况', '进展', '进展情况', '落实情况', '任务状态', 'progress'],
  evidence: ['依据', 'evidence', '佐证材料', '文号', '佐证', '证明材料', '依据文件', '佐证文件', '文件号', 'document'],
  day: ['完成日期', 'day', '日期', '完成时间', 'date', 'done on'],
  note: ['备注', 'note', '说明', 'notes', 'remarks'],
  plan: ['规划', 'plan', '规划编号', 'plan id'],
}

/** How each status is written; a word that may mean two of them, such as 未完成, is none of them. */
const STATUS_WORDS: Readonly<Record<TaskStatus, readonly string[]>> = {
  notStarted: ['notStarted', 'not started', '未启动', '未开展', '未开始', '未实施', '尚未启动', '尚未开展', '尚未开始'],
  underWay: [
    'underWay',
    'under way',
    'in progress',
    'ongoing',
    '进行中',
    '推进中',
    '实施中',
    '开展中',
    '落实中',
    '正在进行',
    '正在推进',
    '正在实施',
    '持续推进',
    '部分完成',
    'partly done',
  ],
  done: ['done', 'completed', 'complete', 'finished', '已完成', '完成', '已办结', '办结', '全部完成'],
}

const statuses = new Map<string, TaskStatus>()
for (const [status, words] of Object.entries(STATUS_WORDS) as [TaskStatus, readonly string[]][])
  for (const word of words) statuses.set(keyOf(word), status)

/**
 * The status that a word means, in Chinese or English.
 *
 * @param word as in a column of statuses
 * @example
 * taskStatusOf('推进中') // 'underWay'
 */
export function taskStatusOf(word: string): TaskStatus | undefined {
  return statuses.get(keyOf(word))
}
