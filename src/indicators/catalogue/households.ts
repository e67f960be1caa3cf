import { text } from '../../values/text'
import { measure } from '../build'

const HOUSEHOLDS = text('户', 'households')

/** How large a place is. */
export const households = {
  households: { label: text('常住户数', 'permanent households'), unit: HOUSEHOLDS, formula: measure('households') },
  'registered-households': {
    label: text('户籍户数', 'registered households'),
    unit: HOUSEHOLDS,
    formula: measure('registeredHouseholds'),
  },
  'housing-units': {
    label: text('住房套数', 'housing units'),
    unit: text('套', 'units'),
    formula: measure('housingUnits'),
  },
} as const
