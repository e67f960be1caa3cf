import { statSync } from 'node:fs'
import { ledgerFile } from '../lib/ledger-file.mjs'
import { spreadOf } from '../lib/measure.mjs'
import { firstSetOf } from '../lib/ours.mjs'
import { peakOf } from '../lib/peak.mjs'

const PEERS = ['csv-parse', 'csv-parse sync', 'papaparse']

/** Each round every reader once, each in a process of its own. */
function roundsOf(file, count) {
  return Array.from({ length: count }, () =>
    Object.fromEntries(['read', ...PEERS].map((name) => [name, peakOf(name, file)])),
  )
}

export default async ({ rows, short, folder }) => {
  const file = await ledgerFile(folder, firstSetOf(rows).records)
  const found = roundsOf(file, short ? 1 : 3)
  const timeOf = (name) => ({ ...spreadOf(found.map((one) => one[name].ms)), unit: 'ms' })
  const rate = (name) => `${Math.round((rows / timeOf(name).median) * 1000).toLocaleString('en')} rows a second`
  const peak = (name) => `${(spreadOf(found.map((one) => one[name].peak)).median / 1e6).toFixed(0)} MB at the peak`
  return PEERS.map((name) => ({
    what: 'CSV to records, checked cell by cell',
    against: `${name}, which only splits`,
    goal: undefined,
    rows,
    wrong: ['read', name]
      .filter((one) => found.some((round) => round[one].rows !== rows))
      .map((one) => `${one}: rows lost`),
    notes: [
      `${(statSync(file).size / 1e6).toFixed(1)} MB; shequ ${rate('read')}, ${peak('read')}; ${name} ${rate(name)}, ${peak(name)}; each in a process of its own, cold`,
    ],
    ours: timeOf('read'),
    theirs: timeOf(name),
    ratio: timeOf('read').median / timeOf(name).median,
    rounds: found.length,
  }))
}
