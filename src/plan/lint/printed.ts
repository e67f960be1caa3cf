import type { Path } from '../path'
import { shown } from '../path'
import type { Rule, Source, Task } from '../plan'
import { at } from '../words'
import type { Ground } from './ground'
import { numbersIn } from './numbers-in'
import { odd, type Odd } from './words'

/** What holds digits and is no figure: years and days, names such as 5G. */
const NO_FIGURE = /(19|20)\d\d年(\d+月)?(\d+日)?|\d+\p{Script=Latin}|\p{Script=Latin}\d+/gu

/** Words that a hundred per cent may be read from. */
const EVERY = /[全均每各皆都]|所有|一律/

type Figures = readonly Pick<Source, 'figure'>[]

function isPrinted(value: number, sources: Figures): boolean {
  const figures = sources.map(({ figure }) => figure)
  return figures.some((figure) => numbersIn(figure).has(value)) || (value === 100 && figures.some((f) => EVERY.test(f)))
}

function* figure(value: unknown, sources: Figures, path: Path): Generator<Odd> {
  const numbers = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'number')
  for (const number of numbers)
    if (!isPrinted(number, sources)) {
      const figures = shown(sources.map((one) => one.figure).join('；'))
      yield odd('figure-not-printed', at(path), { value: number, figures })
    }
}

function* ofRule({ milestones, sources }: Rule, path: Path): Generator<Odd> {
  for (const [index, { value, reason }] of milestones.entries())
    if (!reason) yield* figure(value, sources, [...path, 'milestones', index, 'value'])
}

function* ofTask({ sources }: Task, path: Path): Generator<Odd> {
  if (sources.length === 0) yield odd('no-source', at([...path, 'sources']))
  for (const [index, { figure = '' }] of sources.entries())
    if (/\d/.test(figure.normalize('NFKC').replace(NO_FIGURE, '')))
      yield odd('figure-in-task', at([...path, 'sources', index, 'figure']), { figure: shown(figure) })
}

/** Figures that no source prints, and sources that are not there. */
export function* printed({ plan }: Ground): Generator<Odd> {
  for (const [index, rule] of plan.rules.entries()) yield* ofRule(rule, ['rules', index])
  for (const [index, task] of plan.tasks.entries()) yield* ofTask(task, ['tasks', index])
  for (const [index, { value, sources, note }] of plan.baselines.entries()) {
    const path = ['baselines', index]
    if (sources.length === 0) yield odd('no-source', at([...path, 'sources']))
    else if (!note) yield* figure(value, sources, [...path, 'value'])
  }
}
