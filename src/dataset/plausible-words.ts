import type { Words } from '../values/problem'
import { text } from '../values/text'

/** Figures that can be read and yet look wrong. */
export type PlausibleProblem =
  'part-above-whole' | 'above-other' | 'unit-suspect' | 'fraction-suspect' | 'jump' | 'sum-differs'

export const plausibleWords: Words<PlausibleProblem> = {
  'part-above-whole': {
    severity: 'warning',
    say: (p) =>
      text(
        `${p['part']}（${p['least']}）大于${p['whole']}（${p['most']}），请核实`,
        `${p['part-en']} (${p['least']}) is above ${p['whole-en']} (${p['most']}); please verify`,
      ),
  },
  'above-other': {
    severity: 'warning',
    say: (p) =>
      text(
        `${p['one']}（${p['least']}）多于${p['other']}（${p['most']}），请核实`,
        `${p['one-en']} (${p['least']}) are more than ${p['other-en']} (${p['most']}); please verify`,
      ),
  },
  'unit-suspect': {
    severity: 'warning',
    say: (p) =>
      text(
        `${p['measure']}为 ${p['value']} ${p['unit']}，像是以“${p['suspect']}”填报的，请核实计量单位`,
        `${p['measure-en']} of ${p['value']} ${p['unit-en']} looks as if it was given in ${p['suspect-en']}; please verify the unit`,
      ),
  },
  'fraction-suspect': {
    severity: 'warning',
    say: (p) =>
      text(
        `${p['measure']}全部在 0 和 1 之间（如 ${p['value']}），像是比值而不是百分数，请核实`,
        `${p['measure-en']} lie all between 0 and 1 (such as ${p['value']}): they look like fractions, not percentages; please verify`,
      ),
  },
  jump: {
    severity: 'warning',
    say: (p) =>
      text(
        `${p['measure']}由 ${p['day']} 的 ${p['before']} 变为 ${p['value']}，变化超过 ${p['times']} 倍，请核实`,
        `${p['measure-en']} went from ${p['before']} on ${p['day']} to ${p['value']}, by more than ${p['times']} times; please verify`,
      ),
  },
  'sum-differs': {
    severity: 'warning',
    say: (p) =>
      text(
        `${p['measure']}填报 ${p['reported']}，而下一级各${p['level']}之和为 ${p['summed']}，请核实`,
        `${p['measure-en']} is given as ${p['reported']}, the ${p['level-en']} beneath add up to ${p['summed']}; please verify`,
      ),
  },
}
