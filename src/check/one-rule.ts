import type { Level } from '../values/code'
import { linear, type Form } from '../indicators/linear'
import { needs } from '../indicators/needs'
import { columnKey } from '../indicators/scope'
import { totalsIn } from '../indicators/totals-in'
import type { Measures } from '../measures/measure'
import { formsOf } from './forms'
import type { RuleElsewhere } from './one-result'
import type { PreparedRule } from './rule-run'
import { MissingFinder } from './missing'
import type { Variant } from './variant'
import type { Run } from './verdicts'

/** A reading that a record of the level decides, with the forms whose blanks matter. */
interface VariantHere {
  readonly forms: readonly Form[]
  /** Figures of the place itself that stand for what is added up beneath it. */
  readonly reported: readonly string[]
}

/** A rule that records of a level decide. */
export interface PlacedRule {
  readonly prepared: PreparedRule
  /** The readings that the verdict needs. */
  readonly variants: readonly Variant[]
  /** Those of them that stand on the record alone. */
  readonly here: ReadonlyMap<Variant, VariantHere>
  readonly otherLevels: Readonly<Record<string, Level>> | undefined
}

function totalsOf({ indicator, subject }: Variant) {
  return [...totalsIn(indicator.formula), ...(subject.where ? totalsIn(subject.where) : [])]
}

/** Whether the record is all that a reading looks at: whatever is added up beneath has a figure of its own in it. */
function isHere(variant: Variant, level: Level, measures: Measures): boolean {
  if (variant.subject.level !== level) return false
  return totalsOf(variant).every(({ reported = '' }) => measures[reported]?.levels.includes(level))
}

/** The forms whose blanks may decide: where there is nothing to compare with, only who is concerned. */
function formsFor({ rule, indicator, subject, decision }: Variant): readonly Form[] {
  const compared = decision !== undefined || (rule.op === 'increasing' && rule.since === 'baseline')
  return [...(subject.where ? [linear(subject.where)] : []), ...(compared ? formsOf(indicator.formula) : [])]
}

function hereOf(variant: Variant): VariantHere {
  return { forms: formsFor(variant), reported: totalsOf(variant).flatMap(({ reported }) => reported ?? []) }
}

/** The measures of a level that a rule reads, by whichever reading. */
function countsOf(variants: readonly Variant[], level: Level): readonly string[] {
  const ids = variants.flatMap(({ indicator, subject }) => {
    const all = [...needs(indicator.formula), ...(subject.where ? needs(subject.where) : [])]
    return all.filter((need) => (need.level ?? subject.level) === level).map(({ id }) => id)
  })
  return [...new Set(ids)]
}

/** Where a rule is decided: by a record of the level, or elsewhere. */
export type Placed =
  { readonly is: 'here'; readonly rule: PlacedRule } | { readonly is: 'elsewhere'; readonly rule: RuleElsewhere }

/**
 * Tells whether records of a level decide a rule.
 *
 * @param prepared the rule
 * @param level the level of the records
 * @param measures all that there are
 */
export function placeRule(prepared: PreparedRule, level: Level, measures: Measures): Placed {
  const { rule, variants, used, chosen } = prepared
  const here = variants.filter((variant) => isHere(variant, level, measures))
  if (!here.includes(used))
    return { is: 'elsewhere', rule: { rule, level: used.subject.level, counts: countsOf(variants, level) } }
  const others = variants.filter((variant) => !here.includes(variant))
  const levels = others.map(({ reading, subject }) => [reading?.id ?? '', subject.level] as const)
  return {
    is: 'here',
    rule: {
      prepared,
      // what all readings agree on takes all of them
      variants: chosen ? [used] : variants,
      here: new Map(here.map((variant) => [variant, hereOf(variant)])),
      otherLevels: others.length > 0 ? Object.fromEntries(levels) : undefined,
    },
  }
}

/**
 * The blank fields that a reading turns on, for the one place of its table.
 *
 * @param run the reading on the record
 * @param here the reading
 */
export function lacking({ bound }: Run, { forms, reported }: VariantHere): readonly string[] {
  const { variant, scope, table } = bound
  const named = variant.only !== undefined || variant.except !== undefined
  const found = new MissingFinder().lacking(forms, scope, 0).map(({ measure }) => measure)
  const own = reported.filter((id) => table.column(columnKey(scope, id)) === undefined)
  return [...new Set([...(named && table.places[0]?.code === undefined ? ['code'] : []), ...found, ...own])]
}
