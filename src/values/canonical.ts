/**
 * Plain data as JSON without spaces, the keys of every object in the order of their code units: one text for values that
 * hold the same, whatever the order of their keys.
 *
 * @param value data as JSON has them; what is undefined is left out
 * @example
 * canonical({ b: 1, a: undefined }) // '{"b":1}'
 */
export function canonical(value: unknown): string {
  if (value === undefined) return 'null'
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const record = value as Readonly<Record<string, unknown>>
  let inner = ''
  for (const key of Object.keys(record).sort()) {
    const item = record[key]
    if (item !== undefined) inner += `${inner === '' ? '' : ','}${JSON.stringify(key)}:${canonical(item)}`
  }
  return `{${inner}}`
}
