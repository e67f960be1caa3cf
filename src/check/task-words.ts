import { didYouMean } from '../values/did-you-mean'
import { problems, type Params, type Words } from '../values/problem'
import { text, type Text } from '../values/text'
import type { TaskState } from './task'

/** What each state of a task is called. */
export const TASK_STATE_NAMES: Readonly<Record<TaskState, Text>> = {
  unanswered: text('未答复', 'unanswered'),
  notStarted: text('未启动', 'not started'),
  unknown: text('待核', 'unknown'),
  underWay: text('推进中', 'under way'),
  done: text('已完成', 'done'),
}

/** What can be wrong with answers to tasks. */
export type TaskProblem =
  | 'not-an-answer'
  | 'unknown-answer-key'
  | 'answer-not-text'
  | 'no-task'
  | 'unknown-task'
  | 'ambiguous-task'
  | 'other-plan'
  | 'task-of-several-plans'
  | 'no-task-status'
  | 'unknown-task-status'
  | 'answer-day-is-none'
  | 'done-after-day'
  | 'done-without-evidence'
  | 'answered-twice'
  | 'place-not-listed'
  | 'place-of-other-level'
  | 'ambiguous-place'

const nearest = (p: Params): Text => didYouMean(p['nearest'])

const STATUSES = text(
  '可用：notStarted（未启动）、underWay（推进中）、done（已完成）',
  'it is one of notStarted, underWay, done',
)
const kept = text('答复照常采用，请核实', 'the answer is used all the same; please verify')

const words: Words<TaskProblem> = {
  'not-an-answer': {
    severity: 'error',
    say: () =>
      text('此项不是任务答复（应为对象），已略过', 'this is no answer to a task (an object is expected); left out'),
  },
  'unknown-answer-key': {
    severity: 'warning',
    say: (p) =>
      text(
        `任务答复没有“${p['key']}”一项，未使用${nearest(p)['zh-CN']}`,
        `an answer to a task has no “${p['key']}”; not used${nearest(p).en}`,
      ),
  },
  'answer-not-text': {
    severity: 'error',
    say: (p) =>
      text(`“${p['value']}”应为文字，该单元格按空白处理`, `“${p['value']}” should be text; the cell counts as blank`),
  },
  'no-task': {
    severity: 'error',
    say: () => text('没有写明是哪项任务，答复未使用', 'it does not say which task it answers; not used'),
  },
  'unknown-task': {
    severity: 'error',
    say: (p) =>
      text(
        `规划 ${p['plan']} 没有任务“${p['task']}”，答复未使用${nearest(p)['zh-CN']}`,
        `plan ${p['plan']} has no task “${p['task']}”; the answer is not used${nearest(p).en}`,
      ),
  },
  'task-of-several-plans': {
    severity: 'error',
    say: (p) =>
      text(
        `几个规划（${p['plans']}）都有任务“${p['task']}”，请用“规划”一项注明，答复未使用`,
        `several plans (${p['plans-en']}) have the task “${p['task']}”: say which under “plan”; the answer is not used`,
      ),
  },
  'ambiguous-task': {
    severity: 'error',
    say: (p) =>
      text(
        `有几项任务都名为“${p['task']}”，答复未使用；请写任务编号：${p['ids']}`,
        `several tasks are named “${p['task']}”; the answer is not used: give the id, one of ${p['ids-en']}`,
      ),
  },
  'other-plan': {
    severity: 'error',
    say: (p) =>
      text(
        `答复的是规划“${p['other']}”的任务，不是 ${p['plan']} 的，未使用`,
        `it answers a task of plan “${p['other']}”, not of ${p['plan']}; not used`,
      ),
  },
  'no-task-status': {
    severity: 'error',
    say: () =>
      text(
        `没有写明状态，按待核处理；${STATUSES['zh-CN']}`,
        `it gives no status, and counts as unknown; ${STATUSES.en}`,
      ),
  },
  'unknown-task-status': {
    severity: 'error',
    say: (p) =>
      text(
        `未知状态“${p['value']}”，按待核处理；${STATUSES['zh-CN']}`,
        `unknown status “${p['value']}”, which counts as unknown; ${STATUSES.en}`,
      ),
  },
  'answer-day-is-none': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['value']}”不是存在的日期（YYYY-MM-DD），按未写日期处理`,
        `“${p['value']}” is no existing day written YYYY-MM-DD; it counts as if none were given`,
      ),
  },
  'done-after-day': {
    severity: 'warning',
    say: (p) =>
      text(
        `完成日期 ${p['done']} 晚于核查日 ${p['day']}，不算已完成`,
        `it was done on ${p['done']}, after the assessment day ${p['day']}, and does not count as done`,
      ),
  },
  'done-without-evidence': {
    severity: 'note',
    say: () =>
      text('填报已完成而没有写明依据，仍算已完成', 'done, it says, without naming evidence; it counts as done'),
  },
  'answered-twice': {
    severity: 'error',
    say: (p) =>
      text(
        `任务“${p['task']}”此处答复“${p['other']}”，而同一地点、同一单位另答复“${p['kept']}”；取“${p['kept']}”，此处未使用`,
        `task “${p['task']}” is answered “${p['other-en']}” here, and “${p['kept-en']}” elsewhere for the same place by the same department; “${p['kept-en']}” is kept, this one is not used`,
      ),
  },
  'place-not-listed': {
    severity: 'warning',
    say: (p) => text(`数据中没有“${p['place']}”；${kept['zh-CN']}`, `the data do not list “${p['place']}”; ${kept.en}`),
  },
  'place-of-other-level': {
    severity: 'warning',
    say: (p) =>
      text(
        `“${p['place']}”是${p['is']}，任务的对象是${p['wanted']}；${kept['zh-CN']}`,
        `“${p['place']}” is a ${p['is-en']}, and the task is about each ${p['wanted-en']}; ${kept.en}`,
      ),
  },
  'ambiguous-place': {
    severity: 'warning',
    say: (p) =>
      text(
        `有几处都名为“${p['place']}”（${p['codes']}），不知所指；${kept['zh-CN']}，并改写代码`,
        `several places are named “${p['place']}” (${p['codes-en']}); ${kept.en}, and give the code`,
      ),
  },
}

/** Makes the problems of answers to tasks. */
export const problem = problems(words)
