import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('is what the script of the page and its style sheet come to now: else run node scripts/build-page.mjs', () => {
  const now = execFileSync(process.execPath, ['scripts/build-page.mjs', '--print'], { encoding: 'utf8' })
  expect(readFileSync('src/report/html/page-code.ts', 'utf8')).toBe(now)
}, 60_000)
