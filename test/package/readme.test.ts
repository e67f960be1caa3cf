import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The first block of TypeScript in the README: code, then what it prints as comments. */
function example(): { readonly code: string; readonly printed: string } {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const lines = code.trimEnd().split('\n')
  const printed = lines.slice(lines.findLastIndex((line) => !line.startsWith('//')) + 1)
  return { code, printed: printed.map((line) => line.slice('// '.length)).join(' ') }
}

it('the example of the README prints what it says', () => {
  const { code, printed } = example()
  const folder = mkdtempSync(join(tmpdir(), 'shequ-readme-'))
  try {
    const alias = { 'shequ/plans/shanxi-2021': './src/plans/shanxi-2021.ts', shequ: './src/index.ts' }
    const outfile = join(folder, 'example.mjs')
    const stdin = { contents: code, resolveDir: root, loader: 'ts' } as const
    buildSync({ stdin, alias, outfile, absWorkingDir: root, bundle: true, platform: 'node', format: 'esm' })
    const output = execFileSync(process.execPath, [outfile], { encoding: 'utf8' })
    expect(output.trim()).toBe(printed)
    expect(printed).toContain('33.5')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
