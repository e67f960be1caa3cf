import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { headingOf, LEDGER, writeCsv } from '../lib/csv.mjs'
import { paired } from '../lib/measure.mjs'
import { firstSetOf } from '../lib/ours.mjs'
import { DAY } from '../lib/rules.mjs'

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const ROWS = 10
/** Processes vary more than functions. */
const ROUNDS = 3

const run = (args) => spawnSync(process.execPath, args, { encoding: 'utf8' })

export default async ({ times, folder }) => {
  const file = join(folder, 'ten.csv')
  await writeCsv(file, firstSetOf(ROWS).records, LEDGER, headingOf)
  const call = ['check', file, '--plan', 'hengshui-2021', '--day', DAY, '--data-day', DAY]
  const calls = [
    { what: 'shequ --version', args: ['--version'], goal: 1.5, right: ({ status }) => status === 0 },
    // some of it is unmet
    {
      what: 'shequ check, ten rows',
      args: call,
      goal: 3,
      right: ({ status, stdout }) => status === 1 && stdout !== '',
    },
  ]
  const lines = []
  for (const { what, args, goal, right } of calls) {
    const first = run([COMMAND, ...args])
    const wrong = right(first) ? [] : [`exit code ${first.status}: ${first.stderr}`]
    const sides = { ours: () => run([COMMAND, ...args]), theirs: () => run(['-e', '0']) }
    const line = { what, against: 'node -e 0', goal, rows: ROWS, wrong, notes: ['whole processes'] }
    lines.push({ ...line, ...(await paired(sides, { ...times, rounds: times.rounds * ROUNDS })) })
  }
  return lines
}
