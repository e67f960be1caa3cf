import { narrow } from '../values/narrow'

/** A code as text, or why it is none. */
export type CodeRead = { readonly ok: true; readonly code: string } | { readonly ok: false }

const PLAIN = /^\d+$/
const QUOTED = /^=?"([^"]*)"$/
const SCIENTIFIC = /^(\d)(?:\.(\d+))?e\+?(\d+)$/i
const GROUPED = /^(?:\d{6} \d{3} \d{3}|\d{2} \d{2} \d{2} \d{3} \d{3}|\d{3}(?:,\d{3}){3})$/
const WRAPPERS = /^['’‘`]+|['’‘`]+$/g

/** 1.40105001001E+11 still has all of its digits; of 1.40105E+11 nobody knows the rest. */
function fromScientific([, first = '', rest = '', power = '']: RegExpExecArray): CodeRead {
  return rest.length === Number(power) ? { ok: true, code: first + rest } : { ok: false }
}

/**
 * A code as files hold it: with full-width digits, a trailing tab, a leading apostrophe, `="…"`, in groups, or as a
 * number with `.0`.
 *
 * @param text of the cell
 * @returns the code, whatever it may be; or that a spreadsheet has turned it into a figure and lost its last digits
 * @example
 * codeText("'140105001001\t") // { ok: true, code: '140105001001' }
 * codeText('1.40105E+11') // { ok: false }
 */
export function codeText(text: string): CodeRead {
  if (PLAIN.test(text)) return { ok: true, code: text }
  const bare = narrow(text).replace(WRAPPERS, '').trim()
  const inside = QUOTED.exec(bare)?.[1]?.trim() ?? bare
  const scientific = SCIENTIFIC.exec(inside)
  if (scientific) return fromScientific(scientific)
  const whole = inside.replace(/\.0+$/, '')
  return { ok: true, code: GROUPED.test(whole) ? whole.replace(/[ ,]/g, '') : whole }
}
