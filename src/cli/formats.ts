import { formatText } from '../report/text'
import { jsonChunks } from '../report/json'
import type { Paint } from '../report/text/line'
import type { ReportView } from '../report/view'
import { Failure } from './failure'
import type { Pieces } from './io'
import { choiceOf } from './options'
import { USAGE_WORDS } from './words'

/** What a format may want to know of where its result goes. */
export interface FormatOptions {
  /** Whether all is to be listed, not only what is wrong or open. */
  readonly all: boolean
  /** Columns of the terminal; undefined where it is not one. */
  readonly width?: number | undefined
  readonly paint?: Paint | undefined
  /** The file that it is written to; undefined for stdout. */
  readonly file?: string | undefined
}

/** A way to write a report. */
export interface ReportFormat {
  /** Which findings it lists unless all are asked for; counts are always of all. */
  readonly lists: 'wrong' | 'all'
  /** Whether it gives bytes, which go to a file alone. */
  readonly binary?: true
  readonly write: (view: ReportView, options: FormatOptions) => Pieces
}

function* pretty(view: ReportView, { all, width, paint }: FormatOptions): Generator<string> {
  yield formatText(view, {
    ...(all ? { details: Infinity } : {}),
    ...(width === undefined ? {} : { width }),
    ...(paint === undefined ? {} : { paint }),
  })
}

const text: ReportFormat = { lists: 'all', write: pretty }

/** Every way to write a report, by the name that `--format` takes; each loads only what it needs. */
const FORMATS = {
  pretty: () => Promise.resolve(text),
  text: () => Promise.resolve(text),
  json: () => Promise.resolve<ReportFormat>({ lists: 'wrong', write: jsonChunks }),
} as const satisfies Readonly<Record<string, () => Promise<ReportFormat>>>

export type FormatName = keyof typeof FORMATS

/** One `--format`: how to write the report, and where to. */
export interface Wanted {
  readonly format: ReportFormat
  /** undefined: where all results go that name no file, `--output` or stdout. */
  readonly file: string | undefined
}

/**
 * Reads `--format NAME[=FILE]`, as often as it is given.
 *
 * @param values as given
 * @param output where the result goes that names no file; undefined for stdout
 * @throws Failure for an unknown name, two results for one place, or bytes for stdout
 */
export async function formatsOf(values: readonly string[], output: string | undefined): Promise<readonly Wanted[]> {
  const places = new Set<string>()
  const wanted: Wanted[] = []
  for (const value of values) {
    const [word = '', ...rest] = value.split('=')
    const file = rest.length === 0 ? undefined : rest.join('=')
    const name = choiceOf('--format', word, Object.keys(FORMATS) as FormatName[])
    const format = await FORMATS[name]()
    const place = file ?? output
    if (file === '') throw new Failure(USAGE_WORDS.badPair('--format', value, 'NAME=FILE'))
    if (place === undefined && format.binary === true) throw new Failure(USAGE_WORDS.needsFile(word))
    if (places.has(place ?? '')) throw new Failure(USAGE_WORDS.twice('--format', place ?? 'stdout'))
    places.add(place ?? '')
    wanted.push({ format, file })
  }
  return wanted
}
