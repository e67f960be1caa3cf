import { text, type Text } from './text'

const NOTHING = text('', '')

/**
 * What a message about a word that is not known ends with.
 *
 * @param near the known word that it most likely means, as `nearest` finds it
 * @returns nothing where there is none
 */
export function didYouMean(near: string | number | undefined): Text {
  return near === undefined ? NOTHING : text(`；是否为“${near}”？`, `; did you mean “${near}”?`)
}
