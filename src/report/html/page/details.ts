import { FIELD } from '../pack/payload'
import { badge, make, terms } from './dom'
import { nameOf, type Model, type Rule } from './model'

/** Texts of a finding. */
export function textOf(model: Model, rule: Rule, finding: number, field: number): string {
  return rule.findings.text(finding, field, nameOf(model, rule.findings.about[finding] as number))
}

/** Where a finding stands in the input. */
function locationOf(model: Model, rule: Rule, finding: number): string {
  const own = textOf(model, rule, finding, FIELD.location)
  return own === '' ? model.locations.text(rule.findings.about[finding] as number, 0) : own
}

/** The verdict of a finding, and what is special about it. */
export function verdictCell(model: Model, rule: Rule, finding: number): HTMLElement {
  const [id, letter, name] = model.verdicts[rule.verdict[finding] as number] ?? ['', '', '']
  const debt = textOf(model, rule, finding, FIELD.debt)
  const { waived, newDebt, knownDebt, changedDebt } = model.words
  const tags = [
    ...(textOf(model, rule, finding, FIELD.waived) === '' ? [] : [waived]),
    ...(debt === '' ? [] : [{ new: newDebt, known: knownDebt, changed: changedDebt }[debt] ?? debt]),
  ]
  return make('span', {}, badge(id, letter, name), ...tags.map((tag) => make('span', { class: 'tag' }, tag)))
}

/** How heavily a finding weighs, in words. */
export function severityText({ words }: Model, id: string): string {
  return { error: words.error, warning: words.warning, note: words.note }[id] ?? ''
}

/** Everything about a finding: what was found, and what the rule asks for and where it says so. */
export function details(model: Model, rule: Rule, finding: number): HTMLElement {
  const texts = rule.findings.texts(finding, nameOf(model, rule.findings.about[finding] as number))
  const severity = severityText(model, texts[FIELD.severity] ?? '')
  const { words } = model
  const more = [
    ...(severity === '' ? [] : [words.severity, severity]),
    words.where,
    locationOf(model, rule, finding),
    ...(rule.isInformation ? ['', words.information] : []),
  ]
  return make(
    'div',
    { class: 'details' },
    terms([...texts.slice(FIELD.lines), ...more]),
    terms(rule.lines),
    make('p', {}, make('a', { href: `#${rule.id}` }, words.toRule)),
  )
}
