import type { Lang } from '../values/text'
import { text, type Text } from '../values/text'
import { LEVEL_PLURALS } from '../values/level'
import type { Measures } from '../measures/measure'
import type { Amount, Condition, Days, Formula, Op, Ratio, Target } from './node'

const OPS: Readonly<Record<Op, Text>> = {
  atLeast: text('不低于', 'at least'),
  moreThan: text('超过', 'more than'),
  atMost: text('不超过', 'at most'),
  lessThan: text('低于', 'less than'),
  equals: text('等于', 'equal to'),
  between: text('介于', 'between'),
}

const DAYS: Readonly<Record<Days, Text>> = {
  every: text('每日', 'every day of the week'),
  working: text('工作日', 'working days'),
  open: text('开放日', 'days on which it opens'),
  holidays: text('节假日', 'public holidays'),
}

/** Quotation marks inside quotation marks are the single ones. */
function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`
}

/** What a comparison is called. */
export function opText(op: Op): Text {
  return OPS[op]
}

function targetText(value: Target): string {
  return typeof value === 'number' ? String(value) : `${value[0]}–${value[1]}`
}

class Describer {
  constructor(
    private readonly measures: Measures,
    private readonly lang: Lang,
  ) {}

  pick(zh: string, en: string): string {
    return this.lang === 'zh-CN' ? zh : en
  }

  label(id: string): string {
    return this.measures[id]?.label[this.lang] ?? id
  }

  options(id: string, wanted: readonly (string | boolean)[]): string {
    const measure = this.measures[id]
    if (measure?.type !== 'class') {
      const yes = wanted.includes(true)
      return yes ? this.label(id) : this.pick(`非${this.label(id)}`, `not ${this.label(id)}`)
    }
    return wanted.map((o) => measure.options[String(o)]?.label[this.lang] ?? String(o)).join(this.pick('或', ' or '))
  }

  condition(node: Condition): string {
    if (node.node === 'is') return this.options(node.id, node.in)
    if (
      node.of.node === 'add' &&
      node.op === 'atLeast' &&
      node.of.of.every((p) => p.node === 'is' || p.node === 'compare')
    ) {
      const parts = (node.of.of as readonly Condition[]).map((part) => this.condition(part))
      if (node.value === parts.length) return parts.join(this.pick('且', ' and '))
      if (node.value === 1) return parts.join(this.pick('或', ' or '))
    }
    return this.say(node)
  }

  say(node: Amount | Ratio): string {
    switch (node.node) {
      case 'measure':
        return this.label(node.id)
      case 'number':
        return String(node.value)
      case 'is':
        return this.pick(`${this.options(node.id, node.in)}（是为 1）`, `1 if ${this.options(node.id, node.in)}`)
      case 'hours':
        return this.pick(
          `${this.label(node.id)}（${DAYS[node.days]['zh-CN']}最少小时数）`,
          `least hours of ${this.label(node.id)} on ${DAYS[node.days].en}`,
        )
      case 'add':
        return `(${node.of.map((part) => this.say(part)).join(' + ')})`
      case 'compare':
        return `${this.say(node.of)} ${OPS[node.op][this.lang]} ${targetText(node.value)}`
      case 'total':
        return this.total(node)
      case 'ratio':
        return `${this.say(node.of)} ÷ ${this.say(node.to)}${node.per === 1 ? '' : ` × ${node.per}`}`
      default:
        return node satisfies never
    }
  }

  private total({ of, over, reported }: Extract<Amount, { node: 'total' }>): string {
    const where = over.where ? this.condition(over.where) : ''
    const level = LEVEL_PLURALS[over.level][this.lang]
    const places = where === '' ? level : this.pick(where, `${level} (${where})`)
    if (of.node === 'number' && of.value === 1) return this.pick(`${places}个数`, `number of ${places}`)
    const what = of.node === 'is' || of.node === 'compare' ? this.condition(of) : this.say(of)
    const counted = of.node === 'is' || of.node === 'compare'
    const sum = counted
      ? this.pick(`${places}中${quoted(what)}的个数`, `number of ${places} with: ${what}`)
      : this.pick(`${places}的${what}合计`, `sum of ${what} over ${places}`)
    if (reported === undefined) return sum
    return this.pick(
      `${sum}（或本级填报的${this.label(reported)}）`,
      `${sum} (or the reported ${this.label(reported)})`,
    )
  }
}

/**
 * A formula in words.
 *
 * @param formula an indicator's formula
 * @param measures what the ids mean
 * @param lang the language
 * @example
 * describe(indicators['facility-area-per-100-households'].formula, measures, 'en')
 * // 'service facility area ÷ permanent households × 100'
 */
export function describe(formula: Formula, measures: Measures, lang: Lang): string {
  if (formula.node === 'unstated') return formula.reason[lang]
  return new Describer(measures, lang).say(formula)
}

/**
 * A condition in words, such as whom a rule is about.
 *
 * @param condition a node that is 1 or 0
 * @param measures what the ids mean
 * @param lang the language
 */
export function describeCondition(condition: Condition, measures: Measures, lang: Lang): string {
  return new Describer(measures, lang).condition(condition)
}
