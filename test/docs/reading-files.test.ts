import { afterAll, describe, expect, it } from 'vitest'
import { readCell } from '../../src/dataset/cell'
import { readHours } from '../../src/measures/hours/read-hours'
import { measures, type MeasureId } from '../../src/measures/catalogue'
import { dayOf } from '../../src/values/day'
import type { Lang } from '../../src/values/text'
import { call, Folder } from '../cli/call'
import { guide } from './guide'

const folder = new Folder()
afterAll(() => folder.remove())

/** The blocks of a guide that are written in one language. */
const blocks = (text: string, kind: string): readonly string[] =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, own, block = '']) =>
    own === kind ? [block.trimEnd()] : [],
  )

/** What a cell was read as, in the words of the guide. */
function words(id: MeasureId, cell: string): string {
  const read = readCell(measures[id], cell)
  if (read.is !== 'bounds') return read.is === 'bad' ? read.code : read.is
  const [from, to] = [read.lo, read.hi].map((end) => (id === 'newlyBuilt' ? dayOf(end) : String(end)))
  return from === to ? (from as string) : `${from} .. ${to}`
}

describe.each<readonly [string, Lang]>([
  ['reading-files.md', 'en'],
  ['reading-files.zh-CN.md', 'zh-CN'],
])('%s', (name, lang) => {
  const text = guide(name)
  const [ledger = ''] = blocks(text, 'csv')
  const [columns, errors, problems] = blocks(text, 'text')
  const path = folder.write('ledger.csv', ledger)
  const commands = blocks(text, '').filter((block) => block.startsWith('shequ '))

  async function run(command: string | undefined) {
    const args = [...(command ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare)
    const { out, err } = await call([
      ...args.slice(1).map((arg) => (arg === 'ledger.csv' ? path : arg)),
      '--lang',
      lang,
    ])
    return { out: out.replaceAll(path, 'ledger.csv'), err: err.replaceAll(path, 'ledger.csv') }
  }

  it('shows what the command says of the columns', async () => {
    const { out, err } = await run(commands[0])
    expect(out.trimEnd()).toBe(columns)
    expect(err.trimEnd()).toBe(errors)
  })

  it('shows what the report says of the data', async () => {
    const { out } = await run(commands[1])
    const found = out.split('\n').filter((line) => line.startsWith('  - ledger.csv'))
    expect(found.map((line) => line.slice(4)).join('\n')).toBe(problems)
  })

  it('says of every form of a cell what is read', () => {
    const rows = [...text.matchAll(/^\| `(.+?)`\s*\| `(\w+)`\s*\| `(.+?)`\s*\|$/gm)].map(([, ...row]) => row)
    expect(rows.length).toBeGreaterThan(30)
    for (const [cell = '', id, expected] of rows) expect([cell, words(id as MeasureId, cell)]).toEqual([cell, expected])
  })

  it('names opening hours that are read, and others that are not', () => {
    const [, hours = ''] = /^## (?:Opening hours|开放时间)$([\s\S]*?)^## /m.exec(text) ?? []
    const rows = [...hours.matchAll(/^\| `(.+?)`\s*\|/gm)].map(([, row = '']) => row)
    expect(rows.filter((row) => !readHours(row).ok)).toEqual([])
    expect(rows).toHaveLength(9)
    const refused = ['8:00-18:00，预约开放', '8:00-18:00（午休12:00-14:00）', '8:30-5:30']
    for (const one of refused) {
      expect(hours).toContain(`\`${one}\``)
      expect(readHours(one).ok).toBe(false)
    }
  })
})
