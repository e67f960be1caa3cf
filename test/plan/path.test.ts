import { expect, it } from 'vitest'
import { pathText, shown } from '../../src/plan/path'

it.each([
  [[], ''],
  [['rules', 3, 'milestones', 0, 'value'], 'rules[3].milestones[0].value'],
  [['title', 'zh-CN'], 'title.zh-CN'],
  [['indicators', 'facility-area', 'formula'], 'indicators.facility-area.formula'],
  [['measures', '户数'], 'measures.户数'],
  [['measures', 'a b', 'label'], 'measures["a b"].label'],
  [['measures', ''], 'measures[""]'],
  [['measures', '3'], 'measures["3"]'],
  [['measures', 'a.b"'], 'measures["a.b\\""]'],
  [[0, 'id'], '[0].id'],
  [['$schema'], '$schema'],
  [['x'.repeat(50)], `["${'x'.repeat(40)}…"]`],
])('%j is written %s', (path, text) => {
  expect(pathText(path)).toBe(text)
})

it('shows values in short', () => {
  expect([shown('a'), shown(1), shown(null), shown(undefined), shown({ a: [1] })]).toEqual([
    'a',
    '1',
    'null',
    'undefined',
    '{"a":[1]}',
  ])
  expect(shown('长'.repeat(100))).toBe(`${'长'.repeat(40)}…`)
})
