import type { Verdict } from '../../../check/finding'

/**
 * The colours that a chart is drawn in. In the page a class stands beside each of them, so that the style sheet can give
 * another one in the dark or in print, and a pattern to whom cannot tell colours apart.
 */
export const COLOURS = {
  ink: '#1c2530',
  faint: '#5a6573',
  grid: '#d5dae0',
  target: '#7a1f6b',
  line: '#1d5c99',
  paper: '#fefefe',
  met: '#2a7f62',
  unmet: '#b8401f',
  unknown: '#8f6b00',
  pending: '#3f6fb5',
  inapplicable: '#7b8490',
} as const satisfies Readonly<Record<Verdict | 'ink' | 'faint' | 'grid' | 'target' | 'line' | 'paper', string>>
