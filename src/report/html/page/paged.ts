import { fill, make, choice, type Child } from './dom'
import type { PageWords } from '../page-words'

/** A column of a table. */
export interface Head {
  readonly label: string
  /** What stands in its heading, where that is not its label. */
  readonly content?: Child
  readonly className?: string
  /** The key to sort a row by, the least first; none where it cannot be sorted. */
  readonly key?: (row: number) => number | string
  /** Whether the first press puts the largest first. */
  readonly isLargestFirst?: boolean
}

/** What a table shows. */
export interface Source {
  readonly caption: string
  readonly heads: readonly Head[]
  /** How many rows there are, in words. */
  readonly count: (rows: number) => string
  /** The cells of a row, the first of which is its heading. */
  readonly row: (row: number) => HTMLTableRowElement
}

const SIZES = [25, 50, 100, 500]
const DEFAULT = 1

/** A table that shows one page of many rows, and sorts them by a press on a heading. */
export class Paged {
  readonly element = make('div', { class: 'paged' })
  private rows: Int32Array = new Int32Array(0)
  private sorted: Int32Array = new Int32Array(0)
  private page = 0
  private by = -1
  private isDown = false
  private readonly caption = make('p', { class: 'faint', 'aria-hidden': 'true' })
  private readonly table = make('table', {})
  private readonly box: HTMLElement
  private readonly status = make('p', { class: 'status', role: 'status' })
  private readonly before: HTMLButtonElement
  private readonly after: HTMLButtonElement
  private readonly size: HTMLSelectElement

  constructor(
    private source: Source,
    private readonly words: PageWords,
  ) {
    this.box = make('div', { class: 'scroll tall', tabindex: '0', role: 'region' }, this.table)
    this.before = make('button', { type: 'button' }, words.previous)
    this.after = make('button', { type: 'button' }, words.next)
    this.before.addEventListener('click', () => this.turn(-1))
    this.after.addEventListener('click', () => this.turn(1))
    const size = choice(
      words.perPage,
      SIZES.map((n) => [String(n), String(n)]),
      () => this.turn(-this.page),
    )
    this.size = size.select
    this.size.selectedIndex = DEFAULT
    this.element.append(
      this.caption,
      this.box,
      make('div', { class: 'pages' }, this.before, this.status, this.after, size.field),
    )
  }

  /** Shows other rows, or the same in another light. */
  show(rows: Int32Array, source: Source = this.source): void {
    if (source !== this.source) this.by = -1
    this.source = source
    this.rows = rows
    this.page = 0
    this.sort()
    this.render()
  }

  private turn(by: number): void {
    this.page += by
    this.render()
    this.box.scrollTop = 0
  }

  private press(column: number): void {
    const head = this.source.heads[column]
    this.isDown = this.by === column ? !this.isDown : head?.isLargestFirst === true
    this.by = column
    this.page = 0
    this.sort()
    this.render()
    this.table.querySelectorAll<HTMLButtonElement>('thead button')[this.buttonOf(column)]?.focus()
  }

  /** Which of the buttons in the head belongs to a column. */
  private buttonOf(column: number): number {
    return this.source.heads.slice(0, column).filter(({ key }) => key).length
  }

  private sort(): void {
    const key = this.source.heads[this.by]?.key
    this.sorted = this.rows
    if (!key) return
    const keys = Array.from(this.rows, key)
    const order = Uint32Array.from(keys, (_, n) => n)
    const sign = this.isDown ? -1 : 1
    order.sort((a, b) => {
      const [x, y] = [keys[a] as number | string, keys[b] as number | string]
      return x < y ? -sign : x > y ? sign : a - b
    })
    this.sorted = Int32Array.from(order, (n) => this.rows[n] as number)
  }

  private render(): void {
    const size = Number(this.size.value)
    const pages = Math.max(1, Math.ceil(this.sorted.length / size))
    this.page = Math.min(Math.max(0, this.page), pages - 1)
    const rows = this.sorted.subarray(this.page * size, (this.page + 1) * size)
    const { caption, heads, row } = this.source
    const body = make('tbody', {})
    for (const one of rows) body.append(row(one))
    if (rows.length === 0) body.append(make('tr', {}, make('td', { colspan: heads.length }, this.words.none)))
    const head = make('thead', {}, make('tr', {}, ...heads.map((one, n) => this.heading(one, n))))
    this.table.replaceChildren(make('caption', { class: 'hidden' }, caption), head, body)
    this.caption.textContent = caption
    this.box.setAttribute('aria-label', caption + this.words.scrolls)
    const place = fill(this.words.pageOf, { page: this.page + 1, pages })
    this.status.textContent = `${this.source.count(this.sorted.length)} · ${place}`
    this.before.disabled = this.page === 0
    this.after.disabled = this.page === pages - 1
  }

  private heading({ label, content, className, key }: Head, column: number): HTMLElement {
    const given = { scope: 'col', class: className }
    if (!key) return make('th', given, content ?? label)
    const sorted = this.by === column ? (this.isDown ? 'descending' : 'ascending') : 'none'
    const button = make('button', { type: 'button', title: label }, content ?? label)
    button.addEventListener('click', () => this.press(column))
    return make('th', { ...given, 'aria-sort': sorted }, button)
  }
}
