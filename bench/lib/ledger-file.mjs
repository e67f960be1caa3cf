import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { headingOf, LEDGER, writeCsv } from './csv.mjs'

/** The records as a ledger of twelve columns under Chinese headings; written once a run. */
export async function ledgerFile(folder, records) {
  const file = join(folder, `ledger-${records.length}.csv`)
  if (!existsSync(file)) await writeCsv(file, records, LEDGER, headingOf)
  return file
}
