import { describe, expect, it } from 'vitest'
import { codes, csv, isBilingual, only, recordsOf } from './reading'

describe('a table', () => {
  it('becomes records under the ids of measures, each with its row and heading', async () => {
    const read = await csv('代码,名称,常住户数\r\n140105001001,师范街社区,1820\r\n140105001002,坞城社区,\r\n')
    expect(read.problems).toEqual([])
    expect(read.input).toMatchObject({
      day: '2025-12-31',
      places: {
        community: [
          { code: '140105001001', name: '师范街社区', households: '1820' },
          { code: '140105001002', name: '坞城社区' },
        ],
      },
    })
    expect(read.inputs).toMatchObject([{ file: 'a.csv', rows: 2 }])
    expect(read.input?.locate?.('community', 1)).toEqual({ file: 'a.csv', row: 3 })
    expect(read.input?.locate?.('community', 0, 'households')).toEqual({
      file: 'a.csv',
      row: 2,
      column: '常住户数',
      columnNumber: 3,
    })
  })

  it('says what each column was taken for', async () => {
    const read = await csv('code,数据时点,养老幸福工程项目数[2023],颜色\n140105,2025-12-31,3,红')
    expect(read.columns).toEqual([
      { file: 'a.csv', heading: 'code', number: 1, use: 'code' },
      { file: 'a.csv', heading: '数据时点', number: 2, use: 'day' },
      {
        file: 'a.csv',
        heading: '养老幸福工程项目数[2023]',
        number: 3,
        use: 'measure',
        measure: 'elderlyCareProjects',
        period: '2023',
      },
      { file: 'a.csv', heading: '颜色', number: 4, use: 'unused' },
    ])
  })

  it.each([
    ['a byte order mark', '\ufeffcode,households\n140105001001,5'],
    ['line feeds', 'code,households\n140105001001,5\n'],
    ['carriage returns', 'code,households\r140105001001,5\r'],
    ['both, mixed', 'code,households\r\n140105001001,5\n'],
    ['blank lines', '\n\n,\n  ,\ncode,households\n\n140105001001,5\n,\n\n'],
    ['quotes and spaces', '"code" , households\n"140105001001",  5 '.replace('" ,', '",')],
    ['empty columns behind', 'code,households,,\n140105001001,5,,\n'],
    ['no line break at its end', 'code,households\n140105001001,5'],
  ])('is read with %s', async (_, text) => {
    const read = await csv(text)
    expect(read.problems).toEqual([])
    expect(recordsOf(read)).toEqual([{ code: '140105001001', households: '5' }])
  })

  it('separates by tabs when it is named .tsv', async () => {
    const read = await csv('code\thouseholds\n140105001001\t5\n', { name: 'a.tsv' })
    expect(recordsOf(read)).toEqual([{ code: '140105001001', households: '5' }])
  })

  it('knows the line of a row behind cells with line breaks, and behind blank lines', async () => {
    const read = await csv('code,name,households\r\n140105001001,"a\r\nb\nc",1\r\n\r\n\r\n140105001002,d,2\r\n')
    expect(recordsOf(read)[0]).toMatchObject({ name: 'a\r\nb\nc' })
    const rows = [0, 1].map((index) => read.input?.locate?.('community', index).row)
    expect(rows).toEqual([2, 7])
  })

  it('keeps quotes and delimiters inside quoted cells', async () => {
    const read = await csv('code,name,openingHours\n140105001001,"甲""乙""社区","08:00-12:00, 14:00-18:00"')
    expect(recordsOf(read)).toEqual([
      { code: '140105001001', name: '甲"乙"社区', openingHours: '08:00-12:00, 14:00-18:00' },
    ])
  })

  it('gathers the periods of a flow, and locates each', async () => {
    const read = await csv('code,养老幸福工程项目数[2023],养老幸福工程项目数（2024年）\n140105,3,4')
    expect(recordsOf(read, 'county')).toEqual([{ code: '140105', elderlyCareProjects: { 2023: '3', 2024: '4' } }])
    expect(read.input?.locate?.('county', 0, 'elderlyCareProjects@2024').column).toBe('养老幸福工程项目数（2024年）')
    expect(read.input?.locate?.('county', 0, 'elderlyCareProjects').column).toBe('养老幸福工程项目数[2023]')
  })
})

