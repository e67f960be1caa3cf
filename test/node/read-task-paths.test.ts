import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readTaskPaths } from '../../src/node'

const CSV = '任务,状态\n建立台账,已完成\n'
let home = ''

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'shequ-tasks-'))
  writeFileSync(join(home, 'a.csv'), CSV)
})
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

it('reads answers from the disk, each file with its hash and its rows', async () => {
  const [path, none] = [join(home, 'a.csv'), join(home, 'none.csv')]
  const read = await readTaskPaths([path, none, home])
  expect(read.ok).toBe(true)
  expect(read.answers).toMatchObject([{ task: '建立台账', status: 'done', location: { file: path, row: 2 } }])
  expect(read.inputs).toEqual([
    { file: path, sha256: createHash('sha256').update(CSV).digest('hex'), rows: 1, encoding: 'utf-8' },
    { file: none, rows: 0 },
    { file: home, rows: 0 },
  ])
  expect(read.problems).toMatchObject([
    { code: 'no-such-file', location: { file: none } },
    { code: 'is-a-folder', location: { file: home } },
  ])
  expect(await readTaskPaths([])).toEqual({ ok: false, answers: [], problems: [], inputs: [] })
})
