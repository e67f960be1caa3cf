import { toView, type ReportView } from '../../../src/report'
import { finding, sampleReport, TOOL } from '../fixture'

/** Communities with areas around the threshold, so that there is something to draw. */
export function viewIn(lang: 'zh-CN' | 'en', name = (n: number) => `${n}`): ReportView {
  const area = Array.from({ length: 40 }, (_, n) => {
    const code = `14010500${n % 2}${String(n + 1).padStart(3, '0')}`
    const isMet = n % 3 > 0
    return finding('area', isMet ? 'met' : 'unmet', {
      level: 'community',
      place: code,
      name: name(n),
      value: String(isMet ? 30 + n / 2 : 28 - n / 4),
      target: { op: 'atLeast', value: '30' },
      gap: isMet ? [] : [{ measure: 'facilityArea', direction: 'more', by: String(2 + n / 4) }],
      location: { file: 'a.csv', row: n + 2, place: code },
    })
  })
  return toView(sampleReport({ lang, findings: { area } }), { lang, tool: TOOL })
}
