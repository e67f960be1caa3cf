import { describe, expect, it } from 'vitest'
import { call } from './call'

const NEW = ['require', 'hengshui', '--set', 'kind=urban', '--set', 'new=true']

describe('require', () => {
  it('prints 1050 m² for 3,500 units, with its reasons', async () => {
    const { code, out } = await call([...NEW, '--set', 'housingUnits=3500', '--lang', 'zh-CN'])
    expect(code).toBe(0)
    for (const words of [
      '未给出 --day：按各项要求最后的目标值',
      '已知：城乡类型 urban；新建社区 true；住房套数 3500',
      '社区综合服务设施面积：不少于 1050 平方米',
      '不少于 住房套数 3500 × 30 ÷ 100 = 1050 平方米',
      '依据：四(三)2：“30平方米”',
      '口径：housing-units（新建城市社区，按住房套数）；默认口径缺数据，按此口径计算',
      '自 住房套数 2000 套起由 urban-facility-area-per-100-households 决定；恰在此处两者同为 600 平方米',
      '其中：居民活动区域面积：不少于 630 平方米',
      '由所求得的社区综合服务设施面积（facilityArea）推出',
      '不少于 社区总建筑面积 × 10 ÷ 100',
      '社区总建筑面积（totalFloorArea）；用于 urban-commercial-and-service-area-share',
      '全地区的要求',
    ])
      expect(out).toContain(words)
  })

  it('prints 600 m² for 1,500 units, in English', async () => {
    const { code, out } = await call([...NEW, '--set', '住房套数=1500', '--day', '2025-12-31', '--lang', 'en'])
    expect(code).toBe(0)
    for (const words of [
      'By the milestones of 2025-12-31',
      'service facility area: at least 600 m²',
      'housing units 1500 × 30 ÷ 100 = 450 m²',
      'of which for residents’ activities: at least 360 m²',
      'below housing units 2000 units new-urban-community-facility-area binds',
    ])
      expect(out).toContain(words)
    expect(out).not.toMatch(/[\u4e00-\u9fff]{3,}：|不少于/)
  })

  it('says how many communities 9,000 units make', async () => {
    const args = ['require', 'liaoyuan-xian', '--set', 'newlySetUp=是', '--lang', 'zh-CN']
    const { out } = await call([...args, '--split', 'housingUnits=9000'])
    expect(out).toContain('3 个村（社区）（9000 ÷ 4000，进位得 3；9000 ÷ 3000，舍去小数得 3）')
    const none = await call([...args, '--split', '住房套数=5000'])
    expect(none.out).toContain('没有符合要求的村（社区）个数')
    const unbounded = await call([...args, '--split', 'facilityArea=5000'])
    expect(unbounded.out).toContain('没有要求限定每个地方的该项数据')
  })

  it('gives the same as JSON, each rule once', async () => {
    const { out } = await call([...NEW, '--set', 'housingUnits=3500', '--format', 'json', '--lang', 'en'])
    const answer = JSON.parse(out) as {
      readonly rules: Readonly<Record<string, { readonly sources: readonly unknown[] }>>
      readonly figures: readonly {
        readonly measure: string
        readonly least?: string
        readonly requirements: readonly { readonly rule: string }[]
      }[]
    }
    const area = answer.figures.find(({ measure }) => measure === 'facilityArea')
    expect(area?.least).toBe('1050')
    expect(area?.requirements[0]?.rule).toBe('urban-facility-area-per-100-households')
    expect(answer.rules['urban-facility-area-per-100-households']?.sources).toHaveLength(1)
  })

  it('reads a flow with its period', async () => {
    const args = ['require', 'qiannan', '--level', '县', '--day', '2024-06-30', '--lang', 'en']
    const { out } = await call([...args, '--set', 'officialsForCountyTraining[2023]=40'])
    expect(out).toMatch(/40 × 100 ÷ 100 = 40/)
  })

  it.each([
    [['--set', '户数=3'], '“常住户数”、“户籍户数”、“住房套数”'],
    [['--set', 'housingUnit=3'], '没有数据项“housingUnit”；是否为“housing units”'],
    [['--set', '__proto__=3'], '__proto__'],
    [['--set', 'housingUnits'], '--set 应写作 MEASURE=VALUE'],
    [['--set', 'new=true', '--set', '是否新建=否'], '--set 对“newlyBuilt”给出了两次'],
    [['--set', 'housingUnits=-3'], '给出的数据有误'],
    [['--set', 'day=2025-01-01'], '没有数据项“day”'],
    [['--split', 'housingUnits=many'], '--split 应写作'],
    [['--split', 'kind=3'], 'split'],
    [['--day', '2025-02-30'], '--day'],
    [['--level', 'moon'], '--level'],
    [['--format', 'xml'], '--format'],
    [['--reading', 'x=y'], '没有要求“x”'],
  ])('refuses %j', async (args, words) => {
    const { code, out, err } = await call(['require', 'hengshui', ...args, '--lang', 'zh-CN'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })

  it('prints nothing that a terminal would obey', async () => {
    const { out, err } = await call(['require', 'hengshui', '--set', 'name=a\u001b[31mb', '--lang', 'en'])
    expect(out + err).not.toContain('\u001b')
  })
})
