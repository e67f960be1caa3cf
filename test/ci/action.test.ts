import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ledger, PLAN } from '../cli/call'
import { BuiltCli } from '../support/built-cli'

const ROOT = join(import.meta.dirname, '../..')

interface Step {
  readonly shell: string
  readonly run: string
  readonly env: Readonly<Record<string, string>>
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action
const [step] = action.runs.steps
if (!step) throw new Error('no step')

const cli = new BuiltCli()
afterAll(() => {
  cli.remove()
})

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shequ-action-'))
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(PLAN))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const file = (name: string): string => join(folder, name)

/** What an expression of GitHub stands for: the inputs alone are asked for. */
function filled(text: string, inputs: Readonly<Record<string, string>>): string {
  return text.replace(
    /\$\{\{ inputs\.([\w-]+) \}\}/g,
    (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? '',
  )
}

/** Runs the step as GitHub's runner does: the script as a file, by `bash -eo pipefail`. */
function ran(given: Readonly<Record<string, string>>) {
  const inputs: Readonly<Record<string, string>> = {
    plan: 'plan.json',
    day: '2025-12-31',
    command: cli.command,
    ...given,
  }
  const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([key, text]) => [key, filled(text, inputs)]))
  const script = file('step.sh')
  writeFileSync(script, step?.run ?? '')
  const files = { GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary') }
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: join(folder, inputs['working-directory'] ?? '.'),
    env: { PATH: process.env['PATH'], HOME: folder, TMPDIR: folder, ...files, ...env },
    encoding: 'utf8',
  })
  const read = (name: string): string => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '')
  return { status, log: stdout, err: stderr, summary: read('summary'), output: read('output') }
}

/** The lines that the runner looks at: what stands between stop and its token is not. */
function obeyed(log: string): readonly string[] {
  const lines = log.split('\n')
  const stop = lines.findIndex((line) => line.startsWith('::stop-commands::'))
  const token = lines[stop]?.slice('::stop-commands::'.length) ?? ''
  const end = lines.indexOf(`::${token}::`)
  expect([stop >= 0, token.length, end > stop]).toEqual([true, 32, true])
  return [...lines.slice(0, stop), ...lines.slice(end + 1)].filter((line) => line !== '')
}

describe('the action', () => {
  it('puts no input into its script, and every input into a variable', () => {
    expect(action.runs.using).toBe('composite')
    expect(step.run).not.toContain('${{')
    const used = new Set(Object.values(step.env).flatMap((text) => /inputs\.([\w-]+)/.exec(text)?.[1] ?? []))
    expect([...used].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  it('passes where nothing is unmet: annotations, summary, SARIF', () => {
    writeFileSync(file('a.csv'), ledger(100, 200))
    const { status, log, summary, output } = ran({ files: 'a.csv' })
    expect([status, output]).toEqual([0, 'exit-code=0\nsarif=shequ.sarif\n'])
    expect(obeyed(log)).toEqual([
      expect.stringMatching(/^::notice title=可判定的要求::1 条要求中，可以判定 1 条/),
      expect.stringContaining('::warning '),
    ])
    expect(summary).toMatch(/^# 某市规划/)
    expect(JSON.parse(readFileSync(file('shequ.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
  })

  it('fails where something is unmet, and says first what to do', () => {
    writeFileSync(file('a.csv'), ledger(100, 99))
    const { status, log, summary, output } = ran({ files: 'a.csv', lang: 'en' })
    expect([status, output.split('\n')[0]]).toEqual([1, 'exit-code=1'])
    expect(log.split('\n')[1]).toMatch(/What to do next/)
    expect(obeyed(log)[0]).toMatch(/^::error title=What to do first::Service facility area/)
    expect(obeyed(log)).toContainEqual(
      expect.stringMatching(/^::error file=a.csv,line=3,title=Service facility area::/),
    )
    expect(summary.split('\n').slice(0, 5).join('\n')).toContain('**What to do first**')
    expect(summary).toContain('1 of 1 rules could be decided')
  })

  it('leaves the verdict to others where it is told to', () => {
    writeFileSync(file('a.csv'), ledger(99))
    const { status, output } = ran({ files: 'a.csv', fail: 'false', sarif: '' })
    expect([status, output]).toEqual([0, 'exit-code=1\n'])
  })

  it('says plainly that a call cannot be used', () => {
    const { status, log, output } = ran({ files: 'nowhere.csv' })
    expect([status, output]).toEqual([2, 'exit-code=2\n'])
    expect(obeyed(log)).toEqual([expect.stringMatching(/^::error title=shequ::exit code 2/)])
    expect(log).toContain('nowhere.csv')
  })

  it('takes files by line and pattern, names with blanks too, and further results', () => {
    writeFileSync(file('台账 一.csv'), ledger(100))
    mkdirSync(file('data'))
    writeFileSync(file('data/b 1.csv'), ledger(100).replaceAll('140105001001', '140105001009'))
    const { status, summary } = ran({
      files: '台账 一.csv\n\n  data/*.csv'.replace('  ', ''),
      format: 'junit=out.xml\ncsv=out 1.csv',
      args: '--strict\n--declare\nfacilityArea=facilityArea',
    })
    expect(status).toBe(0)
    expect(summary).toContain('村（社区）2')
    expect(readFileSync(file('out.xml'), 'utf8')).toContain('<testsuites ')
    expect(existsSync(file('out 1.csv'))).toBe(true)
  })

  it('works in another folder', () => {
    mkdirSync(file('sub'))
    writeFileSync(file('sub/a.csv'), ledger(100, 99))
    const { status, output, log } = ran({ files: 'a.csv', plan: '../plan.json', 'working-directory': './sub/' })
    expect([status, output]).toEqual([1, 'exit-code=1\nsarif=sub/shequ.sarif\n'])
    // what GitHub shows stands on the root of the repository
    expect(obeyed(log).filter((line) => line.includes('file='))).toContainEqual(
      expect.stringMatching(/^::error file=sub\/a.csv,line=3,/),
    )
    const sarif = readFileSync(file('sub/shequ.sarif'), 'utf8')
    const uris = Array.from(sarif.matchAll(/"uri": ?"([^"]*)"/g), ([, uri]) => uri)
    expect([...new Set(uris)]).toEqual(['sub/a.csv'])
  })

  it('runs nothing that an input holds', () => {
    writeFileSync(file('a.csv'), ledger(100))
    for (const evil of ['"; touch pwned; "', '$(touch pwned)`touch pwned`'])
      expect(ran({ files: evil, plan: evil, day: evil, waivers: evil }).status).toBe(2)
    expect(existsSync(file('pwned'))).toBe(false)
  })

  it('lets the runner obey nothing that a file holds', () => {
    const evil = '"x\n::error::pwned\n##[error]pwned\n::add-mask::a"'
    writeFileSync(file('a.csv'), ledger(99).replace('代码,', '名称,代码,').replace('\n1401', `\n${evil},1401`))
    const lines = obeyed(ran({ files: 'a.csv' }).log)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) [^:]*::/)
    expect(lines.filter((line) => /^::(error|warning|notice)::|^::add-mask|^##/.test(line))).toEqual([])
  })
}, 120_000)
