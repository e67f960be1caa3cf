import { is, over } from '../build'

/** Which communities. */
export const urban = is('kind', 'urban')
export const rural = is('kind', 'rural')
export const newlyBuilt = is('newlyBuilt', true)
export const newlySetUp = is('newlySetUp', true)
export const relocation = is('relocation', true)

/** Whom shares and totals count. */
export const communities = over('community')
export const urbanCommunities = over('community', urban)
export const ruralCommunities = over('community', rural)
export const towns = over('town')
export const counties = over('county')
