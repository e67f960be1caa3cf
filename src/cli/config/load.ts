import { createHash } from 'node:crypto'
import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from '../../config/config'
import type { Location, Problem } from '../../values/problem'
import { Failure } from '../failure'
import { bytesOf } from '../file-text'
import type { Context } from '../io'
import { printProblems } from '../problems'
import { writtenAt, type Written } from '../written'
import { CONFIG_WORDS } from './words'

/** A configuration with where each part of it is written. */
export interface Loaded {
  readonly file: string
  readonly sha256: string
  readonly config: Config
  readonly locate: (path: string) => Location
}

/** Where a configuration is looked for that nobody named. */
const NAMES = ['json', 'yaml', 'yml', 'mjs'].map((extension) => `shequ.config.${extension}`)

/** The configuration of the working folder. */
async function found(): Promise<string | undefined> {
  const there = await Promise.all(
    NAMES.map((name) =>
      access(name).then(
        () => true,
        () => false,
      ),
    ),
  )
  const names = NAMES.filter((_, index) => there[index])
  if (names.length > 1) throw new Failure(CONFIG_WORDS.several(names.join(', ')))
  return names[0]
}

async function exportsOf(path: string): Promise<{ readonly default?: unknown }> {
  try {
    return (await import(pathToFileURL(resolve(path)).href)) as { readonly default?: unknown }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure(CONFIG_WORDS.notModule(path, reason.split('\n', 1)[0] ?? ''), 'input')
  }
}

/** What a module exports; its lines are not known. */
async function moduleAt(path: string): Promise<Written> {
  const bytes = await bytesOf(path)
  const { default: value } = await exportsOf(path)
  if (value === undefined) throw new Failure(CONFIG_WORDS.noDefault(path), 'input')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { file: path, value, sha256, locate: (inside) => ({ file: path, ...(inside === '' ? {} : { path: inside }) }) }
}

function writtenIn(path: string): Promise<Written> {
  if (/\.mjs$/i.test(path)) return moduleAt(path)
  if (/\.(json|ya?ml)$/i.test(path)) return writtenAt(path)
  throw new Failure(CONFIG_WORDS.otherKind(path))
}

/**
 * Loads the configuration of a call.
 *
 * @param asked the file that was named; undefined for that of the working folder, false for none
 * @param context whom to tell
 * @returns undefined where there is none
 * @throws Failure where it cannot be read, or something in it cannot be used
 */
export async function loadConfig(asked: string | false | undefined, context: Context): Promise<Loaded | undefined> {
  const path = asked === false ? undefined : (asked ?? (await found()))
  if (path === undefined) return undefined
  const { file, value, sha256, locate } = await writtenIn(path)
  const { parseConfig } = await import('../../config/parse')
  const parsed = parseConfig(value)
  if (!parsed.ok) {
    const placed = parsed.problems.map((one): Problem => ({ ...one, location: locate(one.location.path ?? '') }))
    await printProblems(placed, context)
    throw new Failure(CONFIG_WORDS.unusable(file), 'input')
  }
  return { file, sha256, config: parsed.config, locate }
}
