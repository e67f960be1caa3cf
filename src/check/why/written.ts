import type { Recorded } from '../../dataset/places'

const MOST_SHOWN = 200

const cut = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text)

/** What a cell holds, as text; a timetable or whatever else nests as JSON. */
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  try {
    // what has a `toJSON` of its own may come to nothing
    const json: unknown = JSON.stringify(value)
    return typeof json === 'string' ? json : '{…}'
  } catch {
    // a cell that holds itself
    return '{…}'
  }
}

/**
 * What a record says of a measure.
 *
 * @param recorded the record
 * @param id the measure
 * @param period of a flow
 * @returns the value itself
 */
export function recordedValue({ record }: Recorded, id: string, period: string | undefined): unknown {
  const value: unknown = Object.hasOwn(record, id) ? record[id] : undefined
  if (period === undefined || typeof value !== 'object' || value === null) return value
  return Object.hasOwn(value, period) ? (value as Readonly<Record<string, unknown>>)[period] : undefined
}

/** A recorded value as it was written, long ones cut; null where there is nothing. */
export function writtenText(value: unknown): string | null {
  if (value === undefined || value === null) return null
  const text = textOf(value)
  return text.trim() === '' ? null : cut(text)
}
