import { problems, type Params, type Problem, type Words } from '../../values/problem'
import { text, type Text } from '../../values/text'
import type { LintCode } from './code'

/** Something odd about a plan that can be used. */
export type Odd = Problem<LintCode>

const warning = (say: (p: Params) => Text) => ({ severity: 'warning', say }) as const
const note = (say: (p: Params) => Text) => ({ severity: 'note', say }) as const

const words: Words<LintCode> = {
  'milestones-out-of-order': warning((p) =>
    text(
      `应按日期先后排列：${p['due']} 列在 ${p['before']} 之后`,
      `milestones go by their days: ${p['due']} stands behind ${p['before']}`,
    ),
  ),
  'milestones-on-one-day': warning((p) =>
    text(`同一日 ${p['due']} 有两个目标值`, `two milestones are due on one day, ${p['due']}`),
  ),
  'before-signing': warning((p) =>
    text(`${p['day']} 早于签署日 ${p['signed']}`, `${p['day']} lies before the signing on ${p['signed']}`),
  ),
  'outside-period': warning((p) =>
    p['to'] === undefined
      ? text(`${p['day']} 早于起始日 ${p['from']}`, `${p['day']} lies before the first day, ${p['from']}`)
      : text(
          `${p['day']} 不在规划期 ${p['from']} 至 ${p['to']} 之内`,
          `${p['day']} lies outside the period of the plan, ${p['from']} to ${p['to']}`,
        ),
  ),
  'no-whole-period': warning((p) =>
    text(
      `${p['from']} 至 ${p['to']} 之间没有一个完整的周期（${p['every']}），永远无从评定`,
      `no whole period (${p['every']}) lies between ${p['from']} and ${p['to']}: the rule is never judged`,
    ),
  ),
  'published-before-signing': warning((p) =>
    text(
      `公布日 ${p['published']} 早于签署日 ${p['signed']}`,
      `published on ${p['published']}, before the signing on ${p['signed']}`,
    ),
  ),
  'signed-after-period': warning((p) =>
    text(
      `签署日 ${p['signed']} 在规划期止日 ${p['to']} 之后`,
      `signed on ${p['signed']}, after the period ended on ${p['to']}`,
    ),
  ),
  'baseline-not-past': warning((p) =>
    text(
      `基期值应属过去，其日期 ${p['day']} 却晚于签署日 ${p['signed']}`,
      `a baseline is a figure of the past, yet its day ${p['day']} comes after the signing on ${p['signed']}`,
    ),
  ),
  'target-goes-back': warning((p) =>
    text(
      `目标值倒退：${p['before-due']} 为 ${p['before']}，${p['due']} 却为 ${p['value']}（${p['op']}）`,
      `the target goes back: ${p['before']} by ${p['before-due']}, yet ${p['value']} by ${p['due']} (${p['op']})`,
    ),
  ),
  'baseline-beyond-target': warning((p) =>
    text(
      `基期值“${p['baseline']}”为 ${p['was']}，已超过目标值 ${p['value']}（${p['op']}，${p['due']}）`,
      `the baseline “${p['baseline']}” is ${p['was']}, beyond the target of ${p['value']} (${p['op']}, by ${p['due']}) from the start`,
    ),
  ),
  'target-already-met': note((p) =>
    text(
      `基期值“${p['baseline']}”已等于最后的目标值 ${p['value']}：只求保持`,
      `the baseline “${p['baseline']}” is the last target already, ${p['value']}: it only has to be kept`,
    ),
  ),
  'impossible-figure': warning((p) =>
    text(
      `${p['value']} 不在可能范围（${p['range']}）之内`,
      `${p['value']} is outside what is possible (${p['range-en']})`,
    ),
  ),
  'finer-than-recorded': warning((p) =>
    text(
      `${p['value']} 比所填数据更细：数据只到 ${p['decimals']} 位小数`,
      `${p['value']} is finer than what is recorded, which has ${p['decimals']} decimals`,
    ),
  ),
  'no-figure-no-reason': warning(() =>
    text('没有目标值，也没有写明原因（reason）', 'there is no value and no reason why there is none'),
  ),
  'suffices-beside-figure': warning((p) =>
    text(
      `已有目标值，suffices（${p['suffices']}）不起作用`,
      `there is a value: suffices (${p['suffices']}) does nothing beside it`,
    ),
  ),
  'rules-disagree': warning((p) =>
    text(
      `与要求“${p['rule']}”指标、对象、比较方式相同，${p['due']} 的目标值却不同：${p['other']} 与 ${p['value']}`,
      `the rule “${p['rule']}” has the same indicator, subject and comparison, yet another target for ${p['due']}: ${p['other']}, not ${p['value']}`,
    ),
  ),
  'rule-twice': note((p) =>
    text(
      `与要求“${p['rule']}”指标、对象、比较方式和目标值都相同，会核查两次`,
      `the rule “${p['rule']}” has the same indicator, subject, comparison and targets: it is checked twice`,
    ),
  ),
  'figure-not-printed': warning((p) =>
    text(
      `${p['value']} 不见于依据所印的“${p['figures']}”，也没有写明由来`,
      `${p['value']} is not in what the sources print, “${p['figures']}”, and nothing says where it comes from`,
    ),
  ),
  'figure-in-task': note((p) =>
    text(
      `依据印有数字“${p['figure']}”：是否应列为要求？`,
      `the source prints a figure, “${p['figure']}”: should it be a rule?`,
    ),
  ),
  'no-source': warning(() => text('没有依据：应写明所在章节', 'there is no source: name the section that says it')),
  'unit-of-formula': warning((p) =>
    text(
      `单位“${p['unit']}”与公式不符，应${p['expected']}`,
      `the unit “${p['unit-en']}” does not fit the formula: it should ${p['expected-en']}`,
    ),
  ),
  'unit-of-reading': warning((p) =>
    text(
      `口径的指标以“${p['unit']}”计，要求的指标以“${p['rule']}”计：同一目标值无法比较`,
      `the reading counts in “${p['unit-en']}”, the rule in “${p['rule-en']}”: one target cannot be compared with both`,
    ),
  ),
  'unit-of-baseline': warning((p) =>
    text(
      `基期值“${p['baseline']}”以“${p['unit']}”计，指标以“${p['rule']}”计，无法比较`,
      `the baseline “${p['baseline']}” counts in “${p['unit-en']}”, the indicator in “${p['rule-en']}”: they cannot be compared`,
    ),
  ),
  'indicator-of-baseline': note((p) =>
    text(
      `基期值“${p['baseline']}”属于另一指标“${p['indicator']}”`,
      `the baseline “${p['baseline']}” is of another indicator, “${p['indicator']}”`,
    ),
  ),
  'flow-by-day': warning((p) =>
    text(
      `“${p['measure']}”是一段时期的数，要求却按某一日评定：应写明周期（every），或另用“自开始以来”的数据项`,
      `“${p['measure']}” is a figure of a period, and the rule is judged by a day: say how often (every), or use a measure of the time since the start`,
    ),
  ),
  'stock-by-period': warning((p) =>
    text(
      `要求按周期（${p['every']}）评定，公式所用数据项却没有一项是时期数`,
      `the rule is judged by period (${p['every']}), and no measure of its formula is a figure of a period`,
    ),
  ),
  'level-of-region': warning((p) =>
    text(
      `代码 ${p['code']} 属${p['found']}级，写的却是${p['level']}级`,
      `the code ${p['code']} is that of a ${p['found-en']}, the level given is ${p['level-en']}`,
    ),
  ),
  'above-region': warning((p) =>
    text(
      `对象为${p['level']}级，高于规划所管的${p['region']}级`,
      `its level, ${p['level-en']}, lies above the region of the plan, a ${p['region-en']}`,
    ),
  ),
  'outside-region': warning((p) =>
    text(
      `代码 ${p['code']} 不在规划区域 ${p['region']} 之内`,
      `the code ${p['code']} does not lie in the region of the plan, ${p['region']}`,
    ),
  ),
  'level-of-code': warning((p) =>
    text(
      `代码 ${p['code']} 属${p['found']}级，对象却为${p['level']}级，对不上任何一处`,
      `the code ${p['code']} is that of a ${p['found-en']}, the subject is the ${p['level-en']}: it stands for no place`,
    ),
  ),
  'nothing-beneath': warning((p) =>
    text(
      `公式合计${p['over']}级，但对象为${p['level']}级，其下没有该级`,
      `the formula totals over the ${p['over-en']}, which does not lie beneath the ${p['level-en']} that answers`,
    ),
  ),
  'level-not-recorded': warning((p) =>
    text(
      `公式要取${p['level']}级的“${p['measure']}”，但该数据项不在这一级填报，永远无从判定`,
      `the formula reads “${p['measure']}” of the ${p['level-en']}, where it is not recorded: nothing can ever be decided`,
    ),
  ),
  'one-reading': note((p) =>
    text(
      `只有一种口径“${p['reading']}”：没有另一种，就不是口径问题`,
      `“${p['reading']}” is the only reading: without another one there is nothing to choose`,
    ),
  ),
  'same-reading': warning((p) =>
    text(
      `与口径“${p['first']}”的指标和对象相同，结论必然相同`,
      `the reading “${p['first']}” has the same indicator and subject: both always say the same`,
    ),
  ),
  'no-default': note(() =>
    text(
      '没有默认口径，也没有备注或疑点说明为何没有',
      'no reading is the default, and neither a note nor a doubt says why',
    ),
  ),
  'figure-in-id': note((p) =>
    text(
      `编号中有数字 ${p['figure']}：数值和章节号会变，编号不会`,
      `the id holds the figure ${p['figure']}: figures and section numbers change, ids do not`,
    ),
  ),
  'id-without-year': note((p) =>
    text(
      `规划的编号应以规划期首年结尾：“-${p['year']}”`,
      `the id of a plan ends with the first year of its period: “-${p['year']}”`,
    ),
  ),
  untranslated: warning((p) =>
    p['lang'] === 'en'
      ? text(`英文“${p['text']}”不是英文`, `the English text is not English: “${p['text']}”`)
      : text(`中文“${p['text']}”不是中文`, `the Chinese text is not Chinese: “${p['text']}”`),
  ),
  unused: note(() => text('没有要求用到它', 'no rule uses it')),
  'weaker-than-parent': warning((p) =>
    text(
      `低于上位规划“${p['parent']}”的要求“${p['rule']}”：${p['due']} 应为 ${p['other']}，此处为 ${p['value']}（${p['op']}）`,
      `weaker than the rule “${p['rule']}” of the parent plan ${p['parent']}: ${p['other']} by ${p['due']} there, ${p['value']} here (${p['op']})`,
    ),
  ),
  'later-than-parent': warning((p) =>
    text(
      `上位规划“${p['parent']}”的要求“${p['rule']}”于 ${p['due']} 到期，此处最早 ${p['day']} 才到期`,
      `the rule “${p['rule']}” of the parent plan ${p['parent']} is due on ${p['due']}, here nothing is before ${p['day']}`,
    ),
  ),
  'expected-in-vain': warning((p) =>
    text(
      `此缺陷说到“${p['id']}”的 ${p['code']}，但并没有查出`,
      `the defect tells of “${p['code']}” of “${p['id']}”, which was not found`,
    ),
  ),
}

/** Makes what is odd about a plan. */
export const odd = problems(words)

/** Every code that there is. */
export const LINT_CODES = Object.keys(words) as readonly LintCode[]

/** How each code is ranked. */
export function severityOf(code: LintCode): Odd['severity'] {
  return words[code].severity
}
