import type { Plan } from '../plan'
import { EDGES, STANDING, type Ledger, type LedgerKey, type LedgerLine } from './ledger'
import { isWithin } from './within'

/** Where a plan says that something is printed; a task's source may print no figure. */
export interface PrintedSource {
  readonly section: string
  readonly figure?: string
}

/** A rule, task or baseline of a plan with its sources. */
export interface Item {
  readonly key: LedgerKey
  readonly id: string
  readonly sources: readonly PrintedSource[]
}

/** A plan beside its ledger, with what is looked up again and again. */
export interface Ground {
  readonly plan: Plan
  readonly ledger: Ledger
  readonly items: readonly Item[]
  readonly sections: ReadonlySet<string>
  readonly item: (key: LedgerKey, id: string) => Item | undefined
  /** The lines on which an item stands, in order. */
  readonly linesOf: (item: Item) => readonly LedgerLine[]
}

const name = (key: LedgerKey, id: string): string => `${key}/${id}`

function linesByItem({ lines }: Ledger): ReadonlyMap<string, readonly LedgerLine[]> {
  const found = new Map<string, LedgerLine[]>()
  for (const entry of lines)
    for (const key of STANDING)
      for (const id of entry[key] ?? []) {
        const list = found.get(name(key, id)) ?? []
        found.set(name(key, id), list)
        list.push(entry)
      }
  return found
}

/** A plan beside its ledger. */
export function groundOf(plan: Plan, ledger: Ledger): Ground {
  const items = STANDING.flatMap((key) => plan[key].map(({ id, sources }): Item => ({ key, id, sources })))
  const byName = new Map(items.map((item) => [name(item.key, item.id), item]))
  const lines = linesByItem(ledger)
  return {
    plan,
    ledger,
    items,
    sections: new Set([...plan.sections.map(({ id }) => id), ...EDGES]),
    item: (key, id) => byName.get(name(key, id)),
    linesOf: ({ key, id }) => lines.get(name(key, id)) ?? [],
  }
}

/** What stands on a line, as far as the plan has it. */
export function itemsOn(entry: LedgerLine, { item }: Ground): readonly Item[] {
  return STANDING.flatMap((key) => (entry[key] ?? []).flatMap((id) => item(key, id) ?? []))
}

/** A figure that an item prints on a line. */
export interface ItemFigure {
  readonly item: Item
  readonly figure: string
}

/** The figures that what stands on a line prints in that line's section. */
export function figuresOn(entry: LedgerLine, ground: Ground): readonly ItemFigure[] {
  return itemsOn(entry, ground).flatMap((item) =>
    item.sources.flatMap(({ section, figure }) =>
      figure !== undefined && isWithin(entry.section, section) ? [{ item, figure }] : [],
    ),
  )
}
