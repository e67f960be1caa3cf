import { didYouMean } from '../../values/did-you-mean'
import { problems, type Params, type Problem, type Words } from '../../values/problem'
import { text, type Text } from '../../values/text'
import type { LedgerKey, LedgerKind } from './ledger'

/** What can be wrong with a ledger beside its plan, and beside the text. */
export type LedgerProblem =
  // without the text
  | 'other-plan'
  | 'line-twice'
  | 'line-beyond'
  | 'section-unknown'
  | 'section-without-line'
  | 'id-unknown'
  | 'id-twice'
  | 'kind-does-not-fit'
  | 'no-reason'
  | 'stands-nowhere'
  | 'source-without-line'
  | 'line-without-source'
  | 'nth-of-nobody'
  // beside the text
  | 'other-copy'
  | 'other-length'
  | 'line-missing'
  | 'line-blank'
  | 'figure-not-printed'
  | 'other-not-printed'
  | 'place-open'
  | 'nth-not-printed'
  | 'digits-open'
  | 'word-open'
  | 'numeral-open'

/** A problem of a ledger. */
export type LedgerFound = Problem<LedgerProblem>

const NAMES: Readonly<Record<LedgerKey, Text>> = {
  rules: text('要求', 'rule'),
  tasks: text('任务事项', 'task'),
  baselines: text('基期值', 'baseline'),
}

const KINDS: Readonly<Record<LedgerKind, Text>> = {
  heading: text('标题行不应有要求、任务事项或基期值', 'a heading carries neither rules nor tasks nor baselines'),
  background: text('背景行只能有基期值', 'background carries baselines alone'),
  figure: text('数字行至少应有一项要求', 'a line of kind “figure” carries at least one rule'),
  task: text('任务行至少应有一项任务事项，不应有要求', 'a line of kind “task” carries tasks and no rule'),
  nothing: text('此类行不应有要求、任务事项或基期值', 'a line of kind “nothing” carries nothing'),
}

const of = (p: Params): Text => {
  const name = NAMES[p['key'] as LedgerKey]
  return text(`${name['zh-CN']}“${p['id']}”`, `the ${name.en} “${p['id']}”`)
}

const meant = (p: Params): Text => didYouMean(p['nearest'])

const error = (say: (p: Params) => Text) => ({ severity: 'error', say }) as const

