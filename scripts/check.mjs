// Everything that has to hold before a commit, in order; stops at the first step that fails.
//   npm run check [-- --tested ZONE]     ZONE: the suite has already run in that time zone
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { tested: { type: 'string' } } })

const steps = [
  ['format:check'],
  ['lint'],
  ['typecheck'],
  ['test:tz', ...(values.tested ? ['--except', values.tested] : [])],
  ['ledger'],
  ['build'],
  ['bench', '--short', '--built'],
  ['lint:unused'],
  ['size'],
  ['lint:package'],
  ['lint:types'],
  ['docs'],
  ['test:package'],
]

for (const [script, ...args] of steps) {
  console.log(`\n=== npm run ${[script, ...args].join(' ')}`)
  const started = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`=== ${script} failed`)
    process.exit(status ?? 1)
  }
  console.log(`=== ${script} passed in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
