import { describe, expect, it } from 'vitest'
import { LIBRARY_IDS, parentsOf, plansNamed, wholeLibrary } from '../../src/cli/library'
import { plans, shanxi2021 } from '../../src/plans'

describe('the library as the command loads it', () => {
  it('is the same plans in the same order', async () => {
    expect(LIBRARY_IDS).toEqual(plans.map(({ id }) => id))
    expect(await wholeLibrary()).toEqual(plans)
  })

  it('leaves out what it does not have', async () => {
    expect(await plansNamed(['china-2021', 'shanxi-2021', 'constructor'])).toEqual([shanxi2021])
  })

  it('has the parents of plans, and their parents in turn, each once', async () => {
    const standsOn = (id: string) => ({ ...shanxi2021, id: 'child-2021', parents: [{ id, title: id }] })
    expect(await parentsOf([standsOn('shanxi-2021'), standsOn('shanxi-2021')])).toEqual([shanxi2021])
    expect(await parentsOf([shanxi2021])).toEqual([])
  })
})
