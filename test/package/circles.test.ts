import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../../src')

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(SRC, name))

const known = new Set(files)

/** The files of the library that a file names, types among them. */
function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'))
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return []
    const path = join(dirname(file), fileName)
    return [`${path}.ts`, join(path, 'index.ts')].find((one) => known.has(one)) ?? []
  })
}

/** The first circle on the way down from a file; files from which none can be reached are remembered. */
function circleFrom(file: string, way: readonly string[], done: Set<string>): readonly string[] | undefined {
  if (done.has(file)) return undefined
  const at = way.indexOf(file)
  if (at >= 0) return [...way.slice(at), file]
  for (const next of importsOf(file)) {
    const circle = circleFrom(next, [...way, file], done)
    if (circle) return circle
  }
  done.add(file)
  return undefined
}

describe('files of the library', () => {
  it('are found, with what they import', () => {
    expect(files.length).toBeGreaterThan(400)
    expect(importsOf(join(SRC, 'check/check.ts')).length).toBeGreaterThan(5)
  })

  it('import each other in no circle, not even for a type: else move what both need to a file of its own', () => {
    const done = new Set<string>()
    const circles = files.flatMap((file) => {
      const circle = circleFrom(file, [], done)
      return circle ? [circle.map((one) => relative(SRC, one)).join(' -> ')] : []
    })
    expect([...new Set(circles)]).toEqual([])
  })
})
