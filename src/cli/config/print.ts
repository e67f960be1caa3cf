import { layOut, type Line } from '../../report/text/line'
import { columns } from '../../report/text/width'
import { speech } from '../../report/speech'
import { locationText } from '../../report/text/voice'
import type { Context, Outcome } from '../io'
import { paintFor } from '../paint'
import type { Loaded } from './load'
import type { Setting } from './settings'
import type { ConfiguredCall } from './call'
import { PRINT_WORDS } from './words'

/** Longer keys stand out, so that the others keep their values near. */
const WIDEST = 32

/** What holds where neither the call nor a configuration says anything. */
const DEFAULTS: readonly (readonly [string, unknown])[] = [
  ['formats', ['pretty']],
  ['failOn', 'warning'],
  ['strict', false],
  ['all', false],
]

/** Everything that is to be printed. */
interface Printed {
  readonly loaded: Loaded | undefined
  readonly settings: readonly Setting[]
  /** Whether `lang` comes from the environment alone. */
  readonly isSystemLang: boolean
}

interface Row {
  readonly key: string
  readonly value: unknown
  readonly from: string
}

/** Where a setting is written, without the path that stands before it anyway. */
function fromText({ origin }: Setting, { lang }: Context): string {
  if (origin.is === 'flag') return origin.flag
  const { file, row } = origin.location
  return locationText({ ...(file === undefined ? {} : { file }), ...(row === undefined ? {} : { row }) }, speech(lang))
}

function rowsOf({ settings, isSystemLang }: Printed, context: Context): readonly Row[] {
  const own = settings.map((one): Row => ({ key: one.key, value: one.value, from: fromText(one, context) }))
  const known = new Set(own.map(({ key }) => key))
  const rest = DEFAULTS.filter(([key]) => !known.has(key)).map(([key, value]): Row => ({
    key,
    value,
    from: context.say(PRINT_WORDS.default),
  }))
  const lang = { key: 'lang', value: context.lang, from: context.say(PRINT_WORDS.system) }
  return [...own, ...rest, ...(isSystemLang ? [lang] : [])]
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(', ')
  return String(value)
}

/** The settings as JSON: of each its key, its value, and where it comes from. */
function settingsJson({ loaded, settings, isSystemLang }: Printed, { lang }: Context): string {
  const known = new Set(settings.map(({ key }) => key))
  const rest = DEFAULTS.filter(([key]) => !known.has(key))
  const all = [
    ...settings.map(({ key, value, origin }) => ({
      key,
      value,
      from: origin.is === 'flag' ? { flag: origin.flag } : { file: origin.location.file, line: origin.location.row },
    })),
    ...rest.map(([key, value]) => ({ key, value, from: 'default' })),
    ...(isSystemLang ? [{ key: 'lang', value: lang, from: 'system' }] : []),
  ]
  return `${JSON.stringify({ config: loaded?.file ?? null, settings: all }, null, 2)}\n`
}

/** The settings as text: a line each, with where it comes from. */
function settingsText(printed: Printed, context: Context): string {
  const { lang, io, say } = context
  const rows = rowsOf(printed, context)
  const widest = Math.min(WIDEST, Math.max(...rows.map(({ key }) => columns(key, lang))))
  const lines = rows.map(({ key, value, from }): Line => ({
    lead: `${key}${' '.repeat(Math.max(0, widest - columns(key, lang)))}  `,
    leadRole: 'heading',
    text: `${valueText(value)}  ← ${from}`,
  }))
  const head = printed.loaded ? PRINT_WORDS.file(printed.loaded.file) : PRINT_WORDS.none
  const { columns: width = Infinity } = io.out
  return layOut([{ text: say(head) }, ...lines], { lang, width, paint: paintFor(io) })
}

/**
 * What `--print-config` comes to: every setting with where it comes from, as JSON where that format is asked for.
 *
 * @param call the call with its configuration, and the format that it asks for
 */
export function printed(call: ConfiguredCall<unknown> & { readonly format: string }): Outcome {
  const print = call.format === 'json' ? settingsJson : settingsText
  return { code: 0, chunks: [print(call, call.context)] }
}
