import { describe, expect, it } from 'vitest'
import { rowHeight } from '../../src/table/row-height'
import type { WorkbookSheet } from '../../src/table/workbook'

const sheet = (...rows: WorkbookSheet['rows'][number][]): WorkbookSheet => ({ name: 'S', widths: [50, 50], rows })

describe('the height of a row', () => {
  it('is that of one line where all of it fits', () => {
    expect(rowHeight(sheet(['a'.repeat(45), 1]), 1)).toBeUndefined()
    // a Chinese character is as wide as two letters
    expect(rowHeight(sheet(['汉'.repeat(22)]), 1)).toBeUndefined()
  })

  it('has room for each line of a cell', () => {
    expect(rowHeight(sheet(['a\nb\nc']), 1)).toBeCloseTo(3 * 14.5 + 2)
    expect(rowHeight(sheet(['汉'.repeat(45)]), 1)).toBeCloseTo(2 * 14.5 + 2)
  })

  it('has room for a title, whose letters are larger', () => {
    const title = { value: 'a'.repeat(80), look: 'title' } as const
    const wide: WorkbookSheet = { ...sheet([title]), merged: [{ top: 1, left: 1, bottom: 1, right: 2 }] }
    expect(rowHeight(wide, 1)).toBeCloseTo(2 * 24 + 2)
    expect(rowHeight({ ...wide, rows: [[{ ...title, value: 'a'.repeat(60) }]] }, 1)).toBeCloseTo(24 + 2)
  })
})
