import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../../src')

/** Something said in both languages, as the source has it; what is filled in is left out. */
interface Said {
  readonly at: string
  readonly zh: string
  readonly en: string
}

/** The fixed words of an expression; undefined where it is not written there. */
function wordsOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node))
    return [
      node.head.text,
      ...node.templateSpans.map(({ literal, expression }) => inner(expression) + literal.text),
    ].join('')
  if (ts.isConditionalExpression(node)) return joined([node.whenTrue, node.whenFalse])
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return joined([node.left, node.right])
  if (ts.isParenthesizedExpression(node)) return wordsOf(node.expression)
  return undefined
}

/** Words that stand inside what is filled in, such as a plural. */
function inner(node: ts.Expression): string {
  return ` ${wordsOf(node) ?? ''} `
}

function joined(nodes: readonly ts.Expression[]): string | undefined {
  const parts = nodes.map(wordsOf).filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** The two halves of `text('…', '…')` and of `{ 'zh-CN': '…', en: '…' }`. */
function halvesOf(node: ts.Node): readonly [ts.Expression, ts.Expression] | undefined {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'text') {
    const [zh, en] = node.arguments
    return zh && en ? [zh, en] : undefined
  }
  if (!ts.isObjectLiteralExpression(node)) return undefined
  const of = (name: string) =>
    node.properties.find(
      (one): one is ts.PropertyAssignment =>
        ts.isPropertyAssignment(one) &&
        (ts.isStringLiteral(one.name) || ts.isIdentifier(one.name)) &&
        one.name.text === name,
    )?.initializer
  const [zh, en] = [of('zh-CN'), of('en')]
  return zh && en ? [zh, en] : undefined
}

function saidIn(file: string): readonly Said[] {
  const source = ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.ES2022, true)
  const found: Said[] = []
  const visit = (node: ts.Node): void => {
    const [zh, en] = (halvesOf(node) ?? []).map(wordsOf)
    if (zh !== undefined && en !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push({ at: `${file}:${line + 1}`, zh, en })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  // plans are data: their remarks quote the documents
  (name) => name.endsWith('.ts') && !name.startsWith('plans'),
)
const said = files.flatMap(saidIn)

/** What is the same in every language: options, ids, names of files, addresses, keys with a capital inside. */
const SAME =
  /--?[a-z][a-z-]*|\b[a-z]+(?:[A-Z][a-z]+)+\b|\b[a-z]+(?:-[a-z0-9]+)+\b|\b[A-Z][A-Z0-9_-]+\b|https?:\S+|\.?[\w-]*\.(?:json|ya?ml|csv|tsv|txt|xlsx|html?|md|mjs)\b|\{[a-z]+\}/g

/** Names of things, and the words that a person types as they are: commands, keys, values, and examples of ids. */
const TYPED = new Set(
  [
    'shequ npm npx install docs Excel LibreOffice Numbers JavaScript xls gz Node Git GitHub GitLab Markdown JUnit ECharts echarts exceljs gzip Blob',
    'config kind new task check why require compare plans explain new lint diff template auto shanxi hengshui henan households',
    'json yaml yml csv tsv xlsx html text pretty ndjson sarif junit github gitlab markdown zh en',
    'code name parent level day days places tasks status done columns declares complete open reported parts',
    'province prefecture county town community urban version follows reason sections parents defects norm',
    'printed sentence period standing superseded withdrawn suffices every split expires export default nth',
    'from to day document findings gaps never note error warning off null true false undefined symbol bigint NaN get set strict id ids',
  ]
    .join(' ')
    .split(' '),
)

/** Chinese is written with Chinese characters; what is left of Latin letters is an English word that nobody translated. */
function english(zh: string): readonly string[] {
  const left = zh.replace(/“[A-Za-z][^”]*”/g, ' ').replace(SAME, ' ')
  return (left.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !TYPED.has(word))
}

describe('every message and every table of words', () => {
  it('is found', () => {
    expect(said.length).toBeGreaterThan(1500)
    expect(new Set(said.map(({ at }) => at.split(':')[0])).size).toBeGreaterThan(80)
  })

  it('is said in both languages or in neither', () => {
    const half = said.filter(({ zh, en }) => en.trim() === '' && /\p{Script=Han}{2}/u.test(zh))
    expect(half).toEqual([])
  })

  it('has no Chinese in English', () => {
    // a heading and a mark as they stand in a file
    const known = /户数=households|only (户数|人口)|太原市|待填|“[^”]*”|\([^)]*\)/g
    const found = said.filter(({ en }) => /\p{Script=Han}|[，。；：、（）【】]/u.test(en.replace(known, '')))
    expect(found.map(({ at, en }) => `${at} ${en}`)).toEqual([])
  })

  it('has no English in Chinese', () => {
    const found = said.flatMap(({ at, zh }) => {
      const words = english(zh)
      return words.length === 0 ? [] : [`${at} ${words.join(' ')}: ${zh}`]
    })
    expect(found).toEqual([])
  })

  it('has Chinese in Chinese', () => {
    const found = said.filter(
      ({ zh, en }) => /[A-Za-z]{3,}/.test(en) && !/\p{Script=Han}/u.test(zh) && english(zh).length > 0,
    )
    expect(found.map(({ at, zh }) => `${at} ${zh}`)).toEqual([])
  })
})
