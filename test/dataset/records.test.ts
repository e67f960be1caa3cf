import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCell, type Read } from '../../src/dataset/cell'
import { recordsFromColumns } from '../../src/dataset/columns'
import { tablesOf } from '../../src/dataset/dataset'
import type { Cell, PlaceRecord } from '../../src/dataset/input'
import { measures } from '../../src/measures/catalogue'
import { cellOf, type Column } from '../../src/measures/column'
import { Exact } from '../../src/values/decimal'

const region = { code: '140000', name: '山西省', level: 'province' } as const
const IDS = ['households', 'facilityArea', 'serviceFacility', 'newlyBuilt', 'kind'] as const
type Id = (typeof IDS)[number]

const code = fc.integer({ min: 1, max: 12 }).map((last) => `140105001${String(last * 31).padStart(3, '0')}`)
const figure = fc.oneof(
  fc.constantFrom<Cell>(0, 1, 12.5, 0.001, 1.2345678, 1e12, 999999999999.99, 1e15, 1e16, NaN, -1, 0.1 + 0.2),
  fc.constantFrom<Cell>(
    '36.8',
    '36.80',
    '036.8',
    '.5',
    '5.',
    '123456789012345',
    '1,234',
    '1.2万',
    '约5',
    '',
    null,
    ' ',
  ),
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 0, max: 500_000 }).map((hundredths) => hundredths / 100),
)
const answer = fc.constantFrom<Cell>(true, false, 1, 0, '是', '否', '无', '2024-05-01', '2025-02-30', '', null, 'x')
const kind = fc.constantFrom<Cell>('urban', '农村', '居委会', null, 'x')
const record = fc.record(
  { code, households: figure, facilityArea: figure, serviceFacility: answer, newlyBuilt: answer, kind },
  { requiredKeys: ['code'] },
)

/** The slow and plain way: every cell of every record read by itself, what two records of a code say kept where it is alike. */
function plainly(records: readonly PlaceRecord[]) {
  const places = new Map<string, Map<Id, Read>>()
  const again = new Set<string>()
  for (const one of records) {
    const read = new Map(IDS.map((id) => [id, readCell(measures[id], one[id])] as const))
    const known = places.get(one.code!)
    if (known) again.add(one.code!)
    else places.set(one.code!, read)
    const ground = (cell: Read | undefined) => {
      if (cell?.is === 'bounds') return `${cell.lo} ${cell.hi}`
      return cell?.is === 'option' ? cell.option : 'blank'
    }
    for (const id of IDS) if (known && ground(known.get(id)) !== ground(read.get(id))) known.set(id, { is: 'blank' })
  }
  return { places, again }
}

/** A cell of a column in words. */
function inWords(column: Column | undefined, row: number): string {
  if (!column) return 'blank'
  if (column.type === 'class') return column.options[column.codes[row]! - 1] ?? 'blank'
  const { lo, hi } = cellOf(column, row)
  return lo.eq(hi) || lo.isFinite() !== hi.isFinite() || hi.isFinite() ? `${lo.toFixed()} – ${hi.toFixed()}` : 'blank'
}

/** What was read in the same words: a blank may be anything in the measure's range. */
function expected(id: Id, read: Read | undefined): readonly string[] {
  if (read?.is === 'bounds') return [`${new Exact(read.lo).toFixed()} – ${new Exact(read.hi).toFixed()}`]
  if (read?.is === 'option') return [read.option]
  if (id === 'serviceFacility') return ['blank', '0 – 1']
  return id === 'newlyBuilt' || id === 'kind' ? ['blank'] : ['blank', '0 – Infinity']
}

/** What the last three digits tell. */
const told = (text: string) => (Number(text.slice(9)) < 200 ? 'urban' : 'rural')

describe('records', () => {
  it.each([
    ['as objects', (records: readonly PlaceRecord[]) => records],
    [
      'as columns',
      (records: readonly PlaceRecord[]) =>
        recordsFromColumns(
          Object.fromEntries(['code', ...IDS].map((key) => [key, records.map((one) => one[key])])) as never,
        ),
    ],
  ])('%s are read as each cell by itself says', (_, given) => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 20 }), (made) => {
        const records = made as readonly PlaceRecord[]
        const tables = tablesOf({ day: '2025-12-31', places: { community: given(records) } }, { region })
        const { places, again } = plainly(records)
        const table = tables.table('community')
        expect(table.places.map(({ code: own }) => own)).toEqual([...places.keys()])
        for (const [own, cells] of places) {
          const row = table.rowOf(own)
          for (const id of IDS) {
            const words = inWords(table.column(id), row)
            const isTold = id === 'kind' && cells.get(id)?.is !== 'option' && !again.has(own)
            expect(isTold ? [told(own)] : expected(id, cells.get(id))).toContain(words)
          }
        }
        const bad = records.flatMap((one, index) =>
          IDS.flatMap((id) => {
            const read = readCell(measures[id], one[id])
            return read.is === 'bad' && Object.hasOwn(one, id) ? [`${read.code} places.community[${index}].${id}`] : []
          }),
        )
        const reported = new Set(tables.problems.map(({ code: what, location }) => `${what} ${location.path ?? ''}`))
        expect(bad.filter((one) => !reported.has(one))).toEqual([])
        expect(tables.problems.filter(({ code: what }) => what === 'duplicate-code')).toHaveLength(
          records.length - places.size,
        )
      }),
      { numRuns: 300 },
    )
  })
})
