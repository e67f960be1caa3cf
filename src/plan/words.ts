import { didYouMean } from '../values/did-you-mean'
import { nearest } from '../values/nearest'
import { problems, type Location, type Params, type Problem, type Words } from '../values/problem'
import { PATTERNS } from '../values/schema'
import { text, type Text } from '../values/text'
import type { Measure } from '../measures/measure'
import { pathText, type Path } from './path'

/** What can be wrong with a plan that comes as JSON. */
export type PlanProblem =
  // no plain JSON
  | 'not-json'
  | 'cycle'
  | 'shared'
  | 'forbidden-key'
  | 'too-deep'
  | 'formula-too-deep'
  | 'too-large'
  | 'too-many-problems'
  // not the shape of a plan
  | 'missing'
  | 'unknown-key'
  | 'wrong-type'
  | 'unknown-value'
  | 'blank'
  | 'bad-format'
  | 'bad-key'
  | 'bad-day'
  | 'too-many-digits'
  | 'bad-length'
  | 'out-of-range'
  // a plan that could not be used
  | 'duplicate-id'
  | 'redefined'
  | 'reserved-id'
  | 'unknown-indicator'
  | 'unknown-measure'
  | 'unknown-baseline'
  | 'unknown-option'
  | 'does-not-fit'
  | 'bad-target'
  | 'bad-order'
  | 'bad-code'
  | 'no-day'
  | 'two-defaults'
  | 'unknown-section'

/** A problem of a plan. */
export type Found = Problem<PlanProblem>

/** How many problems are listed: whoever has more has another kind of file, and each costs a search for near words. */
export const MOST_PROBLEMS = 1000

/** How many known words are searched for a near one. */
const MOST_KNOWN = 1000

/** What JSON has no word for. */
export type NotJson =
  | 'undefined'
  | 'function'
  | 'symbol'
  | 'bigint'
  | 'not-finite'
  | 'date'
  | 'instance'
  | 'sparse'
  | 'accessor'
  | 'unreadable'

const NOT_JSON: Readonly<Record<NotJson, Text>> = {
  undefined: text('undefined（没有值时应省去该键）', 'undefined (leave the key out where there is no value)'),
  function: text('函数', 'a function'),
  symbol: text('symbol', 'a symbol'),
  bigint: text('bigint（应写成数字）', 'a bigint (write a number)'),
  'not-finite': text('NaN 或无穷大', 'NaN or infinite'),
  date: text(
    '日期对象（日期应写成文本，YAML 中加引号）',
    'a date object (write days as text, within quotation marks in YAML)',
  ),
  instance: text('类的实例', 'an instance of a class'),
  sparse: text('有空位或附加键的数组', 'an array with holes or with keys of its own'),
  accessor: text('访问器属性（get 或 set）', 'an accessor (get or set)'),
  unreadable: text('无法读取的对象', 'an object that cannot be read'),
}

/** What each type of value is called. */
const TYPES: Readonly<Record<string, Text>> = {
  string: text('文本', 'a text'),
  number: text('数字', 'a number'),
  int: text('整数', 'a whole number'),
  boolean: text('true 或 false', 'true or false'),
  object: text('对象', 'an object'),
  record: text('对象', 'an object'),
  array: text('数组', 'an array'),
  tuple: text('两个值的数组', 'an array of two values'),
  null: text('null', 'null'),
}

/** What each pattern asks for. */
const FORMATS: Readonly<Record<string, Text>> = {
  [String(PATTERNS.day)]: text('YYYY-MM-DD 形式的日期', 'a day written YYYY-MM-DD'),
  [String(PATTERNS.kebab)]: text(
    '小写字母、数字和连字符，如 facility-area',
    'lower-case letters, digits and hyphens, such as facility-area',
  ),
  [String(PATTERNS.camel)]: text(
    '以小写字母开头的字母和数字，如 facilityArea',
    'letters and digits that start with a lower-case letter, such as facilityArea',
  ),
  [String(PATTERNS.version)]: text('版本号，如 1.0.0', 'a version such as 1.0.0'),
}

/** What each type of measure is called. */
export const MEASURE_TYPES: Readonly<Record<Measure['type'], Text>> = {
  number: text('数值', 'a number'),
  flag: text('是否', 'yes or no'),
  since: text('起始日期或是否', 'a day since, or yes or no'),
  class: text('类别', 'one of a few classes'),
  hours: text('开放时间', 'a timetable'),
}

/** What a type of value is called. @param type as zod names it */
export function typeText(type: string): Text {
  return TYPES[type] ?? text(type, type)
}

