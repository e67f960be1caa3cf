import { FIELD } from '../pack/payload'
import { fill, make } from './dom'
import { details, textOf, verdictCell } from './details'
import { filters, type Filters } from './filters'
import { nameOf, NO_VERDICT, verdictOf, type Model, type Rule } from './model'
import { placeRow } from './place-row'
import { Paged, type Head } from './paged'

const [UNMET, UNKNOWN, PENDING] = [0, 1, 2]
const OPEN = 'open'

/** Places against rules: a letter and a colour for each verdict. */
class Heat {
  readonly element = make('div', {})
  private readonly filters: Filters
  private readonly level: HTMLSelectElement | undefined
  private readonly verdict: HTMLSelectElement
  private readonly table: Paged

  constructor(private readonly model: Model) {
    const { words, levels, verdicts } = model
    this.filters = filters(model, () => this.show())
    this.table = new Paged({ caption: '', heads: [], count: String, row: () => make('tr') }, words)
    if (levels.length > 1)
      this.level = this.filters.add(
        words.level,
        levels.map((name, n) => [String(n), name]),
      )
    this.verdict = this.filters.add(words.show, [
      ['', words.everyPlace],
      [OPEN, words.open],
      ...verdicts.map(([, , name], n) => [String(n), fill(words.withVerdict, { verdict: name })] as const),
    ])
    this.chooseLevel()
    this.element.append(this.filters.element, this.table.element)
    this.show()
  }

  /** Begins with the level that has most places. */
  private chooseLevel(): void {
    if (!this.level) return
    const sizes = this.model.levels.map((_, n) => this.model.level.reduce((sum, level) => sum + Number(level === n), 0))
    this.level.value = String(sizes.indexOf(Math.max(...sizes)))
  }

  private show(): void {
    const { model } = this
    const level = Number(this.level?.value ?? 0)
    const here = Int32Array.from(model.codes.keys()).filter((place) => model.level[place] === level)
    const rules = model.rules.filter(({ at }) => here.some((place) => (at[place] as number) >= 0))
    const rows = here.filter((place) => this.hasVerdict(rules, place) && this.filters.fits(place))
    this.table.show(rows, this.sourceOf(rules, level))
  }

  private hasVerdict(rules: readonly Rule[], place: number): boolean {
    const { value } = this.verdict
    if (value === '') return true
    const wanted = value === OPEN ? [UNMET, UNKNOWN, PENDING] : [Number(value)]
    return rules.some((rule) => wanted.includes(verdictOf(rule, place)))
  }

  private made: ReturnType<Heat['makeSource']> | undefined
  private madeFor = -1

  /** The same source as long as the level is the same, so that the order stays. */
  private sourceOf(rules: readonly Rule[], level: number) {
    if (!this.made || this.madeFor !== level) this.made = this.makeSource(rules)
    this.madeFor = level
    return this.made
  }

  private makeSource(rules: readonly Rule[]) {
    const { words } = this.model
    return {
      caption: words.heatCaption,
      heads: this.headsOf(rules),
      count: (rows: number) => fill(words.places, { n: rows }),
      row: (place: number) => this.row(rules, place),
    }
  }

  private headsOf(rules: readonly Rule[]): readonly Head[] {
    const { words } = this.model
    const unmet = (place: number): number => rules.filter((rule) => verdictOf(rule, place) === UNMET).length
    return [
      { label: words.place, key: (place) => nameOf(this.model, place) },
      { label: words.code, key: (place) => this.model.codes[place] ?? '' },
      { label: words.unmetCount, className: 'number', key: unmet, isLargestFirst: true },
      ...rules.map((rule): Head => ({
        label: `${rule.number} ${rule.title}`,
        content: make('span', {}, `${rule.number} ${rule.title}`),
        className: 'rule',
        key: (place) => verdictOf(rule, place),
      })),
    ]
  }

  private row(rules: readonly Rule[], place: number): HTMLTableRowElement {
    const unmet = rules.filter((rule) => verdictOf(rule, place) === UNMET).length
    const cells = [make('td', { class: 'number' }, String(unmet)), ...rules.map((rule) => this.cell(rule, place))]
    return placeRow(this.model, place, cells, () => this.opened(rules, place))
  }

  private cell(rule: Rule, place: number): HTMLElement {
    const code = verdictOf(rule, place)
    if (code === NO_VERDICT)
      return make('td', { class: 'h' }, make('span', { class: 'hidden' }, this.model.words.notListed))
    const [id, letter, name] = this.model.verdicts[code] ?? ['', '', '']
    const value = textOf(this.model, rule, rule.at[place] as number, FIELD.valueWords)
    const title = `${rule.title}: ${name}${value === '' ? '' : ` (${value})`}`
    return make(
      'td',
      { class: `h h-${id}`, title },
      make('span', { 'aria-hidden': 'true' }, letter),
      make('span', { class: 'hidden' }, name),
    )
  }

  private opened(rules: readonly Rule[], place: number): HTMLElement {
    const { model } = this
    const found = rules.filter(({ at }) => (at[place] as number) >= 0)
    const list = found
      .sort((a, b) => verdictOf(a, place) - verdictOf(b, place))
      .map((rule) => {
        const finding = rule.at[place] as number
        const value = textOf(model, rule, finding, FIELD.valueWords)
        const told = make('details', {})
        const summary = make('summary', {}, verdictCell(model, rule, finding), ` ${rule.number} ${rule.title}`)
        if (value !== '') summary.append(make('span', { class: 'value' }, ` ${value}`))
        told.append(summary)
        told.addEventListener('toggle', () => told.append(details(model, rule, finding)), { once: true })
        return told
      })
    const title = fill(model.words.detailsOf, { place: nameOf(model, place) })
    const cell = make(
      'td',
      { colspan: rules.length + 3 },
      make('div', { class: 'opened' }, make('strong', {}, title), ...list),
    )
    return make('tr', { class: 'open' }, cell)
  }
}

/** The heat table with its filters. */
export function heat(model: Model): HTMLElement {
  return new Heat(model).element
}
