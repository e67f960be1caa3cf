import type { Gap, Verdict } from '../../../check/finding'
import type { Location } from '../../../values/problem'
import { ruleKey } from '../../rule-key'
import { addToDigest, emptyDigest, type Digest } from '../../text/digest'
import { isTold, locationText, type Voice } from '../../text/voice'
import type { FindingView, ReportView, RuleView } from '../../view'
import { entryOf } from './entry'
import { Packer } from './packer'
import { PlaceBook } from './place-book'

/** A gap of one place. */
export interface PlaceGap extends Gap {
  readonly place: number
}

/** A rule, or a whole-region rule by the parts of its region, with what one pass over its findings gives. */
export interface Column {
  readonly rule: RuleView
  /** Of the parts of a region: information only. */
  readonly isInformation: boolean
  readonly digest: Digest
  readonly packer: Packer
  /** Values to be drawn, as doubles, each with its verdict. */
  readonly values: { readonly value: number; readonly verdict: Verdict }[]
  readonly gaps: PlaceGap[]
  waived: number
}

/** What one pass over the findings gives. */
export interface Gathered {
  readonly columns: readonly Column[]
  readonly places: PlaceBook
  readonly findings: number
  readonly debts: Readonly<Record<NonNullable<FindingView['debt']>, number>>
}

function column(rule: RuleView, most: number, isInformation: boolean): Column {
  return { rule, isInformation, digest: emptyDigest(most), packer: new Packer(), values: [], gaps: [], waived: 0 }
}

/** The place stands beside it anyway. */
function withoutPlace(location: Location): Location {
  return Object.fromEntries(Object.entries(location).filter(([key]) => key !== 'place'))
}

class Gathering {
  readonly places = new PlaceBook()
  readonly debts = { new: 0, known: 0, changed: 0 }
  findings = 0

  constructor(private readonly voice: Voice) {}

  add(finding: FindingView, to: Column): void {
    const location = locationText(withoutPlace(finding.location), this.voice)
    const number = this.places.numberOf(finding, location)
    const own = this.places.locationOf(number) === location ? '' : location
    const isCode = /^\d+$/.test(finding.place)
    to.packer.add(number, entryOf(finding, to.rule, own, this.voice), isCode ? undefined : finding.place)
    addToDigest(to.digest, finding)
    this.addFigures(finding, number, to)
    this.findings++
  }

  private addFigures(finding: FindingView, place: number, to: Column): void {
    const { verdict, value, gap, waiver, debt } = finding
    if (value !== undefined && verdict !== 'inapplicable') to.values.push({ value: Number(value), verdict })
    if (waiver) to.waived++
    if (debt !== undefined) this.debts[debt]++
    if (verdict !== 'unmet') return
    for (const one of gap.filter(isTold)) to.gaps.push({ ...one, place })
  }
}

/**
 * Goes through the findings once and keeps all that the page shows of them.
 *
 * @param view the report
 * @param most how many places a rule names without the page's script
 * @param voice the language and the labels
 */
export function gather(view: ReportView, most: number, voice: Voice): Gathered {
  const gathering = new Gathering(voice)
  const columns = new Map(Object.entries(view.rules).map(([key, rule]) => [key, column(rule, most, false)]))
  for (const finding of view.findings()) {
    const to = columns.get(ruleKey(finding.plan, finding.rule))
    if (to) gathering.add(finding, to)
  }
  const all = [...columns.values()].flatMap((one) => {
    if (!one.rule.breakdown) return [one]
    const parts = column(one.rule, most, true)
    for (const finding of one.rule.breakdown.findings) gathering.add(finding, parts)
    return [one, parts]
  })
  return { columns: all, places: gathering.places, findings: gathering.findings, debts: gathering.debts }
}
