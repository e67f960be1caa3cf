import { WEEK, WORKING, type Weekday } from '../weekday'

/** A piece of a text about opening hours, and where it stands. */
export type Token = { readonly from: number; readonly to: number } & Meaning

type Meaning =
  | { readonly is: 'days'; readonly days: readonly Weekday[] }
  | { readonly is: 'season'; readonly season: 'summer' | 'winter' }
  | { readonly is: 'month'; readonly month: number; readonly day: number | undefined }
  /** Minutes from midnight, as written: whether they are of the afternoon is for the words before them to say. */
  | { readonly is: 'time'; readonly minutes: number }
  /** A bare number, which is an hour only where the other end of its span says so. */
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'half'; readonly half: 'morning' | 'afternoon' }
  | { readonly is: 'allDay'; readonly days: readonly Weekday[] | undefined }
  | { readonly is: 'to' | 'nextDay' | 'except' | 'outside' | 'closed' | 'asUsual' | 'and' | 'open' | 'close' | 'stop' }
  | { readonly is: 'nothing' }

type Make = (match: RegExpExecArray) => Meaning | undefined

const CHINESE_DAYS = '一二三四五六日'
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ENGLISH_DAY =
  '((?:mon|fri|sun)(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|sat(?:urdays?)?)\\b\\.?'
const ENGLISH_MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'

const TO = '(?:-+|[—–―~～]+|至|到|to\\b|until\\b|through\\b)'
const DAY = '(?:[一二三四五六日天]|[1-7](?![\\d:.点时月]))'
const LISTED = `(?: ?(?:${TO}|[、,和及与]) ?(?:周|星期|礼拜)?${DAY})*`

function chineseDay(char: string): number {
  return /\d/.test(char) ? Number(char) - 1 : CHINESE_DAYS.indexOf(char === '天' ? '日' : char)
}

const englishDay = (word: string): number => WEEK.findIndex((day) => day === word.slice(0, 3))

/** The days from one to another, around the end of the week where need be. */
function stretch(from: number, to: number): readonly number[] {
  const days: number[] = [from]
  for (let day = from; day !== to;) days.push((day = (day + 1) % 7))
  return days
}

/** 周一至周五, 周一、三、五: the days in the order of the week. */
function daysIn(text: string): readonly Weekday[] {
  const found = new Set<number>()
  let last = -1
  let open = false
  for (const char of text) {
    const day = /[一二三四五六日天1-7]/.test(char) ? chineseDay(char) : -1
    if (day >= 0) {
      for (const one of open ? stretch(last, day) : [day]) found.add(one)
      last = day
      open = false
    } else if (/[-—–―~～至到]/.test(char)) open = true
  }
  return WEEK.filter((_, index) => found.has(index))
}

const minutes = (hour: string, minute: string): Meaning | undefined => {
  const total = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && total <= 1440 ? { is: 'time', minutes: total } : undefined
}

function half(hour: string, minute: string, word: string): Meaning | undefined {
  if (Number(hour) < 1 || Number(hour) > 12) return undefined
  const after = /^p/.test(word) ? 12 : 0
  return minutes(String((Number(hour) % 12) + after), minute)
}

const is =
  (meaning: Meaning): Make =>
  () =>
    meaning

