import { CHUNK } from '../measures/column'
import { bounds, type Bounds } from './bounds'
import type { Decision } from './linear'
import type { Mask } from './mask'
import { openRows, rowsAtZero } from './open-rows'
import type { Op } from './node'
import { CODES, IN, NO, OUT, PERHAPS, YES } from './outcome'
import { pointLoop, type PointLoop } from './points'
import { concernedAmong, joinBase, joinBoth, writeOutcomes, type Rows } from './row-loops'
import { rowOutcome, type BoundDecision } from './row-outcome'
import type { Scope } from './scope'
import { scratch, type Scratch } from './scratch'
import { aboveZero, outcomesOf, sidesOf, type Side } from './side'
import { none, tally } from './tally'

/** A comparison decided for every row of a table. */
export interface Decided extends BoundDecision {
  /** Per row whether it must comply, and the set of outcomes that the missing cells still allow. */
  readonly codes: Uint8Array
  /** How many rows there are of each code. */
  readonly counts: readonly number[]
}

/** In a table of fewer rows each is worked out in bounds. */
const FEW = 64

/** A stretch of an ascending list at a time. */
class Cursor {
  private at = 0

  constructor(private readonly rows: Rows) {}

  /** Those that follow, up to a row. */
  upTo(end: number): Rows {
    const { rows, at } = this
    let [low, high] = [at, rows.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((rows[middle] as number) < end) low = middle + 1
      else high = middle
    }
    this.at = low
    return rows.subarray(at, low)
  }
}

/** Rows that follow each other, as a list. */
function listed(from: number, to: number): Rows {
  const rows = new Int32Array(to - from)
  for (let i = 0; i < rows.length; i++) rows[i] = from + i
  return rows
}

/** A comparison on a table of few rows: each is worked out by itself. */
class Few implements Decided {
  readonly op: Op
  readonly sides: readonly Bounds[]
  readonly base: Bounds | undefined
  readonly codes: Uint8Array

  constructor({ op, sides, base }: Decision, scope: Scope, subject: Mask | undefined) {
    this.op = op
    this.sides = sides.map((form) => bounds(form, scope))
    this.base = base && bounds(base, scope)
    const { rows } = scope.table
    const whole = isProven(this, 0)
    this.codes = new Uint8Array(rows)
    for (let row = 0; row < rows; row++)
      this.codes[row] = (subject ? (subject.bytes[row] as number) : IN) | rowOutcome(this, row, whole)
    scope.effort[whole ? 'integer' : 'decimal'] += rows
  }

  get counts(): readonly number[] {
    return tally(this.codes)
  }
}

function isProven({ sides, base }: BoundDecision, chunk: number): boolean {
  return sides.every((side) => side.proven(chunk)) && (base === undefined || base.proven(chunk))
}

/** A comparison on a table of many rows: what they have come to so far. */
class Many implements Decided {
  readonly op: Op
  readonly codes: Uint8Array
  readonly counts: number[] = none(CODES)
  readonly sides: readonly Bounds[]
  readonly base: Bounds | undefined
  private readonly asked: readonly Side[]
  private readonly positive: Side | undefined
  private readonly room: Scratch

  constructor(
    { op, sides, base }: Decision,
    private readonly scope: Scope,
    private readonly subject: Mask | undefined,
  ) {
    const { rows } = scope.table
    this.op = op
    this.sides = sides.map((form) => bounds(form, scope))
    this.base = base && bounds(base, scope)
    this.asked = sidesOf(op, this.sides)
    this.positive = this.base && aboveZero(this.base)
    this.room = scope.room ?? scratch(rows)
    this.codes = subject ? subject.bytes.slice() : new Uint8Array(rows)
  }

  decide(): void {
    const { codes, counts, subject } = this
    const sure = subject && new Cursor(subject.surely)
    const perhaps = subject && new Cursor(subject.perhaps)
    counts[IN] = subject ? subject.surely.length : codes.length
    counts[PERHAPS] = subject ? subject.perhaps.length : 0
    counts[OUT] = codes.length - counts[IN] - counts[PERHAPS]
    // where the base is just one column it is known in which rows that may be 0
    const loop = !this.base || this.base.onlyColumn ? pointLoop(this.asked) : undefined
    const doubts = loop ? this.doubts().map((rows) => new Cursor(rows)) : []
    for (const { from, to, whole } of this.stretches()) {
      const rows = sure?.upTo(to)
      const open = doubts.map((cursor) => cursor.upTo(to))
      if (loop && whole) {
        this.plain(loop, rows, from, to)
        for (const some of open) this.correct(some)
      } else {
        if (!subject) codes.fill(IN, from, to)
        this.work(rows ?? listed(from, to), whole)
      }
      if (perhaps) this.work(perhaps.upTo(to), whole)
    }
  }

