import { PlainRuns } from './plain-run'
import { Position, type Fault, type Scan } from './scan'

/** How many bytes must follow a first one, and between which two the next one lies; undefined: no character begins so. */
function demands(byte: number): readonly [more: number, low: number, high: number] | undefined {
  if (byte < 0xc2 || byte > 0xf4) return undefined
  if (byte < 0xe0) return [1, 0x80, 0xbf]
  // no overlong forms, no surrogates, nothing beyond U+10FFFF
  if (byte < 0xf0) return [2, byte === 0xe0 ? 0xa0 : 0x80, byte === 0xed ? 0x9f : 0xbf]
  return [3, byte === 0xf0 ? 0x90 : 0x80, byte === 0xf4 ? 0x8f : 0xbf]
}

/** Whether a character of three bytes stands there whole, as most Chinese ones do; false where it takes a closer look. */
function isThree(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at]!
  return (
    byte > 0xe0 && byte < 0xf0 && byte !== 0xed && (bytes[at + 1]! & 0xc0) === 0x80 && (bytes[at + 2]! & 0xc0) === 0x80
  )
}

/** Finds what is not UTF-8. */
export class Utf8Scan implements Scan {
  /** Whole characters of more than one byte. */
  characters = 0
  private more = 0
  private low = 0x80
  private high = 0xbf
  private start = 0

  constructor(readonly position: Position = new Position()) {}

  /** Whether a character has begun that is not whole yet. */
  get within(): boolean {
    return this.more > 0
  }

  next(bytes: Uint8Array): Fault | undefined {
    const { position } = this
    const runs = new PlainRuns(bytes)
    for (let at = 0; at < bytes.length; at++) {
      if (this.more === 0) at = this.behindPlain(bytes, runs, at)
      if (at === bytes.length) break
      const byte = bytes[at]!
      if (this.more > 0) {
        if (byte < this.low || byte > this.high) return position.fault('invalid', this.start)
        this.low = 0x80
        this.high = 0xbf
        if (--this.more === 0) this.characters++
      } else if (byte >= 0x80) {
        const wanted = demands(byte)
        if (!wanted) return position.fault('invalid', position.offset + at)
        ;[this.more, this.low, this.high] = wanted
        this.start = position.offset + at
        position.afterReturn = false
      } else {
        if (byte === 0) return position.fault('nul', position.offset + at)
        position.pass(byte)
      }
    }
    position.offset += bytes.length
    return undefined
  }

  /** The offset behind characters of one byte that break no line, and of three bytes: most of most files. */
  private behindPlain(bytes: Uint8Array, runs: PlainRuns, from: number): number {
    let [at, threes] = [from, 0]
    for (;;) {
      const byte = bytes[at]!
      if (byte > 13 && byte < 0x80) at = runs.behind(at + 1)
      else if (isThree(bytes, at)) {
        at += 3
        threes++
      } else break
    }
    this.characters += threes
    if (at > from) this.position.afterReturn = false
    return at
  }

  end(): Fault | undefined {
    return this.more > 0 ? this.position.fault('invalid', this.start) : undefined
  }
}
