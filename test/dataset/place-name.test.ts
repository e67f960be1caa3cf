import { describe, expect, it } from 'vitest'
import { placeName } from '../../src/dataset/place-name'

describe('the name of a place', () => {
  it.each([
    ['师范街社区', '师范街社区居民委员会'],
    ['师范街社区', '师范街社区居委会'],
    ['师范街社区', '师范街居委会'],
    ['师范街社区', '师范街 社区 居委会'],
    ['赵家堡村', '赵家堡村民委员会'],
    ['赵家堡村', '赵家堡村村委会'],
    ['坞城街道', '坞城街道办事处'],
    ['坞城街道', '坞城街办'],
    ['李家镇', '李家镇人民政府'],
  ])('%s is also written %s', (name, written) => {
    expect(placeName(written)).toBe(placeName(name))
  })

  it.each([
    ['赵家堡村', '赵家堡社区'],
    ['师范街社区', '师范街二社区'],
    ['坞城街道', '坞城镇'],
    ['居委会', '社区'],
  ])('%s is not %s', (name, other) => {
    expect(placeName(other)).not.toBe(placeName(name))
  })
})