describe('the level of a row', () => {
  it('is what its column says, in either language', async () => {
    const read = await csv('名称,层级\n甲,社区\n乙,村（社区）\n丙,County\n丁,网格')
    expect(read.problems).toEqual([])
    expect(recordsOf(read)).toEqual([{ name: '甲' }, { name: '乙' }])
    expect(recordsOf(read, 'county')).toEqual([{ name: '丙' }])
    expect(recordsOf(read, 'grid')).toEqual([{ name: '丁' }])
  })

  it('is the one given where the column is blank, and then what the length of the code tells', async () => {
    const table = '名称,代码,层级\n甲,,社区\n乙,140105,\n'
    expect(recordsOf(await csv(table), 'county')).toEqual([{ name: '乙', code: '140105' }])
    expect(recordsOf(await csv(table, { level: 'estate' }), 'estate')).toEqual([{ name: '乙', code: '140105' }])
  })

  it('is asked of the code where the word is not known', async () => {
    const read = await csv('代码,层级\n140105,星系\n')
    expect(only(read)).toMatchObject({ code: 'unknown-level-word', location: { row: 2, column: '层级' } })
    expect(recordsOf(read, 'county')).toEqual([{ code: '140105' }])
  })

  it.each([
    ['1.40105E+11', 'code-as-figure', 'a spreadsheet turned the code into the figure “1.40105E+11”'],
    ['14010500100', 'no-level', 'the code “14010500100” is no statistical code'],
  ])('is not told by the code %s: %s', async (code, problem, words) => {
    const read = await csv(`代码\n${code}\n`)
    expect(codes(read)).toEqual([problem, 'no-records'])
    expect(read.problems[0]?.message.en).toContain(words)
  })

  it('is a problem where nothing tells it', async () => {
    const read = await csv('名称,常住户数\n甲,3\n')
    expect(read.ok).toBe(false)
    expect(codes(read)).toEqual(['no-level', 'no-records'])
    expect(read.problems[0]?.message.en).toContain('--level')
  })
})

describe('the data day', () => {
  it.each(['2025-12-31', '2025/12/31', '2025.12.31', '2025年12月31日', '２０２５-12-31'])(
    'is read from %s',
    async (day) => {
      const read = await csv(`代码,数据时点\n140105,${day}\n140106,\n`, { day: undefined as never })
      expect(read.input?.day).toBe('2025-12-31')
    },
  )

  it('is a problem where nobody says it', async () => {
    const read = await csv('代码\n140105', { day: undefined as never })
    expect(read.ok).toBe(false)
    expect(only(read)).toMatchObject({ code: 'no-day' })
    expect(only(read).message.en).toMatch(/--data-day/)
    expect(only(read).message['zh-CN']).toMatch(/数据时点/)
  })

  it('is a problem where rows differ, unless one is given', async () => {
    const table = '代码,数据时点\n140105,2025-12-31\n140106,2024-12-31\n'
    const read = await csv(table, { day: undefined as never })
    expect(only(read)).toMatchObject({ code: 'several-days', location: { row: 3, column: '数据时点' } })
    const given = await csv(table, { day: '2025-12-31' })
    expect(given.input?.day).toBe('2025-12-31')
    expect(only(given)).toMatchObject({ code: 'day-overridden', severity: 'warning', location: { row: 3 } })
  })

  it.each(['2025-02-29', '2025-13-01', '20251231', '昨天'])('is no day when it reads %s', async (day) => {
    const read = await csv(`代码,数据时点\n140105,${day}\n`, { day: undefined as never })
    expect(codes(read)).toEqual(['bad-data-day', 'no-day'])
  })
})

