import pc from 'picocolors'
import type { Paint } from '../report/text/line'
import type { Io } from './io'

const isSet = (value: string | undefined) => value !== undefined && value !== ''

/** Whether to colour what goes to stdout: on a terminal, unless NO_COLOR is set; always where FORCE_COLOR is. */
function inColour({ out, env }: Io): boolean {
  if (isSet(env['NO_COLOR'])) return false
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0'
  return out.isTTY && env['TERM'] !== 'dumb'
}

/** The colours of a report on this output. */
export function paintFor(io: Io): Paint {
  const { bold, cyan, dim, green, red, yellow } = pc.createColors(inColour(io))
  return { met: green, unmet: red, pending: cyan, unknown: yellow, heading: bold, faint: dim }
}
