import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

it('reads tables and JSON where there is no Node, and where code from strings is forbidden', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/read/index.ts'],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'shequ',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  const page = createContext(
    { TextDecoder, TextEncoder, blob: new Blob(['code,households\n140105001001,"5"\n']) },
    {
      codeGeneration: { strings: false, wasm: false },
    },
  )
  const script = `${outputFiles[0]?.text ?? ''}
    const records = async (source, name) =>
      (await shequ.readDataset(source, { name, day: '2025-12-31' })).input.places.community;
    Promise.all([records(blob, 'a.csv'), records('[{"code":"140105001001","households":"5"}]', 'a.json')])
      .then((read) => JSON.stringify(read))`
  const one = [{ code: '140105001001', households: '5' }]
  expect(JSON.parse((await runInContext(script, page)) as string)).toEqual([one, one])
  expect(runInContext('typeof process + typeof Buffer + typeof require', page)).toBe('undefined'.repeat(3))
})
