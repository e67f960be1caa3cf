import { expect, it, vi } from 'vitest'
import { call, ledger, PLAN, suiteFolder } from './call'

vi.mock('echarts/core', () => {
  throw new Error('Cannot find package')
})

const folder = suiteFolder()

it.each([
  ['zh-CN', '本报告不含图'],
  ['en', 'made without charts'],
])('makes the page all the same where echarts is not installed, and says so: %s', async (lang, said) => {
  const files = [folder.write('a.csv', ledger(99)), '--plan', folder.write('plan.json', PLAN)]
  const { code, out, err } = await call(['check', ...files, '--day', '2025-12-31', '--format', 'html', '--lang', lang])
  expect(code).toBe(1)
  expect(err).toContain('npm install echarts')
  expect(out).toContain(said)
  expect(out).not.toContain('<svg class="chart"')
})
