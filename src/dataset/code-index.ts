const SMALLEST = 16

/** How full the slots may become. */
const FULLEST = 0.7

/** Rows by the number of a code: open addressing in two typed arrays, which a whole country's codes fit into. */
export class CodeIndex {
  private keys: Float64Array
  private rows: Int32Array
  private size = 0

  /**
   * @param count how many keys are expected
   */
  constructor(count: number) {
    let slots = SMALLEST
    while (count > slots * FULLEST) slots *= 2
    this.keys = new Float64Array(slots)
    this.rows = new Int32Array(slots)
  }

  /** The row of a key; -1 where there is none. */
  get(key: number): number {
    const at = this.slot(key)
    return this.keys[at] === key ? this.rows[at]! : -1
  }

  /**
   * The row that a key has, or gets.
   *
   * @param key above 0
   * @param row given to a key that has none
   */
  claim(key: number, row: number): number {
    const at = this.slot(key)
    if (this.keys[at] === key) return this.rows[at]!
    this.keys[at] = key
    this.rows[at] = row
    if (++this.size > this.keys.length * FULLEST) this.resize(this.keys.length * 2)
    return row
  }

  /** Where a key stands, or would. */
  private slot(key: number): number {
    const { keys } = this
    const last = keys.length - 1
    const high = Math.floor(key / 0x100000000)
    let hash = Math.imul((key - high * 0x100000000) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1)
    hash ^= hash >>> 15
    let at = hash & last
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & last
    return at
  }

  private resize(slots: number): void {
    const { keys, rows } = this
    this.keys = new Float64Array(slots)
    this.rows = new Int32Array(slots)
    for (let from = 0; from < keys.length; from++) {
      if (keys[from] === 0) continue
      const at = this.slot(keys[from]!)
      this.keys[at] = keys[from]!
      this.rows[at] = rows[from]!
    }
  }
}
