import { readdirSync } from 'node:fs'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const RULES = new Set([
  'import-x/no-restricted-paths',
  'no-restricted-imports',
  'no-restricted-globals',
  'no-restricted-syntax',
  'no-eval',
  'no-new-func',
])

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => RULES.has(ruleId),
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
})

/** Every room but the command line, which may import all of them and is imported by none. */
const rooms = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'cli')
  .map((entry) => entry.name)

/** What the house says against a line of code in a file of that name, which need not exist. */
async function objections(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `src/${file}` })
  return result?.messages.map(({ message }) => message) ?? []
}

/** A real module of a room, as another room would import it: the rule judges where an import leads. */
function moduleOf(room: string): string {
  const file = readdirSync(`src/${room}`).find((name) => name.endsWith('.ts'))
  if (file === undefined) throw new Error(`src/${room} has no module`)
  return `../${room}/${file.slice(0, -'.ts'.length)}`
}

type Arrow = [room: string, other: string, reason: RegExp]

const FORBIDDEN: Arrow[] = [
  ['values', 'measures', /values is the ground/],
  ['measures', 'indicators', /know values, and no formula/],
  ['indicators', 'plan', /formulas over measures/],
  ['plan', 'plans', /knows no published plan/],
  ['plan', 'dataset', /knows no published plan, no dataset/],
  ['plans', 'check', /plans are published facts/],
  ['dataset', 'indicators', /knows measures, and neither formulas/],
  ['check', 'plans', /knows no particular one/],
  ['check', 'report', /not how its report is shown/],
  ['require', 'plans', /knows no particular one/],
  ['report', 'read', /none of its neighbours/],
  ['read', 'report', /none of its neighbours/],
  ['form', 'plans', /no particular plan/],
  ['sql', 'report', /none of its neighbours/],
  ...rooms.map((room): Arrow => [room, 'cli', /imported in restricted zone\. \S/]),
]

describe('the directions between the rooms', () => {
  it.each(FORBIDDEN)('%s may not import %s', async (room, other, reason) => {
    const path = moduleOf(other)
    for (const code of [
      `import * as x from '${path}'\nexport { x }`,
      `export * from '${path}'`,
      `import type * as x from '${path}'\nexport type { x }`,
      `export const x = import('${path}')`,
    ])
      expect(await objections(`${room}/x.ts`, code)).toEqual([expect.stringMatching(reason)])
    // deeper in the same room
    expect(await objections(`${room}/inner/x.ts`, `export * from '../${path}'`)).toEqual([
      expect.stringMatching(reason),
    ])
  })

  it.each([
    ['measures', 'values'],
    ['indicators', 'measures'],
    ['plan', 'indicators'],
    ['plans', 'plan'],
    ['dataset', 'measures'],
    ['check', 'dataset'],
    ['check', 'plan'],
    ['report', 'check'],
    ['cli', 'plans'],
    ['cli', 'report'],
  ])('%s may import %s', async (room, other) => {
    expect(await objections(`${room}/x.ts`, `export * from '${moduleOf(other)}'`)).toEqual([])
  })

  it('leaves no room without a direction', async () => {
    const config = (await eslint.calculateConfigForFile('src/index.ts')) as {
      rules: Record<string, [number, { zones: { target: string; message: string }[] }]>
    }
    const zones = config.rules['import-x/no-restricted-paths']?.[1].zones ?? []
    const targets = zones.filter(({ message }) => message !== '').map(({ target }) => target)
    expect(targets).toEqual(expect.arrayContaining(rooms.map((room) => `./src/${room}`)))
  })

  it('keeps the public face and the disk apart from the command line', async () => {
    const cli = moduleOf('cli').replace('..', '.')
    expect(await objections('index.ts', `export * from '${cli}'`)).toEqual([
      expect.stringMatching(/also runs in a browser/),
    ])
    expect(await objections('node.ts', `export * from '${cli}'`)).toEqual([expect.stringMatching(/Nothing imports/)])
    expect(await objections('index.ts', `export * from './node'`)).toEqual([
      expect.stringMatching(/also runs in a browser/),
    ])
  })
})

describe('what the core asks of the machine', () => {
  it.each([
    [`import { readFileSync } from 'node:fs'\nexport { readFileSync }`, /Only src\/cli and src\/node\.ts/],
    [`export * from 'fs/promises'`, /Only src\/cli and src\/node\.ts/],
    [`export const x = process.env`, /Only src\/cli and src\/node\.ts/],
    [`export const x = Buffer.from('')`, /Only src\/cli and src\/node\.ts/],
    [`export const x = __dirname`, /Only src\/cli and src\/node\.ts/],
    [`export const x = Date.now()`, /No clock of its own/],
    [`export const x = new Date()`, /No clock of its own/],
    [`export const x = Date()`, /No clock of its own/],
    [`export const x = performance.now()`, /asks the machine nothing/],
    [`export const x = Intl.NumberFormat('zh-CN')`, /asks the machine nothing/],
    [`export const x = (1234.5).toLocaleString()`, /no locale of its own/],
    [`export const x = 'a'.localeCompare('b')`, /compare code units/],
    [`export const x = Math.random()`, /no chance/],
    [`export const x = eval('1')`, /eval/],
    [`export const x = new Function('return 1')`, /Function/],
    [`export const x = Function('return 1')`, /Function/],
    [`import { z } from 'zod'\nexport { z }`, /zod\/mini/],
    [`export * from 'shequ'`, /relative imports/],
  ])('refuses %s', async (code, reason) => {
    expect(await objections('report/x.ts', code)).toContainEqual(expect.stringMatching(reason))
  })

  it('keeps zod out of check, beside all that the core keeps out', async () => {
    const refusals = await objections('check/x.ts', `export * from 'zod/mini'\nexport * from 'node:fs'`)
    expect(refusals).toEqual([expect.stringMatching(/already parsed/), expect.stringMatching(/Only src\/cli/)])
  })

  it('lets a day be made from what was given', async () => {
    expect(await objections('values/x.ts', `export const x = new Date(0)`)).toEqual([])
  })

  it.each(['cli/x.ts', 'node.ts'])('lets src/%s touch Node', async (file) => {
    expect(await objections(file, `import 'node:fs'\nexport const x = process.argv`)).toEqual([])
  })
})
