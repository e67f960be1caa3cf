import type { Details } from './detail'
import type { Finding, Verdict } from './finding'
import { PlaceFinding } from './place-finding'

const NO_CODES = new Uint8Array(0)

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined }

/**
 * The findings of rules, made as they are asked for, in the order of the data: what is not asked for is passed over by its
 * code. By hand, since a generator that hands on what others yield takes several times as long.
 */
class Findings implements IterableIterator<Finding, undefined> {
  private rule = 0
  private details: Details | undefined
  private codes: Uint8Array = NO_CODES
  /** By code the verdict, where it is asked for. */
  private verdicts: readonly (Verdict | undefined)[] = []
  private row = 0

  constructor(
    private readonly rules: readonly Details[],
    private readonly only: readonly Verdict[] | undefined,
  ) {}

  next(): IteratorResult<Finding, undefined> {
    do {
      const { codes, verdicts, details } = this
      while (this.row < codes.length) {
        const row = this.row++
        const verdict = verdicts[codes[row] as number]
        if (verdict !== undefined && details)
          return { done: false, value: new PlaceFinding(details, row, verdict) as Finding }
      }
    } while (this.turn())
    return DONE
  }

  [Symbol.iterator](): this {
    return this
  }

  /** Goes on to the next rule, if there is one. */
  private turn(): boolean {
    this.details = this.rules[this.rule++]
    if (!this.details) return false
    const { codes, judgements } = this.details.run
    const { only } = this
    this.codes = codes
    this.verdicts = judgements.map(({ verdict }) => (!only || only.includes(verdict) ? verdict : undefined))
    this.row = 0
    return true
  }
}

/**
 * The findings of some rules, one rule after the other.
 *
 * @param rules for each what its findings are made of
 * @param only of which verdicts; all where it is not given
 */
export function findingsOf(rules: readonly Details[], only?: readonly Verdict[]): Iterable<Finding> {
  return new Findings(rules, only)
}
