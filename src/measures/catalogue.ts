import { facilities } from './facilities'
import { governance } from './governance'
import { identity } from './identity'
import { population } from './population'
import { services } from './services'
import { workforce } from './workforce'

/** Every measure that the library knows, by id. */
export const measures = {
  ...identity,
  ...population,
  ...facilities,
  ...workforce,
  ...services,
  ...governance,
} as const

/** Id of a measure of the catalogue. */
export type MeasureId = keyof typeof measures
