/** A piece of a line: offsets in code units, the end not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

const RUN = /[0-9０-９]+(?:[.．][0-9０-９]+)?/gu
/** `1.`, `（2）`, `附件3`, `专栏4`; of `12 个` or a cell that is only a figure nothing. */
const LIST_NUMBER =
  /^\s*(?:(?:专栏|附件|附表|表)\s*[0-9０-９]{1,2}(?![0-9０-９%％])|[（(]?[0-9０-９]{1,2}[.．、）)](?![0-9０-９]))/u

/** Every run of digits on a line, half-width and full-width; a decimal is one run. */
export function digitRuns(line: string): readonly Span[] {
  return [...line.matchAll(RUN)].map(({ 0: run, index }) => ({ start: index, end: index + run.length }))
}

/** The number that a line begins with where it is an item of a list, or the heading of a box. */
export function listNumber(line: string): Span | undefined {
  const length = LIST_NUMBER.exec(line)?.[0].length
  return length === undefined ? undefined : { start: 0, end: length }
}

/** Whether one piece holds all of another. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

const SENTENCE = /[^。！？]*[。！？]+[”’」』）)]*|[^。！？]+$/gu

/** The sentences of a line. */
function sentences(line: string): readonly Span[] {
  return [...line.matchAll(SENTENCE)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * The sentences of a line that hold one of these places; the whole line where a place goes beyond its sentence.
 *
 * @param line a line of the document
 * @param places pieces of it
 */
export function sentencesWith(line: string, places: readonly Span[]): readonly Span[] {
  const held = sentences(line).filter((sentence) => places.some((place) => holds(sentence, place)))
  const all = places.every((place) => held.some((sentence) => holds(sentence, place)))
  return all ? held : [{ start: 0, end: line.length }]
}

/**
 * Where a figure is printed on a line, character by character; 8 is not printed where 18 is.
 *
 * @param line a line of the document
 * @param figure as a source prints it
 */
export function printedAt(line: string, figure: string): readonly Span[] {
  if (figure === '') return []
  const runs = digitRuns(line)
  const found: Span[] = []
  for (let start = line.indexOf(figure); start >= 0; start = line.indexOf(figure, start + figure.length)) {
    const span = { start, end: start + figure.length }
    if (runs.every((run) => !meets(run, span) || holds(span, run))) found.push(span)
  }
  return found
}
