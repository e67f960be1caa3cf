import { text, type Text } from '../values/text'

/** What arguments and options are for, as the help says it. */
export const OPTION_WORDS = {
  // of every command
  help: text('显示帮助', 'show this help'),
  version: text('显示版本', 'show the version'),
  lang: text('输出语言：zh-CN 或 en（默认取自系统语言）', 'language: zh-CN or en (by default that of the system)'),
  debug: text('出现意外错误时显示细节', 'show the details of an unexpected error'),
  format: text('输出格式：text（默认）或 json', 'format: text (the default) or json'),
  output: text('写入文件，不写到标准输出', 'write to a file instead of stdout'),

  // of what checks data
  files: text(
    '数据文件：CSV、TSV、JSON、NDJSON、XLSX、XLS，可为 .gz；- 为标准输入',
    'files of records: CSV, TSV, JSON, NDJSON, XLSX, XLS, also as .gz; - is standard input',
  ),
  plan: text(
    '规划的 id（可不写年份）或 .json、.yaml 文件；auto 为收录规划中适用于数据所在地区的（可重复）',
    'id of a plan, with or without its year, or a .json or .yaml file; auto: those of the library that govern the places of the data (may be repeated)',
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
  level: text('未写明层级的记录属于哪一级', 'the level of records that name none'),
  region: text(
    '规划地区中一部分的代码：整个地区的要求按这一部分测算，供参考，不计入退出码',
    "code of a part of the plan's region: whole-region rules are worked out for it, as information that the exit code does not count",
  ),
  evidence: text(
    '某数据项以本级填报数（reported）还是下级合计（parts）为准（可重复）',
    "whether a region's own figure or the sum of its parts is the evidence (may be repeated)",
  ),
  earlier: text(
    '其他时点的数据文件，可写作 文件=日期（可重复）',
    'a file of another day, or FILE=DAY (may be repeated)',
  ),
  changes: text(
    '区划变动表（.csv、.xlsx、.json、.yaml）：撤并、更名、改码，用于对应 --earlier 的数据',
    'what became of places (.csv, .xlsx, .json, .yaml): mergers and new codes, by which the data of --earlier are carried over',
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

  // of check
  checkFormat: text(
    '输出格式，默认 pretty；写作 名称=文件 则写入该文件（可重复）',
    'format, pretty unless given; NAME=FILE writes to that file (may be repeated)',
  ),
  explainColumns: text(
    '只列出每一列作为什么读取，不核查',
    'only say what each column was taken for; nothing is checked',
  ),
  breakdown: text('把全地区的要求按此层级分解，供参考', 'also break whole-region rules down by this level'),
  splitBy: text(
    '缺口清单（--format gaps=文件）按该层级各写一个文件',
    'the list of gaps (--format gaps=FILE): a file for each place of this level',
  ),
  rule: text('只核查这些要求（可重复）', 'only these rules (may be repeated)'),
  tasks: text(
    '任务事项的答复，表头为“任务,地点,责任单位,状态,依据,完成日期,备注”；不影响退出码，除非答复有问题且用了 --strict（可重复）',
    'answers to the tasks, under the headings “task,place,department,status,evidence,day,note”; they do not change the exit code, unless there are problems in them and --strict was asked for (may be repeated)',
  ),
  all: text(
    '列出全部结果；默认 json 只列未达标、待核、未到期，text 每项要求最多列 5 处',
    'list every finding; by default json has those unmet, unknown or not yet due, and text names 5 places a rule',
  ),
  strict: text('数据有问题或不足时以 3 退出', 'exit with 3 when there are problems, or data are missing'),
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
  text: text(
    '规划文本（UTF-8），与条款台账所据为同一份时引用条款原文',
    'the text of the plan (UTF-8), to quote its clauses from; it has to be the very copy of the clause ledger',
  ),

  // of why and explain
  place: text('地点：代码，或数据中的名称', 'a place: its code, or its name as it is recorded'),
  ruleToExplain: text('要求的 id，或“规划/要求”（见 shequ explain）', 'id of a rule, or plan/rule (see shequ explain)'),
  target: text('规划，或“规划/要求”', 'a plan, or plan/rule'),
  tasksTemplate: text(
    '改为输出任务答复的空白表（CSV），填好后用 check --tasks 读入',
    'print a blank table of answers to the tasks (CSV) instead, to be filled in for check --tasks',
  ),

  // of new and lint
  newId: text(
    '规划编号：小写字母和连字符，以规划期首年结尾',
    'id of the plan: lower case and hyphens, then the first year',
  ),
  newRegion: text('规划地区的统计用区划代码', 'statistical code of the region'),
  newName: text('规划地区的名称', 'name of the region'),
  newFormat: text('格式：yaml（默认）或 json', 'format: yaml (the default) or json'),
  newOutput: text('写入新文件，不写到标准输出', 'write to a new file instead of stdout'),
  plansToLint: text('规划的 id 或文件', 'ids of plans, or files'),

  // of compare and diff
  plansToCompare: text('规划的 id（可不写年份）或文件', 'plans: their ids, with or without the year, or files'),
  compareFormat: text(
    '输出格式：text（默认）、markdown、csv 或 json；csv 和 json 总是列出全部指标',
    'format: text (the default), markdown, csv or json; csv and json always have every indicator',
  ),
  compareAll: text('也列出仅一份规划有的指标', 'list the indicators of one plan alone too'),
  indicator: text('只对比这些指标（可重复）', 'only these indicators (may be repeated)'),
  diffBefore: text('前一份报告', 'the earlier report'),
  diffAfterReport: text('后一份报告', 'the later report'),
  diffFormat: text('输出格式：text（默认）、markdown 或 json', 'format: text (the default), markdown or json'),
  diffPlaces: text(
    '地点对照表（.yaml 或 .json）：旧代码: 新代码，合并的写同一新代码',
    'a table of places (.yaml or .json): old code to new code; merged ones have the same new code',
  ),
  diffAll: text('列出全部变化', 'list every change'),

  // of require and template
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
} as const satisfies Readonly<Record<string, Text>>
