import { GapSums } from '../../check/gap-sums'
import type { GapSum } from '../../check/report'
import type { Level } from '../../values/code'
import type { WorkbookCell } from '../../table/workbook'
import { ruleKey } from '../rule-key'
import { standingTexts } from '../standing-text'
import { gapText, voiceOf, type Voice } from '../text/voice'
import type { ReportView, RuleView } from '../view'
import { Counties, type Within } from './counties'
import { sectionsText } from './sections'
import { officeTable, type OfficeTable } from './table'
import { OFFICE_WORDS } from './words'

const WORDS = OFFICE_WORDS.gaps

/** So many places are named in one row: a row of a sheet grows only so tall. */
const NAMED_IN_A_ROW = 24

/** The unmet places of one rule in one county. */
interface Group {
  readonly rule: RuleView
  readonly places: string[]
  readonly gaps: GapSums
  readonly remarks: Set<string>
}

/** All unmet places of one county, by rule. */
interface County {
  readonly within: Within
  readonly groups: Map<string, Group>
}

function countiesOf(view: ReportView, level: Level, voice: Voice): readonly County[] {
  const counties = new Counties(view, level)
  const found = new Map<string, County>()
  for (const finding of view.findings()) {
    const key = ruleKey(finding.plan, finding.rule)
    const rule = view.rules[key]
    if (finding.verdict !== 'unmet' || !rule) continue
    const within = counties.of(finding)
    const county = found.get(within.key) ?? { within, groups: new Map<string, Group>() }
    found.set(within.key, county)
    const group: Group = county.groups.get(key) ?? { rule, places: [], gaps: new GapSums(), remarks: new Set() }
    county.groups.set(key, group)
    group.places.push(finding.name ?? finding.place)
    group.gaps.add(finding.gap)
    for (const remark of standingTexts(finding, rule, voice)) group.remarks.add(remark)
  }
  // the whole region first, then by code, what nobody can place last
  const rank = ({ within: { key } }: County): string => (key === '*' ? '' : key === '' ? 'z' : key)
  return [...found.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
}

function nameOf({ key, name }: Within, { say, aside }: Voice): string {
  if (key === '*') return say(WORDS.whole)
  if (key === '') return say(WORDS.unknownCounty)
  return name === undefined ? key : name + aside(key)
}

/** The rows of one rule in one county: the first says all, the others go on with the places. */
function rowsOf({ within }: County, { rule, places, gaps, remarks }: Group, view: ReportView, voice: Voice) {
  const { say, list, clauses } = voice
  const isWhole = within.key === '*' && rule.breakdown !== undefined
  const gross = isWhole ? rule.breakdown.gross : gaps.list()
  const text = (sums: readonly GapSum[]): string =>
    sums.length === 0 ? say(WORDS.notTold) : clauses(sums.map((sum) => gapText(sum, voice)))
  const who = [nameOf(within, voice), rule.title]
  const first: readonly WorkbookCell[] = [
    ...who,
    { value: places.length, look: 'bad' },
    list(places.slice(0, NAMED_IN_A_ROW)),
    text(gross),
    isWhole ? text(rule.breakdown.net) : say(WORDS.notTold),
    view.policy?.office?.deadlines[ruleKey(rule.plan, rule.rule)] ?? '',
    sectionsText(rule, voice),
    clauses([...remarks]),
  ]
  const rows = [first]
  for (let at = NAMED_IN_A_ROW; at < places.length; at += NAMED_IN_A_ROW)
    rows.push([...who, '', list(places.slice(at, at + NAMED_IN_A_ROW)), '', '', '', '', say(WORDS.goesOn)])
  return rows
}

function tableOf(view: ReportView, counties: readonly County[], place: string | undefined, voice: Voice): OfficeTable {
  const rows = counties.flatMap((county) =>
    [...county.groups.values()].flatMap((group) => rowsOf(county, group, view, voice)),
  )
  return officeTable(view, {
    title: voice.say(WORDS.title(voice.list(view.plans.map(({ title }) => title)), place)),
    sheet: place ?? voice.say(WORDS.sheet),
    heads: WORDS.heads,
    widths: [18, 30, 10, 60, 28, 18, 17, 13, 15],
    rows,
    foot: rows.length === 0 ? [voice.say(WORDS.none)] : [],
  })
}

/** How gaps are listed. */
export interface GapOptions {
  /** The level by which they are listed: the county where it is not given. */
  readonly by?: Level
  /** Whether each place of that level has a table of its own. */
  readonly split?: boolean
}

/** A table, and whom it is for where each place has its own. */
export interface GapTable extends OfficeTable {
  readonly place?: string
}

/**
 * The list of gaps by county (分县缺口清单): every unmet rule with its places, what they lack together, until when the office
 * wants it put right, the clause, and remarks.
 *
 * @param view a live report, or a parsed one
 * @param options by which level, and whether each of its places has a table of its own
 * @returns one table, or one for each place
 */
export function gapTables(view: ReportView, { by = 'county', split = false }: GapOptions = {}): readonly GapTable[] {
  const voice = voiceOf(view)
  const counties = countiesOf(view, by, voice)
  if (!split) return [tableOf(view, counties, undefined, voice)]
  return counties.map((county) => {
    const place = nameOf(county.within, voice)
    return { ...tableOf(view, [county], place, voice), place }
  })
}
