import { expect, it } from 'vitest'
import { amount } from '../../src/values/amount'

it.each([
  ['1', 'people', 'en', '1 person'],
  ['2', 'people', 'en', '2 people'],
  ['1', 'hours a day', 'en', '1 hour a day'],
  ['1', 'm²', 'en', '1 m²'],
  ['1', 'per 10,000', 'en', '1 per 10,000'],
  ['1', '10,000 yuan', 'en', '1 × 10,000 yuan'],
  ['3000', '10,000 yuan', 'en', '3000 × 10,000 yuan'],
  ['85.5', '%', 'en', '85.5 %'],
  ['85.5', '%', 'zh-CN', '85.5%'],
  ['1', '人', 'zh-CN', '1 人'],
  ['1', '', 'en', '1'],
] as const)('%s of %s in %s is %s', (value, unit, lang, words) => {
  expect(amount(value, unit, lang)).toBe(words)
})
