import { readCode } from '../../values/code'

/** Under what a place is looked up: its code without the zeros that only fill it up, or its name. */
export function placeKey(place: string): string {
  return readCode(place)?.key ?? place
}
