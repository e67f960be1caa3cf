import type { Artifact, Invocation, Notification, ReportingDescriptor, Run } from 'sarif'
import { jsonLine, jsonText } from './json-text'
import { openingOf } from './opening-text'
import { ruleKey } from './rule-key'
import { artifactLocation, locationsOf } from './sarif/locations'
import { plainMessage } from './sarif/message'
import { resultOf } from './sarif/result'
import { descriptorOf } from './sarif/rule'
import { speech, type Speech } from './speech'
import type { ProblemView, ReportHead, ReportView } from './view'
import { planOf } from './whole-region'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

function descriptorsOf(head: ReportHead, voice: Speech): readonly ReportingDescriptor[] {
  return Object.values(head.rules).map((rule) => descriptorOf(rule, planOf(rule, head), voice))
}

function notificationOf({ code, severity, location, message }: ProblemView): Notification {
  const locations = locationsOf(location, { place: location.place })
  return {
    descriptor: { id: code },
    level: severity,
    message: { text: plainMessage(message) },
    ...(locations.length === 0 ? {} : { locations }),
  }
}

/** How far the check got comes first, then what fails the run, then the problems of the data. */
function invocationOf(head: ReportHead): Invocation {
  const { decided, todo } = openingOf(head)
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [
      { descriptor: { id: 'decided' }, level: 'note', message: { text: plainMessage(decided) } },
      ...todo.map((text): Notification => ({
        descriptor: { id: 'to-do' },
        level: 'error',
        message: { text: plainMessage(text) },
      })),
      ...head.problems.map(notificationOf),
    ],
  }
}

function artifactsOf({ inputs }: ReportHead): readonly Artifact[] {
  return inputs.map(({ file, sha256 }) => ({
    location: artifactLocation(file),
    ...(sha256 === undefined ? {} : { hashes: { 'sha-256': sha256 } }),
  }))
}

function partsOf(view: ReportView, voice: Speech): Omit<Run, 'results'> {
  const { tool, plans, day, dataset, summary, settings, selection } = view
  return {
    tool: {
      driver: { name: tool.name, version: tool.version, rules: [...descriptorsOf(view, voice)] },
    },
    language: view.lang,
    automationDetails: { id: `shequ/${plans.map(({ id }) => id).join('+')}/` },
    columnKind: 'utf16CodeUnits',
    artifacts: [...artifactsOf(view)],
    invocations: [invocationOf(view)],
    properties: {
      day,
      dataDay: dataset.day,
      plans: plans.map(({ id, version, hash }) => ({ id, version, hash })),
      settings,
      selection,
      rules: summary.rules,
      decided: summary.decided,
      findings: summary.findings,
    },
  }
}

function* resultsOf(view: ReportView, voice: Speech): Generator<string> {
  const indexes = new Map(Object.keys(view.rules).map((key, index) => [key, index]))
  const fallback = view.inputs[0]?.file
  let before = ''
  for (const finding of view.findings()) {
    const key = ruleKey(finding.plan, finding.rule)
    const [rule, index] = [view.rules[key], indexes.get(key)]
    if (!rule || index === undefined) continue
    yield `${before}\n        ${jsonLine(resultOf(finding, { rule, index, speech: voice, fallback }))}`
    before = ','
  }
}

/**
 * A report as SARIF 2.1.0 piece by piece, so that one of any size is written in little memory.
 *
 * @param view a live report, or a parsed one
 * @returns the pieces in order; together they are what {@link formatSarif} returns
 * @example
 * for (const piece of sarifChunks(view)) stream.write(piece)
 */
export function* sarifChunks(view: ReportView): Generator<string> {
  const voice = speech(view.lang)
  yield `{\n  "$schema": ${jsonLine(SCHEMA)},\n  "version": "2.1.0",\n  "runs": [\n    {`
  for (const [key, value] of Object.entries(partsOf(view, voice)))
    yield `\n      "${key}": ${jsonText(value, '      ')},`
  yield '\n      "results": ['
  yield* resultsOf(view, voice)
  yield '\n      ]\n    }\n  ]\n}\n'
}

/**
 * A report as SARIF 2.1.0: rules with help text and clause, findings as results at their file and row, waivers as
 * suppressions, problems of the data as notifications.
 *
 * @param view a live report, or a parsed one; what it lists becomes a result, met findings too
 * @returns a SARIF log of one run
 * @example
 * await writeFile('shequ.sarif', formatSarif(view))
 */
export function formatSarif(view: ReportView): string {
  return Array.from(sarifChunks(view)).join('')
}
