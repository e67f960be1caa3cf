import type { Lang } from '../../values/text'
import { Failure } from '../failure'
import type { Context } from '../io'
import { USAGE_WORDS } from '../words'
import { loadConfig, type Loaded } from './load'
import { CONFIG_WORDS } from './words'
import { settle, type DATA_KEYS, type Setting } from './settings'

/** Options that say which configuration a call goes by. */
export interface ConfigFlags {
  /** The file; false for none, not even that of the working folder. */
  readonly config?: string | false
  readonly printConfig?: boolean
}

/** A call with all that its configuration adds. */
export interface ConfiguredCall<Flags> {
  readonly flags: Flags
  readonly files: readonly string[]
  readonly context: Context
  readonly loaded: Loaded | undefined
  readonly settings: readonly Setting[]
  /** Whether the language is that of the environment. */
  readonly isSystemLang: boolean
}

/** The call goes before the configuration, and that before the environment. */
function langFor(context: Context, loaded: Loaded | undefined): { readonly lang?: Lang; readonly from?: Setting } {
  const { lang: own } = context
  if (context.langGiven === true)
    return { lang: own, from: { key: 'lang', value: own, origin: { is: 'flag', flag: '--lang' } } }
  const lang = loaded?.config.lang
  if (lang === undefined || !loaded) return {}
  return { lang, from: { key: 'lang', value: lang, origin: { is: 'file', location: loaded.locate('lang') } } }
}

function inLang(context: Context, lang: Lang | undefined): Context {
  return lang === undefined ? context : { ...context, lang, say: (text) => text[lang] }
}

/** Refuses a call that lacks what neither it nor the configuration says. */
function needAll(files: readonly string[], flags: { readonly plan?: readonly string[]; readonly day?: string }): void {
  if (files.length === 0) throw new Failure(USAGE_WORDS.missingArgument('files'))
  if (flags.plan === undefined || flags.plan.length === 0) throw new Failure(USAGE_WORDS.missingOption('--plan <PLAN>'))
  if (flags.day === undefined) throw new Failure(USAGE_WORDS.missingOption('--day <DAY>'))
}

/**
 * Reads the configuration of a call and puts the two together.
 *
 * @param files the arguments of the call
 * @param given its options
 * @param context what the command runs with; its language may change
 * @param keys which keys of a configuration the command takes
 * @throws Failure where the configuration cannot be used, or what the command needs is said nowhere
 */
export async function configured<Flags extends ConfigFlags>(
  files: readonly string[],
  given: Flags,
  context: Context,
  keys: typeof DATA_KEYS,
): Promise<ConfiguredCall<Flags>> {
  const loaded = await loadConfig(given.config, context)
  const { lang, from } = langFor(context, loaded)
  const told = inLang(context, lang)
  // what nobody named is told of, as it changes what the call means
  if (loaded && given.config === undefined) await told.note(told.say(CONFIG_WORDS.uses(loaded.file)))
  const settled = settle(files, given, loaded, keys)
  // the keys of a configuration become options of the names that the command has
  const flags = settled.flags as unknown as Flags
  if (given.printConfig !== true) needAll(settled.files, settled.flags)
  return {
    flags,
    files: settled.files,
    context: told,
    loaded,
    settings: from ? [...settled.settings, from] : settled.settings,
    isSystemLang: lang === undefined,
  }
}
