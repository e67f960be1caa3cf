import { LEVELS, readCode, type Level } from '../../values/code'
import { ShequError } from '../../values/error'
import { nearest } from '../../values/nearest'
import type { Tables } from '../../dataset/dataset'
import type { Place } from '../../dataset/places'
import { placeOf } from './cell'
import { WHY_ERRORS } from './words'

const MOST_NAMED = 5
const MOST_NEAR = 3

function byCode(dataset: Tables, wanted: string): Place | undefined {
  const code = readCode(wanted)
  if (!code) return undefined
  const table = dataset.table(code.level)
  return table.places[table.rowOf(code.key)]
}

function all(dataset: Tables): readonly Place[] {
  return LEVELS.flatMap((level) => dataset.places(level))
}

/** The nearest places: whose name holds what was written, or whose name or code is spelt almost like it. */
function near(places: readonly Place[], wanted: string): readonly Place[] {
  const holding = wanted === '' ? [] : places.filter(({ name, code }) => (name ?? code ?? '').includes(wanted))
  if (holding.length > 0) return holding.slice(0, MOST_NEAR)
  const known = places.flatMap(({ name, code }) => [name, code].filter((word) => word !== undefined))
  const word = nearest(wanted, known)
  return word === undefined ? [] : places.filter(({ name, code }) => name === word || code === word).slice(0, MOST_NEAR)
}

/**
 * The place that a code or a name means.
 *
 * @param dataset the places
 * @param wanted a code with or without its padding, or a name exactly as it is recorded
 * @param level the level that the rule is about: of several places of one name, the only one of this level is meant
 * @throws ShequError `unknown-place` with the nearest ones; `ambiguous-place` with the codes of all
 */
export function findPlace(dataset: Tables, wanted: string, level: Level): Place {
  const word = wanted.trim()
  const coded = byCode(dataset, word)
  if (coded) return coded
  const places = all(dataset)
  const named = places.filter(({ name }) => name !== undefined && name.trim() === word)
  const meant = named.filter((place) => place.level === level)
  const [first, second] = meant.length > 0 ? meant : named
  if (!first) throw new ShequError('unknown-place', WHY_ERRORS.noPlace(word, near(places, word).map(placeOf)))
  if (!second) return first
  const several = meant.length > 0 ? meant : named
  const shown = several.slice(0, MOST_NAMED).map(placeOf)
  throw new ShequError('ambiguous-place', WHY_ERRORS.severalPlaces(word, shown, several.length - shown.length))
}
