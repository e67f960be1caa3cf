import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { formatText, toView } from '../../src/report'
import type { TextOptions } from '../../src/report'
import type { Lang } from '../../src/values/text'
import { finding, sampleReport, TOOL, type Sample } from './fixture'

function shown(sample: Sample = {}, options: TextOptions = {}): string {
  const lang = sample.lang ?? 'zh-CN'
  return formatText(toView(sampleReport({ lang, ...sample }), { lang, tool: TOOL }), options)
}

const zh = shown()
const en = shown({ lang: 'en' })

/** The lines of one rule, from its title to the next one. */
function block(text: string, title: string): string {
  const blocks = text.split('\n\n').filter((part) => part.split('\n')[0]?.endsWith(title))
  expect(blocks).toHaveLength(1)
  return blocks[0] ?? ''
}

describe('the top of a report', () => {
  it('names document, days and region', () => {
    expect(zh).toMatch(/^某县规划（某政发〔2022〕1号）\n/)
    expect(zh).toContain('核查日 2026-03-01；数据时点 2025-06-30；地区 某县')
    expect(en).toContain('Assessed on 2026-03-01; data of 2025-06-30; region Somewhere')
  })

  it('says that the period is over and whether a successor is known', () => {
    expect(zh).toContain('规划期已于 2025-12-31 结束；本库尚未收录后续规划')
    const [plan] = sampleReport().plans
    const followed = shown({ change: { plans: plan ? [{ ...plan, successor: 'test-2026' }] : [] } })
    expect(followed).toContain('后续规划为 test-2026')
  })

  it('says that nothing applies before the signing, and nothing of it during the period', () => {
    expect(shown({ change: { day: '2022-01-14' } })).toContain('核查日早于规划印发日 2022-01-15')
    const during = shown({ change: { day: '2025-12-31' } })
    expect(during).not.toMatch(/规划期已于|早于规划印发日/)
  })

  it('says near the top whence a dataset is', () => {
    expect(zh.indexOf('数据来源：虚构数据')).toBeLessThan(zh.indexOf('总览'))
    expect(zh).toContain('数据来源：虚构数据')
  })

  it('opens with how much could be decided and which column would help most', () => {
    expect(zh).toContain('8 条要求中，可以判定 5 条；文件本身未给出数值的 1 条')
    expect(zh).toContain('最值得补充的数据项：常住户数（村（社区））；有 1 条要求缺少它；补上它即可判定 1 项结果')
    expect(en).toContain('5 of 8 rules could be decided; the document itself gives no figure for 1')
    expect(en.indexOf('could be decided')).toBeLessThan(en.indexOf('findings:'))
  })

  it('counts the findings of each verdict and the problems', () => {
    expect(zh).toContain('核查结果 16 项：未达标 9、待核 3、未到期 1、达标 2、不适用 1')
    expect(zh).toContain('数据问题 501 处：错误 1、警告 500（详见文末）')
    expect(en).toContain('501 problems of the data: 1 error, 500 warnings (listed at the end)')
  })
})

describe('the rules', () => {
  it('come worst first: unmet by strength, then unknown, pending, met, inapplicable', () => {
    const titles = [...zh.matchAll(/^【(.*?)】(.*)$/gm)].map(([, verdict, title]) => `${verdict} ${title}`)
    expect(titles).toEqual([
      '未达标 新建社区设施面积',
      '未达标 社区工作者',
      '未达标 日间照料',
      '待核 评价机制',
      '待核 法律服务',
      '未到期 代办服务',
      '达标 满意度调查',
      '不适用 搬迁社区',
    ])
  })

  it('say whom they are about, what is due when, and where the document says it', () => {
    const rule = block(zh, '新建社区设施面积')
    expect(rule).toContain('对象：每个村（社区），限新建社区')
    expect(rule).toContain('目标：不低于 30 平方米/百户，自 2022-01-15 印发起执行')
    expect(rule).toContain('依据：三(五)1 “30平方米”；要求强度“实现”（必须）')
    expect(block(zh, '社区工作者')).toContain('要求强度“努力推动”（应当）；预期性')
    expect(block(zh, '代办服务')).toContain('2025-12-31 到期（尚未到期）')
  })

  it('give why the document leaves a figure out, once', () => {
    const rule = block(zh, '评价机制')
    expect(rule).toContain('目标：文件未印数字（“普遍”未印数字），2025-12-31 到期')
    expect(rule).not.toContain('原因')
  })

  it('tell doubts and notes', () => {
    expect(block(en, 'Area in new communities')).toContain('doubt: Whether rural ones are meant is not said')
    expect(block(en, 'Area in new communities')).toContain('note: The comparison is read')
  })
})

