import type { Text } from './text'

/** What a caller can do wrong. Data that is wrong is never an exception: it becomes a {@link Problem}. */
export type ShequErrorCode =
  | 'bad-formula'
  | 'bad-day'
  | 'bad-option'
  | 'bad-columns'
  | 'unknown-rule'
  | 'unknown-reading'
  | 'unknown-indicator'
  | 'unknown-place'
  | 'ambiguous-place'
  | 'not-answerable'
  | 'needs-package'

/**
 * The one exception of this library: thrown for misuse of its functions, never for what a dataset holds.
 *
 * @example
 * try { check(plan, data, { day: '2025-02-30' }) } catch (e) { if (e instanceof ShequError) e.code } // 'bad-day'
 */
export class ShequError extends Error {
  override readonly name = 'ShequError'
  readonly code: ShequErrorCode
  /** The message in both languages; `message` is the English one. */
  readonly text: Text

  constructor(code: ShequErrorCode, text: Text) {
    super(text.en)
    this.code = code
    this.text = text
  }
}
