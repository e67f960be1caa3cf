import type { Draft } from './file-data'

/**
 * The names of the places above, from columns of their own, as one.
 *
 * @param draft a record in the making
 * @example
 * withinOf({ county: '小店区', town: '坞城街道' }) // { within: '小店区/坞城街道' }
 */
export function withinOf(draft: Draft): Draft {
  const { county, town, ...rest } = draft
  const names = [county, town].filter((name): name is string => typeof name === 'string' && name !== '')
  if (names.length === 0) return draft
  return rest['within'] === undefined ? { ...rest, within: names.join('/') } : rest
}
