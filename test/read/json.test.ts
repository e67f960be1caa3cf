import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeDataset } from '../../src/dataset/dataset'
import { readRecords } from '../../src/read/index'
import { errorOffset } from '../../src/read/json-error'
import { codes, DAY, isBilingual, json, only, recordsOf } from './reading'

const CODE = '140105001001'

describe('records of a program', () => {
  const record = {
    统计用区划代码: "'140105001001\t",
    '常住人口（万人）': 1.2,
    常住户数: '１８２０',
    名称: undefined,
    备注: null,
  }

  it('are read as those of a file are', async () => {
    const read = readRecords([record], { day: DAY })
    expect(recordsOf(read)).toEqual([{ code: CODE, permanentResidents: '1.2 万人', households: '１８２０' }])
    const file = await json([record], { day: DAY })
    expect(read.input?.places).toEqual(file.input?.places)
    expect([codes(read), codes(file)]).toEqual([['heading-not-needed'], ['heading-not-needed']])
    expect(read.inputs).toEqual([{ file: 'records', rows: 1 }])
  })

  it('tell what is wrong with them, and where', () => {
    const read = readRecords({ places: { community: [{ ...record, 户数: 5 }] } }, { name: '台账系统', day: DAY })
    expect(read.problems.find(({ code }) => code === 'vague-heading')?.location).toEqual({
      file: '台账系统',
      path: 'places.community[0].户数',
    })
    const settled = readRecords([{ ...record, 常住户数: undefined, 户数: 5 }], {
      day: DAY,
      columns: { 户数: 'households' },
    })
    expect(recordsOf(settled)).toMatchObject([{ households: 5 }])
  })

  it('may hold anything: a cycle, things that are no records, nothing at all', () => {
    const cycle: Record<string, unknown> = { code: CODE }
    cycle['households'] = cycle
    expect(codes(readRecords([cycle, 5, null], { day: DAY, level: 'community' }))).toEqual([
      'too-deep',
      'not-a-record',
      'not-a-record',
    ])
    for (const nothing of [undefined, null, 5, 'text', []])
      expect(readRecords(nothing, { day: DAY })).toMatchObject({ ok: false })
  })
})

describe('JSON', () => {
  it('is a dataset', async () => {
    const value = {
      $schema: 'shequ/schema/dataset.json',
      day: DAY,
      roster: { community: 'complete', county: 117 },
      declares: { households: '常住半年以上' },
      places: { community: [{ code: CODE, households: 1820, openingHours: { mon: '08:00-18:00' } }], county: [] },
    }
    const read = await json(value)
    expect(read.problems).toEqual([])
    const { locate, ...input } = read.input ?? {}
    expect(input).toEqual({
      day: DAY,
      roster: value.roster,
      declares: value.declares,
      places: { community: value.places.community },
    })
    expect(locate?.('community', 0, 'households')).toEqual({ file: 'a.json', path: 'places.community[0].households' })
    expect(read.inputs).toEqual([{ file: 'a.json', rows: 1, encoding: 'utf-8' }])
  })

  it('is an array of records, whose level is given or told by their codes', async () => {
    const records = [{ code: CODE, households: 1 }, { code: '140105' }]
    const read = await json(records, { day: DAY })
    expect(recordsOf(read)).toEqual([records[0]])
    expect(recordsOf(read, 'county')).toEqual([records[1]])
    expect(read.input?.locate?.('county', 0)).toEqual({ file: 'a.json', path: '[1]' })
    const given = await json([{ name: '甲小区' }], { day: DAY, level: 'estate' })
    expect(recordsOf(given, 'estate')).toEqual([{ name: '甲小区' }])
  })

  it('is an array of records for each level, by its name in either language', async () => {
    const read = await json({ day: DAY, community: [{ code: CODE }], 县: [{ code: '140105' }] })
    expect(read.problems).toEqual([])
    expect(recordsOf(read)).toEqual([{ code: CODE }])
    expect(recordsOf(read, 'county')).toEqual([{ code: '140105' }])
    expect(read.input?.locate?.('county', 0)).toEqual({ file: 'a.json', path: '县[0]' })
  })

  it('may have Chinese keys, and locates cells by the keys that it has', async () => {
    const record = {
      统计用区划代码: CODE,
      常住户数: '1820',
      '养老幸福工程项目数[2023]': 3,
      elderlyCareProjects: { 2024: 4 },
    }
    const read = await json([record], { day: DAY })
    expect(read.problems).toEqual([])
    expect(recordsOf(read)).toEqual([{ code: CODE, households: '1820', elderlyCareProjects: { 2023: 3, 2024: 4 } }])
    const path = (key: string) => read.input?.locate?.('community', 0, key).path
    expect(path('households')).toBe('[0].常住户数')
    expect(path('elderlyCareProjects@2023')).toBe('[0]["养老幸福工程项目数[2023]"]')
    expect(path('elderlyCareProjects@2024')).toBe('[0].elderlyCareProjects.2024'.replace('.2024', '["2024"]'))
  })

  it('may have the code as a number, the day in its records, and a byte order mark', async () => {
    const read = await json(`\ufeff[{"code": ${CODE}, "数据时点": "${DAY}"}]`)
    expect(read.input?.day).toBe(DAY)
    expect(recordsOf(read)).toEqual([{ code: CODE }])
  })
})

