import { Position, type Fault, type Scan } from './scan'

/** Characters of four bytes in the order of their bytes: those of the basic plane, and those of all others. */
const LAST_BASIC = 39_419
const FIRST_OTHER = 189_000
const LAST_OTHER = 1_237_575

const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f

/**
 * Finds what is not GB18030. Stricter than decoders are, which take 0x80 for a euro sign as code page 936 does: a file in
 * which it occurs is in another encoding, or broken.
 */
export class Gb18030Scan implements Scan {
  /** Bytes of a character that is not whole yet. */
  private readonly held = [0, 0, 0, 0]
  private count = 0
  private start = 0

  constructor(readonly position: Position = new Position()) {}

  next(bytes: Uint8Array): Fault | undefined {
    const { position } = this
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (this.count > 0) {
        if (!this.goesOn(byte)) return position.fault('invalid', this.start)
      } else if (byte >= 0x80) {
        if (!isLead(byte)) return position.fault('invalid', position.offset + at)
        this.start = position.offset + at
        this.held[0] = byte
        this.count = 1
        position.afterReturn = false
      } else if (byte <= 13) {
        if (byte === 0) return position.fault('nul', position.offset + at)
        position.pass(byte)
      } else position.afterReturn = false
    }
    position.offset += bytes.length
    return undefined
  }

  end(): Fault | undefined {
    return this.count > 0 ? this.position.fault('invalid', this.start) : undefined
  }

  /** Whether a byte can follow those held; forgets them when the character is whole. */
  private goesOn(byte: number): boolean {
    if (this.count === 1 && isTrail(byte)) {
      this.count = 0
      return true
    }
    if (this.count === 2 ? !isLead(byte) : !isDigit(byte)) return false
    this.held[this.count++] = byte
    if (this.count < 4) return true
    this.count = 0
    const [a, b, c, d] = this.held as [number, number, number, number]
    const place = (((a - 0x81) * 10 + b - 0x30) * 126 + c - 0x81) * 10 + d - 0x30
    return place <= LAST_BASIC || (place >= FIRST_OTHER && place <= LAST_OTHER)
  }
}
