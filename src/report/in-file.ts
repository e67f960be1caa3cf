import type { Location } from '../values/problem'

/** Where something stands in its file, without the place concerned: for who has named that already. */
export function inFile(location: Location): Location {
  return Object.fromEntries(Object.entries(location).filter(([key]) => key !== 'place'))
}
