import type { PlaceChange } from '../dataset/changes'
import { Failure } from './failure'
import { CHANGES_WORDS } from './changes-words'
import { writtenAt } from './written'

const KEYS: ReadonlySet<string> = new Set(['from', 'to', 'day', 'document'])

const isCode = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === 'string'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads a list of what became of places (区划变动): `[{ from, to, day, document }]`, or a plain `{ OLD: NEW }`, as JSON or YAML.
 *
 * @param path the file; undefined where none was given
 * @throws Failure where it cannot be read, or is no such list; what its codes are is looked at where it is used
 */
export async function changesAt(path: string | undefined): Promise<readonly PlaceChange[]> {
  if (path === undefined) return []
  const { value, locate } = await writtenAt(path)
  if (isObject(value))
    return Object.entries(value).map(([from, to]): PlaceChange => {
      if (!isCode(to)) throw new Failure(CHANGES_WORDS.notAChange(path, from), 'input')
      return { from, to: to ?? null, location: locate(from) }
    })
  if (!Array.isArray(value)) throw new Failure(CHANGES_WORDS.notAList(path), 'input')
  return value.map((one: unknown, index): PlaceChange => {
    const at = `[${index}]`
    const known = isObject(one) && Object.keys(one).every((key) => KEYS.has(key)) && Object.values(one).every(isCode)
    if (!known) throw new Failure(CHANGES_WORDS.notAChange(path, at), 'input')
    const { from, to, day, document } = one as Readonly<Record<string, string | null | undefined>>
    return {
      from: from ?? null,
      to: to ?? null,
      ...(typeof day === 'string' ? { day } : {}),
      ...(typeof document === 'string' ? { document } : {}),
      location: locate(at),
    }
  })
}