describe('a row that does not fit its head', () => {
  it('has blanks where it is too short', async () => {
    const read = await csv('code,households,facilityArea\n140105001001,5\n')
    expect(only(read)).toMatchObject({ code: 'short-row', severity: 'warning', location: { file: 'a.csv', row: 2 } })
    expect(recordsOf(read)).toEqual([{ code: '140105001001', households: '5' }])
  })

  it('is kept where only blank cells are too many', async () => {
    const read = await csv('code,households\n140105001001,5,, \n')
    expect(only(read)).toMatchObject({ code: 'long-row', severity: 'warning' })
    expect(recordsOf(read)).toEqual([{ code: '140105001001', households: '5' }])
  })

  it('gives no figure where cells may have shifted, and still is a place', async () => {
    const read = await csv('code,households,facilityArea\n140105001001,1,820,500\n')
    expect(only(read)).toMatchObject({ code: 'row-not-used', severity: 'error', location: { row: 2 } })
    expect(recordsOf(read)).toEqual([{ code: '140105001001' }])
  })

  it('is nobody knows what without a code', async () => {
    const table = 'name,households\n甲,1,820\n'
    const given = await csv(table, { level: 'community', roster: { community: 'complete' } })
    expect(recordsOf(given)).toEqual([{}])
    expect(given.input?.roster).toEqual({ community: 'complete' })
  })
})

describe('a row that cannot be read', () => {
  const table = 'code,name,households\n140105001001,甲,1\n140105001002,"乙,2\n140105001003,丙,3\n'

  it('is a problem of its line, and the next rows are read', async () => {
    const read = await csv(table)
    expect(only(read)).toMatchObject({ code: 'bad-quote', location: { file: 'a.csv', row: 3 } })
    expect(recordsOf(read).map(({ households }) => households)).toEqual(['1', '3'])
  })

  it.each(['a"b', '"a"b', '"a" b', '""a'])('such as one with the cell %s', async (cell) => {
    const read = await csv(`code,name\n140105001001,${cell}\n140105001002,乙\n`)
    expect(only(read)).toMatchObject({ code: 'bad-quote', location: { row: 2 } })
    expect(recordsOf(read)).toEqual([{ code: '140105001002', name: '乙' }])
  })

  it('keeps its place where the level is given, and otherwise no list is complete any more', async () => {
    const given = await csv(table, { level: 'community', roster: { community: 'complete' } })
    expect(recordsOf(given)).toHaveLength(3)
    expect(given.input?.roster).toEqual({ community: 'complete' })
    const open = await csv(table, { roster: { community: 'complete', county: 100 } })
    expect(codes(open)).toEqual(['bad-quote', 'roster-reopened'])
    expect(open.input?.roster).toEqual({ community: 'open', county: 100 })
  })

  it('makes the file unusable where it is the head', async () => {
    const read = await csv('code,"name\n140105001001,甲\n')
    expect(read.ok).toBe(false)
    expect(codes(read)).toEqual(['bad-quote', 'no-records'])
  })
})

describe('an unknown heading', () => {
  it('is told with the nearest one, and none of its cells is repeated', async () => {
    const read = await csv('code,facilityAria,备注\n140105001001,SECRET1,SECRET2\n')
    expect(read.problems.map(({ code, params }) => [code, params['heading'], params['nearest']])).toEqual([
      ['unknown-heading', 'facilityAria', 'facilityArea'],
      ['heading-not-needed', '备注', undefined],
    ])
    expect(read.problems.every(isBilingual)).toBe(true)
    expect(JSON.stringify(read)).not.toMatch(/SECRET/)
    expect(recordsOf(read)).toEqual([{ code: '140105001001' }])
  })

  it('is cut to a length and stripped of what steers a terminal', async () => {
    const read = await csv(`code,\u001b[31m${'长'.repeat(500)}\n140105001001,1\n`)
    const [problem] = read.problems
    expect(problem?.message.en.length).toBeLessThan(200)
    expect(read.columns.map((column) => column.heading).join('')).not.toContain('\u001b')
  })

  it('does not hide data under no heading at all', async () => {
    const read = await csv('code,,households\n140105001001,x,1\n140105001002,y,2\n')
    expect(only(read)).toMatchObject({ code: 'blank-heading', location: { row: 2 }, params: { number: 2 } })
  })

  it('in every column leaves nothing to use', async () => {
    const read = await csv('140105001001,甲,1820\n140105001002,乙,3\n')
    expect(read.ok).toBe(false)
    expect(codes(read)).toContain('no-known-heading')
  })
})
