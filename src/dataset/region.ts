import { readCode, type Level } from '../values/code'
import { isBeneath } from '../values/level'
import { written } from './cell'
import type { Region } from './place'

/** What a record says of who it is about. */
export type Identity = { readonly [Key in 'code' | 'name' | 'parent' | 'creditCode' | 'within']?: unknown }

/** The code of a region without the zeros that fill it up. */
export const keyOf = ({ code }: Region): string => readCode(code)?.key ?? code

/** Whether a region is another one, or contains it. */
export function includes(region: Region, other: Region): boolean {
  return region.level === 'country' || keyOf(other).startsWith(keyOf(region))
}

/** Whether a record is of a region itself or of a place beneath it; one that says nothing of it is taken to be. */
export function belongs(region: Region, level: Level, record: Identity, key: string | undefined): boolean {
  const regionKey = keyOf(region)
  if (level === region.level) {
    if (key !== undefined) return key === regionKey
    const name = written(record.name)
    return written(record.code) === '' && (name === '' || name === region.name)
  }
  if (!isBeneath(level, region.level)) return false
  if (key === undefined || region.level === 'country' || key.startsWith(regionKey)) return true
  return (readCode(written(record.parent))?.key ?? '').startsWith(regionKey)
}

/** The twelve-digit keys that lie in a region: from the first up to the second; none where its code tells no digits. */
export function keysWithin({ level, code }: Region): readonly [number, number] {
  if (level === 'country') return [0, Infinity]
  const key = readCode(code)?.key
  if (key === undefined || !isBeneath('community', level)) return [0, 0]
  const step = 10 ** (12 - key.length)
  return [Number(key) * step, (Number(key) + 1) * step]
}
