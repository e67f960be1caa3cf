import { committees } from './committees'
import { culture } from './culture'
import { digital } from './digital'
import { elderly } from './elderly'
import { estates } from './estates'
import { facilities } from './facilities'
import { governance } from './governance'
import { grids } from './grids'
import { identity } from './identity'
import { implementation } from './implementation'
import { organizations } from './organizations'
import { party } from './party'
import { population } from './population'
import { safety } from './safety'
import { services } from './services'
import { socialWork } from './social-work'
import { training } from './training'
import { welfare } from './welfare'
import { workforce } from './workforce'

/** Every measure that the library knows, by id. */
export const measures = {
  ...identity,
  ...population,
  ...facilities,
  ...workforce,
  ...socialWork,
  ...training,
  ...services,
  ...digital,
  ...elderly,
  ...welfare,
  ...culture,
  ...governance,
  ...committees,
  ...party,
  ...estates,
  ...organizations,
  ...safety,
  ...grids,
  ...implementation,
} as const

/** Id of a measure of the catalogue. */
export type MeasureId = keyof typeof measures
