import { evidenceLines } from '../../text/foot'
import { FOOT_WORDS } from '../../words'
import { html, type Html } from '../markup'
import { scrolled, table } from '../table'
import { HTML_WORDS } from '../words'
import { linesHtml } from './lines'
import type { PageContext } from './page-context'

function hashes(context: PageContext): Html {
  const { view, voice } = context
  const { say } = voice
  const none = say(FOOT_WORDS.noHash)
  const heads = [HTML_WORDS.input, HTML_WORDS.version, HTML_WORDS.rows, HTML_WORDS.hash].map(say)
  const row = (name: string, version: string, rows: number | undefined, hash: string | undefined): Html =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${version}</td>
      <td class="number">${rows}</td>
      <td class="mono">${hash ?? none}</td>
    </tr>`
  const data = (id: string): string => say(HTML_WORDS.planOf(id))
  const rows = [
    ...view.inputs.map(({ file, rows: n, sha256 }) => row(file, '', n, sha256)),
    ...[...view.plans, ...view.parents].map(({ id, version, hash }) => row(data(id), version, undefined, hash)),
    ...(view.policy?.files ?? []).map(({ file, sha256 }) => row(file, '', undefined, sha256)),
  ]
  return scrolled(say(HTML_WORDS.evidence), table({ caption: say(HTML_WORDS.hashes), heads, bodies: [rows] }))
}

/** Everything that somebody needs who has to repeat the check. */
export function evidence(context: PageContext): Html {
  const { view, voice, gathered } = context
  const shown: readonly string[] = [FOOT_WORDS.plan, FOOT_WORDS.parent, FOOT_WORDS.input].map(voice.say)
  const fromCode = Math.max(0, ...gathered.columns.map(({ digest }) => digest.kindFromCode))
  const lines = evidenceLines(view, fromCode, voice).filter(
    ({ lead, role }) => role !== 'heading' && !shown.includes(lead ?? ''),
  )
  return html`${hashes(context)}${linesHtml(lines)}`
}
