import { text, type Text } from '../values/text'

/** What the commands and their options are for, as the help says it. */
export const HELP_WORDS = {
  program: text(
    '按城乡社区服务体系建设规划核查社区数据',
    "Checks community records against China's plans for urban and rural community services",
  ),
  programUsage: text('<命令> [选项]', '<command> [options]'),
  check: text(
    '按规划核查数据文件（.json、.csv、.tsv，UTF-8 编码）',
    'Checks files of records (.json, .csv, .tsv; UTF-8) against a plan',
  ),
  checkUsage: text('<文件…> --plan 规划 --day 日期 [选项]', '<FILES…> --plan PLAN --day DAY [options]'),
  checkAfter: text(
    `
退出码：0 没有未达标；1 有已到期且为“必须”或“应当”的要求未达标；2 用法或输入有误；
3 没有一项可以判定，或用了 --strict 而数据有问题或不足。
例：shequ check 社区.csv 县.csv --plan shanxi --day 2025-12-31 --roster community=complete`,
    `
Exit codes: 0 nothing unmet; 1 something in force that must or should hold is unmet; 2 the call or the
input is unusable; 3 nothing could be decided, or --strict and there were problems or data missing.
Example: shequ check communities.csv counties.csv --plan shanxi --day 2025-12-31 --roster community=complete`,
  ),
  plans: text('列出收录的规划', 'Lists the plans of the library'),
  plansUsage: text('[选项]', '[options]'),
  explain: text(
    '说明规划的要求：依据、目标值、口径、公式、所需数据项和可用表头',
    'Explains the rules of a plan: sources, milestones, readings, formula, and the measures with their headings',
  ),
  explainUsage: text('<规划[/要求]> [选项]', '<PLAN[/RULE]> [options]'),
  files: text('数据文件', 'files of records'),
  target: text('规划，或“规划/要求”', 'a plan, or plan/rule'),
  help: text('显示帮助', 'show this help'),
  version: text('显示版本', 'show the version'),
  lang: text('输出语言：zh-CN 或 en（默认取自系统语言）', 'language: zh-CN or en (by default that of the system)'),
  format: text('输出格式：text（默认）或 json', 'format: text (the default) or json'),
  debug: text('出现意外错误时显示细节', 'show the details of an unexpected error'),
  output: text('写入文件，不写到标准输出', 'write to a file instead of stdout'),
  plan: text('规划的 id（可不写年份）或 JSON 文件', 'id of a plan, with or without its year, or a plan as a JSON file'),
  day: text('核查日，YYYY-MM-DD', 'the assessment day, YYYY-MM-DD'),
  dataDay: text(
    '数据时点；不写则取自“数据时点”列或 JSON 的 day',
    'the data day; without it that of the column “day”, or of the JSON',
  ),
  reading: text('某要求采用的口径（可重复）', 'the reading to use for a rule (may be repeated)'),
  roster: text(
    '某层级的总数：complete（已列全）、open（不明）或个数（可重复）',
    'how many places of a level there are: complete (all are listed), open, or a number (may be repeated)',
  ),
  level: text('未写明层级的记录属于哪一级', 'the level of records that name none'),
  breakdown: text('把全地区的要求按此层级分解，供参考', 'also break whole-region rules down by this level'),
  rule: text('只核查这些要求（可重复）', 'only these rules (may be repeated)'),
  evidence: text(
    '某数据项以本级填报数（reported）还是下级合计（parts）为准（可重复）',
    "whether a region's own figure or the sum of its parts is the evidence (may be repeated)",
  ),
  earlier: text(
    '其他时点的数据文件，可写作 文件=日期（可重复）',
    'a file of another day, or FILE=DAY (may be repeated)',
  ),
  all: text(
    '列出全部结果；默认 json 只列未达标、待核、未到期，text 每项要求最多列 5 处',
    'list every finding; by default json has those unmet, unknown or not yet due, and text names 5 places a rule',
  ),
  strict: text('数据有问题或不足时以 3 退出', 'exit with 3 when there are problems, or data are missing'),
} as const satisfies Readonly<Record<string, Text>>

/** Titles of the parts of a help page, by the word that commander has for them. */
export const TITLES: Readonly<Record<string, Text>> = {
  'Usage:': text('用法:', 'Usage:'),
  'Arguments:': text('参数：', 'Arguments:'),
  'Options:': text('选项：', 'Options:'),
  'Commands:': text('命令：', 'Commands:'),
}

const suggested = (near: string | undefined): Text =>
  near === undefined ? text('', '') : text(`；是否为“${near}”？`, `; did you mean “${near}”?`)

const listed = (words: readonly string[]): Text => text(words.join('、'), words.join(', '))

