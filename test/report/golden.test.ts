import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { TOOL } from '../../src/cli/tool'
import { fromJson, fromNdjson, formatJson, type NdjsonLine, type ReportJson } from '../../src/report'
import { call } from '../cli/call'

/** From the folder where the suite runs, so that what a report says of its files is the same everywhere. */
const FOLDER = 'test/report/golden'

const golden = (name: string): string => fileURLToPath(new URL(`golden/${name}`, import.meta.url))

/** Every format whose output is text, and the end of its file. */
const FORMATS = {
  pretty: 'txt',
  json: 'json',
  ndjson: 'ndjson',
  sarif: 'sarif',
  junit: 'xml',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  markdown: 'md',
  csv: 'csv',
} as const

/** A ledger with something of everything: met, unmet, waived, known before, unknown, a wrong cell, a waiver too many. */
async function written(format: string, lang: string): Promise<string> {
  const { out, code } = await call([
    ...['check', `${FOLDER}/ledger.csv`, '--plan', `${FOLDER}/plan.yaml`, '--day', '2030-12-31'],
    ...['--roster', 'community=complete', '--declare', 'facilityArea=facilityArea'],
    ...['--waivers', `${FOLDER}/waivers.yaml`, '--known', `${FOLDER}/known.json`],
    ...['--format', format, '--lang', lang],
  ])
  expect(code).toBe(1)
  // which version wrote it is no matter here
  return out.replaceAll(TOOL.version, '0.0.0')
}

/** What a page says without its script, a line for each piece of text; charts are another package's to draw. */
function textOf(html: string): string {
  const text = html
    .replace(/<(style|script|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<span class="nowrap">([^<]*)<\/span>/g, '$1')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign] ?? sign)
  const lines = text.split('\n').map((line) => line.trim())
  return `${lines.filter((line) => line !== '').join('\n')}\n`
}

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

describe.each(['zh-CN', 'en'])('a small ledger in %s', (lang) => {
  it.each(Object.entries(FORMATS))('as %s', async (format, end) => {
    await expect(await written(format, lang)).toMatchFileSnapshot(golden(`${lang}.${end}`))
  })

  it('as a page', async () => {
    await expect(textOf(await written('html', lang))).toMatchFileSnapshot(golden(`${lang}.html.txt`))
  })

  it('reads the same from its lines as from its JSON', () => {
    const text = readFileSync(golden(`${lang}.ndjson`), 'utf8')
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as NdjsonLine)
    const json = readFileSync(golden(`${lang}.json`), 'utf8')
    expect(formatJson(fromNdjson(lines))).toBe(json)
    expect(formatJson(fromJson(JSON.parse(json) as ReportJson))).toBe(json)
    expect(() => fromNdjson(lines.slice(0, -1))).toThrow('cut off')
    expect(() => fromNdjson([...lines.slice(0, -2), ...lines.slice(-1)])).toThrow('cut off')
    expect(() => fromNdjson(lines.slice(1))).toThrow('no line of type report')
  })
})

describe('the two languages', () => {
  /** Names of places, offices and files, and what the document prints. */
  const NAMES =
    /[甲乙丙丁戊]\\*\|?社区|样例区|样政办〔2026〕1号|人民政府办公室|（虚构）|正在重建|已不需要|样民函〔20\d\d〕\d号|区民政局|三\(一\)\d|三\(一\)|300平方米|“达到”|“力争”|“按”|按规定|待定|数据时点|统计用区划代码|名称|社区综合服务设施面积|提供日间照料服务|[（）]/g
  /** Ids, names of files and formats, options, and keys that a message names. */
  const IDS =
    /test\/report\/golden\/[a-z.]+|[a-z]+(-[a-z0-9]+)+|--[a-z]+|shequ( why)?|SHA-256|JavaScript|[0-9a-f]{12,}|waivers(?=\\?\[)|JSON|tasks|<br>/g

  it.each(['txt', 'md', 'github.txt', 'csv', 'html.txt'])('leave no Chinese in the English %s', (end) => {
    const text = readFileSync(golden(`en.${end}`), 'utf8').replace(NAMES, '')
    expect(text.match(/.*[\p{Script=Han}，。；：、【】].*/gu)).toBeNull()
  })

  it.each(['txt', 'md', 'csv', 'html.txt'])('leave no English in the Chinese %s', (end) => {
    const text = readFileSync(golden(`zh-CN.${end}`), 'utf8').replace(IDS, '')
    expect(text.match(/.*[A-Za-z]{2,}.*/g)).toBeNull()
  })
})
