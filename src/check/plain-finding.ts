import type { Finding } from './finding'
import { PlaceFinding } from './place-finding'

/**
 * A finding as plain data, to be copied, compared or kept: what `findings()` gives works its parts out when they are
 * looked at, and `{ ...finding }` would not hold them.
 *
 * @param finding one finding of a report
 * @returns an object with all that there is to say of it; a finding that is plain data already, as it is
 * @example
 * const [finding] = report.findings()
 * const copy = { ...plainFinding(finding), note: 'checked by phone' }
 */
export function plainFinding(finding: Finding): Finding {
  return finding instanceof PlaceFinding ? finding.toJSON() : finding
}
