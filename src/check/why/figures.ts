import { LEVEL_NAMES } from '../../values/level'
import { text, type Text } from '../../values/text'
import type { Tables } from '../../dataset/dataset'
import type { Place } from '../../dataset/places'
import type { PlaceTable } from '../../dataset/tree'
import { describe } from '../../indicators/describe'
import { linear, type TotalAtom } from '../../indicators/linear'
import { needs } from '../../indicators/needs'
import type { Amount, Condition, Ratio, TotalNode } from '../../indicators/node'
import type { Scope } from '../../indicators/scope'
import { rowsBeneath } from '../../indicators/rows-beneath'
import { beneathOf, partsColumn } from '../../indicators/total'
import { cellOf, type Interval, type NumberColumn } from '../../measures/column'
import type { Bound } from '../bound'
import { partsOf, statementsOf } from '../parts'
import { CellFinder, placeOf } from './cell'
import { contribution, counts, type Adding } from './contributors'
import type { WhyContributor, WhyFigure, WhyPart, WhyTotal } from './result'
import { valueOf } from './show-value'

/** Where a figure is read. */
interface At {
  readonly scope: Scope
  readonly row: number
  readonly part: WhyPart
  /** How many totals it stands in. */
  readonly depth: number
}

function unitOf({ of, over }: TotalNode, { measures }: Scope): Text {
  if (of.node === 'is' || of.node === 'compare' || of.node === 'number')
    return text(`个${LEVEL_NAMES[over.level]['zh-CN']}`, '')
  const measure = measures[needs(of)[0]?.id ?? '']
  return measure?.type === 'number' ? measure.unit : text('', '')
}

/** What is added up, without the figure that may stand for it. */
function labelOf({ node, of, over }: TotalNode, { measures }: Scope): Text {
  const bare: TotalNode = { node, of, over }
  return text(describe(bare, measures, 'zh-CN'), describe(bare, measures, 'en'))
}

function over(column: NumberColumn, row: number, divisor: number): Interval {
  const { lo, hi } = cellOf(column, row)
  return { lo: lo.div(divisor), hi: hi.div(divisor) }
}

/** The same cell, or the same total, is told of once. */
function keyOf(figure: WhyFigure): string {
  if (figure.kind === 'total') return `total ${figure.part} ${figure.label.en}`
  const { measure, label, place } = figure
  return `cell ${measure} ${label.en} ${place.level} ${place.code ?? place.name ?? ''}`
}

function distinct(figures: readonly WhyFigure[]): readonly WhyFigure[] {
  const found = new Map<string, WhyFigure>()
  for (const figure of figures) if (!found.has(keyOf(figure))) found.set(keyOf(figure), figure)
  return [...found.values()]
}

/** Gathers every figure that goes into a formula, down to the cells. */
export class Figures {
  private readonly cells: CellFinder

  constructor(private readonly dataset: Tables) {
    this.cells = new CellFinder(dataset)
  }

  /** The figures of a rule on one of its places. */
  of({ scope, variant, table }: Bound, row: number): readonly WhyFigure[] {
    const { indicator, subject } = variant
    const { formula } = indicator
    const where = subject.where && subject.level === table.level ? [subject.where] : []
    const at = (part: WhyPart): At => ({ scope, row, part, depth: 0 })
    const concerned = where.flatMap((condition) => this.node(condition, at('subject')))
    if (formula.node === 'unstated') return distinct(concerned)
    if (formula.node !== 'ratio') return distinct([...concerned, ...this.node(formula, at('amount'))])
    return distinct([...concerned, ...this.node(formula.of, at('numerator')), ...this.node(formula.to, at('base'))])
  }

  private node(node: Amount | Condition | Ratio, at: At): readonly WhyFigure[] {
    switch (node.node) {
      case 'number':
        return []
      case 'measure':
      case 'is':
      case 'hours':
        return [this.cells.cell(node, at.scope, at.row, at.part)]
      case 'add':
        return node.of.flatMap((part) => this.node(part, at))
      case 'compare':
        return this.node(node.of, at)
      case 'ratio':
        return [...this.node(node.of, at), ...this.node(node.to, at)]
      case 'total':
        return [this.total(node, at)]
      default:
        return node satisfies never
    }
  }

  private total(node: TotalNode, at: At): WhyTotal {
    const { scope, row, part } = at
    const form = linear(node)
    const atom = form.terms[0]?.atom as TotalAtom
    const { beneath, scope: below } = beneathOf(atom, scope)
    const rows = [...rowsBeneath(beneath, row)]
    const { shown, ...sums } = contribution(node, below, rows)
    const named = at.depth === 0 ? shown : []
    const most = beneath.most[row] as number
    return {
      kind: 'total',
      part,
      label: labelOf(node, scope),
      unit: unitOf(node, scope),
      level: node.over.level,
      counts: counts(node),
      listed: rows.length,
      ...sums,
      ...this.kindsFromCode(node, below, rows),
      ...(most > 0 ? { unlisted: Number.isFinite(most) ? most : null } : {}),
      ...valueOf(over(scope.resolve(atom, scope), row, form.divisor)),
      sum: valueOf(over(partsColumn(atom, scope), row, form.divisor)),
      contributors: named.map((one) => this.contributor(node, below, one, at)),
      notShown: sums.among + sums.perhaps - named.length,
      ...this.reported(node, atom, at),
    }
  }

  private kindsFromCode({ over: { where } }: TotalNode, { table }: Scope, rows: readonly number[]) {
    if (!where || !needs(where).some(({ id }) => id === 'kind')) return {}
    const { places } = table as PlaceTable
    return { kindFromCode: rows.filter((row) => this.dataset.kindFrom(places[row] as Place) === 'code').length }
  }

  private contributor(node: TotalNode, below: Scope, { row, as, value }: Adding, at: At): WhyContributor {
    const place = (below.table as PlaceTable).places[row] as Place
    const beneath: At = { ...at, scope: below, row, depth: at.depth + 1 }
    const where = node.over.where ? this.node(node.over.where, beneath) : []
    return {
      place: placeOf(place),
      as,
      ...valueOf(value),
      figures: distinct([...this.node(node.of, beneath), ...where]),
    }
  }

  private reported(
    { reported }: TotalNode,
    atom: TotalAtom,
    { scope, row, part }: At,
  ): Pick<WhyTotal, 'reported' | 'used'> {
    if (reported === undefined) return {}
    const cell = this.cells.cell({ node: 'measure', id: reported }, scope, row, part)
    const [statement] = partsOf({ scope }, statementsOf({ scope }, [atom])(row))
    return { reported: cell, used: statement?.used ?? 'parts' }
  }
}
