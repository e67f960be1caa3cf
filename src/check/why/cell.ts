import type { Location, Problem } from '../../values/problem'
import { text, type Text } from '../../values/text'
import { readCell } from '../../dataset/cell'
import type { Tables } from '../../dataset/dataset'
import { readDeclared } from '../../dataset/declared'
import type { Place, Recorded } from '../../dataset/places'
import type { PlaceTable } from '../../dataset/tree'
import { describe } from '../../indicators/describe'
import { isPoint } from '../../indicators/interval'
import { linear } from '../../indicators/linear'
import type { HoursNode, IsNode, MeasureNode } from '../../indicators/node'
import { columnKey, type Scope } from '../../indicators/scope'
import { cellOf, type Interval } from '../../measures/column'
import type { Measure, Measures } from '../../measures/measure'
import type { WhyCell, WhyCellState, WhyPart, WhyPlace, WhyWritten } from './result'
import { valueOf } from './show-value'
import { conditionText, figureText } from './understood'
import { recordedValue, writtenText } from './written'

/** A node that reads one cell of a place. */
export type CellNode = MeasureNode | IsNode | HoursNode

/** A place as a reader looks it up. */
export function placeOf({ code, name, level }: Place): WhyPlace {
  return { ...(code === undefined ? {} : { code }), ...(name === undefined ? {} : { name }), level }
}

/** What a single node comes to on a row, in its own unit. */
function intervalOf(node: CellNode, scope: Scope, row: number): Interval {
  const form = linear(node)
  const [term] = form.terms
  if (!term) throw new RangeError(`no atom: ${node.node}`)
  const { lo, hi } = cellOf(scope.resolve(term.atom, scope), row)
  return { lo: lo.div(form.divisor), hi: hi.div(form.divisor) }
}

function unitOf(node: CellNode, measure: Measure | undefined): Text {
  if (node.node === 'hours') return text('小时', 'hours')
  return node.node === 'measure' && measure?.type === 'number' ? measure.unit : text('', '')
}

function labelOf(node: CellNode, { measures }: Scope): Text {
  if (node.node === 'hours') return text(describe(node, measures, 'zh-CN'), describe(node, measures, 'en'))
  return measures[node.id]?.label ?? text(node.id, node.id)
}

function samePlace(a: Location, b: Location): boolean {
  return a.file === b.file && a.row === b.row && a.column === b.column && a.path === b.path
}

/** Under which name a record holds a measure: its own, or that of one which is declared to be it. */
function nameIn({ record }: Recorded, id: string, means: ReadonlyMap<string, string>): string {
  if (writtenText(record[id]) !== null) return id
  const [from] = [...means].find(([other, meant]) => meant === id && writtenText(record[other]) !== null) ?? [id]
  return from
}

/** Finds what records say of a place, and what is wrong with it. */
export class CellFinder {
  private means: ReadonlyMap<string, string> | undefined

  constructor(private readonly dataset: Tables) {}

  /**
   * A cell that a calculation reads.
   *
   * @param node what reads it
   * @param scope the table and what holds for it
   * @param row the place
   * @param part what it is in the comparison
   */
  cell(node: CellNode, scope: Scope, row: number, part: WhyPart): WhyCell {
    const place = (scope.table as PlaceTable).places[row] as Place
    const measure = scope.measures[node.id]
    const period = measure?.time === 'period' ? scope.period : undefined
    const interval = intervalOf(node, scope, row)
    const unit = unitOf(node, measure)
    const means = this.declared(scope.measures)
    const heldAs = (recorded: Recorded) => nameIn(recorded, node.id, means)
    const values = place.records.map((one) => recordedValue(one, heldAs(one), period))
    const state = this.state(node, place, measure, { values, isOther: means.has(node.id) })
    const written = place.records.map((one, at): WhyWritten => {
      const key = state === 'fromCode' ? 'code' : columnKey(scope, node.id).replace(node.id, heldAs(one))
      return { text: writtenText(values[at]), location: this.locate(place, one, key) }
    })
    const problems = this.problemsAt(written)
    return {
      kind: 'cell',
      part,
      measure: node.id,
      label: labelOf(node, scope),
      unit,
      ...(period === undefined ? {} : { period }),
      place: placeOf(place),
      state,
      written,
      understood: node.node === 'is' ? conditionText(node, scope, row) : figureText(interval, unit),
      ...valueOf(interval),
      problems: isPoint(interval) ? [] : problems,
    }
  }

  /** Which measures the dataset declares to be others; its declarations have been found to be in order. */
  private declared(measures: Measures): ReadonlyMap<string, string> {
    return (this.means ??= readDeclared(this.dataset.declares, measures, () => undefined).means)
  }

  /** Where a cell of one of several records stands. */
  private locate(place: Place, recorded: Recorded, key: string): Location {
    const { key: own, level, code, name } = place
    const named = { ...(code === undefined ? {} : { code }), ...(name === undefined ? {} : { name }) }
    return this.dataset.locate({ key: own, level, ...named, records: [recorded] }, key)
  }

  private problemsAt(written: readonly WhyWritten[]): readonly Problem[] {
    const at = written.flatMap(({ text: words, location }) => (words === null ? [] : [location]))
    return this.dataset.problems.filter(({ location }) => at.some((one) => samePlace(one, location)))
  }

  private state(
    { id }: CellNode,
    place: Place,
    measure: Measure | undefined,
    { values, isOther }: { readonly values: readonly unknown[]; readonly isOther: boolean },
  ): WhyCellState {
    if (place.records.length === 0) return id === 'kind' && this.fromCode(place) ? 'fromCode' : 'noRecord'
    if (!measure) return 'blank'
    const read = values.map((value) => readCell(measure, value))
    if (isOther && read.some(({ is }) => is !== 'blank')) return 'declaredOther'
    if (read.some(({ is }) => is === 'bad')) return 'unreadable'
    if (read.every(({ is }) => is === 'blank')) return id === 'kind' && this.fromCode(place) ? 'fromCode' : 'blank'
    return read.every((one) => JSON.stringify(one) === JSON.stringify(read[0])) ? 'recorded' : 'conflict'
  }

  private fromCode(place: Place): boolean {
    return this.dataset.kindFrom(place) === 'code'
  }
}
