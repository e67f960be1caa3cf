import type { Path } from '../path'
import { shown } from '../path'
import { at } from '../words'
import type { Ground } from './ground'
import { odd, type Odd } from './words'

const HAN = /\p{Script=Han}/u
const LATIN = /\p{Script=Latin}/u
/** Fewer letters are a sign, such as km or m². */
const WORD = /\p{Script=Latin}{3}/u

/** The first figure in an id that is no base: `per-100-households` counts for each 100. */
function figureIn(id: string): string | undefined {
  const parts = id.split('-')
  return parts.find((part, index) => /^\d+$/.test(part) && parts[index - 1] !== 'per')
}

function* figures(list: Iterable<readonly [string, Path]>): Generator<Odd> {
  for (const [id, path] of list) {
    const figure = figureIn(id)
    if (figure !== undefined) yield odd('figure-in-id', at(path), { figure })
  }
}

function* idsOf({ plan }: Ground): Generator<readonly [string, Path]> {
  for (const id of Object.keys(plan.indicators)) yield [id, ['indicators', id]]
  for (const [index, { id, readings = [] }] of plan.rules.entries()) {
    yield [id, ['rules', index, 'id']]
    for (const [at, reading] of readings.entries()) yield [reading.id, ['rules', index, 'readings', at, 'id']]
  }
  for (const [index, { id }] of plan.tasks.entries()) yield [id, ['tasks', index, 'id']]
}

function* pair(zh: string, en: string, path: Path): Generator<Odd> {
  if (HAN.test(en) && !LATIN.test(en)) yield odd('untranslated', at([...path, 'en']), { lang: 'en', text: shown(en) })
  if (WORD.test(zh) && !HAN.test(zh))
    yield odd('untranslated', at([...path, 'zh-CN']), { lang: 'zh-CN', text: shown(zh) })
}

/** Every text in both languages, wherever it stands; the guard has seen to it that this ends. */
function* texts(value: unknown, path: Path): Generator<Odd> {
  if (typeof value !== 'object' || value === null) return
  const { 'zh-CN': zh, en } = value as Readonly<Record<string, unknown>>
  if (typeof zh === 'string' && typeof en === 'string') yield* pair(zh, en, path)
  else if (Array.isArray(value)) for (const [index, inner] of value.entries()) yield* texts(inner, [...path, index])
  else for (const [key, inner] of Object.entries(value)) yield* texts(inner, [...path, key])
}

/** Ids that hold what may change, and texts that are in the other language. */
export function* names(ground: Ground): Generator<Odd> {
  const { id, kind, period } = ground.plan
  const year = period.from.slice(0, 4)
  // a norm is known by its number
  if (kind !== 'norm' && !id.endsWith(`-${year}`)) yield odd('id-without-year', at(['id']), { year })
  yield* figures(idsOf(ground))
  yield* texts(ground.plan, [])
}
