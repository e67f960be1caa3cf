import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPaths } from '../../src/node'

const CSV = '代码,常住户数,数据时点\n140105001001,5,2025-12-31\n'
const JSON_TEXT = '[{"code":"140105"}]'

describe('files on the disk', () => {
  let home = ''
  const at = (name: string) => join(home, name)

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'shequ-node-'))
    writeFileSync(at('a.csv'), CSV)
    writeFileSync(at('b.json'), JSON_TEXT)
    mkdirSync(at('folder.csv'))
  })
  afterAll(() => {
    rmSync(home, { recursive: true, force: true })
  })

  it('are one dataset, with the hash and the rows of each', async () => {
    const read = await readPaths([at('a.csv'), at('b.json')])
    expect(read.problems).toEqual([])
    expect(read.input).toMatchObject({
      day: '2025-12-31',
      places: { community: [{ code: '140105001001', households: '5' }], county: [{ code: '140105' }] },
    })
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    expect(read.inputs).toEqual([
      { file: at('a.csv'), sha256: sha256(CSV), rows: 1, encoding: 'utf-8' },
      { file: at('b.json'), sha256: sha256(JSON_TEXT), rows: 1, encoding: 'utf-8' },
    ])
  })

  it.each([
    ['none.csv', 'no-such-file'],
    ['a.csv/b.csv', 'no-such-file'],
    ['folder.csv', 'is-a-folder'],
    ['nul\0.csv', 'unreadable-file'],
  ])('that cannot be read are problems: %j (%s)', async (name, code) => {
    const path = at(name)
    const alone = await readPaths([path], { day: '2025-12-31' })
    expect(alone.ok).toBe(false)
    expect(alone.problems[0]).toMatchObject({ code, severity: 'error', location: { file: path } })
    expect(alone.inputs).toEqual([{ file: path, rows: 0 }])
    const beside = await readPaths([path, at('a.csv')])
    expect(beside.ok).toBe(true)
    expect(beside.problems.map((problem) => problem.code)).toEqual([code])
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('that are forbidden are problems', async () => {
    writeFileSync(at('secret.csv'), CSV)
    chmodSync(at('secret.csv'), 0)
    expect((await readPaths([at('secret.csv')])).problems[0]?.code).toBe('no-permission')
  })

  it('leave it to the caller to give a day that exists', async () => {
    await expect(readPaths([at('a.csv')], { day: '2025-02-30' })).rejects.toMatchObject({ code: 'bad-day' })
  })
})
