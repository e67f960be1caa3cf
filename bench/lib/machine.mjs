import { existsSync, readFileSync } from 'node:fs'
import { cpus, totalmem, type, release } from 'node:os'

const manifestOf = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

/** The machine, as far as it matters to a time. */
export function machineOf() {
  const [first] = cpus()
  const giga = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} x ${first?.model ?? 'unknown processor'}, ${giga} GiB, ${type()} ${release()}`
}

/** The versions of both sides. */
export function versionsOf() {
  const { dependencies, optionalDependencies } = manifestOf('../package.json')
  const peers = Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => {
    const path = `../node_modules/${name}/package.json`
    return existsSync(new URL(path, import.meta.url)) ? [[name, manifestOf(path).version]] : []
  })
  return { node: process.versions.node, shequ: manifestOf('../../package.json').version, ...Object.fromEntries(peers) }
}
