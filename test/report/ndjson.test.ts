import { expect, it } from 'vitest'
import { formatJson, formatNdjson, fromNdjson, toView, type NdjsonLine } from '../../src/report'
import { sampleReport, TOOL } from './fixture'

const view = toView(sampleReport({ lang: 'en' }), { lang: 'en', tool: TOOL })
const lines = formatNdjson(view)
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as NdjsonLine)

it('has a line for each thing, in order', () => {
  const order = lines.map(({ type }) => type).filter((type, index, all) => type !== all[index - 1])
  expect(order).toEqual(['report', 'rule', 'part', 'rule', 'task', 'problem', 'finding', 'end'])
  const count = (type: string) => lines.filter((line) => line.type === type).length
  expect([count('rule'), count('part'), count('task'), count('problem'), count('finding')]).toEqual([8, 2, 2, 501, 16])
  expect(lines.at(-1)).toEqual({ type: 'end', rules: 8, tasks: 2, problems: 501, findings: 16 })
})

it('has nothing in the first line that has lines of its own', () => {
  expect(Object.keys(lines[0] ?? {})).toEqual(
    expect.arrayContaining([
      'type',
      'tool',
      'lang',
      'plans',
      'day',
      'inputs',
      'dataset',
      'settings',
      'summary',
      'labels',
    ]),
  )
  for (const key of ['rules', 'tasks', 'problems', 'findings']) expect(lines[0]).not.toHaveProperty(key)
})

it('has findings with the keys that they have as JSON', () => {
  const { findings } = JSON.parse(formatJson(view)) as { readonly findings: readonly object[] }
  expect(lines.filter(({ type }) => type === 'finding')).toEqual(findings.map((one) => ({ type: 'finding', ...one })))
})

it('is read back whole, breakdown included', () => {
  expect(formatJson(fromNdjson(lines))).toBe(formatJson(view))
  expect(formatNdjson(fromNdjson(lines))).toBe(formatNdjson(view))
})

it('is read though there are lines of a kind that nobody knows yet', () => {
  const more = [...lines, { type: 'remark', text: 'x' } as unknown as NdjsonLine]
  expect(formatJson(fromNdjson(more))).toBe(formatJson(view))
})
