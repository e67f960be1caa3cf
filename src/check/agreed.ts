import { joinCodes } from '../indicators/row-loops'
import { tally } from '../indicators/tally'
import { CAUSES, VERDICTS, type Cause, type Verdict } from './finding'
import type { Judgement } from './judgement'
import { bitOf, bits, see, UNTOLD, type Bits } from './seen'
import { causeAt, type Verdicts, type Run } from './verdicts'

/** Every verdict, and every cause of what is unknown: what readings together can come to. */
const JUDGEMENTS: readonly Judgement[] = [
  ...VERDICTS.map((verdict) => ({ verdict, cause: undefined, judged: verdict })),
  ...CAUSES.map((cause) => ({ verdict: 'unknown' as const, cause, judged: 'unknown' as const })),
]

const ofVerdict = (verdict: Verdict): number => VERDICTS.indexOf(verdict)
const ofCause = (cause: Cause): number => VERDICTS.length + CAUSES.indexOf(cause)

/** From so many rows on it is worth working every pair of codes out beforehand. */
const MANY = 1000

/** The cause of the reading used stands for that of all. */
const AS_USED = JUDGEMENTS.length

function codeFor(seen: Bits): number {
  const one = VERDICTS.find((verdict) => seen === bitOf(verdict))
  if (one !== undefined && one !== 'unknown') return ofVerdict(one)
  const decided = seen & ~bitOf('unknown')
  // more than one bit
  return (decided & (decided - 1)) !== 0 ? ofCause('reading') : AS_USED
}

const CODE_FOR = Uint8Array.from({ length: UNTOLD * 2 }, (_, seen) => codeFor(seen))

/** What two readings of the same places come to, by the codes of both. */
function together(one: Verdicts, other: Verdicts): Uint8Array {
  const [first, second] = [bits(one), bits(other)]
  return Uint8Array.from({ length: first.length * second.length }, (_, at) => {
    const [a, b] = [Math.floor(at / second.length), at % second.length]
    const code = CODE_FOR[(first[a] as number) | (second[b] as number)] as number
    return code === AS_USED ? ofCause(one.judgements[a]?.cause ?? 'data') : code
  })
}

/** Two readings of the same places, as most are: one look at each. */
function pair(used: Verdicts, other: Verdicts): Verdicts {
  const [table, width] = [together(used, other), other.judgements.length]
  const codes = joinCodes(used.codes, other.codes, table, width)
  return { codes, counts: tally(codes, JUDGEMENTS.length), judgements: JUDGEMENTS }
}

/**
 * Without ground for a default, only what all readings agree on is decided.
 *
 * @param runs the readings
 * @param used the one whose places are told of
 */
export function agreed(runs: readonly Run[], used: Run): Verdicts {
  const [other, more] = runs.filter((run) => run !== used)
  if (other && !more && other.bound.table === used.bound.table && other.bound.table.rows > MANY)
    return pair(used, other)
  // what was seen of a place gives way to what it comes to
  const codes = new Uint8Array(used.bound.table.rows)
  for (const run of runs) see(codes, run, used)
  for (let row = 0; row < codes.length; row++) {
    const code = CODE_FOR[codes[row] as number] as number
    codes[row] = code === AS_USED ? ofCause(causeAt(used, row) ?? 'data') : code
  }
  return { codes, counts: tally(codes, JUDGEMENTS.length), judgements: JUDGEMENTS }
}
