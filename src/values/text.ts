/** The languages every message, label and report exists in. */
export type Lang = 'zh-CN' | 'en'

/** One thing said in both languages. A missing language does not compile. */
export interface Text {
  readonly 'zh-CN': string
  readonly en: string
}

/**
 * A text in two languages from its two halves.
 *
 * @param zh what a reader of Chinese sees
 * @param en what a reader of English sees
 * @returns the pair
 * @example
 * text('达标', 'met')['en'] // 'met'
 */
export function text(zh: string, en: string): Text {
  return { 'zh-CN': zh, en }
}
