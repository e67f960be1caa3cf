/** What an element is given: properties by their attribute names; `on` its handlers; undefined leaves one out. */
type Given = Readonly<Record<string, string | number | boolean | undefined>>

/** A child of an element; text is only ever text. */
export type Child = Node | string

/**
 * Makes an element.
 *
 * @param tag its name
 * @param given its attributes; true for one without a value, false and undefined for none
 * @param children elements and texts in it
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: Given = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(given))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value))
  element.append(...children)
  return element
}

/** Words with what stands in for their `{…}`. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** A choice among a few, with its label. */
export function choice(label: string, options: readonly (readonly [string, string])[], onChange: () => void) {
  const select = make('select', {}, ...options.map(([value, text]) => make('option', { value }, text)))
  select.addEventListener('change', onChange)
  return { select, field: make('label', { class: 'field' }, make('span', {}, label), select) }
}

/** Pairs of texts as a list of terms; a text without a lead stands alone. */
export function terms(pairs: readonly string[]): HTMLElement {
  const list = make('dl', {})
  for (let n = 0; n + 1 < pairs.length; n += 2) {
    const [lead = '', text = ''] = [pairs[n], pairs[n + 1]]
    list.append(make('div', {}, make('dt', {}, lead), make('dd', {}, text)))
  }
  return list
}

/** A verdict: its letter, and its name. */
export function badge(id: string, letter: string, name: string): HTMLElement {
  return make('span', { class: `v v-${id}` }, make('b', { 'aria-hidden': 'true' }, letter), name)
}
