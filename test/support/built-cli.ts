import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const ROOT = join(import.meta.dirname, '../..')

/** Packages that are loaded only for what asks for them. */
const OPTIONAL = ['echarts', 'echarts/*', 'exceljs', '@e965/xlsx']

/** The command line of this very source as a program of its own, for tests that run it in a shell. */
export class BuiltCli {
  private readonly folder = mkdtempSync(join(tmpdir(), 'shequ-built-'))

  /** How it is called, word by word. */
  readonly command = `${process.execPath} ${join(this.folder, 'main.mjs')}`

  constructor() {
    buildSync({
      entryPoints: [join(ROOT, 'src/cli/main.ts')],
      outfile: join(this.folder, 'main.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: OPTIONAL,
      // bundled CommonJS packages still ask for Node's modules with require
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
      },
      logLevel: 'error',
    })
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
