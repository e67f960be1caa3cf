import { slashed } from '../path'
import { inert } from '../text/line'

/** A kind of annotation. */
type Kind = 'error' | 'warning' | 'notice'

const inData = (text: string): string => inert(text).replaceAll('%', '%25')

/** Within a property a colon or a comma would begin another. */
const inProperty = (text: string): string => inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** An annotation before it is written as a command. */
export interface Annotation {
  readonly kind: Kind
  readonly title: string
  readonly message: string
  readonly file?: string | undefined
  readonly line?: number | undefined
}

/**
 * An annotation as a command of GitHub's runner, by the runner's own rules of escaping.
 *
 * @param annotation what to say, and where
 * @example
 * command({ kind: 'error', title: 'a: b', message: '100 %' }) // '::error title=a%3A b::100 %25'
 */
export function command({ kind, title, message, file, line }: Annotation): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${inProperty(slashed(file))}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${inProperty(title)}`,
  ]
  return `::${kind} ${properties.join(',')}::${inData(message)}`
}
