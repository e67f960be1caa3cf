import { choice, make } from './dom'
import { nameOf, type Model } from './model'

/** What both tables are filtered by. */
export interface Filters {
  readonly element: HTMLElement
  /** Whether a place is to be shown. */
  readonly fits: (place: number) => boolean
  /** Adds a choice of one table alone. */
  readonly add: (label: string, options: readonly (readonly [string, string])[]) => HTMLSelectElement
}

const ALL = ''
const PAUSE = 150

/** The field to search by name or code, and the choice of a region where there are several. */
export function filters(model: Model, onChange: () => void): Filters {
  const { words, regions, codes, region } = model
  const element = make('div', { class: 'filters' })
  const input = make('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' })
  let timer = 0
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(onChange, PAUSE)
  })
  element.append(make('label', { class: 'field' }, make('span', {}, words.find), input))
  const add: Filters['add'] = (label, options) => {
    const { select, field } = choice(label, options, onChange)
    element.append(field)
    return select
  }
  const places = regions.map(([code, name], n) => [String(n), name === '' ? code : `${name} ${code}`] as const)
  const where = places.length > 1 ? add(words.region, [[ALL, words.all], ...places]) : undefined
  return {
    element,
    add,
    fits: (place) => {
      const wanted = input.value.trim().toLowerCase()
      if (where && where.value !== ALL && region[place] !== Number(where.value)) return false
      return wanted === '' || `${nameOf(model, place)} ${codes[place] ?? ''}`.toLowerCase().includes(wanted)
    },
  }
}
