import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { BuiltCli } from '../support/built-cli'

const ROOT = join(import.meta.dirname, '../..')
const GUIDES = ['ci.md', 'ci.zh-CN.md']
const guide = (name: string): string => readFileSync(join(ROOT, 'docs', name), 'utf8')

/** The blocks of code of one kind, each under the heading before it. */
function blocks(name: string, kind: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const part of guide(name).split(/^## /m)) {
    const code = new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(part)?.[1]
    if (code !== undefined) found.set(part.slice(0, part.indexOf('\n')), code)
  }
  return found
}

const yaml = (name: string, heading: string): unknown => parse(blocks(name, 'yaml').get(heading) ?? '')

interface Action {
  readonly inputs: object
  readonly outputs: object
}
interface Workflow {
  readonly jobs: { readonly ledger: { readonly steps: readonly { readonly uses: string; readonly with?: object }[] } }
}
interface GitLab {
  readonly ledger: { readonly script: readonly string[]; readonly artifacts: { readonly reports: object } }
}
interface Gitee {
  readonly stages: readonly { readonly steps: readonly { readonly commands: readonly string[] }[] }[]
}

const cli = new BuiltCli()
const folder = mkdtempSync(join(tmpdir(), 'shequ-guide-'))
mkdirSync(join(folder, 'data'))
writeFileSync(
  join(folder, 'data/ledger.csv'),
  '数据时点,代码,新建社区,常住户数,社区综合服务设施面积\n2025-12-31,140105001001,是,1820,512.5\n',
)
afterAll(() => {
  cli.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the commands of a snippet in a shell, with this source in the place of the package. */
function ran(script: readonly string[]) {
  const text = script.map((line) => line.replace(/npx (--yes )?shequ/, cli.command)).join('\n')
  const { status, stdout } = spawnSync('bash', ['-e', '-c', text], { cwd: folder, encoding: 'utf8' })
  return { status, stdout }
}

const result = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe.each(GUIDES)(
  '%s',
  (name) => {
    it('names inputs and outputs that the action has', () => {
      const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action
      const { steps } = (yaml(name, 'GitHub') as Workflow).jobs.ledger
      const step = steps.find(({ uses }) => uses.includes('/shequ@'))
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})))
      for (const [, output] of guide(name).matchAll(/steps\.shequ\.outputs\.([\w-]+)/g))
        expect(Object.keys(action.outputs)).toContain(output)
    })

    it('has a line for GitLab that writes what it says are its reports', () => {
      const { script, artifacts } = (yaml(name, 'GitLab') as GitLab).ledger
      expect(ran(script)).toMatchObject({ status: 1, stdout: expect.stringContaining('33.5') as string })
      expect(artifacts.reports).toEqual({ junit: 'shequ.xml', codequality: 'gl-code-quality-report.json' })
      expect(result('shequ.xml')).toContain('failures="1"')
      expect(JSON.parse(result('gl-code-quality-report.json'))).toHaveLength(1)
    })

    it('has a line for Gitee Go and one for Jenkins that run', () => {
      expect(ran((yaml(name, 'Gitee Go') as Gitee).stages[0]?.steps[0]?.commands ?? []).status).toBe(1)
      const line = /sh '(.*)'/.exec(blocks(name, 'groovy').get('Jenkins') ?? '')?.[1] ?? ''
      expect(ran([line]).status).toBe(1)
    })

    it('begins with a line that runs', () => {
      const [line = ''] = blocks(name, 'sh').values()
      expect(ran([line]).status).toBe(1)
      expect(JSON.parse(result('shequ.sarif'))).toMatchObject({ version: '2.1.0' })
      expect(result('summary.md')).toMatch(/^# /)
    })

    it('tells of every format that it writes', () => {
      const cells = guide(name).match(/^\| `\w+`[^|]*/gm) ?? []
      const formats = cells.flatMap((cell) => cell.match(/\w+/g) ?? [])
      const wrong = `${cli.command} check data/ledger.csv --plan shanxi --day 2025-12-31 --format nope --lang en`
      const { stderr } = spawnSync('bash', ['-c', wrong], { cwd: folder, encoding: 'utf8' })
      const [, there = ''] = /there are (.*)/.exec(stderr) ?? []
      // pretty has another name besides
      expect([...formats, 'text'].sort()).toEqual(there.split(', ').sort())
    })
  },
  120_000,
)
