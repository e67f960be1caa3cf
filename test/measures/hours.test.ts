import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHours } from '../../src/measures/hours/read-hours'
import { minutesOpen, openingOf, openMinutes } from '../../src/measures/timetable'
import { WEEKDAYS } from '../../src/measures/weekday'

const NAMES = { mon: '一', tue: '二', wed: '三', thu: '四', fri: '五', sat: '六', sun: '日', holidays: '假' } as const

/** A week in short: days that are alike together. */
function short(week: Readonly<Record<string, string | null>>): string {
  const groups = new Map<string | null, string>()
  for (const day of WEEKDAYS)
    if (day in week) groups.set(week[day] ?? null, (groups.get(week[day] ?? null) ?? '') + NAMES[day])
  return [...groups].map(([spans, days]) => `${days} ${spans === '' ? '休' : (spans ?? '?')}`).join('；')
}

function read(text: string): string {
  const hours = readHours(text)
  if (!hours.ok) return `× ${hours.part}`
  const { timetable } = hours
  return 'summer' in timetable ? `夏 ${short(timetable.summer)} 冬 ${short(timetable.winter)}` : short(timetable)
}

describe('opening hours as people write them', () => {
  it.each([
    // spans
    ['8:00-12:00 14:00-18:00', '一二三四五 08:00-12:00, 14:00-18:00'],
    ['8：00—12：00，14：00～18：00', '一二三四五 08:00-12:00, 14:00-18:00'],
    ['8:00至12:00、14:00到18:00', '一二三四五 08:00-12:00, 14:00-18:00'],
    ['8点半-12点 14时-17时30分', '一二三四五 08:30-12:00, 14:00-17:30'],
    ['8.30-11.30', '一二三四五 08:30-11:30'],
    ['8-12点', '一二三四五 08:00-12:00'],
    // halves of the day
    ['上午8:00-12:00，下午2:00-6:00', '一二三四五 08:00-12:00, 14:00-18:00'],
    ['上午8:00-12:00，下午14:00-18:00', '一二三四五 08:00-12:00, 14:00-18:00'],
    ['早8:00至晚8:00', '一二三四五 08:00-20:00'],
    ['早上8点到晚上8点半', '一二三四五 08:00-20:30'],
    ['下午12:30-5:00', '一二三四五 12:30-17:00'],
    // days
    ['周一至周五 8:00-11:30 13:30-17:00', '一二三四五 08:00-11:30, 13:30-17:00'],
    ['周一至周五8:00-17:00', '一二三四五 08:00-17:00'],
    ['星期一到星期日：9:00-17:00', '一二三四五六日 09:00-17:00'],
    ['周一、三、五 9:00-11:00', '一三五 09:00-11:00'],
    ['周1-5 9:00-11:00', '一二三四五 09:00-11:00'],
    ['每天8:00-20:00', '一二三四五六日 08:00-20:00'],
    ['工作日 9:00-17:00，双休日 10:00-16:00', '一二三四五 09:00-17:00；六日 10:00-16:00'],
    [
      '周一至周五 8:00-12:00,14:00-18:00；周六9:00-12:00；周日休息',
      '一二三四五 08:00-12:00, 14:00-18:00；六 09:00-12:00；日 休',
    ],
    ['8:00-17:00（周一至周五）', '一二三四五 08:00-17:00'],
    ['周末9:00-12:00', '六日 09:00-12:00'],
    // holidays
    ['周一至周五8:00-17:00，节假日除外', '一二三四五 08:00-17:00；假 休'],
    ['周一至周五（法定节假日除外）8:00-17:00', '一二三四五 08:00-17:00；假 休'],
    ['除法定节假日外，每天9:00-18:00', '一二三四五六日 09:00-18:00；假 休'],
    ['每天8:00-20:00，节假日照常', '一二三四五六日假 08:00-20:00'],
    ['工作日9:00-17:00，周末10:00-16:00，节假日照常', '一二三四五 09:00-17:00；六日 10:00-16:00；假 ?'],
    ['8:00-12:00，14:00-17:30，周末及节假日休息', '一二三四五 08:00-12:00, 14:00-17:30；六日假 休'],
    ['全年无休 8:00-18:00', '一二三四五六日假 08:00-18:00'],
    // all day
    ['24小时', '一二三四五 00:00-24:00'],
    ['全天', '一二三四五 00:00-24:00'],
    ['全天24小时开放', '一二三四五 00:00-24:00'],
    ['每天24小时', '一二三四五六日 00:00-24:00'],
    ['7×24小时', '一二三四五六日假 00:00-24:00'],
    // past midnight
    ['18:00-次日2:00', '一二三四五 18:00-02:00'],
    ['18:00-2:00', '一二三四五 18:00-02:00'],
    // seasons
    [
      '夏季：8:00-12:00，15:00-18:30；冬季：8:00-12:00，14:30-17:30',
      '夏 一二三四五 08:00-12:00, 15:00-18:30 冬 一二三四五 08:00-12:00, 14:30-17:30',
    ],
    [
      '夏季（5月-9月）8:00-18:00；冬季（10月-次年4月）8:30-17:30',
      '夏 一二三四五 08:00-18:00 冬 一二三四五 08:30-17:30',
    ],
    [
      '5月1日-9月30日 8:00-18:00，10月1日至次年4月30日 8:30-17:30',
      '夏 一二三四五 08:00-18:00 冬 一二三四五 08:30-17:30',
    ],
    ['周一至周日：夏季8:00-18:00，冬季8:30-17:30', '夏 一二三四五六日 08:00-18:00 冬 一二三四五六日 08:30-17:30'],
    [
      '上午8:00-12:00；下午（夏季14:30-18:30，冬季14:00-18:00）',
      '夏 一二三四五 08:00-12:00, 14:30-18:30 冬 一二三四五 08:00-12:00, 14:00-18:00',
    ],
    // English
    ['Mon-Fri 9:00-17:00', '一二三四五 09:00-17:00'],
    [
      'Monday to Friday 9am-5pm, Sat 10am-2pm, closed on Sunday and public holidays',
      '一二三四五 09:00-17:00；六 10:00-14:00；日假 休',
    ],
    ['daily 8:00-20:00 except public holidays', '一二三四五六日 08:00-20:00；假 休'],
    ['weekdays 8:30 a.m. to 5 p.m.', '一二三四五 08:30-17:00'],
    ['24/7', '一二三四五六日假 00:00-24:00'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    // may be meant of a clock of 12 hours
    ['8:30-5:30', '8:30-5:30'],
    ['8:00-12:00 2:00-6:00', '2:00-6:00'],
    ['8-5', '8-5'],
    // more is said than can be taken
    ['8:00-18:00（午休12:00-14:00）', '午休'],
    ['8:00-18:00，预约开放', '预约开放'],
    ['错时延时服务', '错时延时服务'],
    ['看情况', '看情况'],
    // too little
    ['周一至周五', '周一至周五'],
    ['夏季8:00-18:00', '夏季8:00-18:00'],
    ['节假日休息', '休息'],
    // not the whole year, or months of the other season
    ['夏季（5月-9月）8:00-18:00；冬季（11月-次年3月）8:30-17:30', '冬季'],
    // against each other
    ['周一休息，周一8:00-12:00', '8:00-12:00'],
    ['8:00-25:00', '25:00'],
    ['8:60-12:00', '8:60'],
  ])('%s is not understood: %s', (text, part) => {
    const hours = readHours(text)
    expect(hours.ok ? JSON.stringify(hours.timetable) : hours.part).toContain(part.slice(0, 2))
    expect(hours.ok).toBe(false)
    expect(openMinutes(text)).toBeUndefined()
  })

  it('are minutes like any timetable', () => {
    expect(openMinutes('周一至周日8:30-12:00，14:00-18:00；节假日除外')).toEqual({
      every: [450, 450],
      working: [450, 450],
      open: [450, 450],
      holidays: [0, 0],
    })
    expect(openingOf('周一至周五8:00-17:00，周末休息', 'every')).toEqual({ closed: ['sat', 'sun'] })
    expect(openingOf('夏季8:00-18:00，冬季8:30-17:30', 'working')?.season).toBe('winter')
  })

  it('never become minutes that stand nowhere in the text', () => {
    const piece = fc.constantFrom(
      '周一',
      '至',
      '周五',
      '8:00',
      '-',
      '12:00',
      '下午',
      '2:00',
      '6点半',
      '，',
      '；',
      '（',
      '）',
      '夏季',
      '冬季',
      '节假日',
      '除外',
      '休息',
      '24小时',
      ' ',
      '5月',
      '照常',
      '次日',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('')
        const hours = readHours(text)
        if (!hours.ok) return
        const known = new Set([
          '08:00',
          '12:00',
          '02:00',
          '14:00',
          '06:30',
          '18:30',
          '00:00',
          '24:00',
          '20:00',
          '00:00',
        ])
        const spans = JSON.stringify(hours.timetable).match(/\d\d:\d\d/g) ?? []
        expect(spans.filter((time) => !known.has(time))).toEqual([])
        expect(openMinutes(text)).toBeDefined()
      }),
      { numRuns: 2000 },
    )
  })

  it('of any text end at once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (text) => typeof readHours(text).ok === 'boolean'),
    )
    const started = performance.now()
    for (const long of ['8:00-12:00 '.repeat(100_000), '周一'.repeat(149), '('.repeat(299), '1月'.repeat(100)])
      readHours(long)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('bare spans', () => {
  it('are not taken to last all night where a clock of 12 hours may be meant', () => {
    expect(minutesOpen('08:30-05:30')).toBeUndefined()
    expect(minutesOpen('20:00-04:00')).toBe(480)
  })
})
