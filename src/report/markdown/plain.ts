import { inert } from '../text/line'

/** What Markdown, or HTML inside it, would obey. */
const MARKS = /[\\`*_[\]<>|#~&$]/g

/** What sites turn into links by themselves, after the Markdown is read: names, numbers, addresses. */
const LINKED = /(?<=@)(?=[\w-])|(?<=\\#)(?=\d)|(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)|(?<=\bGH)(?=-\d)|(?<=\w)(?=@)/gi

/** Parts a word that a site would otherwise link; a reader sees nothing of it and copies nothing of it. */
const NOTHING = '<!-- -->'

/** What begins a list, a heading or a rule at the beginning of a line. */
const BEGINNING = /^(\s*)([-+=]|\d+[.)](?=\s|$))/

/**
 * A text that Markdown shows as it is, on one line: no markup, no HTML, no cell of a table, no mention, no link.
 *
 * @param text whatever a file held
 * @example
 * plain('a|b <i> @c') // 'a\\|b \\<i\\> @<!-- -->c'
 */
export function plain(text: string): string {
  return inert(text)
    .replace(MARKS, (mark) => `\\${mark}`)
    .replace(BEGINNING, (_, space: string, mark: string) => space + mark.slice(0, -1) + `\\${mark.slice(-1)}`)
    .replace(LINKED, NOTHING)
}
