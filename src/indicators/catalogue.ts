import type { MeasureId } from '../measures/catalogue'
import { committees } from './catalogue/committees'
import { culture } from './catalogue/culture'
import { digital } from './catalogue/digital'
import { elderly } from './catalogue/elderly'
import { estates } from './catalogue/estates'
import { facilities } from './catalogue/facilities'
import { facilityCoverage } from './catalogue/facility-coverage'
import { governance } from './catalogue/governance'
import { grids } from './catalogue/grids'
import { households } from './catalogue/households'
import { implementation } from './catalogue/implementation'
import { openingHours } from './catalogue/opening-hours'
import { organizations } from './catalogue/organizations'
import { party } from './catalogue/party'
import { safety } from './catalogue/safety'
import { services } from './catalogue/services'
import { socialWork } from './catalogue/social-work'
import { training } from './catalogue/training'
import { volunteers } from './catalogue/volunteers'
import { welfare } from './catalogue/welfare'
import { workforce } from './catalogue/workforce'
import type { Indicator } from './indicator'

// checked after it is inferred: an expected type would widen what each formula needs to every measure there is
const catalogue = {
  ...households,
  ...facilities,
  ...facilityCoverage,
  ...workforce,
  ...socialWork,
  ...training,
  ...services,
  ...openingHours,
  ...digital,
  ...elderly,
  ...welfare,
  ...culture,
  ...governance,
  ...committees,
  ...party,
  ...estates,
  ...organizations,
  ...volunteers,
  ...safety,
  ...grids,
  ...implementation,
} as const

/** Every indicator that the library knows, by id. Two plans that mean the same thing name the same indicator. */
export const indicators = catalogue satisfies Readonly<Record<string, Indicator<MeasureId>>>

/** Id of an indicator of the catalogue. */
export type IndicatorId = keyof typeof indicators
