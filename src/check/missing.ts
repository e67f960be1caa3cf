import type { Level } from '../values/code'
import type { Atom, Decision, Form, TotalAtom } from '../indicators/linear'
import { columnKey, type Scope } from '../indicators/scope'
import { rowsBeneath } from '../indicators/rows-beneath'
import { beneathOf } from '../indicators/total'
import type { Place } from '../dataset/places'
import type { PlaceTable } from '../dataset/tree'
import type { Missing } from './finding'

const EXAMPLES = 3

/** A measure that places lack, by their rows. */
export interface Lacking {
  readonly measure: string
  readonly level: Level
  readonly rows: Set<number>
  readonly places: readonly Place[]
}

/** The names of the first places that lack it. */
function examplesOf({ rows, places }: Lacking): readonly string[] {
  const examples: string[] = []
  for (const row of rows) {
    if (examples.length === EXAMPLES) break
    examples.push(nameOf(places[row] as Place))
  }
  return examples
}

/** How a place is named in a finding. */
export function nameOf(place: Place): string {
  return place.code ?? place.name ?? place.key
}

/** Whether any place beneath has a figure for the total. */
function begun(atom: TotalAtom, below: Scope): boolean {
  return atom.of.terms.every((term) => term.atom.kind !== 'cell' || below.table.column(columnKey(below, term.atom.id)))
}

/** Finds what is missing for the value of a row, down to the cells of the places beneath. */
export class MissingFinder {
  /** What one row of a comparison lacks, the measure with the most places first. */
  of(forms: readonly Form[], scope: Scope, row: number): readonly Missing[] {
    return this.lacking(forms, scope, row)
      .map((one) => ({ measure: one.measure, level: one.level, places: one.rows.size, examples: examplesOf(one) }))
      .sort((a, b) => b.places - a.places)
  }

  /** The same with the rows of all places that lack it. */
  lacking(forms: readonly Form[], scope: Scope, row: number): readonly Lacking[] {
    const found = new Map<string, Lacking>()
    for (const form of forms) this.form(form, scope, row, found)
    return [...found.values()]
  }

  private form(form: Form, scope: Scope, row: number, found: Map<string, Lacking>): void {
    for (const { atom } of form.terms) this.atom(atom, scope, row, found)
  }

  private atom(atom: Atom, scope: Scope, row: number, found: Map<string, Lacking>): void {
    const column = scope.resolve(atom, scope)
    const [lo, hi] = [column.lo[row] as number, column.hi[row] as number]
    const wide = column.wide.get(row)
    if (wide ? wide.lo.eq(wide.hi) : lo === hi) return
    switch (atom.kind) {
      case 'cell':
      case 'is':
      case 'hours':
        this.lacks(atom.id, scope, row, found)
        return
      case 'compare':
        this.decision(atom.decision, scope, row, found)
        return
      case 'total':
        this.total(atom, scope, row, found)
        return
      default:
        atom satisfies never
    }
  }

  private decision({ sides, base }: Decision, scope: Scope, row: number, found: Map<string, Lacking>): void {
    for (const side of sides) this.form(side, scope, row, found)
    if (base) this.form(base, scope, row, found)
  }

  private total(atom: TotalAtom, scope: Scope, row: number, found: Map<string, Lacking>): void {
    const { beneath, scope: below } = beneathOf(atom, scope)
    const filter = atom.where ? below.resolve(atom.where, below) : undefined
    const rows = rowsBeneath(beneath, row)
    // one figure of the place itself is asked for, unless its parts have begun to come in
    if (atom.reported !== undefined && !begun(atom, below)) {
      this.lacks(atom.reported, scope, row, found)
      return
    }
    for (const child of rows) {
      if (filter?.hi[child] === 0) continue
      if (atom.where && filter?.lo[child] === 0) this.atom(atom.where, below, child, found)
      this.form(atom.of, below, child, found)
    }
  }

  private lacks(measure: string, scope: Scope, row: number, found: Map<string, Lacking>): void {
    const { level, places } = scope.table as PlaceTable
    const key = `${measure} ${level}`
    const lacking = found.get(key) ?? { measure, level, rows: new Set<number>(), places }
    found.set(key, lacking)
    lacking.rows.add(row)
  }
}
