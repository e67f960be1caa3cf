import { describe, expect, it } from 'vitest'
import { reachedBy } from '../../src/check/timing'

describe('since when something is met', () => {
  it.each([
    ['never', [['2024-12-31', 'unmet']], undefined],
    [
      'met and lost again',
      [
        ['2023-12-31', 'met'],
        ['2024-12-31', 'unmet'],
      ],
      undefined,
    ],
    [
      'from the first data on',
      [
        ['2023-12-31', 'met'],
        ['2024-12-31', 'met'],
      ],
      { by: '2023-12-31' },
    ],
    [
      'between two data days, whatever their order',
      [
        ['2025-12-31', 'met'],
        ['2023-12-31', 'unmet'],
        ['2024-12-31', 'met'],
      ],
      { by: '2024-12-31', after: '2023-12-31' },
    ],
    [
      'after a day that shows nothing',
      [
        ['2023-12-31', 'unknown'],
        ['2024-12-31', 'met'],
      ],
      { by: '2024-12-31' },
    ],
    [
      'lost and won again: since the last time',
      [
        ['2022-12-31', 'met'],
        ['2023-12-31', 'unmet'],
        ['2024-12-31', 'met'],
      ],
      { by: '2024-12-31', after: '2023-12-31' },
    ],
  ] as const)('%s', (_, seen, expected) => {
    expect(reachedBy(seen.map(([day, verdict]) => ({ day, verdict })))).toEqual(expected)
  })
})
