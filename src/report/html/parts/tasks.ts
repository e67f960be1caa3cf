import type { TaskAnswered, TaskState } from '../../../check/task'
import type { Verdict } from '../../../check/finding'
import { TASK_STATE_NAMES } from '../../../check/task-words'
import { taskLines } from '../../text/tasks'
import { locationText, type Voice } from '../../text/voice'
import { TASK_WORDS } from '../../task-words'
import type { TaskView } from '../../view'
import { MARKS } from '../../words'
import { html, type Html } from '../markup'
import { scrolled, table } from '../table'
import { HTML_WORDS } from '../words'
import { linesHtml } from './lines'
import type { PageContext } from './page-context'

const MOST_ANSWERS = 20
const OVERDUE = 10

/** Which colour a state has. */
const LOOKS: Readonly<Record<TaskState, Verdict>> = {
  unanswered: 'inapplicable',
  notStarted: 'unmet',
  unknown: 'unknown',
  underWay: 'pending',
  done: 'met',
}

function answerText(answer: TaskAnswered, voice: Voice): string {
  const { say } = voice
  const { state, said, name, place, department, evidence, day, note, location } = answer
  const who = [name ?? place, department].filter((one) => one !== undefined && one !== '')
  const told = [
    say(TASK_STATE_NAMES[state]) + (said === undefined ? '' : voice.aside(said)),
    evidence ?? '',
    day ?? '',
    note ?? '',
    locationText(location, voice),
  ].filter((one) => one !== '')
  return (who.length === 0 ? '' : voice.list(who as string[]) + say(MARKS.colon)) + told.join(say(MARKS.comma))
}

function answersHtml({ answers, unheard, level }: TaskView, voice: Voice): Html {
  const { say } = voice
  const rest = answers.length - MOST_ANSWERS
  const items = [
    ...answers.slice(0, MOST_ANSWERS).map((answer) => answerText(answer, voice)),
    ...(rest > 0 ? [say(HTML_WORDS.moreAnswers(rest))] : []),
    ...(unheard > 0 ? [say(TASK_WORDS.unheard(unheard, voice.places(level, unheard)))] : []),
  ]
  return html`<ul class="plain">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`
}

function taskRow(task: TaskView, { view, voice }: PageContext): Html {
  const { say } = voice
  const late = [...(task.overdue ? [say(HTML_WORDS.overdue)] : []), ...(task.late ? [say(HTML_WORDS.late)] : [])]
  const state = html`<span class="v v-${LOOKS[task.status]}"><b>${say(TASK_STATE_NAMES[task.status])}</b></span
    >${late.map((one) => html`<br /><span class="nowrap">${one}</span>`)}`
  const plan = view.plans.length > 1 ? voice.aside(task.plan) : ''
  return html`<tr>
    <th scope="row">${task.title}${plan}<br /><span class="mono faint">${task.task}</span></th>
    <td class="nowrap">${task.section}</td>
    <td>${voice.list(task.responsible)}</td>
    <td class="nowrap">${task.due}</td>
    <td>${state}</td>
    <td>${answersHtml(task, voice)}</td>
  </tr>`
}

/** The tasks: how far they have come, by department, and every one of them with its answers. */
export function tasks(context: PageContext): Html {
  const { view, voice } = context
  const { say } = voice
  const [, , ...lines] = taskLines(view, OVERDUE, voice)
  const heads = [
    HTML_WORDS.task,
    HTML_WORDS.section,
    HTML_WORDS.department,
    HTML_WORDS.due,
    HTML_WORDS.status,
    HTML_WORDS.answers,
  ].map(say)
  const rows = view.tasks.map((task) => taskRow(task, context))
  const caption = say(HTML_WORDS.tasks)
  return html`${linesHtml(lines)}
    <details>
      <summary>${say(HTML_WORDS.allTasks(view.tasks.length))}</summary>
      ${scrolled(caption, table({ caption, heads, bodies: [rows], isWide: true }))}
    </details>`
}
