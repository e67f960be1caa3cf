// decimal.js for every comparison; multiplied out, so that it does not round either.
import { Decimal } from 'decimal.js'
import { zero } from '../lib/oracle.mjs'

const met = {
  figure: (value, least) => new Decimal(value).gte(least),
  share: (value, per, least) => new Decimal(value).times(100).gte(new Decimal(per).times(least)),
}

function verdictOf({ subject: { kind, yes }, value, per, least }, record) {
  if (kind !== undefined && record.kind !== kind) return 'inapplicable'
  if (yes !== undefined && record[yes] === null) return 'unknown'
  if (yes !== undefined && !record[yes]) return 'inapplicable'
  if (record[value] === null || (per !== undefined && record[per] === null)) return 'unknown'
  const holds = per === undefined ? met.figure(record[value], least) : met.share(record[value], record[per], least)
  return holds ? 'met' : 'unmet'
}

/** The counts of each check. */
export function byDecimals(checks, records) {
  const counts = checks.map(zero)
  for (const record of records) checks.forEach((check, index) => counts[index][verdictOf(check, record)]++)
  return counts
}
