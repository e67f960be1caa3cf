// How fast shequ is beside what one would pick instead. Prints a table, and each line of it as JSON.
//   npm run bench                       the whole country, ten minutes at most on two cores
//   npm run bench -- --short            a few thousand places: fails on wrong results, never on time
//   npm run bench -- --only NAME …      some lines, by the names of bench/lines
//   npm run bench -- --json             only JSON, a line each
//   npm run bench -- --markdown         the table as docs/speed.md has it
//   npm run bench -- --rows COUNT       so many places
//   npm run bench -- --built            dist is as it should be
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PLACES } from './lib/data.mjs'
import { machineOf, versionsOf } from './lib/machine.mjs'
import { HEADINGS, inMarkdown, laidOut, notesOf, rowOf } from './lib/table.mjs'

const LINES = [
  'hand',
  'duckdb-table',
  'findings',
  'records-zod',
  'csv-duckdb',
  'json-rules',
  'decimal',
  'memory',
  'startup',
  'scale',
  'splitting',
]
const SHORT = 2000
/** After so long a line makes no more rounds. */
const SECONDS = 30
const HEAP_MB = 8192

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: LINES },
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    rows: { type: 'string' },
  },
})

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))

function must(command, args, cwd) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

// no `npm ci`: it wants DuckDB's binaries for every platform in the lock file, and a registry may have but some of them
const install = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
if (!existsSync(join(here, 'node_modules'))) must('npm', install, here)
if (!values.built) must('npm', ['run', '--silent', 'build'], root)

const folder = mkdtempSync(join(tmpdir(), 'shequ-bench-'))
const options = {
  rows: Number(values.rows ?? (values.short ? SHORT : PLACES)),
  times: values.short ? { rounds: 1, warmUp: 0, seconds: 1 } : { rounds: 9, warmUp: 2, seconds: SECONDS },
  short: values.short,
  folder,
}

function measured(name) {
  const flags = ['--expose-gc', `--max-old-space-size=${HEAP_MB}`]
  const started = performance.now()
  const child = spawnSync(process.execPath, [...flags, 'line.mjs', name, JSON.stringify(options)], {
    cwd: here,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  })
  console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
  if (child.status === 0) return JSON.parse(child.stdout)
  return [
    { what: name, against: '', rows: options.rows, notes: [], wrong: [`ended with ${child.status ?? child.signal}`] },
  ]
}

if (values.short && !values.json) console.error('short form: right or wrong counts, the times do not')
const about = { versions: versionsOf(), machine: machineOf() }
const results = join(here, 'results')
mkdirSync(results, { recursive: true })

/** What a line came to; kept at once, so that a run that is broken off has not been for nothing. */
function recordsOf(name) {
  const found = measured(name).map((line) => ({
    ...line,
    // the short form has too few places for a time to mean anything
    ...(values.short || line.goal === undefined || !line.ratio ? {} : { reached: line.ratio <= line.goal }),
    ...about,
  }))
  for (const record of found) appendFileSync(join(results, 'results.ndjson'), `${JSON.stringify(record)}\n`)
  return found
}

rmSync(join(results, 'results.ndjson'), { force: true })
const records = values.only.flatMap(recordsOf)
rmSync(folder, { recursive: true, force: true })

if (values.json) console.log(records.map((record) => JSON.stringify(record)).join('\n'))
else {
  console.log(
    `\n${about.machine}\n${Object.entries(about.versions)
      .map((one) => one.join(' '))
      .join(', ')}\n`,
  )
  console.log((values.markdown ? inMarkdown : laidOut)([HEADINGS, ...records.map(rowOf)]))
  for (const note of notesOf(records)) console.log(note)
}

const wrong = records.flatMap((record) =>
  (record.wrong ?? []).map((what) => `${record.what} / ${record.against}: ${what}`),
)
for (const one of wrong) console.error(`WRONG RESULT: ${one}`)
process.exitCode = wrong.length > 0 ? 1 : 0
