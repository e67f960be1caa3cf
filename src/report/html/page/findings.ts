import { FIELD } from '../pack/payload'
import { fill, make } from './dom'
import { details, severityText, textOf, verdictCell } from './details'
import { filters, type Filters } from './filters'
import { nameOf, type Model, type Rule } from './model'
import { placeRow } from './place-row'
import { Paged, type Head, type Source } from './paged'

const UNMET = 0
const SEVERITIES = ['error', 'warning', 'note', '']

/** The findings of one rule. */
export class Findings {
  readonly element = make('div', {})
  private readonly filters: Filters
  private readonly rule: HTMLSelectElement
  private readonly verdict: HTMLSelectElement
  private readonly status: HTMLSelectElement | undefined
  private readonly table: Paged
  private readonly sources: readonly Source[]

  constructor(private readonly model: Model) {
    const { words, rules, verdicts } = model
    this.filters = filters(model, () => this.show())
    this.rule = this.filters.add(
      words.rule,
      rules.map(({ number, title }, n) => [String(n), `${number} ${title}`]),
    )
    this.verdict = this.filters.add(words.verdict, [
      ['', words.all],
      ...verdicts.map(([, , name], n) => [String(n), name] as const),
    ])
    if (rules.some((rule) => this.hasStatus(rule)))
      this.status = this.filters.add(words.status, [
        ['', words.all],
        ['waived', words.waived],
        ['new', words.newDebt],
        ['known', words.knownDebt],
        ['changed', words.changedDebt],
      ])
    // begins with the rule that most places do not meet
    const unmet = rules.map(({ verdict }) => verdict.filter((one) => one === UNMET).length)
    this.rule.value = String(unmet.indexOf(Math.max(...unmet)))
    this.sources = rules.map((rule) => this.sourceOf(rule))
    this.table = new Paged(this.sources[0] as Source, words)
    this.element.append(this.filters.element, this.table.element)
    this.show()
  }

  /** Shows all findings of a rule. */
  choose(id: string): void {
    const at = this.model.rules.findIndex((rule) => rule.id === id)
    if (at < 0) return
    this.rule.value = String(at)
    this.verdict.value = ''
    this.show()
  }

  private hasStatus({ findings }: Rule): boolean {
    return findings.codes(FIELD.waived, ['', '1']).includes(1) || findings.codes(FIELD.debt, ['']).some((n) => n !== 0)
  }

  private show(): void {
    const at = Number(this.rule.value)
    const rule = this.model.rules[at] as Rule
    const verdict = this.verdict.value
    const rows = Int32Array.from(rule.verdict.keys()).filter(
      (finding) =>
        (verdict === '' || rule.verdict[finding] === Number(verdict)) &&
        this.isWanted(rule, finding) &&
        this.filters.fits(rule.findings.about[finding] as number),
    )
    this.table.show(rows, this.sources[at])
  }

  private isWanted(rule: Rule, finding: number): boolean {
    const wanted = this.status?.value ?? ''
    if (wanted === '') return true
    if (wanted === 'waived') return rule.findings.text(finding, FIELD.waived) !== ''
    return rule.findings.text(finding, FIELD.debt) === wanted
  }

  private sourceOf(rule: Rule): Source {
    const { words } = this.model
    return {
      caption: fill(words.findingsCaption, { rule: rule.title }),
      heads: this.headsOf(rule),
      count: (rows) => fill(words.findings, { n: rows }),
      row: (finding) => this.row(rule, finding),
    }
  }

  private headsOf(rule: Rule): readonly Head[] {
    const { model } = this
    const { words } = model
    const place = (finding: number): number => rule.findings.about[finding] as number
    const figure = (finding: number, field: number): number => {
      const text = rule.findings.text(finding, field)
      return text === '' ? -Infinity : Number(text)
    }
    return [
      { label: words.place, key: (finding) => nameOf(model, place(finding)) },
      { label: words.code, key: (finding) => model.codes[place(finding)] ?? '' },
      { label: words.verdict, key: (finding) => rule.verdict[finding] as number },
      { label: words.value, key: (finding) => figure(finding, FIELD.value) },
      { label: words.gap, key: (finding) => figure(finding, FIELD.gap), isLargestFirst: true },
      { label: words.severity, key: (finding) => SEVERITIES.indexOf(rule.findings.text(finding, FIELD.severity)) },
    ]
  }

  private row(rule: Rule, finding: number): HTMLTableRowElement {
    const { model } = this
    const place = rule.findings.about[finding] as number
    const texts = [FIELD.valueWords, FIELD.gapWords].map((field) => make('td', {}, textOf(model, rule, finding, field)))
    const cells = [
      make('td', {}, verdictCell(model, rule, finding)),
      ...texts,
      make('td', {}, severityText(model, textOf(model, rule, finding, FIELD.severity))),
    ]
    return placeRow(model, place, cells, () =>
      make('tr', { class: 'open' }, make('td', { colspan: 6 }, details(model, rule, finding))),
    )
  }
}
