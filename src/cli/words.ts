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
退出码：0 没有未达标；1 有已到期且为“必须”或“应当”的要求未达标（可用 --fail-on 和配置改变），
或有情况说明到期、不再需要；2 用法或输入有误；3 没有一项可以判定，或用了 --strict 而数据有问题或不足。
例：shequ check 社区.csv 县.csv --plan shanxi --day 2025-12-31 --roster community=complete`,
    `
Exit codes: 0 nothing unmet; 1 something in force that must or should hold is unmet (--fail-on and the
configuration change what counts), or a waiver is over or not needed; 2 the call or the input is
unusable; 3 nothing could be decided, or --strict and there were problems or data missing.
Example: shequ check communities.csv counties.csv --plan shanxi --day 2025-12-31 --roster community=complete`,
  ),
  why: text(
    '说明一项结论：算式和数字、数据出处、口径、条款、如何改变结论',
    'Explains one finding: the calculation with its numbers, their cells, the readings, the clause, what would change it',
  ),
  whyUsage: text(
    '<地点> <要求> <文件…> --plan 规划 --day 日期 [选项]',
    '<PLACE> <RULE> <FILES…> --plan PLAN --day DAY [options]',
  ),
  whyAfter: text(
    `
退出码：0 已说明；2 用法或输入有误。
例：shequ why 140105001001 facility-opening-hours 社区.csv --plan shanxi --day 2025-12-31`,
    `
Exit codes: 0 it is explained; 2 the call or the input is unusable.
Example: shequ why 140105001001 facility-opening-hours communities.csv --plan shanxi --day 2025-12-31`,
  ),
  place: text('地点：代码，或数据中的名称', 'a place: its code, or its name as it is recorded'),
  ruleToExplain: text('要求的 id，或“规划/要求”（见 shequ explain）', 'id of a rule, or plan/rule (see shequ explain)'),
  plans: text('列出收录的规划', 'Lists the plans of the library'),
  plansUsage: text('[选项]', '[options]'),
  explain: text(
    '说明规划的要求：依据、目标值、口径、公式、所需数据项和可用表头',
    'Explains the rules of a plan: sources, milestones, readings, formula, and the measures with their headings',
  ),
  explainUsage: text('<规划[/要求]> [选项]', '<PLAN[/RULE]> [options]'),
  new: text(
    '写出新规划的骨架：带注释的 YAML（或 JSON），填好即可使用',
    'Writes the skeleton of a new plan: YAML with comments, or JSON, to be filled in',
  ),
  newUsage: text('<规划编号> [选项]', '<ID> [options]'),
  newAfter: text(
    `
骨架可直接通过 shequ lint；写法见 docs/writing-a-plan.zh-CN.md。退出码：0 已写出；2 用法有误或文件已存在。
例：shequ new my-city-2026 --region 140100 --name 太原市 --output 我市.yaml`,
    `
The skeleton passes shequ lint as it is; docs/writing-a-plan.md tells how it is filled in.
Exit codes: 0 it is written; 2 the call is wrong, or the file is there already.
Example: shequ new my-city-2026 --region 140100 --name 太原市 --output my-city.yaml`,
  ),
  newId: text(
    '规划编号：小写字母和连字符，以规划期首年结尾',
    'id of the plan: lower case and hyphens, then the first year',
  ),
  newRegion: text('规划地区的统计用区划代码', 'statistical code of the region'),
  newName: text('规划地区的名称', 'name of the region'),
  newFormat: text('格式：yaml（默认）或 json', 'format: yaml (the default) or json'),
  newOutput: text('写入新文件，不写到标准输出', 'write to a new file instead of stdout'),
  lint: text(
    '检查规划本身：不可用之处、转录疏漏、文件自身的矛盾',
    'Looks plans through: what cannot be used, slips of the transcription, contradictions of the document itself',
  ),
  lintUsage: text('<规划…> [选项]', '<PLANS…> [options]'),
  lintAfter: text(
    `
规划可为收录规划的 id 或 .json、.yaml 文件。文件自身的问题写在规划的 defects 中，照样列出，不影响退出码。
退出码：0 没有错误和警告；1 有未列为预期的错误或警告；2 用法有误或文件无法读取。
例：shequ lint shanxi 我市.yaml`,
    `
