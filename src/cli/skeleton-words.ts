import { text } from '../values/text'

/** What a skeleton says of its parts, in comments. A line of a comment is one line here. */
export const SKELETON_WORDS = {
  head: text(
    `规划数据骨架，由 shequ new 生成。写有“待填”的地方都要改；逐步说明见 docs/writing-a-plan.zh-CN.md。
两格缩进的注释行是示例，数字均为虚构：照样写自己的内容，去掉行首的“# ”和上一行的 [] 或 {}，再删去其余示例。
写完后：shequ lint 本文件；shequ explain 本文件。`,
    `The skeleton of a plan, made by shequ new. Change what says TO FILL IN or 待填; docs/writing-a-plan.md goes through it.
Comments that are indented are examples, their figures made up: write your own, take away the “# ” in front and the
[] or {} in the line above, and delete the other examples.
When it is written: shequ lint THIS-FILE; shequ explain THIS-FILE.`,
  ),
  id: text(
    '规划编号以规划期首年结尾，发布后不再改。version 是本数据的版本，改动可能改变结论时须增大。',
    'The id ends with the first year of the period and never changes. The version is that of this data.',
  ),
  status: text('inForce 有效、superseded 已被替代、withdrawn 已废止', 'inForce, superseded or withdrawn'),
  document: text(
    '文号照印，没有则为 null。签署日即成文日期：常设要求自此日起有效。日期一律写作 YYYY-MM-DD。',
    'The number as printed, or null. Standing duties bind from the day of the signing. Days are YYYY-MM-DD.',
  ),
  region: text(
    '统计用区划代码，加引号。level：province、prefecture、county 或 town。',
    'Statistical code, in quotes. level: province, prefecture, county or town.',
  ),
  period: text('规划期的首日和末日', 'First and last day of the period'),
  completeness: text(
    'fullText 据全文、indicatorsOnly 仅指标、secondHand 转引（未见原文，另在文末写 note 说明出处）',
    'fullText, indicatorsOnly, or secondHand (the document itself was not seen: say in a note at the end whence it comes)',
  ),
  parents: text(
    '上位规划，不论收录与否；要求可用 follows 指向其中的要求。',
    'Plans that this one stands on, in the library or not; a rule can point to one of theirs with follows.',
  ),
  measures: text('目录没有的数据项，编号用驼峰式。', 'Measures that the catalogue lacks, camelCase.'),
  indicators: text('目录没有的指标，编号用连字符。', 'Indicators that the catalogue lacks, kebab-case.'),
  sections: text(
    '文件自身的章节编号。列出后，依据所写章节都要在其中。',
    "The document's own numbers. Once they are listed, every source has to name one of them, or a part of one.",
  ),
  rules: text(
    '要求：每项有指标、对象、比较、目标值、力度、依据。数值照印，80% 写作 80；没有印数值则为 null 并写 reason。',
    `Rules: indicator, subject, comparison, milestones, strength, sources. Figures as printed: 80 % is 80. Where none is
printed the value is null, with its reason.`,
  ),
  tasks: text('任务事项：不能计算的其他职责。', 'Tasks: other duties, which cannot be computed.'),
  baselines: text('基期值：过去的数值，不是目标。', 'Baselines: figures of the past, never targets.'),
  defects: text(
    '文件自身的错漏和矛盾：照原样保留，在此说明。',
    'What the document itself has wrong: it is kept as it is, and told of here.',
  ),
  toFill: text('待填', 'TO FILL IN'),
  example: text('示例', 'an example'),
} as const
