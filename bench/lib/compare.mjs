import { VERDICTS } from './oracle.mjs'
import { nameOf } from './rules.mjs'

const LISTED = 5

const same = (a, b) => VERDICTS.every((verdict) => a[verdict] === b[verdict])

/** What is wrong where the counts of a side are not those that are expected. */
export function wrongIn(side, checks, expected, found) {
  return checks.flatMap((check, index) => {
    const [right, taken] = [expected[index], found[index]]
    if (same(right, taken)) return []
    return [`${side}: ${nameOf(check)}: ${JSON.stringify(taken)} instead of ${JSON.stringify(right)}`]
  })
}

/** The places on which doubles err, in words: how many, and the first of them. */
export function errNotes(checks, expected) {
  return checks.flatMap((check, index) => {
    const { err } = expected[index]
    if (err.length === 0) return []
    const first = err.slice(0, LISTED).map(({ code, exact, doubles }) => `${code} is ${exact}, taken as ${doubles}`)
    return [`doubles err on ${nameOf(check)} in ${err.length}: ${first.join('; ')}${err.length > LISTED ? '; …' : ''}`]
  })
}
