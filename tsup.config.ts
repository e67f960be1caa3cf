import { readdirSync, readFileSync } from 'node:fs'
import { build, type Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { import: { default: string } }>
}

/** package.json's `exports` is the one list of what is built. */
const entries = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [] : target.import.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts'),
)

for (const file of readdirSync('src/plans')) {
  const id = /^([a-z-]+-\d{4})\.ts$/.exec(file)?.[1]
  if (id === undefined) continue
  for (const subpath of [`./plans/${id}`, `./plans/${id}.json`])
    if (!(subpath in manifest.exports)) throw new Error(`package.json: "exports" has no line "${subpath}"`)
}

/** What the front door shows stands in chunks of its own, so that who imports `check` alone does not bundle the rest. */
const apart = [...readFileSync('src/index.ts', 'utf8').matchAll(/^export \{.*\} from '\.\/(.+)'$/gm)].map(
  ([, file]) => `src/${file}.ts`,
)

const named = (files: readonly string[]) =>
  Object.fromEntries(files.map((file) => [file.slice('src/'.length, -'.ts'.length), file]))

/**
 * Files of which the build keeps the outcome, not the way to it. Each exports plain data alone.
 *
 * @param filter tells the files
 * @param literal how a value is written
 */
const evaluated = (filter: RegExp, literal: (json: string) => string): Plugin => ({
  name: 'evaluated',
  setup(builder) {
    builder.onLoad({ filter }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false })
      const code = outputFiles[0]?.text ?? ''
      const found = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>
      const lines = Object.entries(found).map(
        ([name, value]) => `export const ${name} = ${literal(JSON.stringify(value))}`,
      )
      return { contents: lines.join('\n'), loader: 'js' }
    })
  },
})

/** Parts of the catalogue, so that who needs a part does not bundle the whole. */
const parts = evaluated(/\/src\/(measures|indicators)\/plain\.ts$/, (json) => json)

/** Large data, which JSON.parse reads sooner than a script of them starts. */
const data = evaluated(
  /\/src\/((measures|indicators)\/catalogue|plans\/[a-z-]+-\d{4})\.ts$/,
  (json) => `/* @__PURE__ */ JSON.parse(${JSON.stringify(json)})`,
)

/** The command has Node's own SHA-256, which needs no warming up. */
const nodeSha256: Plugin = {
  name: 'node-sha256',
  setup(builder) {
    builder.onResolve({ filter: /^@noble\/hashes\/sha2$/ }, () => ({ path: 'sha2', namespace: 'node-sha256' }))
    builder.onLoad({ filter: /.*/, namespace: 'node-sha256' }, () => ({
      contents: `import { createHash } from 'node:crypto'
        export const sha256 = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest())`,
    }))
  },
}

const shared = { target: 'node20', splitting: true, removeNodeProtocol: false } as const

export default defineConfig([
  {
    // what is imported from devDependencies becomes part of the build: packages that CommonJS could not load by itself
    ...shared,
    entry: named([...entries, ...apart]),
    target: 'es2022',
    format: ['esm', 'cjs'],
    dts: { entry: named(entries) },
    esbuildPlugins: [parts],
  },
  {
    ...shared,
    entry: { main: 'src/cli/main.ts' },
    outDir: 'dist/cli',
    format: 'esm',
    // all but a peer whose licence asks for more than its name
    noExternal: [/^(?!echarts(\/|$))/],
    esbuildPlugins: [data, nodeSha256],
    // what is shorter is read sooner; the names stay, for the stack that --debug shows
    esbuildOptions: (options) => Object.assign(options, { minifySyntax: true, minifyWhitespace: true }),
    // bundled CommonJS packages still ask for Node's modules with require
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  },
])
