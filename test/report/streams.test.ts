import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** How many findings are written; their lines together are several times the memory that the process gets. */
const FINDINGS = 100_000
const HEAP = 40

/** Writes a report of many findings in each format that is a stream, and says how many bytes each has. */
const PROGRAM = `
import { csvRows, gitlabChunks, jsonChunks, junitChunks, ndjsonLines, sarifChunks } from './src/report'
import { toView } from './src/report'
import { finding, sampleReport, TOOL } from './test/report/fixture'

const view = toView(sampleReport({ lang: 'en' }), { lang: 'en', tool: TOOL })
const [first] = [...view.findings()].filter(({ rule }) => rule === 'area')
const many = {
  ...view,
  *findings() {
    for (let n = 0; n < ${FINDINGS}; n++) yield { ...first, place: String(140000000000 + n), name: 'Community ' + n }
  },
}
for (const [name, chunks] of Object.entries({ csvRows, gitlabChunks, jsonChunks, junitChunks, ndjsonLines, sarifChunks })) {
  let bytes = 0
  for (const chunk of chunks(many)) bytes += chunk.length
  console.log(name, bytes)
}
`

it(`writes ${FINDINGS} findings in ${HEAP} MB`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'shequ-streams-'))
  try {
    const entry = join(folder, 'program.mjs')
    const stdin = { contents: PROGRAM, resolveDir: ROOT, loader: 'ts' } as const
    const { outputFiles } = buildSync({
      stdin,
      absWorkingDir: ROOT,
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
    })
    writeFileSync(entry, outputFiles[0]?.text ?? '')
    const out = execFileSync(process.execPath, [`--max-old-space-size=${HEAP}`, entry], { encoding: 'utf8' })
    const sizes = Object.fromEntries(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' ')),
    ) as Record<string, string>
    expect(Object.keys(sizes)).toHaveLength(6)
    for (const size of Object.values(sizes)) expect(Number(size)).toBeGreaterThan(FINDINGS * 200)
    expect(Number(sizes['ndjsonLines'])).toBeGreaterThan(HEAP * 1_000_000)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)
