import { cellOf, type Interval } from '../measures/column'
import type { Measures } from '../measures/measure'
import { describe } from '../indicators/describe'
import { isPoint } from '../indicators/interval'
import type { Atom, Form } from '../indicators/linear'
import type { Days } from '../indicators/node'
import { columnKey, type Scope } from '../indicators/scope'
import type { Level } from '../values/code'
import { Exact } from '../values/decimal'
import { text, type Text } from '../values/text'

const MINUTES_AN_HOUR = 60
const HOURS_A_DAY = 24
const HUNDREDTHS = 2

/** A figure of the place that a formula reads, and that can be solved for. */
export interface Figure {
  readonly key: string
  readonly measure: string
  readonly days?: Days
  /** How much of the kernel's atom one of the figure is: timetables are kept in minutes, and told in hours. */
  readonly scale: number
}

/** What an atom of a formula is to whoever solves it. */
export type Part =
  | { readonly is: 'figure'; readonly figure: Figure }
  | { readonly is: 'fixed'; readonly value: Exact }
  /** 1 or 0, by measures that are not known. */
  | { readonly is: 'open'; readonly measures: readonly string[] }
  | { readonly is: 'beneath' }

/** What a figure is looked up in. */
export interface Ground {
  readonly level: Level
  readonly scope: Scope
}

/** The figure of a measure. */
function figureOf(measure: string, days?: Days): Figure {
  if (days === undefined) return { key: measure, measure, scale: 1 }
  return { key: `${measure}:${days}`, measure, days, scale: MINUTES_AN_HOUR }
}

/** The measures that an atom reads of the place itself; undefined where it looks at places beneath. */
export function measuresOf(atom: Atom): readonly string[] | undefined {
  switch (atom.kind) {
    case 'cell':
    case 'is':
    case 'hours':
      return [atom.id]
    case 'compare': {
      const { sides, base } = atom.decision
      const all = [...sides, ...(base ? [base] : [])].flatMap((form) => form.terms.map((term) => measuresOf(term.atom)))
      return all.includes(undefined) ? undefined : [...new Set(all.flatMap((ids) => ids ?? []))]
    }
    case 'total':
      return undefined
    default:
      return atom satisfies never
  }
}

function conditionPart(atom: Atom, { scope }: Ground): Part {
  const measures = measuresOf(atom)
  if (!measures) return { is: 'beneath' }
  const value = cellOf(scope.resolve(atom, scope), 0)
  return isPoint(value) ? { is: 'fixed', value: value.lo } : { is: 'open', measures }
}

/** What an atom is: a figure of the place, a condition that is settled or not, or a sum over places beneath. */
export function partOf(atom: Atom, ground: Ground): Part {
  switch (atom.kind) {
    case 'cell':
      return { is: 'figure', figure: figureOf(atom.id) }
    case 'hours':
      return { is: 'figure', figure: figureOf(atom.id, atom.days) }
    case 'total': {
      const { reported } = atom
      const own = reported !== undefined && ground.scope.measures[reported]?.levels.includes(ground.level)
      return own ? { is: 'figure', figure: figureOf(reported) } : { is: 'beneath' }
    }
    case 'is':
    case 'compare':
      return conditionPart(atom, ground)
    default:
      return atom satisfies never
  }
}

/** The figures of a form, in the order in which they stand. */
export function figuresIn({ terms }: Form, ground: Ground): readonly Figure[] {
  return terms.flatMap(({ atom }) => {
    const part = partOf(atom, ground)
    return part.is === 'figure' ? [part.figure] : []
  })
}

/** The figure that was given, where it is one figure. */
export function givenOf({ measure, days, scale }: Figure, { scope }: Ground): Exact | undefined {
  const column = scope.table.column(days === undefined ? columnKey(scope, measure) : `${measure}:${days}`)
  if (column?.type !== 'number' || column.lo.length === 0) return undefined
  const value: Interval = cellOf(column, 0)
  return isPoint(value) && value.lo.isFinite() ? value.lo.div(scale) : undefined
}

/** The smallest step of a figure and what it can be. */
export interface Steps {
  readonly decimals: number
  readonly least: Exact
  readonly most: Exact
}

/** The steps of a figure. */
export function stepsOf({ measure, days }: Figure, measures: Measures): Steps {
  const known = measures[measure]
  if (days !== undefined || known?.type !== 'number')
    return { decimals: HUNDREDTHS, least: new Exact(0), most: new Exact(HOURS_A_DAY) }
  const [least, most] = known.range
  return { decimals: known.decimals, least: new Exact(least), most: new Exact(most ?? Infinity) }
}

/** What a figure is called. */
export function nameOf({ measure, days }: Pick<Figure, 'measure' | 'days'>, measures: Measures): Text {
  if (days === undefined) return measures[measure]?.label ?? text(measure, measure)
  const node = { node: 'hours', id: measure, days } as const
  return text(describe(node, measures, 'zh-CN'), describe(node, measures, 'en'))
}

/** What a figure is counted in. */
export function unitOf({ measure, days }: Pick<Figure, 'measure' | 'days'>, measures: Measures): Text {
  const known = measures[measure]
  if (days !== undefined) return text('小时', 'hours')
  return known?.type === 'number' ? known.unit : text('', '')
}
