import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { indicators } from '../../src/indicators/catalogue'
import type { Indicators } from '../../src/indicators/indicator'
import { measures } from '../../src/measures/catalogue'
import { misfits } from '../../src/plan/fit'

const known: Indicators = indicators
const all = Object.entries(known)

/** Files of the folder that hold no indicators. */
const OTHERS = ['places', 'units']

async function subjects(): Promise<readonly Indicators[]> {
  const folder = new URL('../../src/indicators/catalogue/', import.meta.url)
  const names = readdirSync(folder).map((file) => file.replace('.ts', ''))
  const files = names
    .filter((name) => !OTHERS.includes(name))
    .map((name) => import(`../../src/indicators/catalogue/${name}.ts`) as Promise<Record<string, Indicators>>)
  return (await Promise.all(files)).flatMap((file) => Object.values(file))
}

function shared(of: (one: Indicators[string]) => string): readonly (readonly string[])[] {
  const owners = new Map<string, string[]>()
  for (const [id, one] of all) owners.set(of(one), [...(owners.get(of(one)) ?? []), id])
  return [...owners.values()].filter((ids) => ids.length > 1)
}

describe('the catalogue of indicators', () => {
  it('has every indicator of every subject, and none twice', async () => {
    const ids = (await subjects()).flatMap((subject) => Object.keys(subject))
    expect([...ids].sort()).toEqual(Object.keys(known).sort())
  })

  it('has no two of the same formula: the same thing is one indicator', () => {
    expect(shared(({ formula }) => JSON.stringify(formula))).toEqual([])
  })

  it.each(['zh-CN', 'en'] as const)('has no two of the same name in %s', (lang) => {
    expect(shared(({ label }) => label[lang])).toEqual([])
  })

  it('can compute each from the measures that there are', () => {
    for (const [id, { formula }] of all) expect([...misfits(formula, [id], measures)], id).toEqual([])
  })
})
