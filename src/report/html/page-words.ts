import { text, type Lang, type Text } from '../../values/text'

/** What the page's own script says; `{…}` is filled in by it. */
const PAGE_WORDS = {
  all: text('全部', 'all'),
  find: text('查找名称或代码', 'Find a name or code'),
  level: text('层级', 'Level'),
  region: text('县（市、区）', 'County'),
  town: text('乡镇（街道）', 'Town'),
  rule: text('要求', 'Rule'),
  verdict: text('结论', 'Verdict'),
  show: text('显示', 'Show'),
  everyPlace: text('全部统计对象', 'all places'),
  withVerdict: text('有“{verdict}”的', 'those with {verdict}'),
  open: text('未达标、待核或未到期的', 'unmet, unknown or not due yet'),
  waived: text('已批准情况说明的', 'waived'),
  newDebt: text('新增的', 'new'),
  knownDebt: text('存量的', 'known before'),
  changedDebt: text('有变化的', 'changed'),
  status: text('情况说明和存量', 'Waivers and known debts'),
  perPage: text('每页行数', 'Rows a page'),
  previous: text('上一页', 'Previous page'),
  next: text('下一页', 'Next page'),
  pageOf: text('第 {page} 页，共 {pages} 页', 'Page {page} of {pages}'),
  places: text('{n} 个统计对象', 'Places: {n}'),
  findings: text('{n} 项核查结果', 'Findings: {n}'),
  problems: text('{n} 处数据问题', 'Problems: {n}'),
  none: text('没有符合条件的。', 'Nothing fits.'),
  place: text('统计对象', 'Place'),
  code: text('代码', 'Code'),
  unmetCount: text('未达标数', 'Unmet'),
  value: text('数值', 'Value'),
  gap: text('缺口', 'Gap'),
  severity: text('级别', 'Severity'),
  where: text('数据位置', 'Where in the data'),
  error: text('错误', 'error'),
  warning: text('警告', 'warning'),
  note: text('提示', 'note'),
  what: text('问题', 'Problem'),
  heatCaption: text(
    '统计对象与要求对照表。点列标题排序，点名称看该对象的全部核查结果。',
    'Places against rules. Press a heading to sort, press a name to see all findings of that place.',
  ),
  findingsCaption: text(
    '{rule}：点列标题排序，点统计对象看算式、数据出处、口径和条款。',
    '{rule}: press a heading to sort, press a place to see the calculation, the cells, the reading and the clause.',
  ),
  problemsCaption: text('数据问题', 'Problems of the data'),
  scrolls: text('（可左右滚动）', ' (scrolls sideways)'),
  detailsOf: text('{place}的核查结果', 'Findings of {place}'),
  notListed: text('本报告未列出', 'not listed in this report'),
  information: text('供参考，不是各地自身的要求', 'information, not a duty of each'),
  toRule: text('看这条要求', 'See this rule'),
} as const satisfies Readonly<Record<string, Text>>

/** The words of the page's own script in one language. */
export type PageWords = Readonly<Record<keyof typeof PAGE_WORDS, string>>

/** The words of the page's own script. */
export function pageWords(lang: Lang): PageWords {
  return Object.fromEntries(Object.entries(PAGE_WORDS).map(([key, one]) => [key, one[lang]])) as PageWords
}
