import type { Plan } from '../plan/plan'
import { shanxi2021 } from './shanxi-2021'

export { shanxi2021 }

/** Every plan of the library. */
export const plans: readonly Plan[] = [shanxi2021]
