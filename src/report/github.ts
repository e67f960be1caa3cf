import { command, type Annotation } from './github/command'
import { heaviest, type Heaviest, type Heavy } from './github/heaviest'
import { GITHUB_WORDS } from './github/words'
import { openingOf } from './opening-text'
import { STANDING_WORDS } from './standing-words'
import { placeText, voiceOf, type Voice } from './text/voice'
import type { ProblemView, ReportView } from './view'
import { MARKS } from './words'

/** GitHub shows this many annotations of a kind for a step, and drops the others without a word. */
const ROOM = 10

/** So many of the things to do are told; more would hide the first. */
const FIRST = 3

type Weight = 'error' | 'warning'

function findingNote({ finding, rule }: Heavy, kind: Weight, voice: Voice): Annotation {
  const { file, row, sheet } = finding.location
  const isNew = finding.debt === 'new' ? voice.aside(voice.say(STANDING_WORDS.new)) : ''
  return {
    kind,
    title: rule.title + isNew,
    message: placeText(finding, voice) + voice.say(MARKS.colon) + finding.message.text,
    file,
    line: sheet === undefined ? row : undefined,
  }
}

function problemNote({ message, location }: ProblemView, kind: Weight, { say }: Voice): Annotation {
  const { file, row, sheet } = location
  return { kind, title: say(GITHUB_WORDS.problem), message, file, line: sheet === undefined ? row : undefined }
}

/** What weighs most of one kind: findings, then problems; the last place tells how many there was no room for. */
function notesOf(kind: Weight, { shown, all }: Heaviest, view: ReportView, voice: Voice): readonly Annotation[] {
  const problems = view.problems.filter(({ severity }) => severity === kind)
  const notes = [
    ...shown.map((one) => findingNote(one, kind, voice)),
    ...problems.slice(0, ROOM).map((one) => problemNote(one, kind, voice)),
  ]
  const room = kind === 'error' ? ROOM - toDo(view, voice).length : ROOM
  const count = all + problems.length
  if (count <= room) return notes
  const kept = notes.slice(0, Math.max(0, room - 1))
  const message = voice.say(GITHUB_WORDS.left(count - kept.length, kind))
  return [...kept, { kind, title: view.tool.name, message }]
}

/** What fails the run, in one annotation. */
function toDo(view: ReportView, voice: Voice): readonly Annotation[] {
  const { todo } = openingOf(view, FIRST)
  if (todo.length === 0) return []
  return [{ kind: 'error', title: voice.say(GITHUB_WORDS.toDo), message: voice.clauses(todo) }]
}

/**
 * A report as annotations of GitHub Actions: what to do first, how many rules could be decided, and of errors and warnings
 * those that weigh most, ten of a kind at most.
 *
 * @param view a live report, or a parsed one
 * @returns lines for the log of a step; every text from a file is escaped, so that none of them is taken for a command
 * @example
 * process.stdout.write(formatGithub(view))
 */
export function formatGithub(view: ReportView): string {
  const voice = voiceOf(view)
  const { error, warning } = heaviest(view, ROOM)
  const { decided } = openingOf(view)
  const notes: readonly Annotation[] = [
    ...toDo(view, voice),
    { kind: 'notice', title: voice.say(GITHUB_WORDS.decided), message: decided },
    ...notesOf('error', error, view, voice),
    ...notesOf('warning', warning, view, voice),
  ]
  return notes.map((note) => `${command(note)}\n`).join('')
}
