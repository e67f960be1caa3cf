// A first figure: nanoseconds per check on 650,000 communities, against a hand-written loop over the same records with
// doubles, in the same run. Needs `npm run build`.
//   npm run measure
import { check, makeDataset } from '../dist/index.js'
import { shanxi2021 } from '../dist/plans/shanxi-2021.js'

const PLACES = 650_000
const ROUNDS = 7
const DAY = '2025-12-31'
const RULES = [
  'new-community-commercial-and-service-share',
  'new-community-facility-area-per-100-households',
  'new-urban-community-facility-area',
  'online-service-hours',
]

let state = 1
const random = () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0), state / 4294967296)
const orNull = (value) => (random() < 0.01 ? null : value)

function record(index) {
  const [county, town, last] = [Math.floor(index / 90_000), Math.floor(index / 300) % 300, (index % 300) + 1]
  const households = 500 + Math.floor(random() * 3000)
  const onThreshold = random() < 0.02
  return {
    code: `1401${String(county + 10)}${String(town + 1).padStart(3, '0')}${String(last).padStart(3, '0')}`,
    kind: last % 3 ? 'urban' : 'rural',
    newlyBuilt: random() < 0.5,
    households: orNull(households),
    facilityArea: orNull(onThreshold ? (households * 30) / 100 : Math.round(households * (20 + random() * 25)) / 100),
    commercialAndServiceArea: orNull(Math.round(random() * 20000) / 100),
    totalFloorArea: orNull(Math.round(90000 + random() * 20000) / 100),
    onlineServiceHours: orNull(random() < 0.6 ? 24 : 8),
  }
}

/** The obvious loop: one pass, doubles, counts only, blanks undecided. */
function byHand(records) {
  const counts = { met: 0, unmet: 0, unknown: 0, inapplicable: 0 }
  const count = (value, threshold) => {
    if (value === null || Number.isNaN(value)) counts.unknown++
    else if (value >= threshold) counts.met++
    else counts.unmet++
  }
  const share = (a, b, per) => (a === null || b === null ? null : (a / b) * per)
  for (const r of records) {
    count(r.onlineServiceHours, 24)
    if (!r.newlyBuilt) {
      counts.inapplicable += 3
      continue
    }
    count(share(r.commercialAndServiceArea, r.totalFloorArea, 100), 10)
    count(share(r.facilityArea, r.households, 100), 30)
    if (r.kind === 'urban') count(r.facilityArea, 500)
    else counts.inapplicable++
  }
  return counts
}

function byShequ(dataset) {
  const { summary, effort } = check(shanxi2021, dataset, { day: DAY, rules: RULES })
  return { ...summary.findings, effort }
}

function timed(run) {
  const times = []
  let result
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now()
    result = run()
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  return { result, median: times[Math.floor(ROUNDS / 2)], spread: [times[0], times.at(-1)] }
}

const records = Array.from({ length: PLACES }, (_, index) => record(index))
const region = shanxi2021.region
const made = timed(() => makeDataset({ day: DAY, places: { community: records } }, { region }))
const ours = timed(() => byShequ(made.result))
const hand = timed(() => byHand(records))
// each reading of a rule is a check, that of the whole province aside
const checks = PLACES * (RULES.length + 3)

const ms = (value) => value.toFixed(1).padStart(8)
const line = (name, { median, spread: [least, most] }) =>
  `${name.padEnd(38)}${ms(median)} ms  (${ms(least)} – ${ms(most)})`
console.log(
  `${PLACES.toLocaleString('en')} places, ${RULES.length} rules, medians of ${ROUNDS}; Node ${process.version}`,
)
console.log(line('records to columns', made))
console.log(
  `${line('verdicts, counts, gaps, summary', ours)}  ${((ours.median * 1e6) / checks).toFixed(1)} ns per check`,
)
console.log(
  `${line('hand-written loop, counts only', hand)}  ${((hand.median * 1e6) / (PLACES * RULES.length)).toFixed(1)} ns per check`,
)
console.log(`ratio per check ${(ours.median / checks / (hand.median / (PLACES * RULES.length))).toFixed(2)}`)
console.log('counts by shequ', JSON.stringify(ours.result))
console.log('counts by hand ', JSON.stringify(hand.result))
