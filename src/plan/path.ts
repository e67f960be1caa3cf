/** The keys that lead to a value, from the plan itself. */
export type Path = readonly (string | number)[]

const PLAIN = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u
const MOST_SHOWN = 40

/** What was written, short enough to be shown. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}

/**
 * A path as people write it.
 *
 * @param path keys and indices
 * @returns an empty text for the plan itself
 * @example
 * pathText(['rules', 3, 'milestones', 0, 'value']) // 'rules[3].milestones[0].value'
 */
export function pathText(path: Path): string {
  return path
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`
      return PLAIN.test(key) && key.length <= MOST_SHOWN ? `.${key}` : `[${JSON.stringify(shown(key))}]`
    })
    .join('')
    .replace(/^\./, '')
}
