import { Exact } from '../values/decimal'
import type { Steps } from './figure'
import type { Limit } from './solve'

/** The least or the most figure in whole steps; nothing where a rule sets no such end. */
export interface Ends {
  readonly least?: Exact
  readonly most?: Exact
}

function stepped(value: Exact, { side, strict }: Limit, { decimals }: Steps): Exact {
  const rounded = value.toDecimalPlaces(decimals, side === 'least' ? Exact.ROUND_CEIL : Exact.ROUND_FLOOR)
  if (!strict || !rounded.eq(value)) return rounded
  const step = new Exact(10).pow(-decimals)
  return side === 'least' ? rounded.plus(step) : rounded.minus(step)
}

/**
 * What complies, in whole steps of the figure and within what it can be.
 *
 * @param limits the ends with their values
 * @param steps the figure's
 * @returns undefined where no step complies
 */
export function endsOf(
  limits: readonly { readonly limit: Limit; readonly value: Exact }[],
  steps: Steps,
): Ends | undefined {
  let [least, most]: [Exact | undefined, Exact | undefined] = [undefined, undefined]
  for (const { limit, value } of limits) {
    const end = stepped(value, limit, steps)
    if (limit.side === 'least') least = Exact.max(least ?? end, end, steps.least)
    else most = Exact.min(most ?? end, end, steps.most)
  }
  const from = least ?? steps.least
  const to = most ?? steps.most
  if (from.gt(to)) return undefined
  return { ...(least ? { least } : {}), ...(most ? { most } : {}) }
}
