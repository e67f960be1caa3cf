// The records as a CSV file: one with ids as headings for the database, one with the headings of a ledger for reading.
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { measures } from '../../dist/measures/index.js'

/** The columns of the ledger: who it is, and all that the rules of Hengshui ask for. Twelve. */
export const LEDGER = [
  'code',
  'name',
  'newlyBuilt',
  'facilityNewlyBuilt',
  'households',
  'registeredHouseholds',
  'housingUnits',
  'facilityArea',
  'commercialAndServiceArea',
  'totalFloorArea',
  'disasterInformationOfficers',
  'specialMattersOnlineServiceHours',
]

const IDENTITY = { code: '统计用区划代码', name: '名称' }
const LINES = 10_000

/** The heading of a column in a ledger. */
export const headingOf = (id) => IDENTITY[id] ?? measures[id].label['zh-CN']

const wordOf = (value) => (value === null ? '' : value === true ? '是' : value === false ? '否' : String(value))

/**
 * Writes records as CSV.
 *
 * @param file where to
 * @param records the places
 * @param columns which keys, in order
 * @param heading the heading of a key
 */
export async function writeCsv(file, records, columns, heading = (id) => id) {
  const out = createWriteStream(file)
  out.write(`${columns.map(heading).join(',')}\n`)
  for (let from = 0; from < records.length; from += LINES) {
    const lines = records.slice(from, from + LINES).map((one) => columns.map((id) => wordOf(one[id])).join(','))
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}