describe('what no double can hold', () => {
  it.each(['30.000000000000000001', '29.9999999999999999999', '9007199254740993', '0.10000000000000000555'])(
    '%s is not rounded without a word',
    async (figure) => {
      const read = await json(`[{"code":"${CODE}","name":"${figure} \\" ${figure}","facilityArea":${figure}}]`, {
        day: DAY,
      })
      expect(recordsOf(read)[0]).toMatchObject({ name: `${figure} " ${figure}`, facilityArea: figure })
      const region = { code: '14', name: '山西省', level: 'province' } as const
      const { problems } = makeDataset(read.input ?? { day: DAY, places: {} }, { region })
      expect(problems.map(({ code }) => code)).toEqual(['too-many-digits'])
    },
  )

  it('and nothing becomes zero', async () => {
    const read = await json(`[{"code":"${CODE}","facilityArea":1e-400,"households":0e-400}]`, { day: DAY })
    expect(recordsOf(read)[0]).toMatchObject({ facilityArea: '1e-400', households: 0 })
  })

  it('and what one can hold stays a number', async () => {
    const read = await json(`[{"code":"${CODE}","facilityArea":1234567890.12345,"households":1e3}]`, { day: DAY })
    expect(recordsOf(read)[0]).toMatchObject({ facilityArea: 1234567890.12345, households: 1000 })
  })
})

