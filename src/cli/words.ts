import { didYouMean } from '../values/did-you-mean'
import { text, type Text } from '../values/text'

const listed = (words: readonly string[]): Text => text(words.join('、'), words.join(', '))

/** What is asked for where an argument is missing. */
const ARGUMENTS: Readonly<Record<string, Text>> = {
  files: text('请给出至少一个数据文件', 'name at least one file of records'),
  target: text('请给出规划，或“规划/要求”', 'name a plan, or plan/rule'),
  id: text('请给出规划编号，如 my-city-2026', 'give the plan an id, such as my-city-2026'),
  plan: text('请给出规划', 'name a plan'),
  plans: text('请给出至少一个规划', 'name at least one plan'),
  before: text('请给出前后两份报告', 'name the earlier report, then the later one'),
  after: text('请再给出后一份报告', 'name the later report too'),
  place: text('请给出地点，其后是要求和数据文件', 'name a place, then a rule and the files of records'),
  rule: text('请在地点之后给出要求', 'name a rule behind the place'),
}

/** What can be wrong with a call. */
export const USAGE_WORDS = {
  noCommand: (commands: readonly string[]) =>
    text(`请给出命令：${listed(commands)['zh-CN']}`, `name a command: ${listed(commands).en}`),
  unknownCommand: (name: string, near?: string) => {
    const hint = didYouMean(near)
    return text(`没有命令“${name}”${hint['zh-CN']}`, `there is no command “${name}”${hint.en}`)
  },
  unknownOption: (name: string, near?: string) => {
    const hint = didYouMean(near)
    return text(`没有选项“${name}”${hint['zh-CN']}`, `there is no option “${name}”${hint.en}`)
  },
  missingArgument: (name: string) => (Object.hasOwn(ARGUMENTS, name) ? (ARGUMENTS[name] as Text) : text(name, name)),
  missingValue: (option: string) => text(`选项“${option}”缺少取值`, `the option “${option}” lacks its value`),
  missingOption: (option: string) => text(`缺少选项“${option}”`, `the option “${option}” is required`),
  tooMany: (command: string) => text(`命令“${command}”的参数过多`, `too many arguments for “${command}”`),
  wrong: (message: string) => text(`用法有误（${message}）`, message),
  badChoice: (option: string, value: string, known: readonly string[]) =>
    text(
      `${option} 的取值“${value}”无效，可用：${listed(known)['zh-CN']}`,
      `“${value}” is no value of ${option}; there are ${listed(known).en}`,
    ),
  badPlanId: (id: string) =>
    text(
      `规划编号为小写字母、数字和连字符，以规划期首年结尾，如 my-city-2026，实际为“${id}”`,
      `the id of a plan has lower-case letters, digits and hyphens and ends with a year, as my-city-2026, not “${id}”`,
    ),
  badCode: (option: string, value: string) =>
    text(
      `${option} 应为 2、4、6、9 或 12 位统计用区划代码，实际为“${value}”`,
      `${option} must be a statistical code of 2, 4, 6, 9 or 12 digits, not “${value}”`,
    ),
  badDay: (option: string, value: string) =>
    text(
      `${option} 应为存在的日期，格式 YYYY-MM-DD，实际为“${value}”`,
      `${option} must be an existing day written YYYY-MM-DD, not “${value}”`,
    ),
  badPair: (option: string, value: string, shape: string) =>
    text(`${option} 应写作 ${shape}，实际为“${value}”`, `${option} is written ${shape}, not “${value}”`),
  needsFile: (name: string) =>
    text(`${name} 不是文本，请写作 --format ${name}=文件`, `${name} is not text: write --format ${name}=FILE`),
  twice: (option: string, key: string) =>
    text(`${option} 对“${key}”给出了两次`, `${option} is given twice for “${key}”`),
  inputTwice: () => text('标准输入（-）只能给出一次', 'standard input (-) can be named only once'),
  unknownPlan: (name: string, known: readonly string[], near?: string) => {
    const hint = didYouMean(near)
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
    const hint = didYouMean(near)
    return text(`规划 ${plan} 没有要求“${rule}”${hint['zh-CN']}`, `plan ${plan} has no rule “${rule}”${hint.en}`)
  },
  unknownMeasure: (option: string, name: string, near?: string) => {
    const hint = didYouMean(near)
    return text(`${option}：没有数据项“${name}”${hint['zh-CN']}`, `${option}: there is no measure “${name}”${hint.en}`)
  },
  vagueMeasure: (option: string, name: string, known: Text) =>
    text(
      `${option}：“${name}”没有说明口径，请写明是哪一项：${known['zh-CN']}`,
      `${option}: “${name}” leaves open what is counted; name one of ${known.en}`,
    ),
  swapped: (place: string, rule: string) =>
    text(
      `地点和要求写反了：应为 shequ why ${rule} ${place} …`,
      `place and rule are the wrong way round: write shequ why ${rule} ${place} …`,
    ),
  outputIsInput: (path: string) =>
    text(
      `结果会覆盖输入文件 ${path}，未写；请另取文件名`,
      `the result would overwrite the input ${path}, and was not written: name another file`,
    ),
} as const

