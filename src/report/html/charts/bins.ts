import type { Verdict } from '../../../check/finding'

/** A value to be drawn, with its verdict. */
export interface Drawn {
  readonly value: number
  readonly verdict: Verdict
}

/** Values from one edge up to, but not including, the next. */
export interface Bin {
  /** -Infinity for the first where values lie below. */
  readonly from: number
  /** Infinity for the last where values lie above. */
  readonly to: number
  readonly counts: Readonly<Partial<Record<Verdict, number>>>
}

const MOST = 16
const NICE = [1, 2, 2.5, 5, 10]
/** Of that share at either end the values are drawn together, so that one slip does not flatten all others. */
const TAIL = 0.01

/** The least round step that needs no more than so many bins. */
function stepFor(width: number): number {
  const least = width / MOST
  const power = 10 ** Math.floor(Math.log10(least))
  return (NICE.find((step) => step * power >= least * 0.999_999) ?? 10) * power
}

/** A double without the dust of its last digits; for drawing only. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

function count(values: readonly Drawn[], from: number, to: number): Bin {
  const counts: Partial<Record<Verdict, number>> = {}
  for (const { value, verdict } of values) if (value >= from && value < to) counts[verdict] = (counts[verdict] ?? 0) + 1
  return { from, to, counts }
}

function edgesOf(least: number, most: number, anchor: number): readonly number[] {
  const step = stepFor(Math.max(most - least, Math.abs(anchor) / 1000, 1e-6))
  const first = Math.floor(tidy((least - anchor) / step))
  const last = Math.floor(tidy((most - anchor) / step)) + 1
  return Array.from({ length: last - first + 1 }, (_, n) => tidy(anchor + (first + n) * step))
}

/**
 * Values counted between round edges, one of which is the threshold.
 *
 * @param values the values, as doubles: a picture needs no more
 * @param threshold what they are compared with; 0 where there is no figure
 * @returns bins in order; those at either end may be open
 * @example
 * bins([{ value: 29, verdict: 'unmet' }, { value: 31, verdict: 'met' }], 30).length // 11
 */
export function bins(values: readonly Drawn[], threshold: number): readonly Bin[] {
  const sorted = [...values].sort((a, b) => a.value - b.value)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return []
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)]?.value as number
  const [low, high] = sorted.length < 50 ? [first.value, last.value] : [at(TAIL), at(1 - TAIL)]
  const edges = edgesOf(Math.min(low, threshold), Math.max(high, threshold), threshold)
  const ends = [
    ...(first.value < (edges[0] as number) ? [-Infinity] : []),
    ...edges,
    ...(last.value >= (edges.at(-1) as number) ? [Infinity] : []),
  ]
  return ends.slice(0, -1).map((from, n) => count(sorted, from, ends[n + 1] as number))
}
