import { copyFileSync } from 'node:fs'
import { chdir, cwd } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config'
import { configShape } from '../../src/config/schema'
import { parseWaivers } from '../../src/report'
import { call, Folder } from '../cli/call'
import { guide, piecesIn } from './guide'

const GUIDES = ['configuration.md', 'configuration.zh-CN.md'] as const
const SAMPLES = ['my-city-2026.yaml', 'my-city-ledger.csv']
const home = cwd()

/** The blocks of a kind in a guide, as they stand there. */
const blocks = (name: string, kind: string): readonly string[] =>
  [...guide(name).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, is, text = '']) => (is === kind ? [text] : []))

/** The lines that a guide shows as output. */
const shown = (name: string): readonly string[] =>
  blocks(name, '')
    .flatMap((text) => text.split('\n'))
    .filter((line) => line !== '')

let folder: Folder

beforeAll(() => {
  folder = new Folder()
  const [config = '', waivers = ''] = blocks('configuration.md', 'yaml')
  folder.write('shequ.config.yaml', config)
  folder.write('waivers.yaml', waivers)
  for (const name of SAMPLES) copyFileSync(`seeds/samples/${name}`, folder.at(name))
  chdir(folder.at('.'))
})
afterAll(() => {
  chdir(home)
  folder.remove()
})

describe.each(GUIDES)('%s', (name) => {
  const lang = name.includes('zh') ? 'zh-CN' : 'en'

  it('has the same blocks as the other one', () => {
    expect(piecesIn(name)).toEqual(piecesIn(GUIDES[0]))
    expect(parseConfig(piecesIn(name)[0]).ok).toBe(true)
    expect(parseWaivers(piecesIn(name)[1]).ok).toBe(true)
  })

  it('names every key', () => {
    for (const key of Object.keys(configShape.def.shape).filter((one) => one !== '$schema'))
      expect(guide(name)).toContain(`\`${key}\``)
  })

  it('shows what the command says', async () => {
    const checked = await call(['check', '--lang', lang])
    expect(checked.code).toBe(1)
    const printed = await call(['check', '--print-config', '--lang', lang])
    const said = `${checked.out}${printed.out}`.replace(/← --lang/g, '')
    for (const line of shown(name)) expect(said).toContain(line)
    const [, over = ''] = /(waivers\.yaml:9[^`;；]*)/.exec(guide(name)) ?? []
    expect(over).not.toBe('')
    expect(said).toContain(over)
  })

  it('shows debts that do not fail the next run', async () => {
    await call(['check', '--write-known', 'known.json'])
    const waivers = folder.write('none.yaml', 'waivers: []\n')
    const { code } = await call(['check', '--known', 'known.json', '--rule', 'day-care-coverage', '--waivers', waivers])
    expect(code).toBe(0)
  })
})
