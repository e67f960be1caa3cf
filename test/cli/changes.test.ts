import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportJson } from '../../src/report/view'
import { call, Folder } from './call'

let folder: Folder

beforeAll(() => {
  folder = new Folder()
})
afterAll(() => {
  folder.remove()
})

describe('--changes', () => {
  const now = () => folder.write('now.csv', '代码,数据时点,社区工作者人数,名称\n140105001003,2024-12-31,30,丙社区\n')
  const before = () =>
    folder.write('before.csv', '代码,数据时点,社区工作者人数\n140105001001,2023-12-31,2\n140105001002,2023-12-31,1\n')
  const checked = async (...more: readonly string[]) => {
    const { out, err } = await call([
      ...['check', now(), '--earlier', before(), '--plan', 'shanxi', '--day', '2024-12-31', '--format', 'json'],
      ...more,
    ])
    return { problems: out === '' ? [] : (JSON.parse(out) as ReportJson).problems, err }
  }

  it('carries the earlier data over to the places of today', async () => {
    const changes = [
      { from: '140105001001', to: '140105001003', day: '2024-05-01', document: '某府发〔2024〕3号' },
      { from: '140105001002', to: '140105001003', day: '2024-05-01' },
    ]
    const { problems } = await checked('--changes', folder.write('changes.json', changes))
    // 2 + 1 workers became 30: told, since both are now of one place
    const jump = problems.find(({ code }) => code === 'jump')
    expect(jump?.params).toMatchObject({ before: '3', value: '30' })
    expect(problems.find(({ code }) => code === 'carried')?.params).toMatchObject({ merged: 2 })
    expect((await checked()).problems.some(({ code }) => code === 'jump')).toBe(false)
  })

  it('takes a plain mapping, and says where a line of it is wrong', async () => {
    const { problems } = await checked('--changes', folder.write('c.yaml', '"140105001001": "140105"\n'))
    expect(problems.find(({ code }) => code === 'bad-change')?.location).toMatchObject({ path: '140105001001' })
  })

  it.each([
    ['a number', '5'],
    ['a list of other things', '- a\n'],
    ['a key that is none', '- form: "140105001001"\n'],
    ['a code without quotes', '- from: 140105001001\n  to: 140105001003\n'],
  ])('refuses %s', async (_, written) => {
    const { err } = await checked('--changes', folder.write('bad.yaml', written))
    expect(err).toMatch(/bad\.yaml/)
  })
})
