import type { MeasureId } from '../measures/catalogue'
import { LEVELS, type Level } from '../values/code'
import { LEVEL_NAMES, LEVEL_PLURALS } from '../values/level'
import { keyOf } from './heading-text'

/** Columns that say who a row is about, and when, rather than what was recorded. */
export type ColumnRole = 'code' | 'name' | 'parent' | 'level' | 'day' | 'creditCode' | 'within' | 'county' | 'town'

/** Headings of these columns, the first being the one to recommend. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, readonly string[]>> = {
  code: [
    '代码',
    'code',
    '统计用区划代码',
    '区划代码',
    '行政区划代码',
    '统计代码',
    '社区代码',
    '村（社区）代码',
    '村代码',
    '地区代码',
  ],
  name: ['名称', 'name', '社区名称', '村（社区）名称', '村名称', '村名', '地区', '地区名称', '单位名称'],
  parent: ['上级代码', 'parent', '上级区划代码', '所属代码', '所属乡镇代码', '所属县代码', 'parent code'],
  level: ['层级', 'level', '级别', '行政层级'],
  creditCode: ['统一社会信用代码', 'creditCode', '社会信用代码', '信用代码', '机构代码', 'unified social credit code'],
  within: ['所在地', 'within', '所属区划'],
  county: ['所属县（市、区）', 'county name', '所属区县', '所属县区', '县（市、区）名称', '区县名称', '县名', '区名'],
  town: [
    '所属街道',
    'town name',
    '所属乡镇',
    '所属乡镇（街道）',
    '所属街道（乡镇）',
    '乡镇（街道）名称',
    '街道名称',
    '乡镇名称',
    '街道（乡镇）名称',
    'street name',
  ],
  day: ['数据时点', 'day', '时点', '统计时点', '数据日期', 'data day', 'as of'],
}

/** Headings of what every form has and no rule asks for. */
export const NOT_NEEDED: ReadonlySet<string> = new Set(
  [
    ...['序号', '序', '编号', '行号', '备注', '说明', '附注', '地址', '社区地址', '详细地址', '办公地址'],
    ...[
      '填表日期',
      '填报日期',
      '填报时间',
      '更新时间',
      '制表日期',
      'no',
      'no.',
      'remark',
      'remarks',
      'note',
      'address',
    ],
  ].map(keyOf),
)

const PERSONAL =
  /姓名|名字|联系人|联系方式|联系电话|电话|手机|座机|身份证|证件号|住址|银行|账号|卡号|微信|qq|邮箱|出生|性别|民族|填表人|填报人|制表人|审核人|phone|mobile|telephone|e-?mail|idcard|idnumber|birth|gender/

/**
 * Whether a heading is of people themselves: names, telephones, identity numbers. No rule needs them.
 *
 * @param heading that is not known as anything else
 */
export function isPersonal(heading: string): boolean {
  return PERSONAL.test(keyOf(heading))
}

/** A heading that does not say what is counted, and what it might be. */
interface Vague {
  readonly words: readonly string[]
  readonly measures: readonly MeasureId[]
}

/** Headings that are refused because the plans tell apart what they leave open. */
export const VAGUE: readonly Vague[] = [
  {
    words: ['户数', '总户数', '居民户数', '家庭户数', '住户数', '住户', '户'],
    measures: ['households', 'registeredHouseholds', 'housingUnits'],
  },
  {
    words: ['人口', '人口数', '总人口', '居民人数', 'population', 'residents'],
    measures: ['permanentResidents', 'registeredResidents', 'urbanPermanentResidents'],
  },
  { words: ['人数', 'people'], measures: ['permanentResidents', 'communityWorkers'] },
  {
    words: ['面积', '总面积', '建筑面积', '用房面积', 'area', 'floor area'],
    measures: ['facilityArea', 'indoorFacilityArea', 'commercialAndServiceArea', 'totalFloorArea'],
  },
  {
    words: ['工作人员', '工作人员数', '人员', '人员数', 'staff', 'workers'],
    measures: ['communityWorkers', 'fullTimeWorkers', 'committeeMembers', 'gridWorkers'],
  },
  { words: ['设立日期'], measures: ['newlyBuilt', 'newlySetUp'] },
  { words: ['便民生活圈'], measures: ['lifeCircle', 'convenienceCircle'] },
  { words: ['一窗受理'], measures: ['oneStopService', 'oneWindowService'] },
  {
    words: ['志愿服务队伍', '志愿服务队伍数', '志愿者服务队', '志愿者服务队数'],
    measures: ['partyLedVolunteerTeams', 'registeredVolunteerTeams'],
  },
]

const MORE_LEVEL_WORDS: Readonly<Record<Level, readonly string[]>> = {
  country: ['国家', '全国'],
  province: ['省级', '自治区', '直辖市', '省（自治区、直辖市）'],
  prefecture: ['市级', '地级', '地级市', '设区市', '设区的市', '州', '盟'],
  county: ['县', '县级', '区', '县（市、区）', '县（区）', '县级市', '旗', '区县'],
  town: ['乡', '镇', '街道', '乡镇', '乡级', '乡镇级', '乡镇街道', '镇（街道）', '街道办事处', 'street'],
  community: ['村', '社区', '村级', '村（居）', '行政村', '村社区', '居委会', '村委会', 'village'],
  estate: ['小区', '住宅小区'],
  grid: ['网格'],
}

const levels = new Map<string, Level>()
for (const level of LEVELS)
  for (const word of [
    level,
    LEVEL_NAMES[level]['zh-CN'],
    LEVEL_NAMES[level].en,
    LEVEL_PLURALS[level].en,
    ...MORE_LEVEL_WORDS[level],
  ])
    levels.set(keyOf(word), level)

/**
 * The level that a word names, in Chinese or English.
 *
 * @param word as in a column of levels
 * @example
 * levelOf('村（社区）') // 'community'
 */
export function levelOf(word: string): Level | undefined {
  return levels.get(keyOf(word))
}

/** The levels there are, for a message that lists them. */
export const LEVEL_OPTIONS = {
  options: LEVELS.map((level) => LEVEL_NAMES[level]['zh-CN']).join('、'),
  'options-en': LEVELS.join(', '),
}