const words: Words<LedgerProblem> = {
  'other-plan': error((p) =>
    text(
      `台账属于规划“${p['ledger']}”，不是“${p['plan']}”`,
      `the ledger is of the plan “${p['ledger']}”, not “${p['plan']}”`,
    ),
  ),
  'line-twice': error((p) => text(`第 ${p['line']} 行列了两次`, `line ${p['line']} is listed twice`)),
  'line-beyond': error((p) =>
    text(
      `第 ${p['line']} 行超出文本（共 ${p['lines']} 行）`,
      `line ${p['line']} lies beyond the text, which has ${p['lines']} lines`,
    ),
  ),
  'section-unknown': error((p) =>
    text(
      `第 ${p['line']} 行的章节“${p['section']}”不在规划的章节之列${meant(p)['zh-CN']}`,
      `line ${p['line']}: “${p['section']}” is no section of the plan${meant(p).en}`,
    ),
  ),
  'section-without-line': error((p) =>
    text(`章节“${p['section']}”没有一行属于它`, `no line belongs to the section “${p['section']}”`),
  ),
  'id-unknown': error((p) =>
    text(
      `第 ${p['line']} 行：规划没有${of(p)['zh-CN']}${meant(p)['zh-CN']}`,
      `line ${p['line']}: the plan does not have ${of(p).en}${meant(p).en}`,
    ),
  ),
  'id-twice': error((p) =>
    text(`第 ${p['line']} 行：${of(p)['zh-CN']}列了两次`, `line ${p['line']}: ${of(p).en} is listed twice`),
  ),
  'kind-does-not-fit': error((p) => {
    const kind = KINDS[p['kind'] as LedgerKind]
    return text(`第 ${p['line']} 行：${kind['zh-CN']}`, `line ${p['line']}: ${kind.en}`)
  }),
  'no-reason': error((p) =>
    text(
      `第 ${p['line']} 行没有可核查的内容，却未写明缘由（why）`,
      `line ${p['line']} carries nothing and does not say why`,
    ),
  ),
  'stands-nowhere': error((p) => text(`没有一行载有${of(p)['zh-CN']}`, `no line carries ${of(p).en}`)),
  'source-without-line': error((p) =>
    text(
      `${of(p)['zh-CN']}的依据在“${p['section']}”，该章节没有一行载有它`,
      `${of(p).en} has a source in “${p['section']}”, where no line carries it`,
    ),
  ),
  'line-without-source': error((p) =>
    text(
      `第 ${p['line']} 行（“${p['section']}”）载有${of(p)['zh-CN']}，其依据不含该章节`,
      `line ${p['line']} (“${p['section']}”) carries ${of(p).en}, which has no source there`,
    ),
  ),
  'other-copy': error((p) =>
    text(
      `文本与台账所据不是同一份：SHA-256 为 ${p['text']}，台账所据为 ${p['ledger']}`,
      `this is another copy of the text than the ledger was made from: its SHA-256 is ${p['text']}, that of the ledger's ${p['ledger']}`,
    ),
  ),
  'other-length': error((p) =>
    text(
      `文本有 ${p['lines']} 行，台账记为 ${p['ledger']} 行`,
      `the text has ${p['lines']} lines, the ledger says ${p['ledger']}`,
    ),
  ),
  'line-missing': error((p) => text(`第 ${p['line']} 行未列入台账`, `line ${p['line']} is not in the ledger`)),
  'line-blank': error((p) => text(`第 ${p['line']} 行是空行`, `line ${p['line']} is blank`)),
  'figure-not-printed': error((p) =>
    text(
      `${of(p)['zh-CN']}：“${p['section']}”载有它的各行（${p['on']}）都没有印“${p['figure']}”`,
      `${of(p).en}: “${p['figure']}” is printed on none of the lines of “${p['section']}” that carry it (${p['on']})`,
    ),
  ),
  'other-not-printed': error((p) =>
    text(
      `第 ${p['line']} 行：另列的“${p['figure']}”在该行找不到，或已计入其他数字`,
      `line ${p['line']}: the other figure “${p['figure']}” is not printed there, or already accounted for`,
    ),
  ),
  'nth-of-nobody': error((p) =>
    text(
      `第 ${p['line']} 行的 nth 提到要求“${p['id']}”，该行未载有它`,
      `line ${p['line']}: “nth” names the rule “${p['id']}”, which the line does not carry`,
    ),
  ),
  'place-open': error((p) =>
    text(
      `第 ${p['line']} 行有 ${p['count']} 句印着“${p['figure']}”，未写明${of(p)['zh-CN']}是哪一处（nth）`,
      `line ${p['line']}: ${p['count']} sentences print “${p['figure']}”, and “nth” does not say which is that of ${of(p).en}`,
    ),
  ),
  'nth-not-printed': error((p) =>
    text(
      `第 ${p['line']} 行没有第 ${p['nth']} 处“${p['id']}”的数字`,
      `line ${p['line']}: no figure of the rule “${p['id']}” is printed ${p['nth']} times there`,
    ),
  ),
  'digits-open': error((p) =>
    text(
      `第 ${p['line']} 行第 ${p['column']} 字：数字“${p['found']}”既不属于任何依据，也未说明缘由`,
      `line ${p['line']}, column ${p['column']}: the figure “${p['found']}” has neither a source nor a reason`,
    ),
  ),
  'word-open': error((p) =>
    text(
      `第 ${p['line']} 行第 ${p['column']} 字：有“${p['found']}”，却无要求、任务事项或基期值，也未说明缘由`,
      `line ${p['line']}, column ${p['column']}: “${p['found']}” on a line with neither rule nor task nor baseline nor reason`,
    ),
  ),
  'numeral-open': error((p) =>
    text(
      `第 ${p['line']} 行第 ${p['column']} 字：“${p['found']}”既不属于任何依据，该行也未说明缘由`,
      `line ${p['line']}, column ${p['column']}: “${p['found']}” has no source, and the line gives no reason`,
    ),
  ),
}

/** Makes the problems of a ledger. */
export const ledgerProblem = problems(words)
