import { describe, expect, it } from 'vitest'
import { minutesOpen, openingOf, openMinutes } from '../../src/measures/timetable'

describe('spans', () => {
  it.each([
    ['08:30-12:00, 14:00-18:00', 450],
    ['08:00-12:00, 13:00-17:00', 480],
    ['09:00-14:00, 12:00-17:00', 480],
    ['8:00-16:00', 480],
    ['20:00-04:00', 480],
    ['00:00-24:00', 1440],
    ['08:00-20:00,06:00-10:00', 840],
    ['', 0],
    ['08:00—12:00；14:00至18:00', 480],
  ])('%s is %i minutes', (spans, minutes) => expect(minutesOpen(spans)).toBe(minutes))

  it.each(['全天', '08:00', '08:00-08:00', '08:60-12:00', '24:01-25:00', '08:00-12:00,', '8-12'])(
    '%s cannot be read',
    (spans) => expect(minutesOpen(spans)).toBeUndefined(),
  )
})

describe('weeks', () => {
  it('knows nothing of weekends and holidays from bare spans', () => {
    expect(openMinutes('08:00-16:00')).toEqual({
      every: [0, 480],
      working: [480, 480],
      open: [0, 480],
      holidays: [0, 1440],
    })
  })

  it('leaves closed days out only where open days are asked for', () => {
    const week = { mon: '08:00-16:00', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' }
    expect(openMinutes(week)).toMatchObject({ every: [0, 0], working: [0, 0], open: [480, 480] })
  })

  it('takes the worse season', () => {
    expect(openMinutes({ summer: '08:00-16:00', winter: '09:00-16:00' })?.working).toEqual([420, 420])
  })

  it('is unreadable when one day is', () => {
    expect(openMinutes({ mon: 'early' })).toBeUndefined()
    expect(openMinutes({ summer: '08:00-16:00', winter: 'late' })).toBeUndefined()
  })

  it.each([
    ['one season only', { summer: '08:00-16:00' }],
    ['figures for seasons', { summer: 5, winter: 6 }],
    ['seasons of nothing', { summer: null, winter: null }],
    ['a third season', { summer: '', winter: '', autumn: '' }],
    ['days of another language', { monday: '08:00-16:00' }],
    ['a list', ['08:00-16:00']],
    ['a figure', 8],
    ['nothing', null],
  ])('is unreadable when it is %s', (_, timetable) => {
    expect(openMinutes(timetable)).toBeUndefined()
  })
})

describe('what lies behind the least hours', () => {
  const mondays = { mon: '08:00-16:00', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' }

  it('names the days that are closed, and none that nothing is said of', () => {
    expect(openingOf(mondays, 'working')).toEqual({ closed: ['tue', 'wed', 'thu', 'fri', 'sat', 'sun'] })
    expect(openingOf('08:00-16:00', 'every')).toEqual({ closed: [] })
    expect(openingOf({ mon: '08:00-16:00', holidays: '' }, 'every')).toEqual({ closed: ['holidays'] })
  })

  it('names the season whose hours are the least on the days that count', () => {
    const seasons = { summer: '08:00-16:00', winter: '09:00-16:00' }
    expect(openingOf(seasons, 'working')).toEqual({ closed: [], season: 'winter' })
    expect(openingOf({ summer: '09:00-16:00', winter: '08:00-16:00' }, 'working')?.season).toBe('summer')
    expect(openingOf({ summer: '08:00-16:00', winter: '09:00-17:00' }, 'working')).toEqual({ closed: [] })
    expect(openingOf({ summer: { sat: '' }, winter: { sun: '' } }, 'every')?.closed).toEqual(['sat', 'sun'])
  })

  it.each(['随时', 8, null, { spring: '08:00-16:00' }, { summer: '08:00-16:00' }])('%j cannot be read', (given) =>
    expect(openingOf(given, 'working')).toBeUndefined(),
  )
})
