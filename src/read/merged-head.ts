import type { Headings } from './headings'
import { keyOf, normalised, shown } from './heading-text'
import { keyOfTaken, meaningWords, type Taken, type Used } from './meaning'
import { refuse } from './qualified'

/** A lower heading that says nothing but that the upper one is meant as it stands. */
const WHOLE = new Set(['合计', '总计', '小计', '总数', '数量', '数', '计', 'total', 'number'].map(keyOf))

/** Groups that only sort the columns of a form. Every word of it must be such: 新建设施 is a choice, 设施情况 is none. */
const SORTING =
  /^((社区|村|城乡|居民|公共|综合|基层|基本|基础|人口|户数|家庭|住房|设施|服务|队伍|人才|工作者|人员|组织|社会|党建|治理|养老|文化|安全|志愿|信息化|数字|智慧|教育|培训|投入|资金|面积|用房|及|和|与|、)*(情况|信息|数据|指标|概况|建设|统计|状况|项目|内容)|其中|basic(information|data)|general|population|facilities|services|staff)$/

/** Whether a group leaves the meaning of a heading beneath it as it is. */
function leaves(group: string, taken: Used, headings: Headings): boolean {
  const word = keyOf(normalised(group).replace(/\([^()]*\)$/, '')).replace(/^[一二三四五六七八九十\d]{1,3}[、.]/, '')
  if (SORTING.test(word)) return true
  if (taken.is !== 'measure') return false
  const { label, partOf } = taken.measure
  if ([label['zh-CN'], label.en].some((one) => keyOf(one).includes(word))) return true
  // a part stands under its whole
  const whole = partOf === undefined || !headings.knows(group) ? undefined : headings.take(group)
  return whole?.is === 'measure' && whole.id === partOf
}

const split = (heading: string): readonly [words: string, brackets: string] => {
  const [, words = heading, brackets = ''] = /^([^（([【]+)([（([【].*)$/s.exec(heading.trim()) ?? []
  return [words.trim(), brackets]
}

/** The ways in which a group and the heading beneath it may be one heading. */
function together(group: string, leaf: string): readonly string[] {
  if (WHOLE.has(keyOf(leaf))) return [group]
  const [upper, ofUpper] = split(group)
  const [lower, ofLower] = split(leaf)
  const brackets = ofLower + ofUpper
  return [`${upper}${lower}${brackets}`, `${lower}${upper}${brackets}`, `${group}（${leaf}）`, `${leaf}（${group}）`]
}

const meaningOf = (taken: Used): string => keyOfTaken(taken) + (taken.is === 'measure' ? (taken.unit ?? '') : '')

/** What a heading means together with one of its groups; several meanings where it can be taken in several ways. */
function joined(groups: readonly string[], leaf: string, headings: Headings): readonly Used[] {
  const found = new Map<string, Used>()
  for (const group of [...groups].reverse())
    for (const heading of together(group, leaf)) {
      if (!headings.knows(heading)) continue
      const taken = headings.take(heading)
      const others = groups.filter((other) => other !== group)
      if (taken.is !== 'refused' && others.every((other) => leaves(other, taken, headings)))
        found.set(meaningOf(taken), taken)
    }
  return [...found.values()]
}

/**
 * What a column means by all the headings above it: 户数 over 常住 is 常住户数, 2023年 over a flow is its period. A group
 * that may narrow what is counted, such as 农村, is not passed over.
 *
 * @param path headings from the top down
 * @param number of the column, from 1
 * @param headings what headings mean
 */
export function takePath(path: readonly string[], number: number, headings: Headings): Taken {
  const leaf = path.at(-1) ?? ''
  const groups = path.slice(0, -1)
  if (groups.length === 0) return headings.take(leaf, number)
  const said = headings.said(path, number)
  if (said) return said
  const [only, ...others] = joined(groups, leaf, headings)
  if (only && others.length === 0) return only
  if (only) return ambiguous(path, [only, ...others])
  const alone = headings.take(leaf)
  const narrowing = alone.is === 'refused' ? undefined : groups.find((group) => !leaves(group, alone, headings))
  if (alone.is === 'refused' || narrowing === undefined) return alone
  const words = meaningWords(alone)
  return refuse('unclear-group', {
    heading: shown(path.join('/')),
    group: shown(narrowing),
    meaning: words['zh-CN'],
    'meaning-en': words.en,
    id: keyOfTaken(alone),
  })
}

function ambiguous(path: readonly string[], found: readonly [Used, ...Used[]]): Taken {
  const words = found.map(meaningWords)
  return refuse('ambiguous-heading', {
    heading: shown(path.join('/')),
    options: words.map((w) => w['zh-CN']).join('、'),
    'options-en': words.map((w) => w.en).join(', '),
    id: keyOfTaken(found[0]),
  })
}
