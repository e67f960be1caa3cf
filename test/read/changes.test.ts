import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { readChanges } from '../../src/read/index'
import { codes, isBilingual } from './reading'

const HEAD = ['原代码', '现代码', '日期', '文号']
const [A, B] = ['140105001001', '140105001002']

function book(...sheets: readonly (readonly [name: string, rows: unknown[][]])[]): Uint8Array {
  const made = utils.book_new()
  for (const [name, rows] of sheets) utils.book_append_sheet(made, utils.aoa_to_sheet(rows), name)
  return new Uint8Array(write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

describe('a list of changes', () => {
  it('is read from text with where each change stands', async () => {
    const read = await readChanges(`${HEAD.join('\t')}\n${B}\t${A}\t2024/5/1\t\n\n-\t${B}\t\t某发〔2024〕1号\n`, {
      name: 'c.tsv',
    })
    expect(read).toEqual({
      ok: true,
      problems: [],
      changes: [
        { from: B, to: A, day: '2024-05-01', location: { file: 'c.tsv', row: 2 } },
        { from: null, to: B, document: '某发〔2024〕1号', location: { file: 'c.tsv', row: 4 } },
      ],
    })
  })

  it('is read from the sheet of a workbook that holds it', async () => {
    const rows = [HEAD, [Number(B), Number(A), '2024年5月1日', '']]
    const { ok, changes } = await readChanges(book(['说明', [['如何填写']]], ['变动', rows]), { name: 'c.xlsx' })
    expect(ok).toBe(true)
    expect(changes).toEqual([
      { from: B, to: A, day: '2024-05-01', location: { file: 'c.xlsx', sheet: '变动', row: 2 } },
    ])
  })

  it.each([
    ['nothing', 'c.csv', '', ['empty-file']],
    [
      'other headings',
      'c.csv',
      '代码,名称\n1,2\n',
      ['unknown-heading', 'heading-not-needed', 'lacks-change-column', 'lacks-change-column'],
    ],
    ['one heading twice', 'c.csv', `原代码,from,现代码\n${B},${B},${A}\n`, ['repeated-heading', 'lacks-change-column']],
    ['lines of JSON', 'c.ndjson', '{"from":"1"}\n', ['unsupported-format']],
    ['a quote that is not closed', 'c.csv', `${HEAD.join()}\n"${B},${A},,\n`, ['bad-quote']],
  ])('that is %s comes to problems', async (_, name, text, expected) => {
    const read = await readChanges(text, { name })
    expect(codes(read)).toEqual(expected)
    expect(read.changes).toEqual([])
    expect(read.problems.every(isBilingual)).toBe(true)
  })
})
