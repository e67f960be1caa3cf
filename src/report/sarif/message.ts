import { inert } from '../text/line'

/** What would make a link of `[words](target)`, and what stands for an argument. */
const LINK = /\](?=\()/g
const ARGUMENT = /\{(?=\d+\})|(?<=\{\d+)\}/g

/**
 * A text that a reader of SARIF shows as it is: no link, no place for an argument, no control character.
 *
 * @param text whatever a file held
 * @example
 * plainMessage('[a](http://b) {0}') // '[a] (http://b) {{0}}'
 */
export function plainMessage(text: string): string {
  return inert(text)
    .replace(ARGUMENT, (brace) => brace + brace)
    .replace(LINK, '] ')
}
