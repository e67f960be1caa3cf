import { formatText } from '../report/text'
import { jsonChunks } from '../report/json'
import type { Paint } from '../report/text/line'
import type * as Xlsx from '../report/xlsx'
import type { OfficeTable } from '../report/xlsx'
import type { ReportView } from '../report/view'
import type { Level } from '../values/code'
import { ShequError } from '../values/error'
import { Failure } from './failure'
import type { Context, Pieces } from './io'
import { choiceOf } from './options'
import { RUN_WORDS, USAGE_WORDS } from './words'

/** What a format may want to know of where its result goes. */
interface FormatOptions {
  /** Whether all is to be listed, not only what is wrong or open. */
  readonly all: boolean
  /** Columns of the terminal; undefined where it is not one. */
  readonly width?: number | undefined
  readonly paint?: Paint | undefined
  /** The file that it is written to; undefined for stdout. */
  readonly file?: string | undefined
}

/** A way to write a report. */
interface ReportFormat {
  /** Which findings it lists unless all are asked for; counts are always of all. */
  readonly lists: 'wrong' | 'all'
  /** Whether it gives bytes, which go to a file alone. */
  readonly binary?: true
  readonly write: (view: ReportView, options: FormatOptions) => Pieces
  /** Of a list by place: a list for each place of a level. */
  readonly split?: (view: ReportView, by: Level, file: string) => readonly SplitPart[]
}

/** A result for one place, and how it is called. */
interface SplitPart {
  readonly place: string
  readonly chunks: Pieces
}

function* pretty(view: ReportView, { all, width, paint }: FormatOptions): Generator<string> {
  yield formatText(view, {
    ...(all ? { details: Infinity } : {}),
    ...(width === undefined ? {} : { width }),
    ...(paint === undefined ? {} : { paint }),
  })
}

const text: ReportFormat = { lists: 'all', write: pretty }

/** A format that is written piece by piece. */
function streamed(lists: ReportFormat['lists'], chunks: (view: ReportView) => Iterable<string>): ReportFormat {
  return { lists, write: (view) => chunks(view) }
}

/** A format that is written in one piece. */
function whole(lists: ReportFormat['lists'], format: (view: ReportView) => string): ReportFormat {
  return { lists, write: (view) => [format(view)] }
}

/** A page; where nothing is installed that draws charts, their figures stand in it as tables. */
async function html({ note, say }: Context): Promise<ReportFormat> {
  const { formatHtml, loadCharts } = await import('../report/html')
  const charts = await loadCharts().catch(async (error: unknown) => {
    if (!(error instanceof ShequError) || error.code !== 'needs-package') throw error
    await note(say(RUN_WORDS.noCharts()))
    return null
  })
  return whole('all', (view) => formatHtml(view, { charts }))
}

/** A format that is a file of its own kind. */
const bytes = (format: (view: ReportView) => Promise<Uint8Array>): ReportFormat => ({
  lists: 'all',
  binary: true,
  write: format,
})

type Office = typeof Xlsx

/** Tables for offices: a page where the file is called so, else a workbook; a sheet each. */
async function office(tables: (view: ReportView, lib: Office) => readonly OfficeTable[]): Promise<ReportFormat> {
  const lib = await import('../report/xlsx')
  return {
    lists: 'all',
    binary: true,
    write: (view, { file = '' }) => officePieces(tables(view, lib), view, file, lib),
  }
}

function officePieces(tables: readonly OfficeTable[], view: ReportView, file: string, lib: Office): Pieces {
  return /\.html?$/i.test(file) ? [lib.officeHtml(tables, view.lang)] : lib.officeXlsx(tables, view.day)
}

/** The list of gaps; each place of a level may have a file of its own. */
async function gaps(): Promise<ReportFormat> {
  const lib = await import('../report/xlsx')
  return {
    ...(await office((view) => lib.gapTables(view))),
    split: (view, by, file) =>
      lib
        .gapTables(view, { by, split: true })
        .map((table) => ({ place: table.place ?? '', chunks: officePieces([table], view, file, lib) })),
  }
}

/** Every way to write a report, by the name that `--format` takes; each loads only what it needs. */
const FORMATS = {
  pretty: () => Promise.resolve(text),
  text: () => Promise.resolve(text),
  json: () => Promise.resolve<ReportFormat>({ lists: 'wrong', write: jsonChunks }),
  ndjson: async () => streamed('wrong', (await import('../report/ndjson')).ndjsonLines),
  sarif: async () => streamed('wrong', (await import('../report/sarif')).sarifChunks),
  junit: async () => streamed('all', (await import('../report/junit')).junitChunks),
  github: async () => whole('wrong', (await import('../report/github')).formatGithub),
  gitlab: async () => streamed('wrong', (await import('../report/gitlab')).gitlabChunks),
  markdown: async () => whole('all', (await import('../report/markdown')).formatMarkdown),
  csv: async () => streamed('wrong', (await import('../report/csv')).csvRows),
  html,
  xlsx: async () => bytes((await import('../report/xlsx')).formatXlsx),
  assessment: () => office((view, lib) => lib.assessmentTables(view)),
  gaps,
  returns: () => office((view, lib) => lib.returnTables(view)),
  tasks: () => office((view, lib) => lib.taskTables(view)),
} as const satisfies Readonly<Record<string, (context: Context) => Promise<ReportFormat>>>

type FormatName = keyof typeof FORMATS

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
 * @param context whom to tell what a result will lack
 * @throws Failure for an unknown name, two results for one place, or bytes for stdout
 */
export async function formatsOf(
  values: readonly string[],
  output: string | undefined,
  context: Context,
): Promise<readonly Wanted[]> {
  const places = new Set<string>()
  const wanted: Wanted[] = []
  for (const value of values) {
    const [word = '', ...rest] = value.split('=')
    const file = rest.length === 0 ? undefined : rest.join('=')
    const name = choiceOf('--format', word, Object.keys(FORMATS) as FormatName[])
    const format = await FORMATS[name](context)
    const place = file ?? output
    if (file === '') throw new Failure(USAGE_WORDS.badPair('--format', value, 'NAME=FILE'))
    if (place === undefined && format.binary === true) throw new Failure(USAGE_WORDS.needsFile(word))
    if (places.has(place ?? '')) throw new Failure(USAGE_WORDS.twice('--format', place ?? 'stdout'))
    places.add(place ?? '')
    wanted.push({ format, file })
  }
  return wanted
}
