import { VERDICTS, type Verdict } from './finding'
import { verdictAt, type Verdicts, type Run } from './verdicts'

/** One bit for each verdict that was seen. */
export type Bits = number

/** The bit of a verdict. */
export const bitOf = (verdict: Verdict): Bits => 1 << VERDICTS.indexOf(verdict)

/** The bit of a place of which a reading says nothing. */
export const UNTOLD: Bits = 1 << VERDICTS.length

/** By code, the bit of the verdict that it means. */
export function bits({ judgements }: Verdicts): Uint8Array {
  return Uint8Array.from(judgements, ({ verdict }) => bitOf(verdict))
}

const [UNMET, UNKNOWN] = [bitOf('unmet'), bitOf('unknown')]

/** What the places beneath come to: unmet if any is, anything else only if none can be missing; the worst of the rest. */
function folded(seen: Bits, most: number): Bits {
  if (seen & UNMET) return UNMET
  if (most !== 0) return UNKNOWN
  // the worst has the lowest bit
  return seen === 0 ? UNTOLD : seen & -seen
}

/**
 * Adds what a reading says of the places of another to what was seen of them: of the places themselves, of those above
 * them, or of those beneath.
 *
 * @param seen per place of the reading used, the bits of the verdicts
 * @param run a reading
 * @param used the reading that answers
 */
export function see(seen: Uint8Array, run: Run, used: Run): void {
  const [{ table }, { table: answering }] = [run.bound, used.bound]
  const { codes } = run
  const bit = bits(run)
  if (table === answering) {
    for (let row = 0; row < seen.length; row++)
      seen[row] = (seen[row] as number) | (bit[codes[row] as number] as number)
    return
  }
  const above = table.beneath(answering.level)?.above
  if (above) {
    above.forEach(
      (at, row) => (seen[row] = (seen[row] as number) | (at < 0 ? UNTOLD : (bit[codes[at] as number] as number))),
    )
    return
  }
  const beneath = answering.beneath(table.level)
  const all = new Uint8Array(seen.length)
  beneath?.above.forEach((at, row) => {
    if (at >= 0) all[at] = (all[at] as number) | (bit[codes[row] as number] as number)
  })
  for (let row = 0; row < seen.length; row++)
    seen[row] = (seen[row] as number) | (beneath ? folded(all[row] as number, beneath.most[row] as number) : UNTOLD)
}

/** What one reading says of the places of another, worked out for all of them when it is first asked for. */
export class Seen {
  private seen: Uint8Array | undefined

  constructor(
    private readonly run: Run,
    private readonly used: Run,
  ) {}

  /** Undefined where it says nothing of the place. */
  at(row: number): Verdict | undefined {
    const { run, used } = this
    if (run.bound.table === used.bound.table) return verdictAt(run, row)
    if (!this.seen) see((this.seen = new Uint8Array(used.bound.table.rows)), run, used)
    return VERDICTS.find((verdict) => this.seen?.[row] === bitOf(verdict))
  }
}