describe('a rule that each place answers for itself', () => {
  const rule = block(zh, '新建社区设施面积')

  it('counts places and adds gaps up', () => {
    expect(rule).toContain('结果：9 个村（社区）：未达标 7、待核 1、达标 1')
    expect(rule).toContain('缺口合计：社区综合服务设施面积还需增加 1141.76 平方米')
    expect(rule).toContain('缺少数据：常住户数（1 个村（社区）：140105001008）')
  })

  it('names the worst places first, equals in the order of the data, and counts the rest', () => {
    const names = [...rule.matchAll(/^ {4}- (.*?)（/gm)].map(([, name]) => name)
    expect(names).toEqual(['己社区', '乙社区', '丙社区', '甲社区', '丁社区'])
    expect(rule).toContain('……另有 2 个')
    expect(rule).toContain('己社区（140105001006）：28.1 平方米/百户，社区综合服务设施面积还需增加 1000 平方米')
  })

  it('names as many as are asked for', () => {
    const count = (details: number) => block(shown({}, { details }), '新建社区设施面积').match(/^ {4}- /gm)?.length ?? 0
    expect([count(0), count(1), count(7), count(100)]).toEqual([0, 1, 7, 7])
  })

  it('says which reading is used and whether the others agree', () => {
    expect(rule).toContain('口径：按常住户数；各口径一致 8 个、因口径而异 1 个')
    expect(rule).toMatch(/甲社区.*因口径而异/)
  })
})

describe('a whole-region rule', () => {
  it('shows value, gap, calculation, timing and what is next', () => {
    const rule = block(zh, '社区工作者')
    expect(rule).toContain('数值：15.2 人/万人')
    expect(rule).toContain('缺口：社区工作者人数还需增加 12 至 20 人')
    expect(rule).toContain('计算：算式')
    expect(rule).toContain('时间：数据时点早于到期日，结论为暂定')
    expect(rule).toContain('下一目标：2026-12-31 前不低于 18 人/万人')
  })

  it('shows its parts as information, with net and gross gap', () => {
    const rule = block(zh, '社区工作者')
    expect(rule).toContain('供参考，不是各地自身的要求')
    expect(rule).toContain('本地区净缺口：社区工作者人数还需增加 12 人')
    expect(rule).toMatch(/各地缺口之和（他处富余不抵）：社区工作者人数还需增加 15 人/)
    expect(rule).toContain('- 140105002：12 人/万人')
  })

  it('says what is missing and what would settle it', () => {
    const rule = block(en, 'Legal services')
    expect(rule).toContain('value: 50 to 87.5 %')
    expect(rule).toContain('legal services offered (3 communities: 140105001001, 140105001002 and others)')
    expect(rule).toContain('not listed: 2 communities are not in the data')
    expect(rule).toContain('5 more communities that comply make it met; 1 more community that fail')
    expect(rule).toContain('its parts added up: 4 or more, both are used')
  })

  it('counts places where a share is short', () => {
    expect(block(zh, '代办服务')).toContain('缺口：还需 3 个村（社区）做到“')
    expect(block(en, 'Services by proxy')).toContain('gap: 3 more communities with: ')
  })

  it('says the reason where no figure can', () => {
    expect(block(zh, '搬迁社区')).toContain('原因：有一句话')
  })

  it('says a bare yes as a word', () => {
    const target = { op: 'atLeast', value: true } as const
    const rule = block(
      shown({ findings: { 'may-rule': [finding('may-rule', 'unmet', { target, value: '0' })] } }),
      '日间照料',
    )
    expect(rule).toContain('数值：否')
  })
})

