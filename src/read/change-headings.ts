import { nearest } from '../values/nearest'
import { keyOf, LONGEST, shown } from './heading-text'
import { NOT_NEEDED } from './known-words'
import { problem } from './words'
import type { Location, Problem } from '../values/problem'

/** A part of a change that a column may hold. */
export type ChangeColumn = 'from' | 'to' | 'day' | 'document'

/** Headings of these columns, the first being the one to recommend. */
export const CHANGE_HEADINGS: Readonly<Record<ChangeColumn, readonly string[]>> = {
  from: ['原代码', 'from', '变动前代码', '旧代码', '原区划代码', '原统计用区划代码', '撤并前代码', 'code before'],
  to: ['现代码', 'to', '变动后代码', '新代码', '现区划代码', '现统计用区划代码', '撤并后代码', 'code after'],
  day: ['日期', 'day', '变动日期', '生效日期', '批准日期', '变动时间', 'date'],
  document: ['文号', 'document', '批准文号', '批复文号', '依据', '依据文件'],
}

/** What people write beside the codes. */
const BESIDE: ReadonlySet<string> = new Set(
  ['原名称', '现名称', '变动前名称', '变动后名称', '名称', '类型', '变动类型', '变动情况', 'name', 'kind'].map(keyOf),
)

const meanings = new Map<string, ChangeColumn>()
const written = new Map<string, string>()
for (const [column, words] of Object.entries(CHANGE_HEADINGS) as [ChangeColumn, readonly string[]][])
  for (const word of words) {
    meanings.set(keyOf(word), column)
    written.set(keyOf(word), word)
  }

/**
 * What a heading of a list of changes means.
 *
 * @param heading as written
 * @param at where it stands
 * @returns the part of a change, or the problem that it is none
 */
export function takeChangeHeading(heading: string, at: Location): ChangeColumn | Problem {
  const key = keyOf(heading.slice(0, LONGEST))
  const found = meanings.get(key)
  if (found) return found
  const params = { heading: shown(heading) }
  if (BESIDE.has(key) || NOT_NEEDED.has(key)) return problem('heading-not-needed', at, params)
  const near = nearest(key, written.keys())
  return problem(
    'unknown-heading',
    at,
    near === undefined ? params : { ...params, nearest: written.get(near) as string },
  )
}
