import type { Params, Words } from '../../values/problem'
import { text, type Text } from '../../values/text'
import type { ReadProblem } from '../problem-codes'
import { nearest } from './phrases'

/** The option that settles what a heading means. */
const MAP = (p: Params): string => `--map "${p['heading']}=${p['id'] ?? 'households'}"`

/** The option that leaves one of two columns out. */
const OUT = (p: Params): Text =>
  p['number'] === undefined
    ? text('', '')
    : text(
        `，或用 --map "#${p['first']}=-"、--map "#${p['number']}=-" 去掉一列`,
        `, or leave one out with --map "#${p['first']}=-" or --map "#${p['number']}=-"`,
      )

const unused = text('该列未使用', 'the column is not used')

/** What is said of headings. */
export const headingWords = {
  'no-known-heading': {
    severity: 'error',
    say: (p) =>
      text(
        `前 ${p['rows']} 个非空行里没有一个可识别的表头，未使用；数据上方应有表头，如“代码,名称,常住户数”`,
        `no heading is known among the first ${p['rows']} rows that are not blank, so nothing is used: above the data stand headings such as “code,name,households”`,
      ),
  },
  'no-identity': {
    severity: 'warning',
    say: () =>
      text(
        '没有“代码”列，也没有“名称”列，无法说明每行是哪里',
        'there is neither a “code” nor a “name” column, so nobody can tell which place a row is about',
      ),
  },
  'unknown-heading': {
    severity: 'warning',
    say: (p) =>
      text(
        `未知表头“${p['heading']}”，${unused['zh-CN']}${nearest(p)['zh-CN']}`,
        `unknown heading “${p['heading']}”; ${unused.en}${nearest(p).en}`,
      ),
  },
  'personal-heading': {
    severity: 'note',
    say: (p) =>
      text(
        `“${p['heading']}”一列是个人信息，规则用不到：未读取，不保存`,
        `the column “${p['heading']}” is about people themselves, which no rule needs: it is not read and not kept`,
      ),
  },
  'heading-not-needed': {
    severity: 'note',
    say: (p) => text(`“${p['heading']}”一列规则用不到，未使用`, `no rule needs the column “${p['heading']}”; not used`),
  },
  'mapped-out': {
    severity: 'note',
    say: (p) =>
      text(
        `按列映射（--map），“${p['heading']}”一列不使用`,
        `as the mapping (--map) says, “${p['heading']}” is left out`,
      ),
  },
  'mapping-not-used': {
    severity: 'warning',
    say: (p) =>
      text(
        `列映射（--map）中的“${p['heading']}”在各文件里都没有这一列`,
        `no column of any file is “${p['heading']}”, of which the mapping (--map) speaks`,
      ),
  },
  'unclear-group': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['heading']}”列在“${p['group']}”之下，不知道还是不是“${p['meaning']}”，${unused['zh-CN']}；如是，请用 --map "${p['heading']}=${p['id']}"`,
        `“${p['heading']}” stands under “${p['group']}”, so whether it is still “${p['meaning-en']}” is not known; ${unused.en}: if it is, say --map "${p['heading']}=${p['id']}"`,
      ),
  },
  'blank-heading': {
    severity: 'warning',
    say: (p) =>
      text(
        `第 ${p['number']} 列有数据但没有表头，${unused['zh-CN']}`,
        `column ${p['number']} has data but no heading; ${unused.en}`,
      ),
  },
  'ambiguous-heading': {
    severity: 'error',
    say: (p) =>
      text(
        `表头“${p['heading']}”可指多项：${p['options']}；${unused['zh-CN']}，请写明是哪一项，或用 ${MAP(p)}`,
        `the heading “${p['heading']}” may mean any of: ${p['options-en']}; ${unused.en}: write which one is meant, or say ${MAP(p)}`,
      ),
  },
  'vague-heading': {
    severity: 'error',
    say: (p) =>
      text(
        `表头“${p['heading']}”没有说明口径，${unused['zh-CN']}；请写明是哪一项：${p['options']}，或用 ${MAP(p)}`,
        `the heading “${p['heading']}” does not say what is counted; ${unused.en}: write which one is meant, such as ${p['options-en']}, or say ${MAP(p)}`,
      ),
  },
  'repeated-heading': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['heading']}”与第 ${p['first']} 列同为“${p['meaning']}”，两列都未使用，请只留一列${OUT(p)['zh-CN']}`,
        `“${p['heading']}” means “${p['meaning-en']}” like column ${p['first']}; neither is used, keep only one${OUT(p).en}`,
      ),
  },
  'wrong-unit': {
    severity: 'error',
    say: (p) =>
      text(
        `表头“${p['heading']}”括号内“${p['unit']}”不是“${p['measure']}”的计量单位（${p['wanted']}），${unused['zh-CN']}；请换算后改写表头`,
        `“${p['unit']}” in the heading “${p['heading']}” is not the unit of “${p['measure-en']}” (${p['wanted-en']}); ${unused.en}: convert the figures and correct the heading`,
      ),
  },
  'heading-needs-period': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['measure']}”是时期数，表头应注明时期，如“${p['heading']}[2023]”；${unused['zh-CN']}`,
        `“${p['measure-en']}” belongs to a period: name it in the heading, such as “${p['heading']}[2023]”; ${unused.en}`,
      ),
  },
  'heading-wants-no-period': {
    severity: 'error',
    say: (p) =>
      text(
        `“${p['measure']}”不是时期数，表头不应注明时期“${p['period']}”；${unused['zh-CN']}`,
        `“${p['measure-en']}” does not belong to a period, yet the heading names “${p['period']}”; ${unused.en}`,
      ),
  },
  'head-found': {
    severity: 'note',
    say: (p) =>
      text(
        p['last'] === p['first']
          ? `表头在第 ${p['first']} 行，其上 ${p['above']} 行未作数据使用`
          : `表头为第 ${p['first']} 至 ${p['last']} 行合并表头，其上 ${p['above']} 行未作数据使用`,
        p['last'] === p['first']
          ? `the headings stand in row ${p['first']}; ${p['above']} rows above are no data`
          : `the headings stand in rows ${p['first']} to ${p['last']}; ${p['above']} rows above are no data`,
      ),
  },
  'unclear-unit-line': {
    severity: 'error',
    say: (p) =>
      text(
        `表头上方的“${p['line']}”里有不能换算的计量单位，数据项未使用；请把单位写进各列表头，如“常住人口（万人）”`,
        `the line “${p['line']}” above the head names a unit that cannot be converted, so no measure is used: write the unit into each heading, such as “常住人口（万人）”`,
      ),
  },
  'unit-line-used': {
    severity: 'note',
    say: (p) =>
      text(
        `按表头上方的单位，“${p['heading']}”以“${p['unit']}”计`,
        `by the unit above the head, “${p['heading']}” is counted in “${p['unit']}”`,
      ),
  },
} as const satisfies Partial<Words<ReadProblem>>
