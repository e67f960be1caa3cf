import type { FindingView } from '../view'

/** Decimal texts become doubles here to be compared, never to be shown: rounding keeps their order. */
function size(finding: FindingView): number {
  return Number(finding.gap[0]?.by ?? 0)
}

function isWorse(a: FindingView, b: FindingView): boolean {
  if (a.verdict !== b.verdict) return a.verdict === 'unmet'
  return a.verdict === 'unmet' && size(a) > size(b)
}

/** Whether a place is worth naming; those that lack data are told of together. */
function isNamed({ verdict, cause }: FindingView): boolean {
  return verdict === 'unmet' || (verdict === 'unknown' && cause === 'reading')
}

/** The worst places of many, and how many there are besides. */
export class Worst {
  readonly named: FindingView[] = []
  private all = 0

  constructor(private readonly most: number) {}

  /** How many are worth naming and are not named. */
  get rest(): number {
    return this.all - this.named.length
  }

  /** Keeps the worst few in order; of equals the first to come stays first. */
  add(finding: FindingView): void {
    if (!isNamed(finding)) return
    this.all++
    let at = this.named.length
    while (at > 0 && isWorse(finding, this.named[at - 1] as FindingView)) at--
    if (at >= this.most) return
    this.named.splice(at, 0, finding)
    if (this.named.length > this.most) this.named.pop()
  }
}