  /** Chunks that follow each other and that are all proven, or all not. */
  private *stretches(): Generator<{ readonly from: number; readonly to: number; readonly whole: boolean }> {
    const { length } = this.codes
    for (let from = 0, to = 0; from < length; from = to) {
      const whole = isProven(this, from / CHUNK)
      do to += CHUNK
      while (to < length && isProven(this, to / CHUNK) === whole)
      yield { from, to: Math.min(to, length), whole }
    }
  }

  /** Every cell as if it were one figure. */
  private plain(loop: PointLoop, rows: Rows | undefined, from: number, to: number): void {
    const { counts } = this
    const [side] = this.asked as [Side]
    const complying = rows ? loop.among(side, rows, this.codes) : loop.along(side, this.codes, from, to)
    const all = rows ? rows.length : to - from
    counts[IN] = (counts[IN] as number) - all
    counts[IN | YES] = (counts[IN | YES] as number) + complying
    counts[IN | NO] = (counts[IN | NO] as number) + all - complying
    this.scope.effort.integer += all
  }

  /** Works the rows among these that the rule may be about out once more, in bounds. */
  private correct(rows: Rows): void {
    for (let at = 0; at < rows.length; at += CHUNK) this.inBounds(this.concerned(rows.subarray(at, at + CHUNK)))
  }

  private work(rows: Rows, whole: boolean): void {
    if (!whole) this.inDecimals(rows)
    else for (let at = 0; at < rows.length; at += CHUNK) this.inBounds(rows.subarray(at, at + CHUNK))
    this.scope.effort[whole ? 'integer' : 'decimal'] += rows.length
  }

  /** Rows in which a cell is not one figure, or the base is 0. */
  private doubts(): readonly Rows[] {
    const base = this.base?.onlyColumn
    const columns = new Map(base ? [[base.hi, base]] : [])
    for (const { column } of this.sides.flatMap(({ sources }) => sources)) {
      // the base with 0 left out has the same upper ends, and is open in no other rows
      if (!columns.has(column.hi)) columns.set(column.hi, column)
    }
    const open = [...columns.values()].map(openRows)
    return [...open, ...(base ? [rowsAtZero(base)] : [])].filter((rows) => rows.length > 0)
  }

  /** The rows among these that the rule may be about. */
  private concerned(rows: Rows): Rows {
    return this.subject ? concernedAmong(this.codes, rows, this.room.picked) : rows
  }

  private inBounds(rows: Rows): void {
    const [side, second] = this.asked
    const { first: outcomes, second: others } = this.room
    if (!side) return
    outcomesOf(side, rows, outcomes, this.room)
    if (second) {
      outcomesOf(second, rows, others, this.room)
      joinBoth(outcomes, others, rows.length)
    }
    if (this.positive) {
      outcomesOf(this.positive, rows, others, this.room)
      joinBase(outcomes, others, rows.length)
    }
    writeOutcomes(this.codes, this.counts, rows, outcomes)
  }

  private inDecimals(rows: Rows): void {
    const outcomes = Uint8Array.from(rows, (row) => rowOutcome(this, row, false))
    writeOutcomes(this.codes, this.counts, rows, outcomes)
  }
}

/**
 * Decides a comparison for every row of a table: on whole numbers where a proof holds that they are exact, row by row in
 * decimal arithmetic elsewhere.
 *
 * @param decision the comparison as linear forms
 * @param scope the table and what holds for it
 * @param subject which rows must comply; all where it is not given
 */
export function decide(decision: Decision, scope: Scope, subject?: Mask): Decided {
  if (scope.table.rows < FEW) return new Few(decision, scope, subject)
  const many = new Many(decision, scope, subject)
  many.decide()
  return many
}