A plan is the id of one of the library, or a .json or .yaml file. What is wrong with the document itself stands in
the defects of its plan: it is listed all the same, and does not change the exit code.
Exit codes: 0 neither errors nor warnings; 1 errors or warnings that are not expected; 2 the call is wrong, or a
file cannot be read.
Example: shequ lint shanxi my-city.yaml`,
  ),
  plansToLint: text('规划的 id 或文件', 'ids of plans, or files'),
  compare: text(
    '按指标并列对比规划：目标值和期限、性质、力度、对象、口径、独有和缺少的指标',
    'Plans side by side by indicator: values and due days, nature, strength, subject, readings, what one has and another lacks',
  ),
  compareUsage: text('<规划…> [选项]', '<PLANS…> [options]'),
  compareAfter: text(
    `
只给一份规划时，与已收录的上位规划对比。退出码：0 已对比；2 用法或输入有误。
例：shequ compare shanxi hengshui henan
    shequ compare shanxi 我市.json --indicator facility-area --format csv --output 对比.csv`,
    `
One plan alone is compared with its parents, as far as the library has them.
Exit codes: 0 they are compared; 2 the call or the input is unusable.
Example: shequ compare shanxi hengshui henan
         shequ compare shanxi my-city.json --indicator facility-area --format csv --output compared.csv`,
  ),
  changes: text(
    '区划变动表（.json、.yaml）：撤并、更名、改码，用于对应 --earlier 的数据',
    'what became of places (.json, .yaml): mergers and new codes, by which the data of --earlier are carried over',
  ),
  splitBy: text(
    '缺口清单（--format gaps=文件）按该层级各写一个文件',
    'the list of gaps (--format gaps=FILE): a file for each place of this level',
  ),
  template: text(
    '写出空白采集表：规划需要的数据项，按层级；给出已有数据时，只列缺少的',
    'Writes a blank form: what a plan needs to know, by level; given ledgers, only what they lack',
  ),
  templateUsage: text('<规划> [文件…] [选项]', '<PLAN> [FILES…] [options]'),
  templateAfter: text(
    `
填好的表可直接用 shequ check 核查，不用另作对应。任务事项另列一表（--tasks），由责任单位填写。
退出码：0 已写出（或没有缺少的）；2 用法或输入有误。
例：shequ template shanxi --output 采集表.xlsx
    shequ template shanxi 社区.csv --day 2025-12-31 --level 社区 --output 补报.csv`,
    `
shequ check reads the form as it is, once it is filled in. Tasks are a list of their own (--tasks), answered by the
responsible departments.
Exit codes: 0 it is written, or nothing is missing; 2 the call or the input is unusable.
Example: shequ template shanxi --output form.xlsx
         shequ template shanxi communities.csv --day 2025-12-31 --level community --output missing.csv`,
  ),
  templateFiles: text('已有的数据文件：只列其中缺少的', 'ledgers there are: only what they lack is asked for'),
  templateDay: text(
    '按哪一天的目标值；不写则按规划期末，给出已有数据时必填',
    'by the milestones of which day: the last of the plan unless given; required where ledgers are given',
  ),
  templateLevel: text('只要一个层级的表', 'only the form of one level'),
  templateFormat: text(
    '格式：csv 或 xlsx；不写则看 --output 的扩展名',
    'format: csv or xlsx; by the name of --output unless given',
  ),
  templateTasks: text(
    '任务事项的答复表，由责任单位填写',
    'the list of tasks, to be answered by the responsible departments',
  ),
  plansToCompare: text('规划的 id（可不写年份）或文件', 'plans: their ids, with or without the year, or files'),
  compareFormat: text(
    '输出格式：text（默认）、markdown、csv 或 json；csv 和 json 总是列出全部指标',
    'format: text (the default), markdown, csv or json; csv and json always have every indicator',
  ),
  compareAll: text('也列出仅一份规划有的指标', 'list the indicators of one plan alone too'),
  indicator: text('只对比这些指标（可重复）', 'only these indicators (may be repeated)'),
  diff: text(
    '对比两份报告：新未达标、新达标及原因（数据、日期、地点、规划、口径、设置、版本）',
    'Compares two reports: what is newly unmet or met, and why: data, day, place, plan, reading, settings, version',
  ),
  diffUsage: text('<前一份报告> <后一份报告> [选项]', '<BEFORE> <AFTER> [options]'),
  diffHelp: text(
    `
