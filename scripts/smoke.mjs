// Packs the library, installs the tarball as a stranger would, and uses it: every subpath as ESM and as CommonJS, its
// types under the oldest TypeScript promised and under ours, and the command on the sample that it ships.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST_TYPESCRIPT = '5.4'
const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const home = mkdtempSync(join(tmpdir(), 'shequ-smoke-'))

/** Runs a command and returns what it wrote to stdout; any other exit code than those allowed is a failure. */
function run(command, args, { cwd = home, allowed = [0] } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (error) throw error
  if (!allowed.includes(status)) {
    throw new Error(`${command} ${args.join(' ')}: exit code ${status}\n${stdout}${stderr}`)
  }
  return stdout
}

function expect(holds, message) {
  if (!holds) throw new Error(message)
}

function install() {
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], { cwd: root }),
  )
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  const quietly = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  run('npm', ['install', ...quietly, `./${filename}`, `typescript@${OLDEST_TYPESCRIPT}`])
}

/** Early releases of Node 20 cannot require an ES module, later ones can: nothing here may rely on it. */
const plainRequire = process.features.require_module ? ['--no-experimental-require-module'] : []

/** Each subpath in a process of its own, so that none leans on another having been loaded before. */
function load() {
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    const name = manifest.name + subpath.slice(1)
    const json = typeof target === 'string'
    const load = json ? `import('${name}', { with: { type: 'json' } })` : `import('${name}')`
    const count = (value) => `if (Object.keys(${value}).length === 0) throw new Error('${name} exports nothing')`
    run('node', ['--no-warnings', '--input-type=module', '-e', count(`(await ${load})${json ? '.default' : ''}`)])
    run('node', [...plainRequire, '--input-type=commonjs', '-e', count(`require('${name}')`)])
    console.log(`  ${name}: import, require`)
  }
}

/** Compiles the consumer against the installed types; complaints about other packages' declarations are not ours. */
function compile(tsc, version, resolution) {
  const project = {
    compilerOptions: {
      module: resolution === 'node16' ? 'node16' : 'esnext',
      moduleResolution: resolution,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    },
    files: ['consumer.ts'],
  }
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify(project))
  const output = run('node', [tsc, '--project', 'tsconfig.json', '--pretty', 'false'], { allowed: [0, 1, 2] })
  const ours = output.split('\n').filter((line) => /error TS/.test(line) && !/^node_modules\/(?!shequ\/)/.test(line))
  expect(ours.length === 0, `TypeScript ${version}, ${resolution}:\n${ours.join('\n')}`)
  console.log(`  TypeScript ${version}, moduleResolution ${resolution}`)
}

function typecheck() {
  copyFileSync(join(root, 'test/package/consumer.ts'), join(home, 'consumer.ts'))
  for (const folder of [home, root]) {
    const { version } = JSON.parse(readFileSync(join(folder, 'node_modules/typescript/package.json'), 'utf8'))
    const tsc = join(folder, 'node_modules/typescript/lib/tsc.js')
    for (const resolution of ['node16', 'bundler']) compile(tsc, version, resolution)
  }
}

function command() {
  const shequ = (args, allowed) => run('npx', ['--no-install', 'shequ', ...args], { allowed })
  const version = shequ(['--version'], [0]).trim()
  expect(version.includes(manifest.version), `shequ --version says ${version}, package.json ${manifest.version}`)
  console.log(`  shequ --version: ${version}`)

  const sample = 'node_modules/shequ/seeds/samples/shanxi-ledger.csv'
  expect(existsSync(join(home, sample)), `${sample} is not in the package`)
  // 1 and 3 are verdicts about the sample; only 2 says that the call or the input was unusable
  const report = shequ(['check', sample, '--plan', 'shanxi', '--day', '2025-12-31'], [0, 1, 3])
  expect(report.trim() !== '', 'shequ check wrote nothing to stdout')
  console.log(`  shequ check on the packed sample: ${report.trim().split('\n').length} lines`)

  // the texts do not come with the package: any other file is refused, which takes the plan's ledger to tell
  const refused = spawnSync('npx', ['--no-install', 'shequ', 'explain', 'shanxi', '--text', sample, '--lang', 'en'], {
    cwd: home,
    encoding: 'utf8',
  })
  expect(refused.status === 2 && /another copy/.test(refused.stderr), `shequ explain --text: ${refused.stderr}`)
  console.log('  shequ explain --text on another text: refused by the packed ledger')
}

/** What a program is told that needs an optional peer which nobody installed; the command has them built in. */
function peers() {
  const form = 'form.xlsx'
  run('npx', ['--no-install', 'shequ', 'template', 'shanxi', '--output', form, '--lang', 'en'])
  const ask = `const { ok, problems } = await readPaths(['${form}'])
    const [{ code, message }] = problems
    const refused = await formXlsx([], 'en').catch((error) => error.message)
    console.log(JSON.stringify([ok, code, message.en, refused]))`
  for (const [type, load] of [
    ['module', "import { readPaths } from 'shequ/node'; import { formXlsx } from 'shequ/form';"],
    ['commonjs', "const { readPaths } = require('shequ/node'), { formXlsx } = require('shequ/form');"],
  ]) {
    const body = type === 'module' ? ask : `void (async () => { ${ask} })()`
    const told = run('node', [...plainRequire, `--input-type=${type}`, '-e', `${load} ${body}`])
    const [ok, code, read, written] = JSON.parse(told)
    expect(!ok && code === 'needs-package' && /npm install @e965\/xlsx/.test(read), `reading ${form}: ${told}`)
    expect(/npm install exceljs/.test(written), `writing XLSX: ${told}`)
  }
  console.log('  an XLSX form from the command; a program without the optional packages is told what to install')
}

try {
  for (const [what, step] of [
    ['Packing and installing into an empty folder', install],
    ['Loading every subpath', load],
    ['Compiling a consumer', typecheck],
    ['Running the installed command', command],
    ['Doing without the optional packages', peers],
  ]) {
    console.log(what)
    step()
  }
  console.log('The package works as installed.')
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(home, { recursive: true, force: true })
}
