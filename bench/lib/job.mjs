// One job in a process of its own, so that its memory is its own: node job.mjs NAME FILE
import { createReadStream, readFileSync } from 'node:fs'

const JOBS = {
  nothing: () => ({}),

  async 'read-and-check'(file) {
    const [{ check }, { readPaths }, { hengshui2021 }, { DAY, rulesOf, SETS }] = await Promise.all([
      import('../../dist/index.js'),
      import('../../dist/node.js'),
      import('../../dist/plans/hengshui-2021.js'),
      import('./rules.mjs'),
    ])
    const { input } = await readPaths([file], { day: DAY, level: 'community' })
    const { summary } = check(hengshui2021, input, { day: DAY, rules: rulesOf(SETS[0].checks) })
    return { met: summary.findings.met }
  },

  async read(file) {
    const { readPaths } = await import('../../dist/node.js')
    const { inputs } = await readPaths([file], { day: '2025-12-31', level: 'community' })
    return { rows: inputs[0].rows }
  },

  async 'csv-parse'(file) {
    const { parse } = await import('csv-parse')
    let rows = -1
    for await (const record of createReadStream(file).pipe(parse())) if (record.length > 0) rows++
    return { rows }
  },

  async 'csv-parse sync'(file) {
    const { parse } = await import('csv-parse/sync')
    return { rows: parse(readFileSync(file)).length - 1 }
  },

  async papaparse(file) {
    const { default: Papa } = await import('papaparse')
    let rows = -1
    await new Promise((resolve, reject) =>
      Papa.parse(createReadStream(file), {
        step: ({ data }) => (rows += data.length > 1 ? 1 : 0),
        complete: resolve,
        error: reject,
      }),
    )
    return { rows }
  },
}

const [name, file] = process.argv.slice(2)
const started = performance.now()
const found = await JOBS[name](file)
const ms = performance.now() - started
// kilobytes on every system
const peak = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({ ...found, ms, peak }))