报告为 check --format json --all（或 ndjson）写出的文件。
退出码：0 没有新未达标；1 有新未达标的“必须”或“应当”；2 用法或输入有误；3 两份报告没有共同的要求。
例：shequ diff 上月.json 本月.json --format markdown`,
    `
Reports are what check --format json --all (or ndjson) wrote.
Exit codes: 0 nothing is newly unmet; 1 something is that must or should hold; 2 the call or the input
is unusable; 3 the reports have no rule in common.
Example: shequ diff last-month.json this-month.json --format markdown`,
  ),
  diffBefore: text('前一份报告', 'the earlier report'),
  diffAfterReport: text('后一份报告', 'the later report'),
  diffFormat: text('输出格式：text（默认）、markdown 或 json', 'format: text (the default), markdown or json'),
  diffPlaces: text(
    '地点对照表（.yaml 或 .json）：旧代码: 新代码，合并的写同一新代码',
    'a table of places (.yaml or .json): old code to new code; merged ones have the same new code',
  ),
  diffAll: text('列出全部变化', 'list every change'),
  require: text(
    '给出已知的规划数据，求符合要求的最小数据、算式和依据，以及还需要知道什么',
    'Tells the smallest figures that comply with a plan, given what is planned: with their calculation, their sources, and what is still needed',
  ),
  requireUsage: text('<规划> [--set 数据项=值 …] [选项]', '<PLAN> [--set MEASURE=VALUE …] [options]'),
  requireAfter: text(
    `
退出码：0 已回答；2 用法或给出的数据有误。
例：shequ require shanxi --set kind=urban --set new=true --set housingUnits=3500`,
    `
