import { didYouMean } from '../../values/did-you-mean'
import { text } from '../../values/text'

/** What is said of a configuration. */
export const CONFIG_WORDS = {
  several: (files: string) =>
    text(
      `此处有多份配置：${files}；只留一份，或用 --config 指明`,
      `there are several configurations here: ${files}; keep one, or name it with --config`,
    ),
  otherKind: (path: string) =>
    text(
      `配置文件应为 .json、.yaml、.yml 或 .mjs：${path}`,
      `a configuration ends with .json, .yaml, .yml or .mjs: ${path}`,
    ),
  notModule: (path: string, reason: string) =>
    text(`无法载入 ${path}（${reason}）`, `${path} cannot be loaded (${reason})`),
  noDefault: (path: string) =>
    text(`${path} 没有默认导出（export default）`, `${path} has no default export (export default)`),
  unusable: (path: string) => text(`${path} 不是可用的配置`, `${path} is no usable configuration`),
  uses: (path: string) => text(`采用配置 ${path}`, `the configuration is ${path}`),
  noSuchRule: (rule: string, near: string | undefined) =>
    text(`没有要求“${rule}”${didYouMean(near)['zh-CN']}`, `there is no rule “${rule}”${didYouMean(near).en}`),
  badWaivers: (path: string) => text(`${path} 不是可用的情况说明`, `${path} is no usable file of waivers`),
  badKnown: (path: string, where: string) =>
    text(
      `${path} 不是可用的存量问题清单或 JSON 报告（${where === '' ? '不是对象' : where}）`,
      `${path} is neither a list of known debts nor a JSON report (${where === '' ? 'no object' : where})`,
    ),
} as const

/** What `--print-config` says. */
export const PRINT_WORDS = {
  none: text(
    '没有配置文件；以下来自命令行和默认值。',
    'There is no configuration file; this is from the call and the defaults.',
  ),
  file: (path: string) => text(`配置文件 ${path}。`, `The configuration is ${path}.`),
  default: text('默认', 'default'),
  system: text('系统语言', 'language of the system'),
} as const
