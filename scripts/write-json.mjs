// The parts of dist that are JSON: every plan, and the schemas (draft-07) of what people write and read.
import { mkdirSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { configSchema } from '../dist/config/index.js'
import { datasetSchema, planSchema, reportSchema } from '../dist/index.js'
import { plans } from '../dist/plans/index.js'
import { waiversSchema } from '../dist/report/index.js'

const schemas = {
  plan: [planSchema, 'A plan for community services, as data for shequ'],
  dataset: [datasetSchema, 'What was recorded of places on one day, as data for shequ'],
  config: [configSchema, 'What a run of shequ is'],
  waivers: [waiversSchema, 'Findings of shequ that need not be put right for a while'],
  report: [reportSchema, 'What shequ found when it checked a dataset against plans'],
}

function write(file, value) {
  writeFileSync(new URL(`../dist/${file}`, import.meta.url), `${JSON.stringify(value, null, 2)}\n`)
}

for (const folder of ['plans', 'schema']) mkdirSync(new URL(`../dist/${folder}`, import.meta.url), { recursive: true })

for (const plan of Object.values(plans)) write(`plans/${plan.id}.json`, plan)

for (const [name, [schema, title]] of Object.entries(schemas)) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
  write(`schema/${name}.json`, { $schema, $id: `shequ/schema/${name}.json`, title, ...rest })
}
