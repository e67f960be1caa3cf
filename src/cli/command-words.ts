import { text, type Text } from '../values/text'

/** What the commands are for, how they are called, and what stands beneath their options, as the help says it. */
export const COMMAND_WORDS = {
  program: text(
    '按城乡社区服务体系建设规划核查社区数据',
    "Checks community records against China's plans for urban and rural community services",
  ),
  programUsage: text('<命令> [选项]', '<command> [options]'),
  check: text(
    '按规划核查数据文件（CSV、TSV、JSON、NDJSON、XLSX、XLS）',
    'Checks files of records (CSV, TSV, JSON, NDJSON, XLSX, XLS) against a plan',
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
} as const satisfies Readonly<Record<string, Text>>

/** Titles of the parts of a help page, by the word that commander has for them. */
export const TITLES: Readonly<Record<string, Text>> = {
  'Usage:': text('用法:', 'Usage:'),
  'Arguments:': text('参数：', 'Arguments:'),
  'Options:': text('选项：', 'Options:'),
  'Commands:': text('命令：', 'Commands:'),
}
