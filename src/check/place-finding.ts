import type { Details } from './detail'
import type { Finding, Verdict } from './finding'
import { LookedAt } from './looked-at'
import { nameOf } from './missing'
import { present } from './present'
import { isWorkedOut } from './rule-run'
import { causeAt, verdictAt } from './verdicts'

/**
 * A finding as it comes from the iterator: small, since there are millions of them, and with its parts worked out when they
 * are looked at. They are getters of the class: a copy by `{ ...finding }` would not hold them, {@link PlaceFinding.toJSON}
 * does.
 */
export class PlaceFinding {
  readonly verdict: Verdict
  readonly #details: Details
  readonly #row: number
  #looked: LookedAt | undefined

  constructor(details: Details, row: number, verdict: Verdict) {
    this.verdict = verdict
    this.#details = details
    this.#row = row
  }

  get rule() {
    return this.#details.run.rule.id
  }

  get plan() {
    return this.#details.ground.context.plan.id
  }

  get place() {
    return nameOf(this.#place)
  }

  get name() {
    return this.#place.name
  }

  get level() {
    return this.#details.run.used.bound.table.level
  }

  get cause() {
    return causeAt(this.#details.run, this.#row)
  }

  get value() {
    return this.#parts.value().value
  }

  get bounds() {
    return this.#parts.value().bounds
  }

  get target() {
    return this.#details.target
  }

  get setBy() {
    return this.#due.milestone.setBy
  }

  get workedOut() {
    const { run, ground } = this.#details
    return isWorkedOut(run.used, ground) || undefined
  }

  get due() {
    return this.#due.milestone.due
  }

  get basis() {
    return this.#due.milestone.basis
  }

  get inForce() {
    return this.#due.inForce
  }

  get period() {
    return this.#due.period
  }

  get next() {
    return this.#due.next
  }

  get timing() {
    return this.#parts.timing()
  }

  get gap() {
    return this.#parts.gap()
  }

  get missing() {
    return this.#parts.missing()
  }

  get unlisted() {
    return this.#parts.unlisted()
  }

  get settles() {
    return this.#parts.settles()
  }

  get reading() {
    return this.#parts.readings().reading
  }

  get byReading() {
    return this.#parts.readings().byReading
  }

  get values() {
    return this.#parts.readings().values
  }

  get agree() {
    return this.#parts.readings().agree
  }

  get parts() {
    return this.#parts.parts()
  }

  get opening() {
    return this.#parts.opening()
  }

  get periods() {
    return this.#parts.past().periods
  }

  get series() {
    return this.#parts.past().series
  }

  get reached() {
    return this.#parts.reached()
  }

  get kindFrom() {
    return this.#details.run.used.bound.dataset.kindFrom(this.#place)
  }

  get calculation() {
    return this.#parts.calculation()
  }

  get message() {
    return this.#parts.message()
  }

  get location() {
    return this.#details.run.used.bound.dataset.locate(this.#place)
  }

  /** The finding as plain data: only what there is to say. */
  toJSON(): Finding {
    const { plan, rule, place, name, level, verdict, cause, value, bounds, target, setBy, workedOut } = this
    const { due, basis, inForce, period, next, timing, gap, missing, unlisted, settles } = this
    const { reading, byReading, agree, values, parts, opening, periods, series, reached, kindFrom } = this
    const { calculation, message, location } = this
    return present({
      ...{ plan, rule, place, name, level, verdict, cause, value, bounds, target, setBy, workedOut },
      ...{ due, basis, inForce, period, next, timing, gap, missing, unlisted, settles },
      ...{ reading, byReading, agree, values, parts, opening, periods, series, reached, kindFrom },
      ...{ calculation, message, location },
    }) as Finding
  }

  /** What Node shows of it. */
  [Symbol.for('nodejs.util.inspect.custom')](): Finding {
    return this.toJSON()
  }

  get #place() {
    return this.#details.place(this.#row)
  }

  get #due() {
    return this.#details.run.due
  }

  get #parts(): LookedAt {
    return (this.#looked ??= new LookedAt(this.#details, this.#row, this as Finding))
  }
}

/** The finding of one place; its parts are worked out when they are looked at. */
export function findingAt(details: Details, row: number): Finding {
  return new PlaceFinding(details, row, verdictAt(details.run, row)) as Finding
}
