import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/cli/yaml-value'

/** Where a text is refused, and why. */
function refused(yaml: string): string {
  const parsed = parseYaml(yaml)
  return parsed.ok ? 'taken' : `${parsed.line}:${parsed.column} ${parsed.reason.en}`
}

describe('YAML', () => {
  it('is plain data: days, versions and words such as no stay texts', () => {
    const yaml =
      'day: 2026-05-20\nversion: 1.0.0\nword: no\nfigure: 36.8\nnone: null\nyes: true\n1: one\ncode: "140100"\n'
    expect(parseYaml(yaml)).toMatchObject({
      ok: true,
      value: {
        day: '2026-05-20',
        version: '1.0.0',
        word: 'no',
        figure: 36.8,
        none: null,
        yes: true,
        1: 'one',
        code: '140100',
      },
    })
  })

  it('is of version 1.2 whatever it claims', () => {
    expect(parseYaml('%YAML 1.1\n---\nday: 2026-05-20\nword: no\n')).toMatchObject({
      ok: true,
      value: { day: '2026-05-20', word: 'no' },
    })
  })

  it('knows the line of every key and item', () => {
    const parsed = parseYaml('# first\na:\n  - b: 1\n  -\n    c: 2\n"x/y": { d: [1,\n 2] }\n')
    const lines = parsed.ok ? Object.fromEntries(parsed.lines()) : {}
    expect(lines).toEqual({
      a: 2,
      'a[0]': 3,
      'a[0].b': 3,
      'a[1]': 5,
      'a[1].c': 5,
      '["x/y"]': 6,
      '["x/y"].d': 6,
      '["x/y"].d[0]': 6,
      '["x/y"].d[1]': 7,
    })
  })

  it.each([
    ['id: a\nrules:\n  - id: b\n    id: c\n', /^4:5 a key stands twice/],
    ['id: a\nnote: !!js/function "() => 1"\n', /^2:7 tags/],
    ['id: !mine a\n', /^1:5 tags/],
    ['id: !!binary YQ==\n', /^1:5 tags/],
    ['id: a\nrules: *nothing\n', /^2:8 aliases/],
    ['id: a\n---\nid: b\n', /^2:1 one document a file/],
    ['id: a\ntitle:\n\tzh-CN: b\n', /^3:1 a tab/],
    ['id: a\nunit: %\n', /^2:7 .*quote it/],
    ['id: a\ntitle: [\n', /^3:1 /],
    ['id: a\ntitle: b: c\n', /^2:8 a colon/],
    ['? [a]\n: b\n', /^1:3 a key has to be a text/],
  ])('refuses %j with line and column', (yaml, words) => expect(refused(yaml)).toMatch(words))

  it('refuses aliases that multiply, wherever they stand', () => {
    const row = (name: string, of: string): string => `${name}: &${name} [${Array(9).fill(of).join()}]`
    const bomb = ['id: x', row('a', 'x'), ...Array.from('bcdefghi', (name, n) => row(name, `*${'abcdefgh'[n] ?? ''}`))]
    expect(refused(bomb.join('\n'))).toMatch(/^3:8 aliases/)
  })

  it('never throws, and gives no object a prototype of its own', () => {
    for (const yaml of [
      '',
      ' ',
      '\0',
      '"',
      '&a',
      '*a',
      '&a [*a]',
      '- - -',
      '{',
      '!',
      '@',
      '`',
      '%',
      '\ufeffid: a',
      '<<: 1',
    ])
      expect(typeof parseYaml(yaml).ok).toBe('boolean')
    const parsed = parseYaml('__proto__: { polluted: true }\n')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    if (parsed.ok) expect(Object.keys(parsed.value as object)).toEqual(['__proto__'])
  })
})
