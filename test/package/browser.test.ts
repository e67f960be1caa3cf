import { builtinModules } from 'node:module'
import { readFileSync } from 'node:fs'
import { createContext, runInContext, type Context } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'

const ENTRIES = ['index', 'plans/index', 'report/index', 'read/index']

/** Where a script of a browser page under a strict content security policy differs from Node. */
function page(): Context {
  const globals = { TextDecoder, TextEncoder, URL, Blob, ReadableStream, atob, btoa, queueMicrotask, structuredClone }
  return createContext(globals, { codeGeneration: { strings: false, wasm: false } })
}

describe('the core in a browser', () => {
  let code = ''
  let inputs: string[] = []
  let imports: string[] = []

  beforeAll(async () => {
    const { outputFiles, metafile } = await build({
      stdin: {
        contents: ENTRIES.map((name, n) => `export * as entry${n} from './src/${name}'`).join('\n'),
        resolveDir: process.cwd(),
      },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'shequ',
      target: 'es2022',
      external: builtinModules.flatMap((name) => [name, `node:${name}`]),
      metafile: true,
      write: false,
      logLevel: 'silent',
    })
    code = outputFiles[0]?.text ?? ''
    inputs = Object.keys(metafile.inputs)
    imports = Object.values(metafile.inputs).flatMap((input) =>
      input.imports.flatMap((i) => (i.external ? i.path : [])),
    )
  })

  it('is made of the entries that were meant', () => {
    expect(inputs).toEqual(expect.arrayContaining(ENTRIES.map((name) => `src/${name}.ts`)))
  })

  it('imports no Node built-in, nor does anything beneath it', () => {
    expect(imports).toEqual([])
  })

  it('holds no file of the rooms that touch Node', () => {
    expect(inputs.filter((path) => path.startsWith('src/cli/') || path === 'src/node.ts')).toEqual([])
  })

  it('makes no code from strings', () => {
    const ours = inputs.filter((path) => path.startsWith('src/'))
    expect(ours.filter((path) => /\beval\s*\(|\bFunction\s*\(/.test(readFileSync(path, 'utf8')))).toEqual([])
  })

  it('loads where there is no process and no Buffer, and where code from strings is forbidden', () => {
    const context = page()
    expect(() => void runInContext('eval("1")', context)).toThrow(/Code generation from strings disallowed/)
    expect(runInContext('typeof process + typeof Buffer + typeof require', context)).toBe('undefined'.repeat(3))
    const names = runInContext(
      `${code}\nObject.values(shequ).map((entry) => Object.keys(entry).length)`,
      context,
    ) as number[]
    expect(names).toHaveLength(ENTRIES.length)
    expect(Math.min(...names)).toBeGreaterThan(0)
  })
})
