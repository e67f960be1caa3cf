import type { PlanBody } from '../plan/plan'
import type { Level } from '../values/code'
import type { Lang, Text } from '../values/text'
import { SKELETON_WORDS as WORDS } from './skeleton-words'

/** What is known of a plan before anybody has written it. */
export interface Outline {
  readonly id: string
  /** First year of the period, which the id ends with. */
  readonly year: number
  readonly region: { readonly code: string; readonly name: string; readonly level: Level }
}

/** Where whoever has installed the package has the schema, seen from the folder of their project. */
const SCHEMA = 'node_modules/shequ/dist/schema/plan.json'

/** Plans of this kind are for five years. */
const YEARS = 5

const { toFill } = WORDS

/** A plan without a rule: valid, and empty but for what is known. */
export function emptyPlan({ id, year, region }: Outline): PlanBody {
  return {
    $schema: SCHEMA,
    id,
    version: '0.1.0',
    status: 'inForce',
    title: toFill,
    document: { number: null, issuer: toFill['zh-CN'], signed: `${year}-01-01`, basedOn: [] },
    region,
    period: { from: `${year}-01-01`, to: `${year + YEARS - 1}-12-31` },
    completeness: 'fullText',
    parents: [],
    measures: {},
    indicators: {},
    sections: [],
    rules: [],
    tasks: [],
    baselines: [],
    defects: [],
  }
}

/** What may stand in the lists, each line behind a `#`. */
const EXAMPLES = {
  parents: ({ year }: Outline) => `
- id: my-province-${year}
  title: 某省规划`,
  measures: () => `
readingRoomSeats:
  type: number
  label: { zh-CN: 阅览室座位数, en: seats in reading rooms }
  unit: { zh-CN: 个, en: seats }
  decimals: 0
  range: [0, null]
  rollup: sum
  time: day
  levels: [community]`,
  indicators: () => `
reading-room-seats:
  label: { zh-CN: 阅览室座位数, en: seats in reading rooms }
  unit: { zh-CN: 个, en: seats }
  formula: { node: measure, id: readingRoomSeats }`,
  sections: () => `
- { id: 三(一), title: 完善服务设施, responsible: [市民政局] }
- { id: 指标表, title: 主要指标 }`,
  rules: ({ year }: Outline) => `
- id: reading-room-seats
  title: { zh-CN: 社区阅览室座位数, en: Seats in the reading room of a community }
  indicator: reading-room-seats
  subject: { level: community }
  op: atLeast
  milestones:
    - { by: ${year + YEARS - 1}-12-31, basis: printed, value: 20 }
  nature: anticipatory
  strength: { word: 应, class: should }
  sources:
    - { section: 三(一)1, figure: 不少于20个 }`,
  tasks: () => `
- id: facility-directory
  title: { zh-CN: 公布社区服务设施名录, en: Publish a directory of service facilities }
  subject: { level: county }
  sources:
    - { section: 三(一)2 }`,
  baselines: ({ year }: Outline) => `
- id: seats-before
  label: { zh-CN: 规划前的座位数, en: Seats before the plan }
  day: ${year - 1}-12-31
  value: 12
  unit: { zh-CN: 个, en: seats }
  sources:
    - { section: 指标表, figure: 12个 }`,
  defects: () => `
- id: total-does-not-add-up
  section: 指标表
  note: { zh-CN: 合计与分项不符, en: The total is not the sum of its parts }`,
} as const satisfies Partial<Record<keyof PlanBody, (outline: Outline) => string>>

type Part = keyof typeof EXAMPLES

const lines = (text: string, before: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `${before}${line}`)
    .join('\n')

/** Quotes a text; what JSON escapes YAML reads alike. */
const quoted = (text: string): string => JSON.stringify(text)

/**
 * A plan to be filled in, as YAML with comments and examples.
 *
 * @param outline what is known of it
 * @param lang the language of the comments
 */
export function skeletonYaml(outline: Outline, lang: Lang): string {
  const { id, version, status, title, document, region, period, completeness } = emptyPlan(outline)
  const comment = (words: Text): string => lines(words[lang], '# ')
  const part = (key: Part): string => {
    const empty = key === 'measures' || key === 'indicators' ? '{}' : '[]'
    return `
${comment(WORDS[key])}
${key}: ${empty} # ${WORDS.example[lang]}:
${lines(EXAMPLES[key](outline), '  # ')}
`
  }
  const fill = `# ${toFill[lang]}`
  const head = `# yaml-language-server: $schema=${SCHEMA}
${comment(WORDS.head)}

${comment(WORDS.id)}
id: ${id}
version: ${version}
status: ${status} # ${WORDS.status[lang]}
title:
  zh-CN: ${title['zh-CN']}
  en: ${title.en}

${comment(WORDS.document)}
document:
  number: null ${fill}
  issuer: ${document.issuer}
  signed: ${document.signed} ${fill}
  basedOn: []

${comment(WORDS.region)}
region:
  code: ${quoted(region.code)}
  name: ${quoted(region.name)}
  level: ${region.level}

${comment(WORDS.period)}
period:
  from: ${period.from}
  to: ${period.to}

${comment(WORDS.completeness)}
completeness: ${completeness}
`
  const parts = ['parents', 'measures', 'indicators', 'sections', 'rules', 'tasks', 'baselines', 'defects'] as const
  return `${head}${parts.map(part).join('')}`
}
