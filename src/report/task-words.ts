import { text } from '../values/text'

/** Tasks at the end of a report. */
export const TASK_WORDS = {
  heading: text('任务事项', 'Tasks'),
  none: (n: number) =>
    text(
      `另有任务事项 ${n} 项，凭文件、台账等材料核实，不由数据判定；清单见 JSON 格式报告的 tasks。尚无答复：可按“任务,地点,责任单位,状态,依据,完成日期,备注”列表，用 tasks 选项（命令行 --tasks）给出。`,
      `${n} further duties are shown by documents and ledgers, not decided from data; the JSON report lists them under tasks. Nobody has answered them: list “task,place,department,status,evidence,day,note” and give it by the option tasks of check (--tasks on the command line).`,
    ),
  total: (n: number) =>
    text(
      `任务事项 ${n} 项，凭材料核实，不由数据判定：`,
      `${n === 1 ? '1 task' : `${n} tasks`}, shown by documents and not decided from data: `,
    ),
  overdue: (n: number) => text(`到期未见完成 ${n} 项`, `${n} due and not shown to be done`),
  unanswered: (n: number) => text(`（其中未答复 ${n} 项）`, ` (${n} of them unanswered)`),
  late: (n: number) => text(`逾期完成 ${n} 项`, `${n} done late`),
  names: text('到期未见完成的：', 'Due and not shown to be done:'),
  responsible: (listed: string) => text(`责任单位：${listed}`, `responsible: ${listed}`),
  due: (day: string) => text(`${day} 到期`, `due on ${day}`),
  answers: (listed: string) => text(`答复：${listed}`, `answers: ${listed}`),
  unheard: (n: number, places: string) => text(`另有 ${n} 个${places}未答复`, `no answer for ${n} ${places}`),
  more: (n: number) => text(`……另有 ${n} 项`, `… and ${n} more`),
  departments: text('按责任单位：', 'By responsible department:'),
  nobody: text('文件未写责任单位', 'no department is named'),
  of: (n: number) => text(`${n} 项：`, `${n === 1 ? '1 task' : `${n} tasks`}: `),
  count: (name: string, n: number) => text(`${name} ${n}`, `${n} ${name}`),
} as const
