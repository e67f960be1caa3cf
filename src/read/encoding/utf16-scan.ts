import { Position, type Fault, type Scan } from './scan'

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** Finds what is not UTF-16: half a surrogate pair, half a unit. */
export class Utf16Scan implements Scan {
  /** The first byte of a unit whose second has not come yet. */
  private first: number | undefined
  private pair = false

  constructor(
    private readonly bigEndian: boolean,
    readonly position: Position = new Position(),
  ) {}

  next(bytes: Uint8Array): Fault | undefined {
    const { position, bigEndian } = this
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (this.first === undefined) {
        this.first = byte
        continue
      }
      const unit = bigEndian ? (this.first << 8) | byte : (byte << 8) | this.first
      const offset = position.offset + at - 1
      this.first = undefined
      if (this.pair !== isLow(unit)) return position.fault('invalid', this.pair ? offset - 2 : offset)
      if (unit === 0) return position.fault('nul', offset)
      this.pair = isHigh(unit)
      position.pass(unit)
    }
    position.offset += bytes.length
    return undefined
  }

  end(): Fault | undefined {
    if (this.first === undefined && !this.pair) return undefined
    return this.position.fault('invalid', this.position.offset - (this.first === undefined ? 2 : 1))
  }
}
