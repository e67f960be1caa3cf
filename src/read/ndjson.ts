import type { ReadContext } from './context'
import type { FileData } from './file-data'
import { JsonRecords } from './json-records'
import { parseJson } from './json-value'
import type { ProblemList } from './problem-list'
import { BAD_ROW_PARAMS } from './row-cutter'
import { linesOf, type TextLine } from './text-lines'
import type { Watch } from './watch'

/** Turns lines of JSON into records. */
class LineReader {
  readonly records: JsonRecords

  constructor(
    private readonly problems: ProblemList,
    context: ReadContext,
  ) {
    this.records = new JsonRecords(context, problems)
  }

  line({ number, text }: TextLine): void {
    if (text === undefined) this.lose('record-too-large', number)
    else if (text.trim() !== '') {
      const parsed = parseJson(text)
      if (parsed.ok) this.records.addLine(parsed.value, number)
      else this.lose('bad-json-line', number)
    }
  }

  private lose(code: 'record-too-large' | 'bad-json-line', number: number): void {
    this.problems.add(code, { row: number }, code === 'bad-json-line' ? {} : BAD_ROW_PARAMS[code])
    this.records.loseLine(number)
  }
}

/**
 * Reads records from lines of JSON, one object each.
 *
 * @param blocks UTF-8 without a byte order mark
 * @param context what keys mean, and what is given from outside
 * @param problems told of everything that is wrong
 * @param watch told how many lines have been read
 */
export async function readNdjson(
  blocks: AsyncIterable<Uint8Array>,
  context: ReadContext,
  problems: ProblemList,
  watch: Watch,
): Promise<FileData> {
  const reader = new LineReader(problems, context)
  for await (const lines of linesOf(blocks)) {
    for (const line of lines) reader.line(line)
    watch.count(lines.length)
  }
  const { records } = reader
  if (records.count === 0) problems.add('empty-file')
  return {
    file: problems.file,
    rows: records.count,
    batches: records.batches.byLevel,
    locate: (_, row, key) => records.locate(row, key),
    days: [...records.days.values()],
    roster: {},
    declares: {},
    columns: records.uses(),
    problems: problems.list(),
    lost: records.lost,
  }
}
