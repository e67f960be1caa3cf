import type { PlaceChange } from '../dataset/changes'
import { readChanges } from '../read/read-changes'
import type { Problem } from '../values/problem'
import { Failure } from './failure'
import { bytesOf } from './file-text'
import { CHANGES_WORDS } from './changes-words'
import type { Context } from './io'
import { printProblems } from './problems'
import { writtenAt } from './written'

const KEYS: ReadonlySet<string> = new Set(['from', 'to', 'day', 'document'])

const isCode = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === 'string'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What was read of a list of changes. */
interface Changes {
  readonly changes: readonly PlaceChange[]
  readonly problems: readonly Problem[]
}

/** A table, whose problems are told with those of the data. */
async function tableAt(path: string, context: Context): Promise<Changes> {
  const read = await readChanges(await bytesOf(path), { name: path })
  if (read.ok) return read
  await printProblems(read.problems, context)
  throw new Failure(CHANGES_WORDS.unusable(path), 'input')
}

/**
 * Reads a list of what became of places (区划变动): a table under the headings from, to, day and document, or as JSON or YAML
 * `[{ from, to, day, document }]` or a plain `{ OLD: NEW }`.
 *
 * @param path the file; undefined where none was given
 * @param context whom to tell when it cannot be used
 * @throws Failure where it cannot be read, or is no such list; what its codes are is looked at where it is used
 */
export async function changesAt(path: string | undefined, context: Context): Promise<Changes> {
  if (path === undefined) return { changes: [], problems: [] }
  return /\.(json|ya?ml)$/i.test(path) ? { changes: await listAt(path), problems: [] } : tableAt(path, context)
}

async function listAt(path: string): Promise<readonly PlaceChange[]> {
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
