import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measures } from '../../src/measures/catalogue'
import type { Measures } from '../../src/measures/measure'

const known: Measures = measures
const all = Object.entries(known)

/** Files of the room that hold no measures. */
const OTHERS = [
  'build-column',
  'catalogue',
  'column',
  'define',
  'index',
  'measure',
  'plain',
  'schema',
  'timetable',
  'units',
  'weekday',
]

async function subjects(): Promise<readonly Measures[]> {
  const folder = new URL('../../src/measures/', import.meta.url)
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.ts$/.exec(file)?.[1] ?? [])
  const files = names
    .filter((name) => !OTHERS.includes(name))
    .map((name) => import(`../../src/measures/${name}.ts`) as Promise<Record<string, Measures>>)
  return (await Promise.all(files)).flatMap((file) => Object.values(file))
}

describe('the catalogue of measures', () => {
  it('has every measure of every subject, and none twice', async () => {
    const ids = (await subjects()).flatMap((subject) => Object.keys(subject))
    expect([...ids].sort()).toEqual(Object.keys(known).sort())
  })

  it('has a part of the same unit, at levels where its whole is recorded', () => {
    for (const [id, measure] of all) {
      if (measure.partOf === undefined) continue
      const whole = known[measure.partOf]
      const unit = (one: typeof whole) => (one?.type === 'number' ? one.unit : undefined)
      expect(unit(whole), id).toEqual(unit(measure))
      expect(whole?.levels, id).toEqual(expect.arrayContaining([...measure.levels]))
    }
  })

  it('counts a part over the same time as its whole, or, of those who are there, over the time since the plan began', () => {
    const differ = all.filter(([, { partOf, time }]) => partOf !== undefined && known[partOf]?.time !== time)
    expect(differ.map(([id]) => id)).toEqual(['communityWorkersTrained'])
  })

  it('says everything in both languages', () => {
    for (const [id, { label, note }] of all)
      for (const words of note ? [label, note] : [label]) {
        expect(words['zh-CN'], id).toMatch(/\p{Script=Han}/u)
        expect(words.en, id).toMatch(/[a-z]/)
      }
  })
})
