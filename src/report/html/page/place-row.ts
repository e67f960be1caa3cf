import { make, type Child } from './dom'
import { nameOf, type Model } from './model'

/**
 * A row about a place. Its name is a button that opens a row beneath it, and closes it.
 *
 * @param model the report
 * @param place its number
 * @param cells what stands behind its name and code
 * @param opened makes the row beneath
 */
export function placeRow(
  model: Model,
  place: number,
  cells: readonly Child[],
  opened: () => HTMLElement,
): HTMLTableRowElement {
  const button = make('button', { type: 'button', 'aria-expanded': 'false' }, nameOf(model, place))
  const code = make('td', { class: 'code' }, model.codes[place] ?? '')
  const row = make('tr', {}, make('th', { scope: 'row' }, button), code, ...cells)
  let open: HTMLElement | undefined
  button.addEventListener('click', () => {
    button.setAttribute('aria-expanded', String(!open))
    if (open) {
      open.remove()
      open = undefined
    } else {
      open = opened()
      row.after(open)
    }
  })
  return row
}
