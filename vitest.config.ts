import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url))

export default defineConfig({
  // the examples name the library as others do; here they get its source
  resolve: {
    alias: [
      { find: /^shequ$/, replacement: src('index.ts') },
      { find: /^shequ\/node$/, replacement: src('node.ts') },
      { find: /^shequ\/report$/, replacement: src('report/index.ts') },
      { find: /^shequ\/plans\/(.+)$/, replacement: src('plans/$1.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text', 'html'] },
  },
})
