import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { ledger, PLAN, suiteFolder } from './call'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const COMMAND = ['--import', 'tsx', MAIN]

const folder = suiteFolder()
const data = folder.write('社区 台账.csv', ledger(100, 99))
const plan = folder.write('plan.json', PLAN)

function shequ(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { PATH = '' } = process.env
  const options = { encoding: 'utf8', env: { PATH, LANG: 'en_US.UTF-8', ...env } } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], options)
  return { status, stdout, stderr }
}

describe('the command in a process of its own', { timeout: 60_000 }, () => {
  it('checks files on the disk', () => {
    const args = ['check', data, '--plan', plan, '--day', '2025-12-31']
    const { status, stdout, stderr } = shequ(args)
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('140105001002')
    expect(shequ(args, { LANG: 'zh_CN.UTF-8' }).stdout).toContain('未达标')
  })

  it('keeps results and notes apart', () => {
    const { stdout, stderr } = shequ(['explain', 'shanxi', '--format', 'json'])
    expect(stderr).toBe('the plan is shanxi-2021\n')
    expect(JSON.parse(stdout)).toMatchObject({ plan: { id: 'shanxi-2021' } })
  })

  it('exits with 2 where it is called wrongly, and shows no stack', () => {
    const { status, stdout, stderr } = shequ(['check', 'none.csv', '--plan', plan, '--day', '2025-12-31'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('there is no such file')
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('tells its version', () => {
    expect(shequ(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  // there is no such signal to send on Windows
  it.skipIf(process.platform === 'win32')('stops reading when somebody presses Ctrl-C, and says so', async () => {
    const args = ['check', '-', '--plan', plan, '--day', '2025-12-31']
    const child = spawn(process.execPath, [...COMMAND, ...args], { env: { ...process.env, LANG: 'en_US.UTF-8' } })
    let stderr = ''
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()))
    // no pipe holds so much: once it is taken, reading is under way
    child.stdin.write(`代码,名称\n${'140105001001,某地\n'.repeat(50_000)}`, () => child.kill('SIGINT'))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, stderr]).toEqual([130, 'shequ: interrupted; there is no result\n'])
  })

  it('ends quietly when its reader goes, with the exit code that stands', async () => {
    const areas = Array.from({ length: 9 }, () => 99)
    const many = folder.write('many.csv', ledger(...areas))
    const args = ['check', many, '--plan', plan, '--day', '2025-12-31', '--format', 'json']
    const child = spawn(process.execPath, [...COMMAND, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()))
    child.stdout.destroy()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, stderr]).toEqual([1, ''])
  })
})
