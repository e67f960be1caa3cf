import { unzlibSync } from 'fflate'
import { FIELD, type PackedRule, type Payload } from '../pack/payload'
import { Entries, unrun } from './unpack'

/** What stands in for a verdict where there is no finding. */
export const NO_VERDICT = 255

/** A rule with its findings. */
export interface Rule extends Omit<PackedRule, 'findings'> {
  readonly findings: Entries
  /** By place the number of its finding; -1 where there is none. */
  readonly at: Int32Array
  /** By finding the number of its verdict. */
  readonly verdict: Uint8Array
}

/** Everything that the page shows when asked. */
export interface Model extends Omit<Payload, 'places' | 'rules' | 'problems'> {
  readonly codes: readonly string[]
  readonly names: readonly string[]
  readonly level: Int32Array
  readonly region: Int32Array
  readonly locations: Entries
  readonly rules: readonly Rule[]
  readonly problems: Entries
}

function ruleOf({ findings, ...rest }: PackedRule, places: number, verdicts: readonly string[]): Rule {
  const entries = new Entries(findings)
  const at = new Int32Array(places).fill(-1)
  entries.about.forEach((place, n) => (at[place] = n))
  return { ...rest, findings: entries, at, verdict: entries.codes(FIELD.verdict, verdicts) }
}

/** The model out of its payload. */
export function modelOf({ places, rules, problems, ...rest }: Payload): Model {
  const codes = places.codes === '' ? [] : places.codes.split('\n')
  const ids = rest.verdicts.map(([id]) => id)
  return {
    ...rest,
    codes,
    names: places.names.split('\n'),
    level: unrun(places.level, 0),
    region: unrun(places.region, 0),
    locations: new Entries(places.location),
    rules: rules.map((rule) => ruleOf(rule, codes.length, ids)),
    problems: new Entries(problems),
  }
}

/** The payload out of the text that the page carries. */
export function readPayload(text: string): Payload {
  const bytes = Uint8Array.from(atob(text.trim()), (sign) => sign.charCodeAt(0))
  return JSON.parse(new TextDecoder().decode(unzlibSync(bytes))) as Payload
}

/** The verdict of a rule on a place. */
export function verdictOf(rule: Rule, place: number): number {
  const finding = rule.at[place] as number
  return finding < 0 ? NO_VERDICT : (rule.verdict[finding] as number)
}

/** What a place is called. */
export function nameOf({ names, codes }: Model, place: number): string {
  const name = names[place] ?? ''
  return name === '' ? (codes[place] ?? '') : name
}