/** Where a file cannot be parsed, and why. */
interface Where {
  readonly line: number
  readonly column: number
  readonly reason: Text
}

/** Why a file cannot be read or written, by the code that the system has for it. */
const FILE_ERRORS: Readonly<Partial<Record<string, Text>>> = {
  ENOENT: text('没有这个文件或文件夹', 'there is no such file or folder'),
  EISDIR: text('是文件夹', 'it is a folder'),
  ENOTDIR: text('路径中有一段不是文件夹', 'a part of the path is no folder'),
  EACCES: text('没有权限', 'no permission'),
  EPERM: text('没有权限', 'no permission'),
  EBUSY: text('正被其他程序占用', 'another program is using it'),
  ENOSPC: text('磁盘已满', 'the disk is full'),
}

/** What is said of a run beside its result. */
export const RUN_WORDS = {
  planIs: (id: string) => text(`采用规划 ${id}`, `the plan is ${id}`),
  planIsOver: (id: string) =>
    text(
      `采用规划 ${id}（规划期已满，尚未收录后续规划）`,
      `the plan is ${id} (its period is over; none that follows it is known)`,
    ),
  noneGoverns: (day: string, regions: string) =>
    regions === ''
      ? text('--plan auto：数据中没有可用的代码', '--plan auto: no code in the data can be used')
      : text(
          `--plan auto：${day} 没有收录适用于这些地区的规划：${regions}`,
          `--plan auto: no plan of the library governs these regions on ${day}: ${regions}`,
        ),
  unreadable: (path: string, code: string) => {
    const reason = FILE_ERRORS[code] ?? text(code, code)
    return text(`无法读取 ${path}（${reason['zh-CN']}）`, `${path} cannot be read (${reason.en})`)
  },
  notUtf8: (path: string) =>
    text(`${path} 不是 UTF-8 编码，请另存为 UTF-8`, `${path} is not encoded in UTF-8: save it so`),
  isThere: (path: string) => text(`${path} 已存在，未改动`, `${path} is there already, and was left as it is`),
  unwritable: (path: string, code: string) => {
    const reason = FILE_ERRORS[code] ?? text(code, code)
    return text(`无法写入 ${path}（${reason['zh-CN']}）`, `${path} cannot be written (${reason.en})`)
  },
  notYaml: (path: string, { line, column, reason }: Where) =>
    text(
      `${path} 不是有效的 YAML（第 ${line} 行第 ${column} 列：${reason['zh-CN']}）`,
      `${path} is not valid YAML (line ${line}, column ${column}: ${reason.en})`,
    ),
  badJson: (path: string, { line, column, reason }: Where) =>
    text(
      `${path} 有误（第 ${line} 行第 ${column} 列：${reason['zh-CN']}）`,
      `${path} is wrong (line ${line}, column ${column}: ${reason.en})`,
    ),
  notPlanFile: (path: string) =>
    text(`规划文件应为 .json、.yaml 或 .yml：${path}`, `a plan file ends with .json, .yaml or .yml: ${path}`),
  notJson: (path: string, line: number) =>
    text(`${path} 不是有效的 JSON（第 ${line} 行）`, `${path} is not valid JSON (line ${line})`),
  badPlan: (path: string) => text(`${path} 不是可用的规划`, `${path} is no usable plan`),
  filesMissing: () => text('有文件无法读取', 'not every file can be read'),
  nothingRead: () => text('没有读到可用的数据', 'nothing usable was read'),
  earlierUnusable: (path: string) =>
    text(`--earlier ${path} 没有可用的数据`, `nothing usable was read from --earlier ${path}`),
  tasksUnusable: (path: string) =>
    text(`--tasks ${path} 没有可用的答复`, `nothing usable was read from --tasks ${path}`),
  badSet: () => text('给出的数据有误，未计算', 'what was given is wrong; nothing was computed'),
  readSoFar: (megabytes: number, rows: number) =>
    text(`已读 ${megabytes} MB，${rows} 行`, `${megabytes} MB read, ${rows} rows`),
  more: (count: number) => text(`另有 ${count} 个问题未列出`, `${count} more problems are not listed`),
  noCharts: () =>
    text(
      'HTML 报告以表代图：没有安装 echarts。要图请运行 npm install echarts，或 npx -p shequ -p echarts shequ check …',
      'the HTML report has tables in place of charts, as echarts is not installed: npm install echarts, or npx -p shequ -p echarts shequ check …',
    ),
  seeHelp: (command: string) => text(`用法见：${command} --help`, `see: ${command} --help`),
  interrupted: () => text('已中断，没有结果', 'interrupted; there is no result'),
  unexpected: (message: string) =>
    text(
      `意外错误（${message}）。这是程序的缺陷，请报告；加 --debug 可显示细节`,
      `unexpected error (${message}). This is a defect of the program: please report it; --debug shows the details`,
    ),
} as const
