import type { KnownDebts, Policy, Waiver } from '../../report/policy/policy'
import type { FailOn, PolicyFile } from '../../report/policy/view'
import { Failure } from '../failure'
import type { Context } from '../io'
import { choiceOf } from '../options'
import { printProblems } from '../problems'
import { reportAt } from '../report-file'
import { writtenAt } from '../written'
import type { Loaded } from './load'
import { CONFIG_WORDS } from './words'

/** The options that say what a run is held to. */
export interface PolicyFlags {
  readonly failOn?: string
  readonly waivers?: string
  readonly known?: string
}

interface Read<T> {
  readonly value: T
  readonly file: PolicyFile
}

async function waiversAt(path: string, context: Context): Promise<Read<readonly Waiver[]>> {
  const { value, locate, sha256 } = await writtenAt(path)
  const { parseWaivers } = await import('../../report/policy/parse-waivers')
  const parsed = parseWaivers(value, locate)
  if (!parsed.ok) {
    await printProblems(parsed.problems, context)
    throw new Failure(CONFIG_WORDS.badWaivers(path), 'input')
  }
  return { value: parsed.waivers, file: { role: 'waivers', file: path, sha256 } }
}

async function knownAt(path: string): Promise<Read<KnownDebts>> {
  const { value, sha256 } = await reportAt(path)
  const { parseKnown } = await import('../../report/policy/known')
  const parsed = parseKnown(value)
  if (!parsed.ok) throw new Failure(CONFIG_WORDS.badKnown(path, parsed.path), 'input')
  return { value: parsed.known, file: { role: 'known', file: path, sha256 } }
}

/**
 * What a run is held to, by its options and its configuration.
 *
 * @param flags the options, those of the configuration among them
 * @param loaded the configuration
 * @param context whom to tell
 * @throws Failure where a file cannot be used
 */
export async function policyOf(flags: PolicyFlags, loaded: Loaded | undefined, context: Context): Promise<Policy> {
  const { failOn } = flags
  const { severities, office } = loaded?.config ?? {}
  const choices = ['error', 'warning', 'note', 'never'] as const satisfies readonly FailOn[]
  const chosen = failOn === undefined ? undefined : choiceOf('--fail-on', failOn, choices)
  const waivers = flags.waivers === undefined ? undefined : await waiversAt(flags.waivers, context)
  const known = flags.known === undefined ? undefined : await knownAt(flags.known)
  const config: PolicyFile | undefined = loaded && { role: 'config', file: loaded.file, sha256: loaded.sha256 }
  return {
    ...(severities ? { severities } : {}),
    ...(chosen ? { failOn: chosen } : {}),
    ...(office ? { office } : {}),
    ...(waivers ? { waivers: waivers.value } : {}),
    ...(known ? { known: known.value } : {}),
    files: [config, waivers?.file, known?.file].filter((one) => one !== undefined),
  }
}
