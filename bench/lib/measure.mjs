// Two sides in turn, in one process: a round of the one, a round of the other, and so on; what the first rounds need to
// warm up is not counted. The young garbage of one round is collected before the next begins, outside the time; a full
// collection would throw away compiled code as well, and leave neither side warm.

const collect = () => globalThis.gc?.({ type: 'minor' })

const sorted = (times) => [...times].sort((a, b) => a - b)

/** Median, least and most of some times. */
export function spreadOf(times) {
  const inOrder = sorted(times)
  return { median: inOrder[Math.floor(inOrder.length / 2)], least: inOrder[0], most: inOrder.at(-1) }
}

async function timeOf(side, given) {
  collect()
  const started = performance.now()
  await side(given)
  return performance.now() - started
}

/** So many rounds are made however long they take. */
const FEWEST = 3

/**
 * The times of two sides in milliseconds, and the ratio of their medians.
 *
 * @param sides `ours` and `theirs`, whose results are thrown away; `before`, if given, makes what `ours` is then called with,
 *   outside the time
 * @param times how many rounds are counted, how many come before and are not, and after how many seconds no more are made
 */
export async function paired({ ours, theirs, before }, { rounds, warmUp, seconds }) {
  const times = { ours: [], theirs: [] }
  const started = performance.now()
  for (let round = -warmUp; round < rounds; round++) {
    const [a, b] = [await timeOf(ours, await before?.()), await timeOf(theirs)]
    if (round < 0) continue
    times.ours.push(a)
    times.theirs.push(b)
    if (times.ours.length >= FEWEST && performance.now() - started > seconds * 1000) break
  }
  const [a, b] = [spreadOf(times.ours), spreadOf(times.theirs)]
  const counted = times.ours.length
  return { ours: { ...a, unit: 'ms' }, theirs: { ...b, unit: 'ms' }, ratio: a.median / b.median, rounds: counted }
}

/** The time of a peer that was given a sample of the rows, as if it had been given all. */
export function scaled({ theirs: { median, least, most, unit }, ...line }, scale) {
  return {
    ...line,
    theirs: { median: median * scale, least: least * scale, most: most * scale, unit },
    ratio: line.ratio / scale,
    notes: [
      ...line.notes,
      `the peer was given ${Math.round(line.rows / scale)} of the rows; its time is scaled by ${scale.toFixed(1)}`,
    ],
  }
}
