import { isPoint } from '../indicators/interval'
import type { Details } from './detail'
import type { Finding } from './finding'
import { once } from './once'
import { messageOf } from './message'
import { partsOf } from './parts'
import { pastOf } from './past'
import { calculationText } from './phrases'
import { settlesOf } from './settles'
import { valueFields } from './value'

/** The parts of one finding that take working out, each kept once somebody has looked at it. */
export class LookedAt {
  constructor(
    private readonly details: Details,
    private readonly row: number,
    private readonly finding: Finding,
  ) {}

  readonly figures = once(() => this.details.figures()?.(this.row))

  readonly value = once(() =>
    this.finding.verdict === 'inapplicable' ? {} : valueFields(this.figures(), this.details.thresholds),
  )

  readonly gap = once((): Finding['gap'] => {
    const { verdict } = this.finding
    return verdict === 'unmet' || verdict === 'pending' ? this.details.gaps()(this.row) : []
  })

  readonly missing = once((): Finding['missing'] => {
    const { verdict } = this.finding
    return verdict === 'unknown' || verdict === 'pending' ? this.details.missing(this.row) : []
  })

  readonly unlisted = once(() => {
    const value = this.figures()?.value
    return value && isPoint(value) ? undefined : this.details.unlisted(this.row)
  })

  readonly settles = once(() => {
    const { details, finding, row } = this
    const { chosen, used } = details.run
    return chosen && finding.verdict === 'unknown' && finding.cause === 'data' ? settlesOf(used.bound, row) : undefined
  })

  readonly readings = once(() => this.details.readings(this.row))
  readonly timing = once(() => this.details.timing(this.row, this.finding.verdict))
  readonly reached = once(() => this.details.reached(this.row, this.finding.verdict))
  readonly opening = once(() => this.details.openings()(this.row))
  readonly past = once(() => pastOf(this.details.place(this.row), this.details.history()))

  readonly parts = once((): Finding['parts'] => {
    const parts = partsOf(this.details.run.used.bound, this.details.statements()(this.row))
    return parts.length > 0 ? parts : undefined
  })

  readonly calculation = once(() => {
    const { run, ground, thresholds } = this.details
    return calculationText(this.figures(), run.used.bound.variant.indicator, ground.context.measures, thresholds)
  })

  readonly message = once(() => {
    const { run, ground, thresholds } = this.details
    return messageOf(this.finding, run, ground, { row: this.row, figures: this.figures(), thresholds })
  })
}
