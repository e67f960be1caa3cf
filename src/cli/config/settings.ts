import { dirname, isAbsolute, join } from 'node:path'
import type { Config } from '../../config/config'
import type { Location } from '../../values/problem'
import { pathText } from '../../plan/path'
import { isPlanFile } from '../plan-choice'
import type { Loaded } from './load'

/** Whence a setting comes. */
type Origin = { readonly is: 'flag'; readonly flag: string } | { readonly is: 'file'; readonly location: Location }

/** One thing that holds in a run. */
export interface Setting {
  /** Path in a configuration, such as `readings.facility-opening-hours`. */
  readonly key: string
  readonly value: unknown
  readonly origin: Origin
}

/** Options as commander gives them. */
type Flags = Readonly<Record<string, unknown>>

/** The options of a call with what the configuration adds, and where each comes from. */
export interface Settled {
  readonly flags: Flags
  readonly files: readonly string[]
  readonly settings: readonly Setting[]
}

/** How one key of a configuration stands to an option of the command line. */
interface Key {
  readonly key: keyof Config
  /** The option as commander calls it; `files` are the arguments. */
  readonly name: string
  readonly flag: string
  /** `one` value; a `list`, which an option replaces as a whole; `pairs`, of which an option replaces its own. */
  readonly is: 'one' | 'list' | 'pairs'
  /** Makes a path of it that is seen from the working folder. */
  readonly path?: (value: string, from: (path: string) => string) => string
}

const whole = (value: string, from: (path: string) => string): string => from(value)

/** What every command takes that reads data. */
export const DATA_KEYS: readonly Key[] = [
  {
    key: 'plan',
    name: 'plan',
    flag: '--plan',
    is: 'list',
    path: (value, from) => (isPlanFile(value) ? from(value) : value),
  },
  { key: 'inputs', name: 'files', flag: 'FILES', is: 'list', path: whole },
  { key: 'day', name: 'day', flag: '--day', is: 'one' },
  { key: 'dataDay', name: 'dataDay', flag: '--data-day', is: 'one' },
  { key: 'level', name: 'level', flag: '--level', is: 'one' },
  { key: 'region', name: 'region', flag: '--region', is: 'one' },
  { key: 'roster', name: 'roster', flag: '--roster', is: 'pairs' },
  { key: 'declares', name: 'declare', flag: '--declare', is: 'pairs' },
  { key: 'readings', name: 'reading', flag: '--reading', is: 'pairs' },
  { key: 'evidence', name: 'evidence', flag: '--evidence', is: 'pairs' },
  { key: 'columns', name: 'map', flag: '--map', is: 'pairs' },
  { key: 'earlier', name: 'earlier', flag: '--earlier', is: 'list', path: whole },
  { key: 'text', name: 'text', flag: '--text', is: 'one', path: whole },
]

function formatPath(value: string, from: (path: string) => string): string {
  const at = value.indexOf('=')
  return at < 0 ? value : `${value.slice(0, at)}=${from(value.slice(at + 1))}`
}

/** What `check` takes besides. */
export const CHECK_KEYS: readonly Key[] = [
  ...DATA_KEYS,
  { key: 'tasks', name: 'tasks', flag: '--tasks', is: 'list', path: whole },
  { key: 'breakdown', name: 'breakdown', flag: '--breakdown', is: 'one' },
  { key: 'rules', name: 'rule', flag: '--rule', is: 'list' },
  { key: 'failOn', name: 'failOn', flag: '--fail-on', is: 'one' },
  { key: 'strict', name: 'strict', flag: '--strict', is: 'one' },
  { key: 'waivers', name: 'waivers', flag: '--waivers', is: 'one', path: whole },
  { key: 'known', name: 'known', flag: '--known', is: 'one', path: whole },
  { key: 'formats', name: 'format', flag: '--format', is: 'list', path: formatPath },
  { key: 'output', name: 'output', flag: '--output', is: 'one', path: whole },
  { key: 'all', name: 'all', flag: '--all', is: 'one' },
]

/** A list as it may be written: one value, or several; a format as an object. */
function listOf(value: unknown): readonly string[] {
  const some = Array.isArray(value) ? (value as readonly unknown[]) : [value]
  return some.map((one) => {
    if (typeof one !== 'object' || one === null) return String(one)
    const { name, file } = one as { readonly name: string; readonly file?: string }
    return file === undefined ? name : `${name}=${file}`
  })
}

