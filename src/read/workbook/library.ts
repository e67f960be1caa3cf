import type * as Library from '@e965/xlsx'
import { Refused } from '../refused'

/** The package that reads workbooks: a large one, so whoever has none need not install it. */
const PACKAGE = '@e965/xlsx'

export type { Library }

/**
 * Loads the library that reads workbooks, when the first one comes.
 *
 * @throws Refused `needs-package` when it is not installed
 */
export async function loadLibrary(): Promise<typeof Library> {
  try {
    return await import('@e965/xlsx')
  } catch {
    throw new Refused('needs-package', {}, { package: PACKAGE })
  }
}