/** From the longest to the shortest of those that begin alike. Texts come narrow and in lower case. */
const PATTERNS: readonly (readonly [string, Make])[] = [
  ['(?:24 ?\\/ ?7|7 ?[x×*] ?24|24 ?[x×*] ?7)(?: ?小时)?', is({ is: 'allDay', days: [...WEEK, 'holidays'] })],
  ['(?:全天|24小时|二十四小时)?(?:全天候|不打烊)', is({ is: 'allDay', days: undefined })],
  ['(?:全天|全日) ?24 ?小时|24 ?小时|24 ?hours?(?: a day)?|24h\\b|二十四小时', is({ is: 'allDay', days: undefined })],
  ['全天|全日(?!制)|all day|around the clock', is({ is: 'allDay', days: undefined })],

  ['(\\d{1,2}):(\\d{2}) ?(am|pm|a\\.m\\.|p\\.m\\.)', ([, h = '', m = '', word = '']) => half(h, m, word)],
  ['(\\d{1,2}) ?(am|pm|a\\.m\\.|p\\.m\\.)', ([, h = '', word = '']) => half(h, '0', word)],
  ['(\\d{1,2}) ?: ?(\\d{2})(?::00)?(?!\\d)', ([, h = '', m = '']) => minutes(h, m)],
  [
    '(\\d{1,2}) ?[点时](?:(\\d{1,2})(?![点时:\\d])分?|(半)|整|钟)?',
    ([, h = '', m, thirty]) => minutes(h, thirty ? '30' : (m ?? '0')),
  ],
  ['(\\d{1,2})\\.(\\d{2})(?![\\d.])', ([, h = '', m = '']) => minutes(h, m)],
  [
    '(1[0-2]|0?[1-9])月份?(?:(\\d{1,2})日)?',
    ([, month, day]) => ({ is: 'month', month: Number(month), day: day === undefined ? undefined : Number(day) }),
  ],
  [
    `(1[0-2]|0?[1-9])(?= ?${TO} ?(?:次年|翌年)?\\d{1,2}月)`,
    ([, m]) => ({ is: 'month', month: Number(m), day: undefined }),
  ],
  ['\\d{1,2}(?!\\d)', ([number]) => ({ is: 'number', number: Number(number) })],
  ['次年|翌年|来年', is({ is: 'nothing' })],

  ['法定工作日|工作日|上班日|working days?|weekdays?', is({ is: 'days', days: WORKING })],
  ['双休日|周末|周六日|周六周日|weekends?', is({ is: 'days', days: ['sat', 'sun'] })],
  ['全年无休|全年不休|全年365天|365天', is({ is: 'days', days: [...WEEK, 'holidays'] })],
  ['每天|每日|天天|全周|一周七天|每周七天|daily|every ?day|seven days(?: a week)?', is({ is: 'days', days: WEEK })],
  [
    '(?:国家)?法定节假日|法定假日|节假日|节日|public holidays?|bank holidays?|holidays?',
    is({ is: 'days', days: ['holidays'] }),
  ],
  [`每?(?:周|星期|礼拜)${DAY}${LISTED}`, ([text]) => ({ is: 'days', days: daysIn(text) })],
  [
    `(?:every )?${ENGLISH_DAY}(?: ?${TO} ?${ENGLISH_DAY})?`,
    ([, from = '', to = from]) => {
      const found = stretch(englishDay(from), englishDay(to))
      return { is: 'days', days: WEEK.filter((_, index) => found.includes(index)) }
    },
  ],
  [ENGLISH_MONTH, ([, month = '']) => ({ is: 'month', month: MONTHS.indexOf(month.slice(0, 3)) + 1, day: undefined })],

  ['夏秋季?|夏令时?|夏季|夏天|夏时制|夏|in summer|summer(?: time)?', is({ is: 'season', season: 'summer' })],
  ['冬春季?|冬令时?|冬季|冬天|冬时制|冬|in winter|winter(?: time)?', is({ is: 'season', season: 'winter' })],
  ['上午|早上|早晨|凌晨|早|in the morning|morning', is({ is: 'half', half: 'morning' })],
  ['下午|午后|晚上|傍晚|晚间|晚|夜间|in the afternoon|afternoon|evening', is({ is: 'half', half: 'afternoon' })],
  ['次日|第二天|翌日|(?:the )?next day', is({ is: 'nextDay' })],

  ['中午不休息?|午间不休息?|不午休|不间断|连续|without a break', is({ is: 'nothing' })],
  [
    '照常(?:开放|上班|服务|办公)?|正常(?:开放|上班|服务|办公)|不休息?|无休|不例外|included|as usual',
    is({ is: 'asUsual' }),
  ],
  ['休息|休馆|闭馆|不开放|不上班|不办公|关闭|关门|放假|休|closed|shut', is({ is: 'closed' })],
  ['除外|不含|except(?: on| for)?|excluding', is({ is: 'except' })],
  ['除了?', is({ is: 'except' })],
  ['以外|之外|外', is({ is: 'outside' })],
  [
    '(?:开放|服务|工作|上班|办公|办事|接待|营业)(?:服务)?(?:时间|时段|时长)?|时间|时段|opening (?:hours|times)|hours\\b|(?:open(?:s|ed)?|from|on|the)\\b',
    is({ is: 'nothing' }),
  ],

  [TO, is({ is: 'to' })],
  ['[、,和及与&+]|and\\b', is({ is: 'and' })],
  ['[(\\[【〔「]', is({ is: 'open' })],
  ['[)\\]】〕」]', is({ is: 'close' })],
  ['[;。/|!]|\\.', is({ is: 'stop' })],
  ['[:为是均的 ]', is({ is: 'nothing' })],
]

const COMPILED = PATTERNS.map(([pattern, make]) => [new RegExp(pattern, 'y'), make] as const)

/** What stands at an offset of a text. */
function tokenAt(text: string, from: number): Token | undefined {
  for (const [pattern, make] of COMPILED) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    const meaning = match && match[0] !== '' ? make(match) : undefined
    if (match && meaning) return { from, to: from + match[0].length, ...meaning }
  }
  return undefined
}

/** The rest of a text up to where a piece of it ends: what was not understood. */
function pieceAt(text: string, from: number): string {
  return /^[\s\S][^\s\d,，、;；。()（）:：-]*/.exec(text.slice(from))?.[0] ?? ''
}

/**
 * Cuts a text about opening hours into tokens.
 *
 * @param text narrow, in lower case
 * @returns the tokens, or the piece that was not understood
 */
export function tokensOf(text: string): readonly Token[] | string {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at)
    if (!token) return pieceAt(text, at)
    if (token.is !== 'nothing') tokens.push(token)
    at = token.to
  }
  return tokens
}