/** What a pair of the command line says; a file of pairs, which has no key of its own, as a whole. */
function pairOf(pair: string): readonly [string, string] {
  const at = pair.lastIndexOf('=')
  return at < 0 ? ['', pair] : [pair.slice(0, at), pair.slice(at + 1)]
}

/** The path of a key inside an object. */
function inside(path: string, key: string): string {
  return pathText([...path.split('.'), key])
}

/** Merges one key: what the call says goes before. */
class Merger {
  readonly flags: Record<string, unknown>
  files: readonly string[]
  readonly settings: Setting[] = []

  constructor(
    files: readonly string[],
    flags: Flags,
    private readonly loaded: Loaded | undefined,
  ) {
    this.flags = { ...flags }
    this.files = files
  }

  private readonly from = (path: string): string => {
    if (path === '-' || isAbsolute(path)) return path
    return join(dirname(this.loaded?.file ?? '.'), path)
  }

  private file(path: string): Origin {
    return { is: 'file', location: this.loaded?.locate(path) ?? {} }
  }

  private note(key: string, value: unknown, origin: Origin): void {
    this.settings.push({ key, value, origin })
  }

  private one({ key, name, flag, path }: Key): void {
    const given = this.flags[name]
    const written = this.loaded?.config[key] as string | number | boolean | undefined
    if (given !== undefined) this.note(key, given, { is: 'flag', flag })
    else if (written !== undefined) {
      const value = typeof written === 'boolean' ? written : path ? path(String(written), this.from) : String(written)
      this.flags[name] = value
      this.note(key, value, this.file(key))
    }
  }

  private list({ key, name, flag, path }: Key): void {
    const isFiles = name === 'files'
    const given = (isFiles ? this.files : (this.flags[name] ?? [])) as readonly string[]
    const written = this.loaded?.config[key]
    if (given.length > 0) this.note(key, given, { is: 'flag', flag })
    else if (written !== undefined) {
      const values = listOf(written).map((value) => (path ? path(value, this.from) : value))
      if (isFiles) this.files = values
      else this.flags[name] = values
      this.note(key, values, this.file(key))
    }
  }

  private pairs({ key, name, flag }: Key): void {
    const given = (this.flags[name] ?? []) as readonly string[]
    const own = new Map(given.map(pairOf))
    for (const [word, value] of own) this.note(word === '' ? key : `${key}.${word}`, value, { is: 'flag', flag })
    const written = (this.loaded?.config[key] ?? {}) as Readonly<Record<string, string | number | null>>
    const added = Object.entries(written).filter(([word]) => !own.has(word))
    for (const [word, value] of added) this.note(`${key}.${word}`, value, this.file(inside(key, word)))
    // of columns what comes later goes before, and none is written as a dash
    if (added.length > 0) this.flags[name] = [...added.map(([word, value]) => `${word}=${value ?? '-'}`), ...given]
  }

  merge(keys: readonly Key[]): void {
    for (const key of keys) this[key.is](key)
  }

  /** What has no option: a part of the configuration, leaf by leaf. */
  rest(keys: readonly (keyof Config)[]): void {
    for (const key of keys) this.leaves(key, this.loaded?.config[key])
  }

  private leaves(path: string, value: unknown): void {
    if (value === undefined) return
    if (typeof value !== 'object' || value === null) this.note(path, value, this.file(path))
    else for (const [key, one] of Object.entries(value)) this.leaves(inside(path, key), one)
  }
}

/**
 * What holds in a run: what the call says, and where it says nothing the configuration.
 *
 * @param files the arguments of the call
 * @param flags its options
 * @param loaded the configuration; undefined where there is none
 * @param keys which keys of it the command takes
 */
export function settle(
  files: readonly string[],
  flags: object,
  loaded: Loaded | undefined,
  keys: readonly Key[],
): Settled {
  const merger = new Merger(files, flags as Flags, loaded)
  merger.merge(keys)
  if (keys === CHECK_KEYS) merger.rest(['severities', 'office'])
  return { flags: merger.flags, files: merger.files, settings: merger.settings }
}
