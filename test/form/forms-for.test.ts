import { describe, expect, it } from 'vitest'
import { measures as catalogue } from '../../src/measures/catalogue'
import { formsFor } from '../../src/form/forms-for'
import { Headings } from '../../src/read/headings'
import { plans } from '../../src/plans'
import { hengshui2021 } from '../../src/plans/hengshui-2021'
import { shanxi2021 } from '../../src/plans/shanxi-2021'

describe('a blank form', () => {
  it.each(plans.map((plan) => [plan.id, plan] as const))(
    'of %s has headings that a ledger understands, in both languages',
    (_, plan) => {
      const headings = new Headings({ ...catalogue, ...plan.measures })
      const wrong: unknown[] = []
      for (const { columns } of formsFor(plan))
        for (const { key, heading } of columns)
          for (const words of [heading['zh-CN'], heading.en]) {
            const taken = headings.take(words)
            const meant =
              taken.is === 'measure'
                ? taken.period === undefined
                  ? taken.id
                  : `${taken.id}@${taken.period}`
                : taken.is
            if (meant !== key) wrong.push([key, words, meant, taken.is === 'refused' ? taken.why({}).message.en : ''])
          }
      expect(wrong).toEqual([])
    },
  )

  it('asks for what the rules need, of the level that they read it of, the column of most rules first', () => {
    const forms = formsFor(shanxi2021)
    expect(forms.map(({ level }) => level)).toEqual(['province', 'prefecture', 'county', 'community'])
    const community = forms.find(({ level }) => level === 'community')
    const needing = community?.columns.map(({ rules }) => rules.length).slice(3) ?? []
    expect(needing).toEqual([...needing].sort((a, b) => b - a))
    expect(community?.columns.map(({ key }) => key).slice(0, 3)).toEqual(['code', 'name', 'day'])
  })

  it('asks only for some rules where only these are wanted', () => {
    const [form, ...others] = formsFor(shanxi2021, { rules: ['facility-opening-hours'] })
    expect(others).toEqual([])
    expect(form?.columns.map(({ key }) => key)).toContain('openingHours')
    expect(() => formsFor(shanxi2021, { rules: ['facility-openin-hours'] })).toThrow(
      /did you mean “facility-opening-hours”/,
    )
  })

  it('names the period of flows by the day', () => {
    const keys = formsFor(hengshui2021, { day: '2024-06-30' }).flatMap(({ columns }) => columns.map(({ key }) => key))
    const periods = new Set(keys.filter((key) => key.includes('@')).map((key) => key.split('@')[1]))
    // the last year that has ended, and of what is done every month the last month
    expect(periods).toEqual(new Set(['2023', '2024-06']))
  })

  it('has no column for tasks, and none for people', () => {
    const keys = plans.flatMap((plan) => formsFor(plan).flatMap(({ columns }) => columns.map(({ key }) => key)))
    const known = new Set(plans.flatMap(({ measures }) => Object.keys({ ...catalogue, ...measures })))
    const strange = keys.filter((key) => !known.has(key.split('@')[0] as string))
    expect(new Set(strange)).toEqual(
      new Set(['code', 'name', 'day', ...strange.filter((key) => ['parent', 'level'].includes(key))]),
    )
  })
})
