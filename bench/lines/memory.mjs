import { statSync } from 'node:fs'
import { ledgerFile } from '../lib/ledger-file.mjs'
import { firstSetOf } from '../lib/ours.mjs'
import { peakOf } from '../lib/peak.mjs'

export default async ({ rows, short, folder }) => {
  const file = await ledgerFile(folder, firstSetOf(rows).records)
  const size = statSync(file).size
  const times = Array.from({ length: short ? 1 : 3 }, () => peakOf('read-and-check', file))
  const peaks = times.map(({ peak }) => peak).sort((a, b) => a - b)
  const mega = (bytes) => bytes / 1e6
  const median = peaks[Math.floor(peaks.length / 2)]
  const bare = peakOf('nothing', file).peak
  return [
    {
      what: 'peak memory, CSV to summary',
      against: 'size of the CSV file',
      goal: 5,
      rows,
      wrong: times.some(({ met }) => !(met > 0)) ? ['nothing is met'] : [],
      notes: [`a Node process that does nothing takes ${mega(bare).toFixed(0)} MB of it`],
      ours: { median: mega(median), least: mega(peaks[0]), most: mega(peaks.at(-1)), unit: 'MB' },
      theirs: { median: mega(size), least: mega(size), most: mega(size), unit: 'MB' },
      ratio: median / size,
      rounds: peaks.length,
    },
  ]
}
