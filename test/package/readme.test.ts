import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The blocks of TypeScript in the README: code, then what it prints as comments. */
function examples(): readonly { readonly code: string; readonly printed: string }[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  return Array.from(readme.matchAll(/```ts\n([\s\S]*?)```/g), ([, code = '']) => {
    const lines = code.trimEnd().split('\n')
    const printed = lines.slice(lines.findLastIndex((line) => !line.startsWith('//')) + 1)
    return { code, printed: printed.map((line) => line.slice('// '.length)).join('\n') }
  })
}

function run(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'shequ-readme-'))
  try {
    const alias = { 'shequ/plans/shanxi-2021': './src/plans/shanxi-2021.ts', shequ: './src/index.ts' }
    const outfile = join(folder, 'example.mjs')
    const stdin = { contents: code, resolveDir: root, loader: 'ts' } as const
    buildSync({ stdin, alias, outfile, absWorkingDir: root, bundle: true, platform: 'node', format: 'esm' })
    return execFileSync(process.execPath, [outfile], { encoding: 'utf8' }).trim()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

it('has examples', () => {
  expect(examples().length).toBe(2)
  expect(examples()[0]?.printed).toContain('33.5')
})

it.each(examples())('the example of the README prints what it says', ({ code, printed }) => {
  expect(run(code).replace(/\s+/g, ' ')).toBe(printed.replace(/\s+/g, ' '))
})