/** What a pattern asks for. @param pattern as a text with its slashes */
export function formatText(pattern: string): Text {
  return FORMATS[pattern] ?? text(pattern, pattern)
}

function joined(words: readonly string[], comma: string, or: string): string {
  return [words.slice(0, -1).join(comma), ...words.slice(-1)].filter((part) => part !== '').join(or)
}

/** Alternatives as one text: a, b or c. */
export function either(alternatives: readonly Text[]): Text {
  const words = (lang: keyof Text) => alternatives.map((one) => one[lang])
  return text(joined(words('zh-CN'), '、', '或'), joined(words('en'), ', ', ' or '))
}

/** The location of a path; none for the plan itself. */
export function at(path: Path): Location {
  return path.length === 0 ? {} : { path: pathText(path) }
}

/** A text as two parameters of a message. */
export function both<Name extends string>(name: Name, { 'zh-CN': zh, en }: Text) {
  return { [name]: zh, [`${name}-en`]: en } as Readonly<Record<Name | `${Name}-en`, string>>
}

/** The known word that a misspelt one most likely means, as a parameter of a message. */
export function near(word: string, known: readonly string[]): Params {
  const found = known.length <= MOST_KNOWN ? nearest(word, known) : undefined
  return found === undefined ? {} : { nearest: found }
}

const meant = (p: Params): Text => didYouMean(p['nearest'])

const unknown = (zh: string, en: string, name: string) => (p: Params) =>
  text(`${zh}“${p[name]}”不存在${meant(p)['zh-CN']}`, `there is no ${en} “${p[name]}”${meant(p).en}`)

const error = (say: (p: Params) => Text) => ({ severity: 'error', say }) as const
const warning = (say: (p: Params) => Text) => ({ severity: 'warning', say }) as const

