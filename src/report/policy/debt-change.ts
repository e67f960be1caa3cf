import type { FindingView } from '../view'
import { Exact } from '../../values/decimal'
import type { KnownDebt } from './policy'
import type { DebtChange } from './view'

/** The figures of a debt as one text: two that are alike are the same debt as before. */
function figuresOf({ value, gap }: Pick<KnownDebt, 'value' | 'gap'>, target: unknown): string {
  const gaps = gap.map(({ measure, direction, by, upTo }) => [measure, direction, by, upTo ?? ''])
  return JSON.stringify([value ?? '', target, gaps])
}

/** Which way a gap went; undefined where the two are not of one kind. */
function byGap(before: KnownDebt, now: FindingView): DebtChange | undefined {
  const [old, own] = [before.gap[0], now.gap[0]]
  if (!old || !own || old.measure !== own.measure || old.direction !== own.direction) return undefined
  if (old.upTo !== undefined || own.upTo !== undefined) return undefined
  const more = new Exact(own.by).cmp(old.by)
  return more === 0 ? undefined : more > 0 ? 'worse' : 'better'
}

/** Which way a value went that should not be too small, or too large. */
function byValue(before: KnownDebt, now: FindingView): DebtChange | undefined {
  const { op } = now.target
  if (before.value === undefined || now.value === undefined) return undefined
  const more = new Exact(now.value).cmp(before.value)
  if (op === 'atLeast' || op === 'moreThan') return more === 0 ? undefined : more > 0 ? 'better' : 'worse'
  if (op === 'atMost' || op === 'lessThan') return more === 0 ? undefined : more > 0 ? 'worse' : 'better'
  return undefined
}

/**
 * Which way a known debt has changed: by its value where the target is the same, or else by its gap, which counts in what
 * has to be put right.
 *
 * @param before the debt as it was known
 * @param now the finding, which is unmet still
 * @returns undefined where its figures are those that were known
 */
export function debtChange(before: KnownDebt, now: FindingView): DebtChange | undefined {
  if (figuresOf(before, before.target) === figuresOf(now, now.target.value)) return undefined
  const sameTarget = JSON.stringify(before.target) === JSON.stringify(now.target.value)
  return (sameTarget ? byValue(before, now) : undefined) ?? byGap(before, now) ?? 'other'
}