/** What can be wrong with a call. */
export const USAGE_WORDS = {
  noCommand: () => text('请给出命令：check、plans 或 explain', 'name a command: check, plans or explain'),
  unknownCommand: (name: string, near?: string) => {
    const hint = suggested(near)
    return text(`没有命令“${name}”${hint['zh-CN']}`, `there is no command “${name}”${hint.en}`)
  },
  unknownOption: (name: string, near?: string) => {
    const hint = suggested(near)
    return text(`没有选项“${name}”${hint['zh-CN']}`, `there is no option “${name}”${hint.en}`)
  },
  missingArgument: (name: string) =>
    name === 'files'
      ? text('请给出至少一个数据文件', 'name at least one file of records')
      : text('请给出规划，或“规划/要求”', 'name a plan, or plan/rule'),
  missingValue: (option: string) => text(`选项“${option}”缺少取值`, `the option “${option}” lacks its value`),
  missingOption: (option: string) => text(`缺少选项“${option}”`, `the option “${option}” is required`),
  tooMany: (command: string) => text(`命令“${command}”的参数过多`, `too many arguments for “${command}”`),
  wrong: (message: string) => text(`用法有误（${message}）`, message),
  badChoice: (option: string, value: string, known: readonly string[]) =>
    text(
      `${option} 的取值“${value}”无效，可用：${listed(known)['zh-CN']}`,
      `“${value}” is no value of ${option}; there are ${listed(known).en}`,
    ),
  badDay: (option: string, value: string) =>
    text(
      `${option} 应为存在的日期，格式 YYYY-MM-DD，实际为“${value}”`,
      `${option} must be an existing day written YYYY-MM-DD, not “${value}”`,
    ),
  badPair: (option: string, value: string, shape: string) =>
    text(`${option} 应写作 ${shape}，实际为“${value}”`, `${option} is written ${shape}, not “${value}”`),
  twice: (option: string, key: string) =>
    text(`${option} 对“${key}”给出了两次`, `${option} is given twice for “${key}”`),
  unknownPlan: (name: string, known: readonly string[], near?: string) => {
    const hint = suggested(near)
    return text(
      `没有规划“${name}”${hint['zh-CN']}；已收录：${listed(known)['zh-CN']}`,
      `there is no plan “${name}”${hint.en}; there are ${listed(known).en}`,
    )
  },
  notYet: (name: string, day: string, known: readonly string[]) =>
    text(
      `“${name}”的规划期在 ${day} 都尚未开始：${listed(known)['zh-CN']}`,
      `the period of no plan “${name}” has begun on ${day}: ${listed(known).en}`,
    ),
  unknownRule: (plan: string, rule: string, near?: string) => {
    const hint = suggested(near)
    return text(`规划 ${plan} 没有要求“${rule}”${hint['zh-CN']}`, `plan ${plan} has no rule “${rule}”${hint.en}`)
  },
  unknownMeasure: (option: string, name: string, near?: string) => {
    const hint = suggested(near)
    return text(`${option}：没有数据项“${name}”${hint['zh-CN']}`, `${option}: there is no measure “${name}”${hint.en}`)
  },
  outputIsInput: (path: string) =>
    text(`--output 与输入是同一个文件（${path}）`, `--output would overwrite the input ${path}`),
} as const

/** What is said of a run beside its result. */
export const RUN_WORDS = {
  planIs: (id: string) => text(`采用规划 ${id}`, `the plan is ${id}`),
  unreadable: (path: string, reason: string) =>
    text(`无法读取 ${path}（${reason}）`, `${path} cannot be read (${reason})`),
  unwritable: (path: string, reason: string) =>
    text(`无法写入 ${path}（${reason}）`, `${path} cannot be written (${reason})`),
  notJson: (path: string) => text(`${path} 不是有效的 JSON`, `${path} is not valid JSON`),
  planMustBeJson: (path: string) =>
    text(`规划文件应为 JSON（.json）：${path}`, `a plan file must be JSON (.json): ${path}`),
  badPlan: (path: string) => text(`${path} 不是可用的规划`, `${path} is no usable plan`),
  filesMissing: () => text('有文件无法读取', 'not every file can be read'),
  nothingRead: () => text('没有读到可用的数据', 'nothing usable was read'),
  earlierUnusable: (path: string) =>
    text(`--earlier ${path} 没有可用的数据`, `nothing usable was read from --earlier ${path}`),
  more: (count: number) => text(`另有 ${count} 个问题未列出`, `${count} more problems are not listed`),
  seeHelp: (command: string) => text(`用法见：${command} --help`, `see: ${command} --help`),
  unexpected: (message: string) =>
    text(
      `意外错误（${message}）。这是程序的缺陷，请报告；加 --debug 可显示细节`,
      `unexpected error (${message}). This is a defect of the program: please report it; --debug shows the details`,
    ),
} as const

/** What each severity of a problem is called. */
export const SEVERITY_NAMES = {
  error: text('错误', 'error'),
  warning: text('警告', 'warning'),
  note: text('提示', 'note'),
} as const satisfies Readonly<Record<string, Text>>
