import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { limitsPage } from './limits-page.js'

const file = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'limits.md')

test('docs/limits.md is what the code says; UPDATE_DOCS=1 writes it anew', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(file, limitsPage())
  expect(readFileSync(file, 'utf8')).toBe(limitsPage())
})
