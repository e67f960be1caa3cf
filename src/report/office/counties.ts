import type { Level } from '../../values/code'
import { CODE_DIGITS, readCode } from '../../values/code'
import { isBeneath } from '../../values/level'
import type { FindingView, RegionView, ReportHead } from '../view'

/** The place of a level that a finding lies in: its name where the data give one, else its code. */
export interface Within {
  /** Its code without padding; `*` for what is about the whole region, empty where nobody knows. */
  readonly key: string
  readonly name: string | undefined
}

/** Finds the place of one level, such as the county, in which places lie. */
export class Counties {
  private readonly names: ReadonlyMap<string, string>

  constructor(
    { regions }: Pick<ReportHead, 'regions'>,
    private readonly level: Level,
  ) {
    const own = regions.filter((region: RegionView) => region.level === level)
    this.names = new Map(own.map(({ code, name }) => [code, name]))
  }

  /** Where a finding lies. */
  of(finding: FindingView): Within {
    if (isBeneath(this.level, finding.level)) return { key: '*', name: undefined }
    const code = readCode(finding.place)?.key ?? ''
    const digits = CODE_DIGITS[this.level] ?? 0
    const key = code.length >= digits ? code.slice(0, digits) : ''
    const name = this.names.get(key) ?? (finding.level === this.level ? finding.name : undefined)
    return { key, name }
  }
}