describe('keys that no record may have', () => {
  it('never reach a prototype, and are problems', async () => {
    const read = await json(
      `{"day":"${DAY}","__proto__":{"polluted":1},"roster":{"__proto__":"complete"},"declares":{"constructor":"x"},
        "places":{"__proto__":[],"community":[{"code":"${CODE}","__proto__":{"polluted":1},"constructor":1}]}}`,
    )
    expect(codes(read)).toEqual(Array<string>(6).fill('forbidden-key'))
    expect(read.problems.map(({ location }) => location.path)).toEqual([
      '__proto__',
      'roster.__proto__',
      'declares.constructor',
      'places.__proto__',
      'places.community[0].__proto__',
      'places.community[0].constructor',
    ])
    const [record] = recordsOf(read)
    expect(record).toEqual({ code: CODE })
    expect((record as unknown as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.getOwnPropertyNames(record)).toEqual(['code'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('JSON of another shape', () => {
  it.each([
    ['a number', '5'],
    ['a text', '"x"'],
    ['null', 'null'],
    ['an object of something else', '{"rows":[]}'],
    ['nothing', '{}'],
  ])('%s is no dataset', async (_, text) => {
    const read = await json(text)
    expect(read.ok).toBe(false)
    expect(codes(read)).toEqual(['not-a-dataset', 'no-records'])
  })

  it.each([
    ['{"places":5}', 'not-an-object', 'places'],
    ['{"places":{"community":{}}}', 'not-records', 'places.community'],
    ['{"places":{"comunity":[]}}', 'unknown-level', 'places.comunity'],
    ['{"places":{},"day":"2025-12-31","rooster":1}', 'unknown-key', 'rooster'],
    ['{"places":{},"roster":5}', 'not-an-object', 'roster'],
    ['{"places":{},"declares":{"households":5}}', 'not-text', 'declares.households'],
    ['{"day":5,"places":{}}', 'bad-data-day', 'day'],
    ['[5]', 'not-a-record', '[0]'],
    ['[{"households":5}]', 'no-level', '[0]'],
    ['[{"code":{"toString":1}}]', 'not-text', '[0].code'],
    [`[{"code":"${CODE}","level":{"toString":1}}]`, 'unknown-level-word', '[0].level'],
    [`[{"code":"${CODE}","households":[[[[5]]]]}]`, 'too-deep', '[0].households'],
    [`[{"code":"${CODE}","households":5,"常住户数":6}]`, 'repeated-key', '[0].常住户数'],
    [`{"community":[{"level":"county"}]}`, 'level-clash', 'community[0].level'],
    [`[{"code":"${CODE}","户数":6}]`, 'vague-heading', '[0].户数'],
  ])('%s: %s at %s', async (text, code, path) => {
    const [problem] = (await json(text)).problems
    expect(problem).toMatchObject({ code, location: { file: 'a.json', path } })
    expect(problem && isBilingual(problem)).toBe(true)
  })

  it('keeps what is no record as a place of which nothing is known', async () => {
    const read = await json({ day: DAY, roster: { community: 'complete' }, places: { community: [5, { code: CODE }] } })
    expect(only(read)).toMatchObject({ code: 'not-a-record', location: { path: 'places.community[0]' } })
    expect(recordsOf(read)).toEqual([{}, { code: CODE }])
  })

  it('tells a key that is not known once for all records', async () => {
    const read = await json(
      Array.from({ length: 50 }, () => ({ code: CODE, facilityAria: 'SECRET' })),
      { day: DAY },
    )
    expect(only(read)).toMatchObject({ code: 'unknown-heading', params: { nearest: 'facilityArea' } })
    expect(JSON.stringify(read)).not.toContain('SECRET')
  })

  it.each([
    ['{"day":\n\n!}', 3],
    ['[\n{"code":1},\n{"code":}]', 3],
    ['{"a":1', 1],
  ])('that is broken: %s', async (text, row) => {
    const read = await json(text)
    expect(read.problems[0]).toMatchObject({ code: 'bad-json', location: { row } })
  })

  it('that nests without end is no crash', async () => {
    const depth = 100_000
    for (const text of ['['.repeat(depth) + ']'.repeat(depth), '{"places":'.repeat(depth) + '1' + '}'.repeat(depth)]) {
      const read = await json(text)
      expect(read.ok).toBe(false)
      expect(read.problems.length).toBeGreaterThan(0)
    }
    const cell = await json(`[{"code":"${CODE}","households":${'['.repeat(depth)}${']'.repeat(depth)}}]`, { day: DAY })
    expect(only(cell).code).toBe('too-deep')
  })
})

describe('the offset at which text stops being JSON', () => {
  it.each([
    ['', 0],
    ['  ', 2],
    ['[1, 2', 5],
    ['[1, 2}', 5],
    ['[1, 2]]', 6],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ['{a: 1}', 1],
    ['[01]', 2],
    ['[1,\n"a\nb"]', 4],
    ['["\\x"]', 1],
    ['[TRUE]', 1],
    ['1, 2', 1],
    ["['a']", 1],
  ])('%j: %d', (text, offset) => {
    expect(errorOffset(text)).toBe(offset)
  })

  it('is the end of what is JSON, and agrees with the parser on what is not', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'true', '-', '\\', ' ', '1e5', '.', '"')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const offset = errorOffset(text)
          let valid = true
          try {
            JSON.parse(text)
          } catch {
            valid = false
          }
          if (valid) expect(offset).toBe(text.length)
          else expect(offset).toBeLessThanOrEqual(text.length)
          // nothing before the offset is wrong: with another end it could still become JSON
          const before = text.slice(0, offset)
          expect(errorOffset(before)).toBe(before.length)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
