import type { Lang } from '../values/text'

const NAMES: Readonly<Record<string, Lang>> = { 'zh-cn': 'zh-CN', zh: 'zh-CN', en: 'en' }

/** The language that the machine speaks, as far as the environment tells: Chinese, or else English. */
function langOfEnv(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '')
  return locale?.toLowerCase().startsWith('zh') === true ? 'zh-CN' : 'en'
}

function asked(args: readonly string[]): string | undefined {
  const end = args.indexOf('--')
  const before = end < 0 ? args : args.slice(0, end)
  const at = before.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const arg = before[at]
  return arg === '--lang' ? before[at + 1] : arg?.slice('--lang='.length)
}

/**
 * The language to speak. It is needed before the arguments are parsed, as even what is wrong with them is said in it.
 *
 * @param args the arguments of the command line
 * @param env the environment
 * @returns the language, whether the call gives it, and the value of `--lang` where that is none
 */
export function langOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { readonly lang: Lang; readonly given?: true; readonly wrong?: string } {
  const word = asked(args)
  if (word === undefined) return { lang: langOfEnv(env) }
  const name = word.toLowerCase()
  if (Object.hasOwn(NAMES, name)) return { lang: NAMES[name] as Lang, given: true }
  return { lang: langOfEnv(env), wrong: word }
}
