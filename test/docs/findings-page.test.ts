import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findingsPage } from './findings-page.js'

const file = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'findings.md')

test('docs/findings.md is what the code says; UPDATE_DOCS=1 writes it anew', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(file, findingsPage())
  expect(readFileSync(file, 'utf8')).toBe(findingsPage())
})
