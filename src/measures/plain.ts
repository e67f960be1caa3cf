import { measures, type MeasureId } from './catalogue'

type Plain<M> = M extends unknown ? Omit<M, 'aliases' | 'note'> : never

function plain<M extends object>(measure: M): Plain<M> {
  const kept = Object.entries(measure).filter(([key]) => key !== 'aliases' && key !== 'note')
  return Object.fromEntries(kept) as Plain<M>
}

/**
 * Every measure of the catalogue without its aliases and its note, which only reading and showing need. The build puts the
 * outcome in the place of this file (tsup.config.ts), so that who checks does not carry the words of who reads.
 */
export const plainMeasures = Object.fromEntries(
  Object.entries(measures).map(([id, measure]) => [id, plain(measure)]),
) as { readonly [Id in MeasureId]: Plain<(typeof measures)[Id]> }
