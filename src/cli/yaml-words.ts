import type { ErrorCode } from 'yaml'
import { text, type Text } from '../values/text'

/** What can be wrong with YAML, as far as it can be said in a word; the parser's own words are for programmers. */
const REASONS: Readonly<Partial<Record<ErrorCode, Text>>> = {
  BAD_DQ_ESCAPE: text('双引号内的转义无效', 'an escape between double quotes that does not exist'),
  BAD_INDENT: text('缩进不一致', 'the indentation does not fit'),
  BAD_SCALAR_START: text('值不能以此字符开头，请加引号', 'a value cannot begin with this sign: quote it'),
  BLOCK_AS_IMPLICIT_KEY: text('冒号后另有冒号，请给值加引号', 'a colon behind a colon: quote the value'),
  DUPLICATE_KEY: text('同一键写了两次', 'a key stands twice'),
  MISSING_CHAR: text('缺少符号（引号、括号、冒号或空格）', 'a quote, a bracket, a colon or a space is missing'),
  MULTILINE_IMPLICIT_KEY: text('缺少冒号，或引号没有闭合', 'a colon is missing, or a quote is not closed'),
  MULTIPLE_DOCS: text(
    '一个文件只能有一份内容（不用“---”分隔）',
    'one document a file, without a second part behind “---”',
  ),
  NON_STRING_KEY: text('键应为文字，请加引号', 'a key has to be a text: quote it'),
  TAB_AS_INDENT: text('缩进用了制表符，请改用空格', 'a tab in the indentation: use spaces'),
  TAG_RESOLVE_FAILED: text('不接受标签（以“!”开头的词）', 'tags, words that begin with “!”, are not taken'),
}

/** What is said where the parser tells nothing more. */
export const YAML_WORDS = {
  reason: (code: ErrorCode) => REASONS[code] ?? text('此处无法理解', 'this cannot be understood'),
  aliases: () =>
    text(
      '引用（以“*”开头的词）指向不存在之处，或引用过多',
      'aliases, words that begin with “*”, lead nowhere, or are too many',
    ),
} as const
