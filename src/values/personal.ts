/** Eighteen digits of an identity card, the last of which may be X; a mobile number; a telephone number with its area code. */
const PERSONAL =
  /(?<![\dA-Za-z])(?:[1-9]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx]|1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[- ]\d{7,8})(?![\dA-Za-z])/g

/** Eleven digits alone may as well be a code that lacks one: what stands in a column of codes is shown. */
const DIGITS = /^\d{1,17}$/

/**
 * A text with identity and telephone numbers of people blotted out: a report is passed on, and they are nobody's business.
 *
 * @param text from a file
 * @example
 * withoutPersonal('张 13912345678') // '张 ***'
 */
export function withoutPersonal(text: string): string {
  return DIGITS.test(text) ? text : text.replace(PERSONAL, '***')
}
