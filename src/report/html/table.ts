import { html, type Hole, type Html } from './markup'

/** What a table is made of. */
export interface TableParts {
  readonly caption: Hole
  readonly heads: readonly Hole[]
  /** Its rows in one body, or in one for each group. */
  readonly bodies: readonly (readonly Html[])[]
  /** Whether it is as wide as the page. */
  readonly isWide?: boolean
}

/** A table with a caption, headings and rows. */
export function table({ caption, heads, bodies, isWide = false }: TableParts): Html {
  return html`<table${isWide && html` class="wide"`}>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    ${bodies.map(
      (rows) =>
        html`<tbody>
          ${rows}
        </tbody>`,
    )}
  </table>`
}

/** A row of cells; the first is its heading. */
export function row([first, ...rest]: readonly Hole[]): Html {
  return html`<tr>
    <th scope="row">${first}</th>
    ${rest.map((cell) => html`<td>${cell}</td>`)}
  </tr>`
}

/** What may be wider than the screen: it scrolls by itself, by keyboard too. */
export function scrolled(label: string, inner: Html): Html {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${label}">${inner}</div>`
}
