import { describe, expect, it } from 'vitest'
import { readCreditCode } from '../../src/values/credit-code'

describe('a unified social credit code', () => {
  // the standard's own example, and a code that a company prints on its site
  it.each(['91350100M000100Y43', '91110000802100433B'])('is taken as it is: %s', (code) => {
    expect(readCreditCode(code)).toBe(code)
  })

  it('is read in lower case, in full width and with spaces', () => {
    expect(readCreditCode(' 91350100m000100y43 ')).toBe('91350100M000100Y43')
    expect(readCreditCode('９１３５０１００Ｍ０００１００Ｙ４３')).toBe('91350100M000100Y43')
  })

  it.each([
    ['with a wrong check character', '91350100M000100Y44'],
    ['with two digits swapped', '91530100M000100Y43'],
    ['with a letter that is none of it', '9135010OM000100Y43'],
    ['too short', '91350100M000100Y4'],
    ['a statistical code', '140105001001'],
    ['nothing', ''],
  ])('is refused %s', (_, code) => {
    expect(readCreditCode(code)).toBeUndefined()
  })
})
