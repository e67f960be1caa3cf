// What is right, place by place: whole numbers of hundredths, far below 2^53, so that nothing is ever rounded. Never timed.

export const VERDICTS = ['met', 'unmet', 'unknown', 'inapplicable']

/** Every figure here has two decimals at most, and so has every threshold. */
const hundredths = (value) => {
  const whole = Math.round(value * 100)
  if (whole / 100 !== value) throw new Error(`more than two decimals: ${value}`)
  return whole
}

const exactly = {
  figure: (value, least) => hundredths(value) >= hundredths(least),
  share: (value, per, least) => 10_000 * hundredths(value) >= hundredths(least) * hundredths(per),
}

/** The obvious formula in doubles, as every peer but decimal.js has it. */
const byDoubles = {
  figure: (value, least) => value >= least,
  share: (value, per, least) => (value / per) * 100 >= least,
}

/** Yes, no, or undefined where it is not known whether a check is about a place. */
function concerns({ kind, yes }, record) {
  if (kind !== undefined && record.kind !== kind) return false
  return yes === undefined ? true : (record[yes] ?? undefined)
}

function verdictOf({ subject, value, per, least }, record, way) {
  const concerned = concerns(subject, record)
  if (concerned === undefined) return 'unknown'
  if (!concerned) return 'inapplicable'
  if (record[value] === null || (per !== undefined && record[per] === null)) return 'unknown'
  const met = per === undefined ? way.figure(record[value], least) : way.share(record[value], record[per], least)
  return met ? 'met' : 'unmet'
}

/**
 * The counts by verdict of every check, exact and by doubles, and the places on which the two differ.
 *
 * @param checks the checks
 * @param records the places
 */
export function expectedOf(checks, records) {
  return checks.map((check) => {
    const [exact, doubles] = [zero(), zero()]
    const err = []
    records.forEach((record, row) => {
      const [right, taken] = [verdictOf(check, record, exactly), verdictOf(check, record, byDoubles)]
      exact[right]++
      doubles[taken]++
      if (right !== taken) err.push({ row, code: record.code, exact: right, doubles: taken })
    })
    return { exact, doubles, err }
  })
}

/** Counts of nothing yet. */
export const zero = () => ({ met: 0, unmet: 0, unknown: 0, inapplicable: 0 })
