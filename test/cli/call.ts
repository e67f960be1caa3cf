import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { ExitCode, Sink } from '../../src/cli/io'
import { run } from '../../src/cli/run'

/** How a call differs from one whose output nobody watches. */
interface Around {
  readonly env?: Readonly<Record<string, string>>
  readonly terminal?: { readonly columns: number }
  /** What happens when text is written to stdout. */
  readonly taking?: (text: string) => Promise<void>
}

interface Called {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Runs the command line in this process. */
export async function call(args: readonly string[], { env = {}, terminal, taking }: Around = {}): Promise<Called> {
  const written = { out: '', err: '' }
  const sink = (name: 'out' | 'err'): Sink => ({
    isTTY: terminal !== undefined,
    columns: terminal?.columns,
    write: (text) => {
      written[name] += text
      return name === 'out' && taking ? taking(text) : Promise.resolve()
    },
  })
  const code = await run(args, { out: sink('out'), err: sink('err'), env })
  return { code, ...written }
}

/** A folder of its own for the files of a suite. */
export class Folder {
  private readonly home = mkdtempSync(join(tmpdir(), 'shequ-cli-'))

  at(name: string): string {
    return join(this.home, name)
  }

  write(name: string, contents: unknown): string {
    const path = this.at(name)
    writeFileSync(path, typeof contents === 'string' ? contents : JSON.stringify(contents))
    return path
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true })
  }
}

/** A folder for the files of a suite, which goes when the suite ends. */
export function suiteFolder(): Folder {
  const folder = new Folder()
  afterAll(() => folder.remove())
  return folder
}

/** A plan of one rule, as whoever writes no TypeScript would have it: each community has a service facility of 100 m². */
export const PLAN = {
  id: 'my-city-2021',
  version: '1.0.0',
  status: 'inForce',
  title: { 'zh-CN': '某市规划', en: 'A plan of my city' },
  document: { number: '某政发〔2021〕1号', issuer: '某市人民政府', signed: '2021-06-01', basedOn: [] },
  region: { code: '140100', name: '太原市', level: 'prefecture' },
  period: { from: '2021-01-01', to: '2025-12-31' },
  completeness: 'fullText',
  parents: [],
  measures: {},
  indicators: {},
  sections: [],
  rules: [
    {
      id: 'facility-area',
      title: { 'zh-CN': '社区综合服务设施面积', en: 'Service facility area' },
      indicator: 'facility-area',
      subject: { level: 'community' },
      op: 'atLeast',
      milestones: [{ by: '2025-12-31', basis: 'printed', value: 100 }],
      nature: 'binding',
      strength: { word: '确保', class: 'must' },
      sources: [{ section: '一', figure: '100平方米' }],
    },
  ],
  tasks: [],
  baselines: [],
  defects: [],
}

/** A cell of a ledger; blank where null. */
export type Area = number | string | null

/** A ledger of communities with their areas. */
export function ledger(...areas: readonly Area[]): string {
  const rows = areas.map((area, n) => `14010500100${n + 1},${area ?? ''},2025-12-31`)
  return ['代码,社区综合服务设施面积（平方米）,数据时点', ...rows].join('\n')
}
