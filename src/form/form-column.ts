import type { Measure } from '../measures/measure'
import type { Level } from '../values/code'
import { LEVEL_NAMES } from '../values/level'
import { text, type Text } from '../values/text'
import type { Fill, FormColumn } from './form'
import type { Needed } from './needed'
import { FORM_WORDS } from './words'

const YES_NO = [text('是', 'yes'), text('否', 'no')]

function fillOf(measure: Measure): Fill {
  switch (measure.type) {
    case 'number':
      return { is: 'number', decimals: measure.decimals, range: measure.range }
    case 'flag':
      return { is: 'one-of', words: YES_NO }
    case 'since':
      return { is: 'since' }
    case 'class':
      return { is: 'one-of', words: Object.values(measure.options).map(({ label }) => label) }
    case 'hours':
      return { is: 'hours' }
    default:
      return measure satisfies never
  }
}

/** What brackets behind the label say: the unit, yes or no, or a day. */
function bracketOf(measure: Measure): Text | undefined {
  switch (measure.type) {
    case 'number':
      return measure.unit
    case 'flag':
      return text('是/否', 'yes/no')
    case 'since':
      return text('年月日', 'date')
    default:
      return undefined
  }
}

const within = (words: Text): Text => text(`（${words['zh-CN']}）`, ` (${words.en})`)

const joined = (parts: readonly Text[]): Text =>
  text(parts.map((part) => part['zh-CN']).join(''), parts.map((part) => part.en).join(''))

/** The label with its period, its unit and, where ledgers often mean something else by it, that it is this that is meant. */
function headingOf(measure: Measure, period: string | undefined): Text {
  const { label, oftenMeans = [] } = measure
  const unit = bracketOf(measure)
  return joined([
    label,
    ...(period === undefined ? [] : [within(text(period, period))]),
    ...(unit ? [within(unit)] : []),
    ...(oftenMeans.length > 0 ? [within(FORM_WORDS.countedAs(label))] : []),
  ])
}

function explanationOf(measure: Measure, fill: Fill): Text {
  const parts = [...(measure.note ? [measure.note] : []), FORM_WORDS.fill(fill)]
  return text(parts.map((part) => part['zh-CN']).join('；'), parts.map((part) => part.en).join('; '))
}

/**
 * A column of a form for what rules need.
 *
 * @param needed the measure, its period, and the rules
 * @param measure what it is
 */
export function formColumn({ measure: id, period, rules }: Needed, measure: Measure): FormColumn {
  const fill = fillOf(measure)
  return {
    key: period === undefined ? id : `${id}@${period}`,
    heading: headingOf(measure, period),
    explanation: explanationOf(measure, fill),
    fill,
    rules: [...rules],
  }
}

/** Levels whose places have no statistical code of their own. */
const UNCODED: ReadonlySet<Level> = new Set(['country', 'estate', 'grid'])

/**
 * The columns that say who a row is about, and of which day its figures are.
 *
 * @param level the level of the form
 */
export function identityColumns(level: Level): readonly FormColumn[] {
  const { code, name, parent, levelColumn, day } = FORM_WORDS.identity
  const levels = { is: 'one-of', words: [LEVEL_NAMES[level]] } as const
  const who: readonly FormColumn[] = UNCODED.has(level)
    ? [
        { key: 'parent', ...parent, fill: { is: 'text' }, rules: [] },
        { key: 'name', ...name, fill: { is: 'text' }, rules: [] },
        { key: 'level', ...levelColumn, fill: levels, rules: [] },
      ]
    : [
        { key: 'code', ...code, fill: { is: 'text' }, rules: [] },
        { key: 'name', ...name, fill: { is: 'text' }, rules: [] },
      ]
  return [...who, { key: 'day', ...day, fill: { is: 'day' }, rules: [] }]
}
