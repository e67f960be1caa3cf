import { LEVELS, type Level } from './code'
import { text, type Text } from './text'

/** What each level is called. */
export const LEVEL_NAMES: Readonly<Record<Level, Text>> = {
  country: text('全国', 'country'),
  province: text('省', 'province'),
  prefecture: text('市', 'prefecture'),
  county: text('县（市、区）', 'county'),
  town: text('乡镇（街道）', 'town'),
  community: text('村（社区）', 'community'),
  estate: text('小区', 'estate'),
  grid: text('网格', 'grid'),
}

/** What several places of a level are called. */
export const LEVEL_PLURALS: Readonly<Record<Level, Text>> = {
  country: text('全国', 'countries'),
  province: text('省', 'provinces'),
  prefecture: text('市', 'prefectures'),
  county: text('县（市、区）', 'counties'),
  town: text('乡镇（街道）', 'towns'),
  community: text('村（社区）', 'communities'),
  estate: text('小区', 'estates'),
  grid: text('网格', 'grids'),
}

/**
 * Whether one level lies beneath another.
 *
 * @param level the level asked about
 * @param above the level that may lie above it
 * @example
 * isBeneath('community', 'county') // true
 */
export function isBeneath(level: Level, above: Level): boolean {
  return LEVELS.indexOf(level) > LEVELS.indexOf(above)
}
