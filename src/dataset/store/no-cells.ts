import type { Cells } from './cells'

/** What stands in the place of cells where there are none. */
export class NoCells implements Cells {
  /**
   * @param isIdle whether values are of no matter
   */
  constructor(private readonly isIdle: boolean) {}

  take(): boolean {
    return this.isIdle
  }

  put(): void {
    return undefined
  }

  clear(): void {
    return undefined
  }

  isBlank(): boolean {
    return true
  }

  copy(): void {
    return undefined
  }

  isAlike(): boolean {
    return true
  }

  reserve(): void {
    return undefined
  }

  column(): undefined {
    return undefined
  }
}