const words: Words<PlanProblem> = {
  'not-json': error((p) => {
    const what = NOT_JSON[p['what'] as NotJson]
    return text(`应为 JSON 值，实际为${what['zh-CN']}`, `a JSON value is expected, this is ${what.en}`)
  }),
  cycle: error((p) =>
    text(
      `循环引用：此处就是它所在的${p['first'] === '' ? '规划本身' : `“${p['first']}”`}`,
      `a cycle: this is ${p['first'] === '' ? 'the plan itself' : `“${p['first']}”`}, in which it stands`,
    ),
  ),
  shared: error((p) =>
    text(
      `与“${p['first']}”是同一个对象（如 YAML 锚点），应各写一份`,
      `the same object as “${p['first']}” (a YAML anchor, for one); write each out`,
    ),
  ),
  'forbidden-key': error((p) => text(`键名“${p['key']}”不允许使用`, `the key “${p['key']}” is not allowed`)),
  'too-deep': error((p) => text(`嵌套超过 ${p['most']} 层`, `nested more than ${p['most']} levels deep`)),
  'formula-too-deep': error((p) =>
    text(`公式嵌套超过 ${p['most']} 层`, `the formula is nested more than ${p['most']} nodes deep`),
  ),
  'too-large': error((p) => text(`多于 ${p['most']} 个值`, `more than ${p['most']} values`)),
  'too-many-problems': error((p) =>
    text(`问题超过 ${p['most']} 个，其余未列出`, `more than ${p['most']} problems; the rest is not listed`),
  ),
  missing: error((p) =>
    text(`缺少“${p['key']}”，应为${p['expected']}`, `“${p['key']}” is missing; expected ${p['expected-en']}`),
  ),
  'unknown-key': error((p) =>
    text(
      `未知的键“${p['key']}”${meant(p)['zh-CN'] || `；此处可用：${p['known']}`}`,
      `unknown key “${p['key']}”${meant(p).en || `; known here: ${p['known']}`}`,
    ),
  ),
  'wrong-type': error((p) =>
    text(`应为${p['expected']}，实际为${p['found']}`, `expected ${p['expected-en']}, found ${p['found-en']}`),
  ),
  'unknown-value': error((p) =>
    text(
      `“${p['value']}”不在可选值内，应为${p['expected']}${meant(p)['zh-CN']}`,
      `“${p['value']}” is not known here; expected ${p['expected-en']}${meant(p).en}`,
    ),
  ),
  blank: error(() => text('文本为空，应填写内容', 'the text is blank; something has to be said here')),
  'bad-format': error((p) =>
    text(`“${p['value']}”格式不符，应为${p['expected']}`, `“${p['value']}” is not ${p['expected-en']}`),
  ),
  'bad-key': error((p) =>
    text(`键名“${p['value']}”不符，应为${p['expected']}`, `the key “${p['value']}” is not ${p['expected-en']}`),
  ),
  'bad-day': error((p) => text(`“${p['value']}”不是存在的日期`, `“${p['value']}” is no day that exists`)),
  'too-many-digits': error((p) =>
    text(
      `“${p['value']}”超过 15 位有效数字或过大，无法精确保存`,
      `“${p['value']}” has more than 15 significant digits, or is too large, and cannot be kept exactly`,
    ),
  ),
  'bad-length': error((p) =>
    text(
      `应有${p['exact'] === undefined ? `至少 ${p['least']} 项` : ` ${p['exact']} 项`}，实际 ${p['found']} 项`,
      `${p['exact'] === undefined ? `at least ${p['least']}` : p['exact']} expected, ${p['found']} found`,
    ),
  ),
  'out-of-range': error((p) =>
    text(
      `“${p['value']}”超出允许范围（${p['range']}）`,
      `“${p['value']}” is outside the permitted range (${p['range']})`,
    ),
  ),
  'duplicate-id': error((p) =>
    text(`编号“${p['id']}”已用于“${p['first']}”`, `the id “${p['id']}” is already that of “${p['first']}”`),
  ),
  redefined: error((p) =>
    text(
      `“${p['id']}”已在目录中，规划不能另行定义；直接引用，或换一个编号`,
      `“${p['id']}” stands in the catalogue and cannot be defined anew; refer to it, or choose another id`,
    ),
  ),
  'reserved-id': error((p) =>
    text(
      `“${p['id']}”用于标识统计对象，不能作数据项编号`,
      `“${p['id']}” says which place a record is about; it cannot be the id of a measure`,
    ),
  ),
  'unknown-indicator': error(unknown('指标', 'indicator', 'id')),
  'unknown-measure': error(unknown('数据项', 'measure', 'id')),
  'unknown-baseline': error(unknown('基期值', 'baseline', 'id')),
  'unknown-option': error((p) =>
    text(
      `数据项“${p['measure']}”没有“${p['value']}”这一选项，应为${p['options']}${meant(p)['zh-CN']}`,
      `the measure “${p['measure']}” has no option “${p['value']}”, only ${p['options-en']}${meant(p).en}`,
    ),
  ),
  'does-not-fit': error((p) =>
    text(
      `${p['node']} 只能用于${p['fits']}类数据项，“${p['measure']}”是${p['type']}`,
      `${p['node']} is for a measure that is ${p['fits-en']}; “${p['measure']}” is ${p['type-en']}`,
    ),
  ),
  'bad-target': error((p) =>
    text(
      `比较方式 ${p['op']} 应配${p['expected']}，实际为 ${p['found']}`,
      `${p['op']} goes with ${p['expected-en']}, not ${p['found']}`,
    ),
  ),
  'bad-order': error((p) => text(`${p['from']} 晚于或大于 ${p['to']}`, `${p['from']} comes after ${p['to']}`)),
  'bad-code': error((p) =>
    text(
      `“${p['value']}”不是 2、4、6、9 或 12 位统计用区划代码`,
      `“${p['value']}” is no statistical code of 2, 4, 6, 9 or 12 digits`,
    ),
  ),
  'no-day': error(() =>
    text(
      '依据为 printed 时应写明文件所印日期；文件未印的，用 sentence、period 或 standing',
      'the basis printed asks for the day that is printed; where none is, the basis is sentence, period or standing',
    ),
  ),
  'two-defaults': error((p) =>
    text(
      `已有默认口径“${p['first']}”，至多一个`,
      `“${p['first']}” is already the default reading; there is at most one`,
    ),
  ),
  'unknown-section': warning((p) =>
    text(
      `“${p['section']}”不在 sections 所列章节内${meant(p)['zh-CN']}`,
      `“${p['section']}” is none of the sections listed in “sections”${meant(p).en}`,
    ),
  ),
}

/** Makes the problems of a plan. */
export const problem = problems(words)

/**
 * The first {@link MOST_PROBLEMS} problems, and one more that says so where there are more.
 *
 * @param found problems, made as they are asked for
 */
export function first(found: Iterable<Found>): readonly Found[] {
  const listed: Found[] = []
  for (const one of found) {
    if (listed.length === MOST_PROBLEMS) return [...listed, problem('too-many-problems', {}, { most: MOST_PROBLEMS })]
    listed.push(one)
  }
  return listed
}
