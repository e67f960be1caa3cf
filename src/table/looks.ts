import type { Style } from 'exceljs'
import type { Look } from './workbook'

/** Fonts that WPS, Excel and LibreOffice have or replace by one of the same width. */
const FONT = '宋体'
const SIZE = 10.5

const thin = { style: 'thin', color: { argb: 'FF999999' } } as const
const BORDER = { top: thin, left: thin, bottom: thin, right: thin }

const filled = (argb: string): Partial<Style> => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { argb } } })

const font = (more: Partial<Style['font']> = {}): Partial<Style> => ({ font: { name: FONT, size: SIZE, ...more } })

const cell = (more: Partial<Style> = {}): Partial<Style> => ({
  ...font(),
  border: BORDER,
  alignment: { vertical: 'middle', wrapText: true },
  ...more,
})

const centred = { vertical: 'middle', horizontal: 'center', wrapText: true } as const

/** The style of each look. Colours are pale, so that a black-and-white print still reads. */
export const LOOKS: Readonly<Record<Look, Partial<Style>>> = {
  plain: cell(),
  title: { ...font({ size: 16, bold: true }), alignment: centred },
  subtitle: { ...font(), alignment: { vertical: 'middle', wrapText: true } },
  head: { ...cell({ alignment: centred }), ...font({ bold: true }), ...filled('FFE8EEF4') },
  note: { ...font({ color: { argb: 'FF595959' } }), alignment: { vertical: 'top', wrapText: true } },
  good: { ...cell(), ...filled('FFE9F5EC') },
  bad: { ...cell(), ...filled('FFFBE9E7') },
  open: { ...cell(), ...filled('FFFFF8E1') },
  centred: cell({ alignment: centred }),
  locked: { ...cell(), ...filled('FFF2F2F2') },
}
