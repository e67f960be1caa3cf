import { describe, expect, it } from 'vitest'
import type { ReportJson } from '../../src/report/view'
import { call, suiteFolder } from './call'

const folder = suiteFolder()

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

  it.each([
    ['原代码,现代码,变动日期,文号,原名称', 'a table in Chinese'],
    ['from,to,day,document,name', 'in English'],
  ])('is a table too, its codes read as those of ledgers: %s', async (head) => {
    const rows = [
      "'140105001001\t,１４０１０５００１００３,2024年5月1日,某府发〔2024〕3号,甲",
      '140105001002,140105001003,,,乙',
    ]
    const path = folder.write('changes.csv', [head, ...rows].join('\n'))
    const { problems } = await checked('--changes', path)
    expect(problems.find(({ code }) => code === 'jump')?.params).toMatchObject({ before: '3', value: '30' })
    expect(problems.find(({ code }) => code === 'carried')?.params).toMatchObject({ merged: 2 })
    expect(problems.filter(({ location }) => location.file === path).map(({ code }) => code)).toEqual([
      'heading-not-needed',
    ])
  })

  it('says of a table what cannot be used, and where', async () => {
    const path = folder.write(
      'changes.csv',
      '原代码,现代码\n1.40105E+11,140105001003\n140105001002,140105\n,\n无,140105001009\n',
    )
    const { problems } = await checked('--changes', path)
    expect(
      problems.filter(({ location }) => location.file === path).map((one) => [one.code, one.location.row]),
    ).toEqual([
      ['code-as-figure', 2],
      ['bad-change', 3],
    ])
    const { err } = await checked('--changes', folder.write('other.csv', '代码,名称\n1,2\n'))
    expect(err).toContain('there is no column “from”')
    expect(err).toContain('nothing usable was read from --changes')
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
