import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/plan/compare/result'
import { call, PLAN, suiteFolder } from './call'

const folder = suiteFolder()

const FIVE = ['shanxi', 'hengshui', 'henan', 'liaoyuan-xian', 'qiannan']

describe('compare', () => {
  it('puts the five plans side by side in a table', async () => {
    const { code, out, err } = await call(['compare', ...FIVE, '--lang', 'zh-CN'])
    expect(code).toBe(0)
    expect(out).toMatch(/\n {2}指标 +山西省 +衡水市 +河南省 +辽源市西安区 +黔南布依族苗族\n/)
    expect(out).toMatch(
      /\n= 政务代办服务覆盖率 +100% \(期末\) +100% \(期末\) +100% \(期末\) +100% \(期末\) +100% \(期末\)\n/,
    )
    expect(out).toMatch(/\n≠ 社区综合服务设施面积（平方米） +≥500 \(印发起\) +≥600\* \(印发起\) /)
    expect(err).toContain('采用规划 shanxi-2021\n')
    expect(err).toMatch(/仅一份规划有的 \d+ 项指标未列出，加 --all 列出\n$/)
  })

  it('says the same in English, without a word of Chinese of its own', async () => {
    const { out } = await call(['compare', 'shanxi-2021', 'qiannan-2021', '--lang', 'en', '--all'])
    expect(out).toContain('indicator')
    expect(out).toContain('≥16 (2023)')
    expect(out).not.toMatch(/undefined|NaN|\[object/)
    expect(out).not.toMatch(/指标|期末|印发起|一致/)
  })

  it('fits a narrow terminal', async () => {
    const { out } = await call(['compare', ...FIVE, '--lang', 'en'], {
      terminal: { columns: 60 },
      env: { NO_COLOR: '1' },
    })
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
    expect(out).toContain('  hengshui-2021: ≥600* (standing)\n')
  })

  it('shows only the indicators asked for, also of one plan alone', async () => {
    const { out, err } = await call([
      ...['compare', 'shanxi-2021', 'henan-2021', '--lang', 'en'],
      ...['--indicator', 'facility-area', '--indicator', 'online-service-hours'],
    ])
    expect(out).toContain('hours of online service a day')
    expect(out).toContain(
      'Only shanxi-2021 has (1)\n  - service facility area (m²): ≥500 (standing); each community that is: urban community and newly built\n',
    )
    expect(err).toBe('')
  })

  it('gives JSON, CSV and Markdown, to a file too', async () => {
    const json = await call(['compare', 'shanxi-2021', 'henan-2021', '--format', 'json'])
    expect((JSON.parse(json.out) as Comparison).plans.map(({ key }) => key)).toEqual(['shanxi-2021', 'henan-2021'])
    const path = folder.at('compared.csv')
    const csv = await call([
      'compare',
      'shanxi-2021',
      'henan-2021',
      '--format',
      'csv',
      '--lang',
      'zh',
      '--output',
      path,
    ])
    expect([csv.code, csv.out]).toEqual([0, ''])
    expect(readFileSync(path, 'utf8')).toMatch(/^\ufeff指标编号,指标,单位,/)
    const markdown = await call(['compare', 'shanxi-2021', 'henan-2021', '--format', 'markdown', '--lang', 'en'])
    expect(markdown.out).toMatch(/^# Plans side by side\n/)
  })

  it('takes a plan from a file, and a draft beside the published plan', async () => {
    const mine = folder.write('mine.json', PLAN)
    const draft = folder.write('draft.json', { ...PLAN, version: '2.0.0' })
    const { code, out } = await call(['compare', mine, draft, '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toContain('my-city-2021@1.0.0')
    expect(out).toMatch(/= service facility area \(m²\) +≥100 \(2025\) +≥100 \(2025\)\n/)
  })

  it('compares a plan alone with the parents that the library has', async () => {
    const parents = [
      { id: 'shanxi-2021', title: '山西省规划' },
      { id: 'china-2021', title: '国家规划' },
    ]
    const child = folder.write('child.json', { ...PLAN, parents })
    const { code, out, err } = await call(['compare', child, '--lang', 'en', '--format', 'json'])
    expect([code, err]).toEqual([0, 'compared with its parents: shanxi-2021\n'])
    const { plans } = JSON.parse(out) as Comparison
    expect(plans.map(({ key }) => key)).toEqual(['shanxi-2021', 'my-city-2021'])
    expect(plans[1]?.parents.map(({ key }) => key)).toEqual(['shanxi-2021', undefined])
  })

  it.each([
    [['shanxi-2021'], 'the library has no parent of the plan shanxi-2021 (china-2021'],
    [['shanxi-2021', 'shanxi'], 'the plan shanxi-2021 is given twice'],
    [['shanxi-2021', 'hengsui'], 'did you mean “hengshui”?'],
    [['shanxi-2021', 'henan-2021', '--indicator', 'facility-aria'], 'did you mean “facility-area”?'],
    [['shanxi-2021', 'henan-2021', '--format', 'xml'], '“xml” is no value of --format'],
    [[], 'name at least one plan'],
  ])('refuses %j', async (args, words) => {
    const { code, out, err } = await call(['compare', ...args, '--lang', 'en'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })

  it('refuses a plan alone that names no parent', async () => {
    const { code, err } = await call(['compare', folder.write('alone.json', PLAN), '--lang', 'zh'])
    expect(code).toBe(2)
    expect(err).toContain('规划 my-city-2021 没有写明上位规划，请再给出一个规划')
  })
})
