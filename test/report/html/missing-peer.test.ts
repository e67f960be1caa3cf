import { expect, it, vi } from 'vitest'
import { ShequError } from '../../../src'
import { loadCharts } from '../../../src/report/html'

vi.mock('echarts/core', () => {
  throw new Error('Cannot find package')
})

it('says in both languages what to install where echarts is not there', async () => {
  const error: unknown = await loadCharts().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ShequError)
  expect((error as ShequError).code).toBe('needs-package')
  expect((error as ShequError).text['zh-CN']).toContain('npm install echarts')
  expect((error as ShequError).text.en).toContain('npm install echarts')
})
