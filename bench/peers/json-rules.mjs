// json-rules-engine: one engine with all rules, run once per record, as its documentation has it. Shares are facts that are
// worked out from other facts. What of a rule failed tells why it is not met.
import { Engine } from 'json-rules-engine'
import { zero } from '../lib/oracle.mjs'

const factOf = ({ value, per }) => (per === undefined ? value : `${value}Per${per}`)

function conditionsOf({ subject: { kind, yes }, value, per, least }) {
  return [
    ...(kind === undefined ? [] : [{ name: 'kind', fact: 'kind', operator: 'equal', value: kind }]),
    ...(yes === undefined ? [] : [{ name: 'known', fact: yes, operator: 'notEqual', value: null }]),
    ...(yes === undefined ? [] : [{ name: 'yes', fact: yes, operator: 'equal', value: true }]),
    { name: 'figure', fact: factOf({ value, per }), operator: 'notEqual', value: null },
    { name: 'least', fact: factOf({ value, per }), operator: 'greaterThanInclusive', value: least },
  ]
}

/** An engine with every check as a rule. */
export function engineOf(checks) {
  const engine = new Engine()
  for (const { value, per } of checks) {
    if (per === undefined) continue
    engine.addFact(factOf({ value, per }), async (_, almanac) => {
      const [figure, base] = [await almanac.factValue(value), await almanac.factValue(per)]
      return figure === null || base === null ? null : (figure / base) * 100
    })
  }
  checks.forEach((check, index) =>
    engine.addRule({ conditions: { all: conditionsOf(check) }, event: { type: 'met', params: { index } } }),
  )
  return engine
}

const ORDER = [
  ['kind', 'inapplicable'],
  ['known', 'unknown'],
  ['yes', 'inapplicable'],
  ['figure', 'unknown'],
]

function failureOf({ conditions }) {
  const failed = new Set(conditions.all.filter(({ result }) => !result).map(({ name }) => name))
  return ORDER.find(([name]) => failed.has(name))?.[1] ?? 'unmet'
}

/** The counts of each check. */
export async function byEngine(engine, checks, records) {
  const counts = checks.map(zero)
  for (const record of records) {
    const { results, failureResults } = await engine.run(record)
    for (const { event } of results) counts[event.params.index].met++
    for (const failed of failureResults) counts[failed.event.params.index][failureOf(failed)]++
  }
  return counts
}
