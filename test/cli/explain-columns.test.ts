import { describe, expect, it } from 'vitest'
import { call, PLAN, suiteFolder } from './call'

const folder = suiteFolder()
const plan = folder.write('plan.json', PLAN)
const path = folder.write('ledger.csv', '台账\n代码,户数,常住人口（万人）,联系电话\n140105001001,5,1.2,13912345678\n')
const ARGS = ['check', path, '--plan', plan, '--day', '2025-12-31', '--data-day', '2025-12-31', '--explain-columns']

describe('check --explain-columns', () => {
  it('says what each column was taken for, and stops', async () => {
    const { code, out, err } = await call([...ARGS, '--lang', 'zh-CN'])
    expect(code).toBe(0)
    expect(out.split('\n').slice(1, 5)).toEqual([
      '  #1 代码 → 代码（code）',
      '  #2 户数 → 未使用',
      '  #3 常住人口（万人） → 常住人口（permanentResidents），按“万人”换算为人',
      '  #4 联系电话 → 未使用',
    ])
    expect(out.split('\n')[0]).toBe(path)
    expect(err).toContain('--map "户数=households"')
    expect(out + err).not.toContain('139')
  })

  it('in English, and with the mapping that was given', async () => {
    const { out, err } = await call([...ARGS, '--lang', 'en', '--map', '户数=households', '--map', '#3=-'])
    expect(out).toContain('#2 户数 → permanent households (households), in households')
    expect(out).toContain('#3 常住人口（万人） → not used')
    expect(err).not.toContain('户数=')
  })

  it('as JSON', async () => {
    const { out } = await call([...ARGS, '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject([
      { file: path, heading: '代码', number: 1, use: 'code' },
      { heading: '户数', number: 2, use: 'unused' },
      { heading: '常住人口（万人）', use: 'measure', measure: 'permanentResidents', unit: '万人' },
      { heading: '联系电话', use: 'unused' },
    ])
  })
})

describe('--map', () => {
  it.each([
    ['columns.json', JSON.stringify({ 户数: 'households', 联系电话: null })],
    ['columns.yaml', '户数: households\n联系电话: null\n'],
  ])('takes a file: %s', async (name, contents) => {
    const { out } = await call([...ARGS, '--lang', 'en', '--map', folder.write(name, contents)])
    expect(out).toContain('#2 户数 → permanent households')
  })

  it.each([
    ['户数=housholds', 'households'],
    ['户数', 'HEADING=MEASURE'],
    ['=households', 'HEADING=MEASURE'],
    ['missing.json', 'missing.json'],
  ])('%s is a wrong call that names %s', async (value, named) => {
    const { code, err } = await call([...ARGS, '--lang', 'en', '--map', value])
    expect(code).toBe(2)
    expect(err).toContain(named)
  })
})
