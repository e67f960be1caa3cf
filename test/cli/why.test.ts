import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { WhyJson } from '../../src/report/why-json'
import { call, ledger, PLAN, suiteFolder } from './call'

const LEDGER = 'seeds/samples/shanxi-ledger.csv'
const SAMPLE = [LEDGER, 'seeds/samples/shanxi-regions.json', '--plan', 'shanxi-2021', '--day', '2025-12-31']
const AREA = 'new-community-facility-area-per-100-households'

const folder = suiteFolder()
const plan = folder.write('plan.json', PLAN)

const explained = async (place: string, rule: string, ...more: readonly string[]) => {
  const { code, out, err } = await call(['why', place, rule, ...SAMPLE, ...more])
  expect([code, err]).toEqual([0, ''])
  return out
}

/** The lines beneath a heading. */
function part(page: string, heading: string): string {
  const from = page.indexOf(`\n\n${heading}\n`)
  expect(from).toBeGreaterThan(0)
  const rest = page.slice(from + heading.length + 3)
  const to = rest.indexOf('\n\n')
  return to < 0 ? rest : rest.slice(0, to)
}

const columnsOf = (line: string) => line.split(',')

describe('the page of an unmet community', () => {
  it('says it all in Chinese', async () => {
    const page = await explained('140105003005', AREA, '--lang', 'zh-CN')
    expect(page.split('\n').slice(0, 3)).toEqual([
      '常青藤社区居委会（140105003005）',
      `新建社区每百户居民拥有社区综合服务设施面积（shanxi-2021/${AREA}）`,
      '【未达标】21 平方米/百户；要求不低于 30 平方米/百户；社区综合服务设施面积还需增加 238.95 平方米',
    ])
    expect(part(page, '依据')).toContain('条款：三(三)2《优化社区服务功能布局》“30平方米”')
    expect(part(page, '口径')).toContain('采用：按常住户数（permanent-households），默认口径')
    expect(part(page, '计算')).toContain('社区综合服务设施面积 557.55 ÷ 常住户数 2655 × 100 = 21 平方米/百户')
    const cells = columnsOf(readFileSync(LEDGER, 'utf8').split('\n')[44] as string)
    expect(cells).toEqual(expect.arrayContaining(['140105003005', '557.55', '2655']))
    expect(part(page, '数据来源')).toContain(`- 常住户数：2655 户；记录写作“2655”，${LEDGER}:45:6，“常住户数”`)
    expect(part(page, '其他口径')).toContain('- 按户籍户数：未达标，25.02 平方米/百户')
    expect(part(page, '如何改变结论')).toContain('社区综合服务设施面积还需增加 238.95 平方米')
    expect(part(page, '存疑')).toContain('指建筑面积还是使用面积未说明')
    const evidence = part(page, '核查依据（可据此重复核查）')
    expect(evidence).toMatch(/规划数据：shanxi-2021，版本 [\d.]+，SHA-256 [\da-f]{64}\n/)
    expect(evidence).toMatch(/shanxi-ledger\.csv，310 行，UTF-8-BOM，SHA-256 [\da-f]{64}\n/)
    expect(evidence).toContain('核查日：2025-12-31')
  })

  it('says it all in English', async () => {
    const page = await explained('140105003005', AREA, '--lang', 'en')
    expect(page).toContain('[unmet] 21 m² per 100 households; required: at least 30 m² per 100 households; ')
    expect(part(page, 'Calculation')).toContain('service facility area 557.55 ÷ permanent households 2655 × 100 = 21')
    expect(part(page, 'Where the figures come from')).toContain(`2655 households; written as “2655”, ${LEDGER}:45`)
    expect(part(page, 'What the other readings say')).toContain('- by registered households: unmet, 25.02 m²')
    expect(part(page, 'What would change the verdict')).toContain('service facility area: 238.95 m² more')
    // what is not a name, a section or a word of the document is in English
    const own = page.replace(/“[^”]*”|\([^()]*\p{Script=Han}[^\n]*?\)|[^ ]*\p{Script=Han}[^ ]*/gu, '')
    expect(own).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('other pages', () => {
  it('show a region with its total, its own figure and the places that lack it', async () => {
    const page = await explained('山西省', 'community-workers-per-10000-urban-residents', '--lang=zh-CN')
    const figures = part(page, '数据来源')
    expect(figures).toContain('本级填报：39480 人；记录写作“39480”')
    expect(figures).toContain('列入数据的 310 个村（社区），其中属于统计范围的 160 个')
    expect(figures).toContain(
      `- 开元社区居委会（140105001013）：空白，按不少于 0 人计；${LEDGER}:14:12，“社区工作者人数”`,
    )
    expect(part(page, '如何改变结论')).toContain('城市社区工作者人数还需增加 120 人')
  })

  it('show what would settle an unknown', async () => {
    const zh = await explained('140105007010', AREA, '--lang', 'zh-CN')
    expect(part(zh, '如何改变结论')).toContain('补报常住户数：不超过 4120 户即达标，否则未达标')
    const en = await explained('140105007010', AREA, '--lang', 'en')
    expect(part(en, 'What would change the verdict')).toContain('with 4120 households or less it is met')
  })

  it('show opening hours by three readings', async () => {
    const page = await explained('师范街社区居委会', 'facility-opening-hours', '--lang', 'zh-CN')
    expect(part(page, '数据来源')).toContain('7.5 小时；记录写作“08:30-12:00, 14:00-18:00”')
    const others = part(page, '其他口径')
    expect(others).toContain('- 每天（含周末）：未达标')
    expect(others).toContain('- 开放日：未达标')
  })

  it('show a part of the region as information', async () => {
    const page = await explained('小店区', 'satisfaction-survey-coverage', '--lang', 'zh-CN')
    expect(page).toContain('本要求由山西省（140000）负责')
    const en = await explained('140105', 'satisfaction-survey-coverage', '--lang', 'en')
    expect(en).toContain('as information and no duty of its own')
  })

  it('can be had of every rule on every kind of place', async () => {
    const { out } = await call(['explain', 'shanxi', '--format', 'json'])
    const { rules } = JSON.parse(out) as { readonly rules: readonly { readonly rule: string }[] }
    for (const { rule } of rules) {
      const pages = await Promise.all(
        ['140000', '140100', '140105003005'].map((place) => call(['why', place, rule, ...SAMPLE, '--lang', 'en'])),
      )
      expect(pages.some(({ code }) => code === 0)).toBe(true)
      for (const { code, out: page, err } of pages) {
        if (code === 0) expect(page).not.toMatch(/undefined|NaN|\[object/)
        else expect(err).toContain('is answered by')
      }
    }
  })

  it('are JSON when asked for, which names the tool and the plan and keeps every cell', async () => {
    const json = JSON.parse(await explained('140105003005', AREA, '--format', 'json')) as WhyJson
    expect(json.tool.name).toBe('shequ')
    expect(json.plan).toMatchObject({ id: 'shanxi-2021', hash: expect.stringMatching(/^[\da-f]{64}$/) as string })
    expect(json.plan).not.toHaveProperty('rules')
    expect(json.calculation.figures).toHaveLength(3)
    expect(json.evidence.inputs).toHaveLength(2)
  })

  it('take the options of check, and a file to write to', async () => {
    const page = await explained('140105003005', AREA, '--lang', 'zh-CN', '--reading', `${AREA}=housing-units`)
    expect(part(page, '口径')).toContain('按住房套数（housing-units），由核查者指定')
    const output = folder.at('why.txt')
    expect(await explained('140105003005', AREA, '--output', output)).toBe('')
    expect(readFileSync(output, 'utf8')).toContain('557.55')
  })
})

describe('a ledger that means harm', () => {
  it('cannot make a terminal obey it', async () => {
    const name = '甲\u001b[31m\u202e社区\u0007'
    const file = folder.write('h.json', [
      { code: '140105001001', name, facilityArea: '\u001b]0;x\u00079' },
      { code: '140105001002', name: '乙', facilityArea: 50 },
    ])
    const more = ['--plan', plan, '--day', '2025-12-31', '--data-day', '2025-12-31', '--lang', 'zh-CN']
    for (const args of [
      ['why', '140105001001', 'facility-area', file, ...more],
      ['why', '140105001001', 'facility-area', file, ...more, '--format', 'json'],
      ['why', '社区', 'facility-area', file, ...more],
      ['why', '140105', 'facility-area', file, ...more],
    ]) {
      const { out, err } = await call(args)
      expect(out + err).toContain('140105001001')
      // eslint-disable-next-line no-control-regex
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })
})

describe('a call that cannot be answered', () => {
  const more = () => [folder.write('a.csv', ledger(99)), '--plan', plan, '--day', '2025-12-31']

  it.each([
    ['place and rule swapped', 'facility-area', '140105001001', 'the wrong way round'],
    ['no such rule', '140105001001', 'facility-aria', 'did you mean “facility-area”'],
    ['no such place', '140105001009', 'facility-area', 'the data list no place'],
    ['a place above those that answer', '140105', 'facility-area', 'is answered by each community'],
  ])('is %s', async (_, place, rule, words) => {
    const { code, out, err } = await call(['why', place, rule, ...more()])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    const chinese = await call(['why', place, rule, ...more(), '--lang', 'zh-CN'])
    expect(chinese.err).toMatch(/shequ: .*\p{Script=Han}/u)
  })

  it.each([
    [['why'], 'name a place'],
    [['why', '140105001001'], 'name a rule'],
    [['why', '140105001001', 'facility-area'], 'name at least one file'],
  ])('lacks an argument: %j', async (args, words) => {
    const { code, err } = await call([...args, '--plan', plan, '--day', '2025-12-31'])
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })

  it('names a file that is not there, or would overwrite its input', async () => {
    const gone = await call(['why', '140105001001', 'facility-area', 'none.csv', '--plan', plan, '--day', '2025-12-31'])
    expect([gone.code, gone.err]).toEqual([2, expect.stringContaining('there is no such file')])
    const [file = '', ...rest] = more()
    const over = await call(['why', '140105001001', 'facility-area', file, ...rest, '--output', file])
    expect([over.code, readFileSync(file, 'utf8')]).toEqual([2, ledger(99)])
  })

  it('is answered with 0 where the verdict is unmet', async () => {
    expect((await call(['why', '140105001001', 'facility-area', ...more()])).code).toBe(0)
  })
})