describe('the end of a report', () => {
  it('counts the tasks and says where they are', () => {
    expect(zh).toMatch(/任务事项 2 项.*tasks/)
    expect(zh).not.toContain('建立台账')
  })

  it('groups problems, errors first, and does not let 500 equal ones scroll away the rest', () => {
    const problems = zh.slice(zh.indexOf('\n数据问题\n'), zh.indexOf('\n核查依据'))
    expect(problems.split('\n').filter((line) => line.includes('不是数字'))).toHaveLength(10)
    expect(problems).toContain('社区.csv:2，“常住户数”：不是数字')
    expect(problems).toContain('……同类另有 490 处')
    expect(problems.indexOf('代码有误')).toBeLessThan(problems.indexOf('不是数字'))
  })

  it('names all that is needed to repeat the check', () => {
    for (const part of [
      'shequ 1.2.3',
      'test-2021 (version 0.0.1, SHA-256 ',
      `communities.csv, 9 rows, SHA-256 ${'ab'.repeat(32)}`,
      'area=permanent',
      'community workers (sum of the parts)',
      'communities (10 in all)',
      'permanent households: by the ledger',
      'kind taken from the last three digits of the code: 9 communities',
    ])
      expect(en).toContain(part)
  })
})

describe('layout', () => {
  it.each([40, 60, 100])('no line is wider than %i columns', (width) => {
    for (const lang of ['zh-CN', 'en'] as const) {
      const widths = shown({ lang }, { width })
        .split('\n')
        .map((line) => stringWidth(line))
      expect(Math.max(...widths)).toBeLessThanOrEqual(width)
    }
  })

  it('loses nothing to the width', () => {
    const letters = (text: string) => text.replace(/\s/g, '')
    for (const lang of ['zh-CN', 'en'] as const)
      expect(letters(shown({ lang }, { width: 50 }))).toBe(letters(shown({ lang })))
  })

  it('paints with what it is given, and only with that', () => {
    const paint = { unmet: (text: string) => `<u>${text}</u>`, heading: (text: string) => `<h>${text}</h>` }
    expect(shown({}, { paint })).toContain('<u>【未达标】</u><h>社区工作者</h>')
    expect(zh.replaceAll('\n', '')).not.toMatch(/<|\p{Cc}/u)
  })

  it('says in which plan a rule stands where there are two', () => {
    const [plan] = sampleReport().plans
    const two = shown({ change: { plans: plan ? [plan, { ...plan, id: 'other-2021' }] : [] } })
    expect(two).toContain('社区工作者（test-2021）')
  })
})

describe('two languages', () => {
  const OWN = /shequ|test-2021|SHA-256|[0-9a-f]{12,}|JSON|tasks|csv|area=permanent/g

  it('English holds no Chinese character', () => {
    expect(en.match(/\p{Script=Han}|[，。；：、（）【】]/gu)).toBeNull()
  })

  it('Chinese holds no English word', () => {
    expect(zh.replace(OWN, '').match(/[A-Za-z]+/g)).toBeNull()
  })
})

describe('texts from files', () => {
  const evil = '甲\u001b[31m红\u001b]0;t\u0007\n【达标】假\r\u009b2J\u202e倒\u2066社\u2069区\u0000\u0085\u2028尾'
  const findings = {
    'may-rule': [finding('may-rule', 'unmet', { name: evil, place: evil, calculation: { 'zh-CN': evil, en: evil } })],
  }
  const problem = {
    code: evil,
    severity: 'error',
    location: { file: evil, column: evil },
    params: {},
    message: { 'zh-CN': evil, en: evil },
  } as const

  it.each<Lang>(['zh-CN', 'en'])('come out inert in %s', (lang) => {
    const places = Object.fromEntries(
      Object.entries({ area: [finding('area', 'unmet', { name: evil, level: 'community' })] }),
    )
    const text = shown({
      lang,
      findings: { ...findings, ...places },
      change: { problems: [problem], inputs: [{ file: evil }] },
    })
    expect(text.replaceAll('\n', '').match(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu)).toBeNull()
    expect(text.split('\n').filter((line) => line.startsWith('【达标】假'))).toEqual([])
    expect(text).toContain('红')
  })
})
