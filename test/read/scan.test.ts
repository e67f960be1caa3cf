import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import { behindRecords } from '../../src/dataset/columns'
import type { DatasetInput } from '../../src/dataset/input'
import { shanxi2021 } from '../../src/plans/shanxi-2021'
import { readDataset } from '../../src/read/read'
import type { ReadResult } from '../../src/read/options'

const DAY = '2025-12-31'
const HEAD = ['统计用区划代码', '名称', '常住户数', '社区综合服务设施面积', '新建社区', '', '不知何物']

const reading = (text: string): Promise<ReadResult> => readDataset(text, { name: 'a.csv', day: DAY })

/** Lines without a quote are scanned; where every cell is quoted, a library cuts the rows and each is read by itself. */
const plain = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join(',')).join('\n')
const quoted = (rows: readonly (readonly string[])[]) => plain(rows.map((cells) => cells.map((cell) => `"${cell}"`)))

const written = ({ ok, problems, columns, inputs, ...rest }: ReadResult) => {
  const input = 'input' in rest ? rest.input : undefined
  const places = Object.entries(input?.places ?? {}).map(([level, records]) => [
    level,
    records.map((record, index) => [record, input?.locate?.(level as 'community', index, 'households')]),
  ])
  return JSON.stringify({ ok, problems, columns, inputs, places }, null, 1)
}

const code = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map((last) => `140105001${String(last).padStart(3, '0')}`),
  fc.constantFrom(
    '140105001000',
    '140105',
    '040105001001',
    '1.40105E+11',
    "'140105001001",
    '140105001001\t',
    ' 140105001002 ',
    '１４０１０５００１００３',
    '',
    '合计',
    '14010500100a',
    '1401050010012',
    '140105001001.0',
  ),
)
const name = fc.oneof(
  fc.constantFrom(
    '甲社区',
    '　乙社区　',
    '丙（筹）',
    ' a b ',
    '\u00a0丁\u00a0',
    '\u2003戊\u3000',
    '\ufeff己',
    '小计',
    '注：估',
    '',
  ),
  fc.string({ maxLength: 6 }).map((text) => text.replace(/[\r\n",]|\p{Cc}/gu, '')),
)
const figure = fc.oneof(
  fc.nat().map(String),
  fc.tuple(fc.nat(9999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '0.0',
    '0.50',
    '.5',
    '5.',
    '007',
    '00',
    '1.2.3',
    '1e3',
    '-5',
    '+5',
    '1.2万',
    '约650',
    '-',
    '无',
  ),
  fc.constantFrom(
    '999999999',
    '1000000000',
    '12345678.9',
    '123456789012345',
    '1234567890123456',
    '0.123456789',
    '１２３',
    ' 12 ',
    '12\t',
  ),
)
const word = fc.oneof(
  fc.constantFrom('是', '否', ' 是', '是 ', '　是', '2024-05-01', '2023年', '也许', '', '无', '1'),
  fc.string({ maxLength: 3 }).map((text) => text.replace(/[\r\n",]|\p{Cc}/gu, '')),
)
const full = fc.tuple(code, name, figure, figure, word, fc.constantFrom('', '', '', ' ', '\t', 'x'), word)
const row = fc.oneof(
  { weight: 12, arbitrary: full.map((cells): readonly string[] => cells) },
  { weight: 1, arbitrary: fc.tuple(full, fc.nat(9)).map(([cells, length]) => [...cells, '', 'y'].slice(0, length)) },
)

describe('plain lines, scanned from their bytes', () => {
  it('are what they are when every cell is quoted and each row is read by itself', async () => {
    const cases = fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
      const some = rows.filter((cells) => cells.length > 0 && cells.some((cell) => cell !== ''))
      expect(written(await reading(plain([HEAD, ...some])))).toBe(written(await reading(quoted([HEAD, ...some]))))
    })
    await fc.assert(cases, { numRuns: 250 })
  }, 60_000)

  it('are the same with any line breaks, and with quotes among them', async () => {
    const cases = fc.asyncProperty(
      fc.array(full, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\r\n', '\r'),
      fc.nat(),
      async (rows, end, cut) => {
        const all = [HEAD, ...rows]
        const expected = written(await reading(plain(all)))
        const mixed = all.map((cells, at) => ((cut >> (at % 30)) & 1 ? quoted([cells]) : plain([cells]))).join('\n')
        expect(written(await reading(plain(all).replaceAll('\n', end)))).toBe(expected)
        expect(written(await reading(mixed))).toBe(expected)
      },
    )
    await fc.assert(cases, { numRuns: 100 })
  }, 60_000)
})

describe('a long table', () => {
  const rows = Array.from({ length: 9000 }, (_, at) => {
    const [town, last] = [1 + Math.floor(at / 90), 1 + (at % 90)]
    const id = `140105${String(town).padStart(3, '0')}${String(last).padStart(3, '0')}`
    const area = at % 7 === 0 ? '' : at % 11 === 0 ? '约600' : `${300 + (at % 500)}.${at % 10}`
    return [
      id,
      `第${at}社区居民委员会（北片区）`,
      at % 13 === 0 ? '1.2万' : String(900 + (at % 800)),
      area,
      at % 3 ? '是' : '否',
      '',
      'x',
    ]
  })
  const odd = [...rows.slice(0, 5000), ['合计', '', '9', '9', '', '', ''], ...rows.slice(5000), rows[17] as string[]]
  const table = [HEAD, ...odd]
  const inputOf = async (text: string): Promise<DatasetInput> => {
    const read = await reading(text)
    if (!read.ok) throw new Error('nothing was read')
    return read.input
  }
  const communities = ({ places }: DatasetInput) => places.community ?? []

  it('stays in columns, and comes to the same report as records', async () => {
    const [scanned, read] = [await inputOf(plain(table)), await inputOf(quoted(table))]
    expect(behindRecords(communities(scanned))?.columns.size).toBe(5)
    const reports = [scanned, { ...read, places: { community: [...communities(read)] } }].map((input) =>
      JSON.stringify(check(shanxi2021, input, { day: DAY })),
    )
    expect(reports[0]).toBe(reports[1])
    expect(reports[0]).toContain('duplicate-code')
  })

  it('is an array of records all the same', async () => {
    const records = communities(await inputOf(plain(table)))
    expect(records).toHaveLength(9001)
    expect(records[1]).toEqual({
      code: '140105001002',
      name: '第1社区居民委员会（北片区）',
      households: '901',
      facilityArea: '301.1',
      newlyBuilt: '是',
    })
    expect(records.filter(({ households }) => households === '1.2万')).toHaveLength(693)
    expect(records.at(-1)).toEqual(records[17])
  })
})
