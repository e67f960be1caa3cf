/** Where something stands among bytes: from an offset up to another one. */
export interface Span {
  readonly from: number
  readonly to: number
}
