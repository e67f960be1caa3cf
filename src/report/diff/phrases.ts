import { VERDICT_NAMES } from '../../check/phrases'
import type { Verdict } from '../../check/finding'
import type { Speech } from '../speech'
import { MARKS } from '../words'
import type {
  DiffChange,
  DiffLimit,
  DiffPlace,
  DiffReason,
  DiffRenamed,
  DiffReport,
  DiffSide,
  ReportDiff,
} from './result'
import { CAUSE_NAMES, DIFF_WORDS, KIND_NAMES, KINDS } from './words'

/** One of the reports: its day, its data, its plans, its tool. */
export function reportText({ day, dataDay, plans, tool }: DiffReport, { say, list }: Speech): string {
  const names = list(plans.map(({ id, version }) => `${id} ${version}`))
  return say(DIFF_WORDS.report(day, dataDay, names, `${tool.name} ${tool.version}`))
}

/** What may have changed something, with what it was and is. */
function reasonText({ cause, before, after }: DiffReason, { say }: Speech): string {
  const name = say(CAUSE_NAMES[cause])
  if (before === undefined && after === undefined) return name
  const blank = say(DIFF_WORDS.blank)
  // the data differ, and their day is the same
  if (before === after) return name
  return say(DIFF_WORDS.detail(name, before ?? blank, after ?? blank))
}

/** Everything that could explain a change: what the findings show, then what cannot be ruled out. */
export function reasonsText({ reasons }: DiffChange, voice: Speech): string {
  const texts = (shown: boolean) =>
    voice.list(reasons.filter((one) => one.shown === shown).map((one) => reasonText(one, voice)))
  const [shown, maybe] = [texts(true), texts(false)]
  if (shown === '') return maybe === '' ? voice.say(DIFF_WORDS.unexplained) : maybe
  return maybe === '' ? shown : voice.clauses([shown, voice.say(DIFF_WORDS.maybe) + maybe])
}

function verdictText(side: DiffSide | undefined, { say }: Speech): string {
  return say(side ? VERDICT_NAMES[side.verdict] : DIFF_WORDS.notListed)
}

/** What the verdict was and is. */
export function verdictsText({ before, after }: DiffChange, voice: Speech): string {
  return voice.say(DIFF_WORDS.verdicts(verdictText(before, voice), verdictText(after, voice)))
}

const sideText = (side: DiffSide | undefined): string =>
  side?.value === undefined ? '' : side.value + (side.gap === undefined ? '' : ` (${side.gap})`)

/** The values with their gaps; nothing where there are none. */
export function figuresText({ before, after }: DiffChange): string {
  const [old, own] = [sideText(before), sideText(after)]
  return old === own ? own : `${old === '' ? '…' : old} → ${own === '' ? '…' : own}`
}

/** A place by its name and code. */
export function placeText({ place, name }: Pick<DiffPlace, 'place' | 'name'>, { aside }: Speech): string {
  return name === undefined || name === place ? place : name + aside(place)
}

/** What a place was, what it is, and how that is known. */
export function renamedText({ before, after, by }: DiffRenamed, voice: Speech): string {
  const old = voice.list(before.map((one) => placeText(one, voice)))
  return `${old} → ${placeText(after, voice)}${voice.aside(voice.say(DIFF_WORDS.by[by]))}`
}

/** A rule by its title and id. */
export function ruleText(key: string, { titles }: ReportDiff, { aside }: Speech): string {
  return (titles[key] ?? key) + aside(key)
}

/** How many changes there are of each kind. */
export function countsText({ counts }: ReportDiff, { say, list }: Speech): string {
  const some = KINDS.filter((kind) => counts[kind] > 0)
  const told = some.map((kind) => say(DIFF_WORDS.count(say(KIND_NAMES[kind]), counts[kind])))
  return list([...(told.length === 0 ? [say(DIFF_WORDS.none)] : told), say(DIFF_WORDS.same(counts.same))])
}

/** What cannot be known. */
export function limitText(limit: DiffLimit, voice: Speech): string {
  const { say } = voice
  if (limit.code === 'nothing-common') return say(DIFF_WORDS.nothingCommon)
  const side = say(limit.side === 'before' ? DIFF_WORDS.sideBefore : DIFF_WORDS.sideAfter)
  if (limit.code === 'no-hash') return say(DIFF_WORDS.noHash(side))
  const names = limit.verdicts.map((verdict) => say(VERDICT_NAMES[verdict as Verdict]))
  return say(DIFF_WORDS.selection(side, voice.list(names)))
}

/** What differs between the reports as a whole. */
export function differsText({ reasons }: ReportDiff, voice: Speech): string {
  if (reasons.length === 0) return voice.say(DIFF_WORDS.nothing)
  return reasons.map((one) => reasonText(one, voice)).join(voice.say(MARKS.clause))
}
