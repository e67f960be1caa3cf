/** How the committee of a community is written: each line one thing, its first word standing for all. */
const ENDINGS: readonly (readonly string[])[] = [
  ['社区', '社区居民委员会', '社区居委会', '居民委员会', '居委会'],
  ['村', '村村民委员会', '村村委会', '村民委员会', '村委会'],
  ['街道', '街道办事处', '街办'],
  ['乡', '乡人民政府'],
  ['镇', '镇人民政府'],
]

const known = ENDINGS.flatMap(([word, ...others]) => others.map((ending) => [ending, word as string] as const))
// the longest first: 社区居民委员会 ends in 居民委员会 too
known.sort(([a], [b]) => b.length - a.length)

/**
 * A name of a place without what does not matter: width, spaces, and how its committee or office is written. 村 and 社区
 * stay two things: a village that became a community is another place.
 *
 * @param name as written
 * @example
 * placeName('师范街社区居民委员会') // '师范街社区'
 * placeName('师范街居委会') // '师范街社区'
 */
export function placeName(name: string): string {
  const plain = name.normalize('NFKC').replace(/[\s\u200b\ufeff]/g, '')
  const found = known.find(([ending]) => plain.endsWith(ending) && plain.length > ending.length)
  return found ? plain.slice(0, -found[0].length) + found[1] : plain
}