Exit codes: 0 it is answered; 2 the call or what was given is unusable.
Example: shequ require shanxi --set kind=urban --set new=true --set housingUnits=3500`,
  ),
  planToAsk: text(
    '规划的 id（可不写年份）或 .json、.yaml 文件',
    'id of a plan, with or without its year, or a .json or .yaml file',
  ),
  set: text(
    '已知的一项数据；数据项写 id 或任一可用表头，时期数写作 数据项[2025]=值（可重复）',
    'something known: a measure by its id or any heading of it, of a period as MEASURE[2025]=VALUE (may be repeated)',
  ),
  split: text(
    '各地方的总数，求划分为几个地方符合要求',
    'a total of all places: into how many places it divides so that each complies',
  ),
  requireDay: text(
    '按哪一天的目标值；不写则按最后的目标值',
    'by the milestones of which day; the last ones without it',
  ),
  requireLevel: text(
    '所规划地方的层级，默认 community',
    'the level of the place that is planned; community by default',
  ),
  files: text(
    '数据文件：CSV、TSV、JSON、NDJSON、XLSX、XLS，可为 .gz；- 为标准输入',
    'files of records: CSV, TSV, JSON, NDJSON, XLSX, XLS, also as .gz; - is standard input',
  ),
  target: text('规划，或“规划/要求”', 'a plan, or plan/rule'),
  help: text('显示帮助', 'show this help'),
  version: text('显示版本', 'show the version'),
  lang: text('输出语言：zh-CN 或 en（默认取自系统语言）', 'language: zh-CN or en (by default that of the system)'),
  format: text('输出格式：text（默认）或 json', 'format: text (the default) or json'),
  checkFormat: text(
    '输出格式，默认 pretty；写作 名称=文件 则写入该文件（可重复）',
    'format, pretty unless given; NAME=FILE writes to that file (may be repeated)',
  ),
  debug: text('出现意外错误时显示细节', 'show the details of an unexpected error'),
  output: text('写入文件，不写到标准输出', 'write to a file instead of stdout'),
  plan: text(
    '规划的 id（可不写年份）或 .json、.yaml 文件；auto 为收录规划中适用于数据所在地区的（可重复）',
    'id of a plan, with or without its year, or a .json or .yaml file; auto: those of the library that govern the places of the data (may be repeated)',
  ),
  region: text(
    '规划地区中一部分的代码：整个地区的要求按这一部分测算，供参考，不计入退出码',
    "code of a part of the plan's region: whole-region rules are worked out for it, as information that the exit code does not count",
  ),
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
  declare: text(
    '某数据项实际统计的是哪一数据项，如 facilityArea=ownFacilityArea；与名称一致时写自身（可重复）',
    'which measure the figures of a measure really are, such as facilityArea=ownFacilityArea; itself where they are what its name says (may be repeated)',
  ),
  map: text(
    '某列是什么，优先于表头本身，如 户数=households；-表示不用该列，#3 表示第 3 列；也可写 JSON/YAML 文件（可重复）',
    'what a column means, before its own heading, such as houses=households; - leaves it out, #3 is the third column; or a JSON/YAML file of such pairs (may be repeated)',
  ),
  explainColumns: text(
    '只列出每一列作为什么读取，不核查',
    'only say what each column was taken for; nothing is checked',
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
  tasks: text(
    '任务事项的答复，表头为“任务,地点,责任单位,状态,依据,完成日期,备注”；不影响退出码，除非答复有问题且用了 --strict（可重复）',
    'answers to the tasks, under the headings “task,place,department,status,evidence,day,note”; they do not change the exit code, unless there are problems in them and --strict was asked for (may be repeated)',
  ),
  tasksTemplate: text(
    '改为输出任务答复的空白表（CSV），填好后用 check --tasks 读入',
    'print a blank table of answers to the tasks (CSV) instead, to be filled in for check --tasks',
  ),
  text: text(
    '规划文本（UTF-8），与条款台账所据为同一份时引用条款原文',
    'the text of the plan (UTF-8), to quote its clauses from; it has to be the very copy of the clause ledger',
  ),
  all: text(
    '列出全部结果；默认 json 只列未达标、待核、未到期，text 每项要求最多列 5 处',
    'list every finding; by default json has those unmet, unknown or not yet due, and text names 5 places a rule',
  ),
  config: text(
    '配置文件 .json、.yaml 或 .mjs；不写则采用当前文件夹的 shequ.config.*，命令行优先',
    'a configuration, .json, .yaml or .mjs; without it shequ.config.* of the working folder; the call goes before it',
  ),
  noConfig: text('不采用任何配置文件', 'go by no configuration'),
  printConfig: text(
    '只显示采用的设置及其来源（加 --format json 为 JSON）',
    'only print what holds and where it comes from (as JSON with --format json)',
  ),
  failOn: text(
    '未达标达到何种程度时以 1 退出：error、warning（默认）、note 或 never',
    'how heavy something unmet has to be to end with 1: error, warning (the default), note or never',
  ),
  waivers: text(
    '情况说明文件（.yaml 或 .json）：要求、地点、原因、批准文件、责任人、有效期；到期或不再需要即以 1 退出',
    'a file of waivers (.yaml or .json): rule, place, reason, document, owner, expires; one that is over or not needed ends with 1',
  ),
  known: text(
    '存量问题：以前的 JSON 报告或 --write-known 写出的清单；其中的只有恶化才以 1 退出',
    'debts that are known: a JSON report of before, or what --write-known wrote; they end with 1 only where they got worse',
  ),
  writeKnown: text('把现有未达标写成存量问题清单', 'write what is unmet today as a list of known debts'),
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
  noCommand: () =>
    text(
      '请给出命令：check、why、require、compare、diff、plans、explain、new 或 lint',
      'name a command: check, why, require, compare, diff, plans, explain, new or lint',
    ),
  unknownCommand: (name: string, near?: string) => {
    const hint = suggested(near)
    return text(`没有命令“${name}”${hint['zh-CN']}`, `there is no command “${name}”${hint.en}`)
  },
  unknownOption: (name: string, near?: string) => {
    const hint = suggested(near)
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
    text(`--output 与输入是同一个文件（${path}）`, `--output would overwrite the input ${path}`),
} as const

/** Where a file cannot be parsed, and why. */
interface Where {
  readonly line: number
  readonly column: number
  readonly reason: Text
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
  unreadable: (path: string, reason: string) =>
    text(`无法读取 ${path}（${reason}）`, `${path} cannot be read (${reason})`),
  isThere: (path: string) => text(`${path} 已存在，未改动`, `${path} is there already, and was left as it is`),
  unwritable: (path: string, reason: string) =>
    text(`无法写入 ${path}（${reason}）`, `${path} cannot be written (${reason})`),
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
