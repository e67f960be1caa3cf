import type { FindingView } from '../view'

/** A finding with how it is ordered. */
interface Ranked {
  readonly finding: FindingView
  /** How much it is short by; less than nothing for what is not unmet. */
  readonly size: number
}

/** Decimal texts become doubles here to be compared, never to be shown: rounding keeps their order. */
function ranked(finding: FindingView): Ranked {
  return { finding, size: finding.verdict === 'unmet' ? Number(finding.gap[0]?.by ?? 0) : -1 }
}

/** Whether a place is worth naming; those that lack data are told of together. */
function isNamed({ verdict, cause }: FindingView): boolean {
  return verdict === 'unmet' || (verdict === 'unknown' && cause === 'reading')
}

/** So many more than are wanted are kept before they are sorted out again. */
const SLACK = 64

/** The worst places of many, and how many there are besides. */
export class Worst {
  private kept: Ranked[] = []
  private all = 0

  constructor(private readonly most: number) {}

  /** The worst of them in order; of equals the first to come stays first. */
  get named(): readonly FindingView[] {
    this.sortOut()
    return this.kept.map(({ finding }) => finding)
  }

  /** How many are worth naming and are not named. */
  get rest(): number {
    return Math.max(0, this.all - this.most)
  }

  add(finding: FindingView): void {
    if (!isNamed(finding)) return
    this.all++
    this.kept.push(ranked(finding))
    if (this.kept.length > 2 * this.most + SLACK) this.sortOut()
  }

  private sortOut(): void {
    this.kept = this.kept.sort((a, b) => b.size - a.size).slice(0, this.most)
  }
}
