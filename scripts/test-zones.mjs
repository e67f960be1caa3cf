// Runs the whole suite in several time zones, since no result may depend on the machine's own.
//   npm run test:tz [-- --except ZONE]
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York']
const { values } = parseArgs({ options: { except: { type: 'string' } } })

for (const TZ of ZONES.filter((zone) => zone !== values.except)) {
  console.log(`--- TZ=${TZ}`)
  const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run'], {
    stdio: 'inherit',
    env: { ...process.env, TZ },
  })
  if (status !== 0) process.exit(status ?? 1)
}
