import { readFileSync } from 'node:fs'
import { parseYaml } from '../../src/cli/yaml-value'

/** A piece of a plan as a guide shows it: keys of a plan with what stands under them. */
export type Piece = Readonly<Record<string, unknown>>

/** The guide to writing a plan, in both languages. */
export const GUIDES = ['writing-a-plan.md', 'writing-a-plan.zh-CN.md'] as const

const docs = new URL('../../docs/', import.meta.url)

/** The text of a guide. */
export function guide(name: string): string {
  return readFileSync(new URL(name, docs), 'utf8')
}

/** The blocks of YAML in a guide, parsed as the command line does. */
export function piecesIn(name: string): readonly Piece[] {
  return [...guide(name).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) => {
    const parsed = parseYaml(yaml)
    if (!parsed.ok) throw new Error(`${name}: ${parsed.line}:${parsed.column} ${parsed.reason.en}\n${yaml}`)
    return parsed.value as Piece
  })
}

const EMPTY = {
  parents: [],
  measures: {},
  indicators: {},
  sections: [],
  rules: [],
  tasks: [],
  baselines: [],
  defects: [],
}

/** What a piece may lean on that stands elsewhere in the guide. */
const SHARED = ['parents', 'measures', 'indicators', 'sections', 'baselines'] as const

/** A plan of one piece, with the header of the guide and what its other pieces define. */
export function planWith(piece: Piece, pieces: readonly Piece[]): Piece {
  const shared = Object.fromEntries(
    SHARED.map((key) => {
      const parts = pieces.flatMap((one) => (one[key] === undefined ? [] : [one[key] as object]))
      return [key, Array.isArray(EMPTY[key]) ? parts.flat() : (Object.assign({}, ...parts) as Piece)]
    }),
  )
  const { parents = shared['parents'], baselines = [], ...rest } = piece
  return { ...EMPTY, ...pieces[0], ...rest, ...shared, parents, baselines }
}
