// The obvious rule engine: a list of rules, each with a closure, and one object pushed per check.

const figureOf = ({ value, per }) =>
  per === undefined
    ? (record) => record[value]
    : (record) => (record[value] === null || record[per] === null ? null : (record[value] / record[per]) * 100)

function concernsOf({ kind, yes }) {
  if (kind === undefined && yes === undefined) return () => true
  if (yes === undefined) return (record) => record.kind === kind
  if (kind === undefined) return (record) => record[yes]
  return (record) => (record.kind === kind ? record[yes] : false)
}

/** A check as a rule with a closure. */
export function ruleOf(check) {
  const figure = figureOf(check)
  const concerns = concernsOf(check.subject)
  const { rule, reading, least } = check
  const judge = (concerned, value) => {
    if (concerned === null) return 'unknown'
    if (!concerned) return 'inapplicable'
    if (value === null) return 'unknown'
    return value >= least ? 'met' : 'unmet'
  }
  return {
    rule,
    reading,
    test(record) {
      const value = figure(record)
      return { place: record.code, rule, reading, value, verdict: judge(concerns(record), value) }
    },
  }
}

/** Every check on every record. */
export function findingsOf(rules, records) {
  const findings = []
  for (const record of records) for (const rule of rules) findings.push(rule.test(record))
  return findings
}
