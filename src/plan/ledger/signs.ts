import type { Span } from './printed'

/** Words that promise all of something, a least or a most. */
const WORDS = /全覆盖|全部|普遍|每|均|至少|不少于|不低于|不高于|不得低于|以上|不超过|逐年/gu

const NUMERAL = '[一二两三四五六七八九十百千万亿零〇]'
const UNIT =
  '刻钟|个|名|人|年|月|日|天|周|小时|分钟|次|平方米|户|项|类|级|支|家|所|处|元|成|倍|轮|批|件|套|岁|场|期|公里|米|分之'
/** 第三年 is no count, and 每万名 says per how many. */
const BEFORE = `(?<!第|每|${NUMERAL})`
/** 一批, 一支, 一套, 一次性: an article, not a count. */
const ARTICLE = '一(?:批|支|套|次性)'
const NUMERALS = new RegExp(`${BEFORE}(?!${ARTICLE})${NUMERAL}+(?:余|多)?(?:${UNIT})`, 'gu')

const spans = (line: string, pattern: RegExp): readonly Span[] =>
  [...line.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))

/** Where a line has a word of full coverage or of comparison. */
export const coverageWords = (line: string): readonly Span[] => spans(line, WORDS)

/** Where a line has a Chinese numeral before a unit: 十八个, 一刻钟. */
export const numerals = (line: string): readonly Span[] => spans(line, NUMERALS)
