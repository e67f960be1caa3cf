import { builtinModules } from 'node:module'
import js from '@eslint/js'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** What each room may know of the others, and why not more. Its own files are always allowed. */
const ROOMS = {
  values: [[], 'values is the ground that every room stands on: it imports no other room.'],
  table: [['values'], 'table turns plain rows into a file: it knows nothing of what they are about.'],
  measures: [['values'], 'measures say what can be recorded: they know values, and no formula, plan or dataset.'],
  indicators: [['values', 'measures'], 'indicators are formulas over measures: they know no plan and no dataset.'],
  plan: [
    ['values', 'measures', 'indicators'],
    'plan says what a plan is: it knows no published plan, no dataset and no check.',
  ],
  plans: [
    ['values', 'measures', 'indicators', 'plan'],
    'plans are published facts: they know what a plan is, and nothing that is done with one.',
  ],
  dataset: [
    ['values', 'measures'],
    'dataset holds what was recorded: it knows measures, and neither formulas nor what a plan demands.',
  ],
  check: [
    ['values', 'measures', 'indicators', 'plan', 'dataset'],
    'check judges any plan: it knows no particular one, and not how its report is shown.',
  ],
  require: [
    ['values', 'measures', 'indicators', 'plan', 'dataset'],
    'require answers for any plan: it knows no particular one, and not how the answer is shown.',
  ],
  config: [
    ['values', 'measures', 'indicators', 'plan', 'dataset', 'check', 'report'],
    'config says what a run is: it reads no file, and knows neither a particular plan nor who runs it.',
  ],
  ...Object.fromEntries(
    ['report', 'read', 'form', 'sql'].map((room) => [
      room,
      [
        ['values', 'table', 'measures', 'indicators', 'plan', 'dataset', 'check'],
        `${room} is one of the rooms side by side on top (report, read, form, sql): it knows none of its neighbours and no particular plan.`,
      ],
    ]),
  ),
}

const zones = [
  ...Object.entries(ROOMS).map(([room, [known, message]]) => ({
    target: `./src/${room}`,
    from: './src',
    except: [room, ...known].map((name) => `./${name}`),
    message,
  })),
  {
    target: './src/index.ts',
    from: ['./src/cli', './src/node.ts'],
    message: 'The public face also runs in a browser: it knows neither the command line nor the disk.',
  },
  { target: './src/node.ts', from: './src/cli', message: 'Nothing imports the command line.' },
]

const NODE = 'Only src/cli and src/node.ts touch Node: every other room also runs in a browser.'
const AMBIENT = 'The core asks the machine nothing: what it needs is a parameter.'

const imports = {
  paths: [{ name: 'zod', message: "Import from 'zod/mini': zod itself puts 90 kB into every browser bundle." }],
  patterns: [
    { regex: '^shequ(/|$)', message: 'Inside the library use relative imports: its own name means the built one.' },
  ],
}
const builtins = { regex: `^(node:.+|(${builtinModules.join('|')}))$`, message: NODE }
const zod = {
  regex: '^zod(/|$)',
  message: 'check and require take plans that are already parsed: they need no zod at run time.',
}

const restrict = (...more) => ['error', { paths: imports.paths, patterns: [...imports.patterns, ...more] }]

const banned = (selector, message) => ({ selector, message })

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'docs/api', 'bench', 'test/package/consumer.ts'] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { console: 'readonly', performance: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, importX.flatConfigs.typescript],
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.json'] })],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // typed arrays in hot loops, where noUncheckedIndexedAccess cannot see the bounds
      '@typescript-eslint/no-non-null-assertion': 'off',
      // public signatures infer literal types through parameters that are used once
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      eqeqeq: 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'no-restricted-imports': restrict(),
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
    },
  },
  {
    name: 'core',
    files: ['src/**/*.ts'],
    // the script of the HTML report runs in its page, and nowhere else
    ignores: ['src/cli/**', 'src/node.ts', 'src/report/html/page/**'],
    rules: {
      'no-restricted-imports': restrict(builtins),
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'global', 'require', 'module', '__dirname', '__filename', 'setImmediate'].map(
          (name) => ({ name, message: NODE }),
        ),
        ...[
          'Intl',
          'performance',
          'navigator',
          'window',
          'document',
          'fetch',
          'localStorage',
          'setTimeout',
          'setInterval',
        ].map((name) => ({ name, message: AMBIENT })),
      ],
      'no-restricted-syntax': [
        'error',
        banned(
          'MemberExpression[property.name="now"][object.name=/^(UTC)?Date(Mini)?$/]',
          'No clock of its own: the day is a parameter.',
        ),
        banned(
          'NewExpression[callee.name=/^(UTC)?Date(Mini)?$/][arguments.length=0]',
          'No clock of its own: the day is a parameter.',
        ),
        banned('CallExpression[callee.name="Date"]', 'No clock of its own: the day is a parameter.'),
        banned(
          'MemberExpression[property.name=/^toLocale/]',
          'The same output on every machine: no locale of its own.',
        ),
        banned(
          'MemberExpression[property.name="localeCompare"]',
          'The same order on every machine: compare code units.',
        ),
        banned(
          'MemberExpression[object.name="Math"][property.name="random"]',
          'The same input gives the same report: no chance.',
        ),
        banned('CallExpression[callee.name="Function"]', 'No code from strings: a content security policy forbids it.'),
      ],
    },
  },
  {
    files: ['src/check/**/*.ts', 'src/require/**/*.ts'],
    rules: { 'no-restricted-imports': restrict(builtins, zod) },
  },
  {
    // what comes in here was often written without TypeScript: it is checked against what its type forbids
    files: ['src/dataset/**/*.ts', 'src/plan/**/*.ts', 'src/read/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
    },
  },
  {
    // data and tables of words are as long as what they list
    files: ['src/plans/*.ts', 'src/**/words.ts', 'src/**/words/*.ts', 'src/**/*-words.ts'],
    rules: { 'max-lines': 'off' },
  },
)
