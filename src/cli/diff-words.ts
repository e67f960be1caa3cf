import { text } from '../values/text'

/** What is said of a comparison of reports beside its result. */
export const DIFF_CALL_WORDS = {
  noReport: (path: string) =>
    text(
      `${path} 不是 shequ 的 JSON 或 NDJSON 报告（shequ check … --format json --all）`,
      `${path} is no report of shequ as JSON or NDJSON (shequ check … --format json --all)`,
    ),
  badFinding: (path: string, index: number) =>
    text(`${path} 的 findings[${index}] 不是核查结果`, `findings[${index}] of ${path} is no finding`),
  badPlaces: (path: string) =>
    text(
      `${path} 应为“旧代码: 新代码”的对照表`,
      `${path} has to be a table of codes: those of the earlier report to those of the later one`,
    ),
} as const
