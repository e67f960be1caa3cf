import { text, type Text } from '../../values/text'
import type { Nature } from '../../plan/plan'

/** How far a rule has come, as an assessment says it. */
export type Completion = 'early' | 'onTime' | 'late' | 'done' | 'notReached' | 'notDue' | 'open' | 'inapplicable'

/** What each completion is called. */
export const COMPLETIONS: Readonly<Record<Completion, Text>> = {
  early: text('提前完成', 'reached early'),
  onTime: text('按期完成', 'reached on time'),
  late: text('逾期完成', 'reached late'),
  done: text('已完成', 'reached'),
  notReached: text('未完成', 'not reached'),
  notDue: text('未到期', 'not due yet'),
  open: text('待核', 'cannot be decided'),
  inapplicable: text('不适用', 'does not apply'),
}

/** Natures, and what it is called where none is stated. */
export const NATURES: Readonly<Record<Nature | 'notStated', Text>> = {
  binding: text('约束性', 'binding'),
  anticipatory: text('预期性', 'anticipatory'),
  notStated: text('未注明', 'not stated'),
}

/** The words of the tables that offices fill in and pass on. */
export const OFFICE_WORDS = {
  assessment: {
    title: (plan: string, isFinal: boolean) =>
      isFinal
        ? text(`${plan}终期评估表`, `${plan}: final assessment`)
        : text(`${plan}实施情况评估表`, `${plan}: interim assessment`),
    sheet: text('评估表', 'Assessment'),
    heads: [
      text('序号', 'No.'),
      text('指标（要求）', 'Indicator (rule)'),
      text('属性', 'Nature'),
      text('基期值', 'Baseline'),
      text('目标值', 'Target'),
      text('现状值', 'Current value'),
      text('完成情况', 'Completion'),
      text('口径', 'Reading'),
      text('依据', 'Source'),
      text('备注', 'Remarks'),
    ],
    counts: (nature: Text, all: number, parts: Text) =>
      text(`${nature['zh-CN']} ${all} 项：${parts['zh-CN']}`, `${nature.en}, ${all}: ${parts.en}`),
    count: (completion: Text, n: number) => text(`${completion['zh-CN']} ${n}`, `${n} ${completion.en}`),
    none: text('文件未印', 'none printed'),
    places: (met: number, all: number) => text(`${all} 个中达标 ${met} 个`, `met by ${met} of ${all}`),
    unmet: (n: number) => text(`未达标 ${n} 个`, `${n} unmet`),
    undecided: (n: number) => text(`待核 ${n} 个`, `${n} undecided`),
    waived: (n: number) => text(`其中有情况说明 ${n} 个`, `${n} waived`),
    notKnown: text('尚不能确定', 'cannot be told yet'),
    seeDoubts: (n: number) =>
      text(`疑点 ${n} 处，见附表`, n === 1 ? '1 doubt: see the annex' : `${n} doubts: see the annex`),
    doubts: {
      title: (assessment: string) =>
        text(
          `${assessment}附：文件未明确之处和本表的取法`,
          `${assessment}, annex: what the document leaves open, and how it was taken`,
        ),
      sheet: text('疑点', 'Doubts'),
      heads: [
        text('序号', 'No.'),
        text('指标（要求）', 'Indicator (rule)'),
        text('未明确之处和取法', 'What is left open, and how it was taken'),
      ],
    },
    several: text('各口径一致时才下结论', 'only what all readings agree on'),
    noReading: text('—', '–'),
  },
  gaps: {
    title: (plan: string, place: string | undefined) =>
      place === undefined
        ? text(`${plan}分县缺口清单`, `${plan}: gaps by county`)
        : text(`${plan}缺口清单：${place}`, `${plan}: gaps of ${place}`),
    sheet: text('缺口清单', 'Gaps'),
    heads: [
      text('县（市、区）', 'County'),
      text('指标（要求）', 'Indicator (rule)'),
      text('未达标', 'Unmet'),
      text('地点', 'Places'),
      text('缺口（各地相加）', 'Gap, gross'),
      text('缺口（盈亏相抵）', 'Gap, net'),
      text('整改期限', 'To be put right by'),
      text('依据', 'Source'),
      text('备注', 'Remarks'),
    ],
    whole: text('全地区', 'the whole region'),
    unknownCounty: text('所在县不明', 'county not known'),
    of: (measure: string) => text(`不足 ${measure}`, `${measure} lacking`),
    none: text('没有未达标的', 'nothing is unmet'),
    notTold: text('—', '–'),
    goesOn: text('续上行', 'goes on'),
  },
  returns: {
    title: (file: string) => text(`退回清单：${file}`, `Returned cells: ${file}`),
    sheet: text('退回清单', 'Returned cells'),
    heads: [
      text('序号', 'No.'),
      text('工作表', 'Sheet'),
      text('单元格', 'Cell'),
      text('列', 'Column'),
      text('地点', 'Place'),
      text('程度', 'Severity'),
      text('问题和处理', 'What was found, and what to do'),
    ],
    none: text('没有需要退回的', 'nothing is to be returned'),
    noFile: text('数据', 'data'),
  },
  tasks: {
    title: (plan: string) => text(`${plan}任务事项清单`, `${plan}: tasks`),
    sheet: text('任务事项', 'Tasks'),
    heads: [
      text('责任单位', 'Responsible department'),
      text('任务事项', 'Task'),
      text('依据', 'Source'),
      text('期限', 'Due'),
      text('状态', 'Status'),
      text('佐证', 'Evidence'),
      text('备注', 'Remarks'),
    ],
    noDepartment: text('文件未列责任单位', 'no department named'),
    overdue: text('已逾期', 'overdue'),
    late: text('逾期完成', 'done late'),
  },
  head: {
    office: (name: string) => text(`填报单位：${name}`, `Reporting office: ${name}`),
    blank: '＿＿＿＿＿＿＿＿',
    days: (data: string, day: string) =>
      text(`数据时点：${data}；核查日：${day}`, `Data of ${data}; assessed on ${day}`),
  },
  book: {
    title: text('核查报告', 'Report'),
    sheets: {
      summary: text('总览', 'Summary'),
      findings: text('核查结果', 'Findings'),
      problems: text('数据问题', 'Problems'),
      evidence: text('凭据', 'Evidence'),
    },
    item: text('项目', 'Item'),
    value: text('内容', 'Value'),
    place: text('位置', 'Where'),
    severity: text('程度', 'Severity'),
    message: text('说明', 'Message'),
    cut: (n: number) =>
      text(
        `另有 ${n} 项结果，工作表放不下；请用 CSV 或 NDJSON`,
        `${n} more findings do not fit into a sheet: use CSV or NDJSON`,
      ),
  },
} as const
