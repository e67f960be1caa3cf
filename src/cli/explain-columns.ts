import { measures as catalogue } from '../measures/catalogue'
import type { Measures } from '../measures/measure'
import { readPaths } from '../node'
import type { ColumnUse } from '../read/column-use'
import { ROLE_WORDS } from '../read/known-words'
import { layOut, type Line } from '../report/text/line'
import { readOptionsOf, measuresOf, type DataFlags } from './data'
import { COLUMN_WORDS } from './explain-columns-words'
import type { Context, Outcome } from './io'
import { dayOf } from './options'
import { paintFor } from './paint'
import { choosePlans } from './plan-choice'
import { printProblems } from './problems'

/** What a column was taken for, in words. */
function meaning(use: ColumnUse, measures: Measures, { lang }: Context): string {
  if (use.use === 'unused') return COLUMN_WORDS.unused[lang]
  const measure = use.measure === undefined ? undefined : measures[use.measure]
  if (!measure) return COLUMN_WORDS.role(ROLE_WORDS[use.use as keyof typeof ROLE_WORDS][0] ?? use.use, use.use)[lang]
  const key = use.period === undefined ? (use.measure as string) : `${use.measure}@${use.period}`
  const unit = measure.type === 'number' ? measure.unit[lang] : undefined
  return COLUMN_WORDS.measure(measure.label[lang], key, { unit, given: use.unit })[lang]
}

/** The columns of each table under its file and sheet. */
function linesOf(columns: readonly ColumnUse[], measures: Measures, context: Context): readonly Line[] {
  const lines: Line[] = []
  let table: string | undefined
  for (const use of columns) {
    const here = use.sheet === undefined ? use.file : `${use.file} ${use.sheet}`
    if (here !== table) lines.push(...(table === undefined ? [] : [{ text: '' }]), { text: here, role: 'heading' })
    table = here
    const number = use.number === undefined ? '' : `#${use.number} `
    lines.push({ text: `${number}${use.heading} → ${meaning(use, measures, context)}`, indent: 2 })
  }
  return lines
}

/**
 * Says what every column of the files was taken for, and checks nothing.
 *
 * @param files the files
 * @param flags the options of a check
 * @param context whom to tell what is wrong with the files
 */
export async function explainColumns(
  files: readonly string[],
  flags: DataFlags & { readonly format: readonly string[] },
  context: Context,
): Promise<Outcome> {
  const chosen = await choosePlans(flags.plan, dayOf('--day', flags.day), context)
  const own = await measuresOf(chosen)
  const read = await readPaths(files, await readOptionsOf(flags, own))
  await printProblems(read.problems, context)
  const code = read.columns.length === 0 ? 2 : 0
  if (flags.format.some((format) => format === 'json'))
    return { code, chunks: [`${JSON.stringify(read.columns, null, 2)}\n`] }
  const lines = linesOf(read.columns, { ...catalogue, ...own }, context)
  const { columns: width = Infinity } = context.io.out
  return {
    code,
    chunks: [layOut(lines, { lang: context.lang, width, paint: paintFor(context.io) })],
    output: flags.output,
  }
}
