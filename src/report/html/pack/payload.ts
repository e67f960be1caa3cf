import type { PageWords } from '../page-words'
import type { Packed } from './marks'

/** Where the texts of a finding stand in its entry; what follow are its lines: a lead, a text, and so on. */
export const FIELD = {
  verdict: 0,
  cause: 1,
  severity: 2,
  debt: 3,
  waived: 4,
  /** Figures to sort by. */
  value: 5,
  gap: 6,
  /** The same in words. */
  valueWords: 7,
  gapWords: 8,
  /** Where it stands in the input; empty where that is the place of its place. */
  location: 9,
  lines: 10,
} as const

/** A column of the heat table: a rule, or a whole-region rule by the parts of its region. */
export interface PackedRule {
  /** Id of the part of the page that tells of it. */
  readonly id: string
  readonly title: string
  /** Its number in the report, for the head of a narrow column. */
  readonly number: string
  /** Whether its findings are information only: of the parts of a region. */
  readonly isInformation: boolean
  /** What all its findings have in common: a lead, a text, and so on. */
  readonly lines: readonly string[]
  readonly findings: Packed
}

/** Every place that a finding is about, in the order of the findings. */
export interface PackedPlaces {
  /** Line by line. */
  readonly codes: string
  readonly names: string
  /** Which level each has, and which region it is counted to, or -1: a number and how many in a row have it, and so on. */
  readonly level: readonly number[]
  readonly region: readonly number[]
  /** Where each stands in the input. */
  readonly location: Packed
}

/** What the page's own script reads: everything that it shows only when asked. */
export interface Payload {
  readonly words: PageWords
  /** The verdicts, the worst first: id, letter, name. */
  readonly verdicts: readonly (readonly [id: string, letter: string, name: string])[]
  readonly levels: readonly string[]
  /** The places above, by which the others are grouped: their codes and names. */
  readonly regions: readonly (readonly [code: string, name: string])[]
  readonly places: PackedPlaces
  readonly rules: readonly PackedRule[]
  /** Of each problem of the data its code, its severity, where it stands, and what it says. */
  readonly problems: Packed
}
