import { eastAsianWidth } from 'get-east-asian-width'
import type { Lang } from '../../values/text'

const ZERO = /^[\p{M}\p{Cf}\p{Cc}]$/u
const EMOJI_STYLE = 0xfe0f

/**
 * How many columns of a terminal a text takes: East Asian wide characters two, marks that combine none.
 *
 * @param text without line breaks
 * @param lang in Chinese, characters of either width (such as quotation marks) count as wide
 * @example
 * columns('社区 3', 'en') // 6
 */
export function columns(text: string, lang: Lang): number {
  const options = { ambiguousAsWide: lang === 'zh-CN' }
  let sum = 0
  for (const character of text) {
    const code = character.codePointAt(0) as number
    if (code === EMOJI_STYLE) sum += 1
    else if (code < 0x7f || !ZERO.test(character)) sum += eastAsianWidth(code, options)
  }
  return sum
}
