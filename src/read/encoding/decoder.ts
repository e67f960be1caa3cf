import type { Encoding } from '../../values/encoding'
import { joined } from '../chunks'
import { Refused } from '../refused'
import { LABELS } from './encodings'
import { Gb18030Scan } from './gb18030-scan'
import { Position, type Fault, type Scan } from './scan'
import { Utf16Scan } from './utf16-scan'
import { Utf8Scan } from './utf8-scan'

/** Turns the bytes of a text file into UTF-8, piece by piece; throws {@link Refused} at the first that is no text. */
export interface Decoder {
  readonly push: (bytes: Uint8Array) => Uint8Array
  readonly end: () => Uint8Array
  /** How the file is encoded, as far as that is known by now. */
  readonly encoding: Encoding
}

const NOTHING = new Uint8Array(0)

/** Nobody writes so many characters in another encoding that all happen to be UTF-8. */
const SURELY = 64

/** So many bytes are held back at most while it is open what they are. */
const MOST_HELD = 1 << 22

function refused({ why, offset, line }: Fault, encoding: Encoding): Refused {
  if (why === 'nul') return new Refused('holds-nul', { row: line }, { offset })
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') return new Refused('not-utf8', { row: line }, { offset })
  return new Refused('not-as-marked', { row: line }, { encoding: LABELS[encoding].toUpperCase(), offset })
}

/** Text that is UTF-8 already: looked at, and handed on as it is. */
class AsItIs implements Decoder {
  constructor(
    readonly encoding: Encoding,
    private readonly scan: Scan,
  ) {}

  push(bytes: Uint8Array): Uint8Array {
    const fault = this.scan.next(bytes)
    if (fault) throw refused(fault, this.encoding)
    return bytes
  }

  end(): Uint8Array {
    const fault = this.scan.end()
    if (fault) throw refused(fault, this.encoding)
    return NOTHING
  }
}

/** Text in another encoding. */
class Transcoding implements Decoder {
  private readonly decoder: InstanceType<typeof TextDecoder>
  private readonly encoder = new TextEncoder()

  constructor(
    readonly encoding: Encoding,
    private readonly scan: Scan,
    private readonly refuse: (fault: Fault) => Refused = (fault) => refused(fault, encoding),
  ) {
    this.decoder = new TextDecoder(LABELS[encoding], { fatal: true, ignoreBOM: true })
  }

  push(bytes: Uint8Array): Uint8Array {
    const fault = this.scan.next(bytes)
    if (fault) throw this.refuse(fault)
    return this.encoder.encode(this.decoder.decode(bytes, { stream: true }))
  }

  end(): Uint8Array {
    const fault = this.scan.end()
    if (fault) throw this.refuse(fault)
    return this.encoder.encode(this.decoder.decode())
  }
}

/**
 * Text without a byte order mark: UTF-8 if all of it is, or else GB18030 if all of it is. As long as only ASCII has come,
 * which is the same in both, it is handed on; from the first other character on it is held back until enough has come to
 * be sure.
 */
class Undecided implements Decoder {
  private readonly scan = new Utf8Scan()
  private held: Uint8Array[] = []
  private length = 0
  private start = new Position()
  private decided: Decoder | undefined

  get encoding(): Encoding {
    return this.decided?.encoding ?? 'utf-8'
  }

  push(bytes: Uint8Array): Uint8Array {
    if (this.decided) return this.decided.push(bytes)
    if (this.length === 0) this.start = this.scan.position.copy()
    const fault = this.scan.next(bytes)
    if (fault) return this.other(fault, bytes)
    if (this.scan.characters === 0 && !this.scan.within) return bytes
    this.held.push(bytes)
    this.length += bytes.length
    if (this.scan.characters < SURELY && this.length < MOST_HELD) return NOTHING
    this.decided = new AsItIs('utf-8', this.scan)
    return this.release()
  }

  end(): Uint8Array {
    if (this.decided) return this.decided.end()
    const fault = this.scan.end()
    if (!fault) return this.release()
    const decoded = this.other(fault, NOTHING)
    return joined([decoded, (this.decided as unknown as Decoder).end()])
  }

  /** What is not UTF-8 is GB18030, unless so much was UTF-8 that it must be, and is broken. */
  private other(fault: Fault, bytes: Uint8Array): Uint8Array {
    if (fault.why === 'nul' || this.scan.characters >= SURELY) throw refused(fault, 'utf-8')
    this.decided = new Transcoding('gb18030', new Gb18030Scan(this.start), (gb) => {
      if (gb.why === 'nul') return refused(gb, 'gb18030')
      const params = { utf8: fault.offset, gb18030: gb.offset }
      return new Refused('unknown-encoding', { row: gb.line }, params)
    })
    this.held.push(bytes)
    return this.decided.push(this.release())
  }

  private release(): Uint8Array {
    const all = joined(this.held)
    this.held = []
    return all
  }
}

/**
 * The decoder of a file.
 *
 * @param mark the encoding that its byte order mark names; undefined where it has none
 * @param offset how long that mark is
 */
export function decoderFor(mark: Encoding | undefined, offset: number): Decoder {
  const position = new Position(offset)
  switch (mark) {
    case undefined:
      return new Undecided()
    case 'utf-8':
    case 'utf-8-bom':
      return new AsItIs(mark, new Utf8Scan(position))
    case 'utf-16le':
    case 'utf-16be':
      return new Transcoding(mark, new Utf16Scan(mark === 'utf-16be', position))
    case 'gb18030':
    case 'gb18030-bom':
      return new Transcoding(mark, new Gb18030Scan(position))
  }
}
