import { readdirSync, readFileSync } from 'node:fs'
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

/** Chunks of their own, so that who imports `check` alone does not bundle the schemas behind the same front door. */
const apart = [
  'src/check/check.ts',
  'src/plan/parse.ts',
  'src/plan/lint/lint-plan.ts',
  'src/dataset/schema.ts',
  'src/report/schema.ts',
]

const shared = { target: 'node20', splitting: true, removeNodeProtocol: false } as const

export default defineConfig([
  {
    // what is imported from devDependencies becomes part of the build: packages that CommonJS could not load by itself
    ...shared,
    entry: Object.fromEntries([...entries, ...apart].map((file) => [file.slice('src/'.length, -'.ts'.length), file])),
    target: 'es2022',
    format: ['esm', 'cjs'],
    dts: true,
  },
  {
    ...shared,
    entry: { main: 'src/cli/main.ts' },
    outDir: 'dist/cli',
    format: 'esm',
    noExternal: [/.*/],
    // bundled CommonJS packages still ask for Node's modules with require
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  },
])
