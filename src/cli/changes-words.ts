import { text } from '../values/text'

/** What is said of a list of changes that cannot be used. */
export const CHANGES_WORDS = {
  unusable: (path: string) =>
    text(`--changes ${path} 没有可用的区划变动`, `nothing usable was read from --changes ${path}`),
  notAList: (path: string) =>
    text(
      `${path} 应为区划变动的列表（[{ from, to, day, document }]）或“旧代码: 新代码”的对应`,
      `${path} must be a list of changes ([{ from, to, day, document }]) or a mapping OLD: NEW`,
    ),
  notAChange: (path: string, at: string) =>
    text(
      `${path} 的 ${at} 不是区划变动：只能有 from、to、day、document，值为加引号的文字`,
      `${at} of ${path} is no change: it may have from, to, day and document, each as text in quotes`,
    ),
} as const
