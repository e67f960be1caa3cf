// Makes src/report/html/page-code.ts: the script and the style sheet of the HTML report, each as one text, out of what
// stands in src/report/html/page. The result is committed, so that the source runs as it is; a test says when it is stale.
//   node scripts/build-page.mjs [--print]
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { format } from 'prettier'

const page = fileURLToPath(new URL('../src/report/html/page/', import.meta.url))
const target = fileURLToPath(new URL('../src/report/html/page-code.ts', import.meta.url))

async function bundled(file) {
  const { outputFiles } = await build({
    entryPoints: [page + file],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    // what reads the report may be an old machine in an office
    target: ['chrome87', 'firefox84', 'safari14.1'],
  })
  return outputFiles[0].text.trim()
}

const constant = (name, says, text) => `/** ${says} */\nexport const ${name} = ${JSON.stringify(text)}\n`
const parts = [
  '// Made by scripts/build-page.mjs out of src/report/html/page: change it there.\n',
  constant('PAGE_SCRIPT', 'The script of the page.', await bundled('main.ts')),
  constant('PAGE_STYLE', 'The style sheet of the page.', await bundled('style.css')),
]
const style = { parser: 'typescript', semi: false, singleQuote: true, printWidth: 120 }
const code = await format(parts.join('\n'), style)

if (process.argv.includes('--print')) process.stdout.write(code)
else writeFileSync(target, code)
