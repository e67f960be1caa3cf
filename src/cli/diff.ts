import { diffReports } from '../report/diff/diff-reports'
import { formatDiffJson } from '../report/diff/json'
import { formatDiffMarkdown } from '../report/diff/markdown'
import type { ReportDiff } from '../report/diff/result'
import { formatDiff } from '../report/diff/text'
import { fromJson } from '../report/from-json'
import type { ReportJson, ReportView } from '../report/view'
import { DIFF_CALL_WORDS } from './diff-words'
import { Failure } from './failure'
import type { Command, Context, ExitCode } from './io'
import { choiceOf } from './options'
import { paintFor } from './paint'
import { reportAt } from './report-file'
import { writtenAt } from './written'

/** The options of `diff` as they are given. */
export interface DiffFlags {
  readonly format: string
  readonly places?: string
  readonly all?: boolean
  readonly output?: string
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value has what is looked at; reports may be too large to be looked through whole. */
function isReport(value: unknown): value is ReportJson {
  if (!isRecord(value)) return false
  const { findings, rules, plans, inputs, dataset, settings, selection, tool, parents } = value
  const lists = [findings, plans, inputs, parents].every(Array.isArray)
  return lists && [rules, dataset, settings, selection, tool].every(isRecord) && typeof value['day'] === 'string'
}

function isFinding(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { plan, rule, place, level, verdict, target, gap, missing, message } = value
  const texts = [plan, rule, place, level, verdict].every((one) => typeof one === 'string')
  return texts && isRecord(target) && isRecord(message) && Array.isArray(gap) && Array.isArray(missing)
}

async function viewAt(path: string): Promise<ReportView> {
  const { value } = await reportAt(path)
  if (!isReport(value)) throw new Failure(DIFF_CALL_WORDS.noReport(path), 'input')
  const wrong = value.findings.findIndex((one) => !isFinding(one))
  if (wrong >= 0) throw new Failure(DIFF_CALL_WORDS.badFinding(path, wrong), 'input')
  return fromJson(value)
}

/** Codes of the later report by those of the earlier one. */
async function mappingAt(path: string): Promise<Readonly<Record<string, string>>> {
  const { value } = await writtenAt(path)
  const isCode = (one: unknown): boolean => typeof one === 'string' || Number.isSafeInteger(one)
  if (!isRecord(value) || !Object.values(value).every(isCode))
    throw new Failure(DIFF_CALL_WORDS.badPlaces(path), 'input')
  return Object.fromEntries(Object.entries(value).map(([from, to]) => [from, String(to)]))
}

function codeOf({ changes, limits }: ReportDiff): ExitCode {
  if (changes.some(({ kind, broken }) => kind === 'newlyUnmet' && broken)) return 1
  return limits.some(({ code }) => code === 'nothing-common') ? 3 : 0
}

function wordsOf(
  diff: ReportDiff,
  format: 'text' | 'json' | 'markdown',
  flags: DiffFlags,
  { lang, io }: Context,
): string {
  const most = flags.all === true ? { most: Infinity } : {}
  if (format === 'json') return formatDiffJson(diff)
  if (format === 'markdown') return formatDiffMarkdown(diff, { lang, ...most })
  const { columns } = io.out
  const fitted = flags.output === undefined && columns !== undefined ? { width: columns } : {}
  const paint = flags.output === undefined ? { paint: paintFor(io) } : {}
  return formatDiff(diff, { lang, ...most, ...fitted, ...paint })
}

/** Puts two reports against each other. */
export const diff: Command<DiffFlags> = async ([before = '', after = ''], flags, context) => {
  const format = choiceOf('--format', flags.format, ['text', 'markdown', 'json'])
  const places = flags.places === undefined ? {} : await mappingAt(flags.places)
  const found = diffReports(await viewAt(before), await viewAt(after), { places })
  return { code: codeOf(found), chunks: [wordsOf(found, format, flags, context)], output: flags.output }
}
