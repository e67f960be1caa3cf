// Checks the clause ledgers of seeds/plans against their plans and, where the texts are there, against the texts.
//   npm run ledger [-- FOLDER]     FOLDER: the documents as text files, told apart by their bytes; or SHEQU_TEXTS=FOLDER
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkLedger } from '../src/plan/ledger/check.ts'
import { parseLedger } from '../src/plan/ledger/parse.ts'
import { plans } from '../src/plans/index.ts'
import { documentText } from '../src/read/document-text.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const ledgers = join(root, 'seeds/plans')
const folder = process.argv[2] ?? process.env.SHEQU_TEXTS

/** Every text file of the folder, with what keeps it from being read. */
function textsIn(directory) {
  return readdirSync(directory)
    .filter((name) => /\.txt$/i.test(name))
    .map((name) => ({ name, ...documentText(readFileSync(join(directory, name))) }))
}

/** The text that a ledger was made from; or else the one of that name, so that its hash is named. */
function textFor({ plan, text }, texts) {
  const stem = plan.replace(/-\d{4}$/, '')
  return (
    texts.find((one) => one.ok && one.text.sha256 === text.sha256) ??
    texts.find(({ name }) => [`${plan}.txt`, `${stem}.txt`].includes(name.toLowerCase()))
  )
}

function readLedger(id) {
  const file = join(ledgers, `${id}.ledger.json`)
  if (!existsSync(file)) return { complaints: [`seeds/plans/${id}.ledger.json is not there`] }
  const parsed = parseLedger(JSON.parse(readFileSync(file, 'utf8')))
  const complaints = parsed.problems.map(({ location, message }) => `${location.path}: ${message.en}`)
  return { ledger: parsed.ledger, complaints }
}

/** Why there is no text to hold a ledger against, though a folder was named. */
function textComplaints(found) {
  if (!texts || found?.ok) return []
  return [found ? `${found.name}: line ${found.line} is not UTF-8` : `${folder} has no text of this plan`]
}

function checked(plan) {
  const { id } = plan
  const { ledger, complaints } = readLedger(id)
  if (!ledger) return { id, complaints }
  const found = texts && textFor(ledger, texts)
  const { problems, coverage } = checkLedger(plan, ledger, found?.ok ? found.text : undefined)
  const all = [...complaints, ...textComplaints(found), ...problems.map(({ message }) => message.en)]
  return { id, complaints: all, coverage }
}

const HEADINGS = [
  'plan',
  'lines',
  ...['heading', 'background', 'figure', 'task', 'nothing'],
  ...['rules', 'tasks', 'baselines'],
  ...['digits', 'in sources', 'with reasons', 'list numbers', 'open'],
  'complaints',
]

function cellsOf({ id, complaints, coverage }) {
  if (!coverage) return [id, ...HEADINGS.slice(2).map(() => ''), complaints.length]
  const { lines, standing, digits } = coverage
  const counts = [lines.heading, lines.background, lines.figure, lines.task, lines.nothing]
  return [
    id,
    counts.reduce((sum, count) => sum + count, 0),
    ...counts,
    ...[standing.rules, standing.tasks, standing.baselines].map(({ all, found }) => `${found}/${all}`),
    ...(digits
      ? [digits.all, digits.figures, digits.others, digits.listNumbers, digits.open]
      : ['-', '-', '-', '-', '-']),
    complaints.length,
  ]
}

function printTable(rows) {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const text = String(cell)
      return column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column])
    })
    console.log(cells.join('  '))
  }
}

if (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory())) {
  console.error(`${folder} is no folder`)
  process.exit(2)
}
const texts = folder === undefined ? undefined : textsIn(folder)

const results = plans.map(checked)
for (const name of readdirSync(ledgers)) {
  const id = /^(.+)\.ledger\.json$/.exec(name)?.[1]
  if (id !== undefined && !plans.some((plan) => plan.id === id))
    results.push({ id, complaints: [`seeds/plans/${name}: the library has no such plan`] })
}

printTable([HEADINGS, ...results.map(cellsOf)])
for (const { id, complaints } of results) for (const complaint of complaints) console.log(`${id}: ${complaint}`)
console.log(
  texts
    ? `Checked against the texts in ${folder}.`
    : 'The texts were not there: figures and lines were not looked up. Name their folder, or set SHEQU_TEXTS.',
)
if (results.some(({ complaints }) => complaints.length > 0)) process.exitCode = 1
