import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { codebookPage } from '../../src/dataset/codebook-page.js'
import { officialBook } from '../../src/forms/official-book.js'

const file = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'codebook.md')

test('docs/codebook.md is what the code says; UPDATE_DOCS=1 writes it anew', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(file, codebookPage(officialBook()))
  expect(readFileSync(file, 'utf8')).toBe(codebookPage(officialBook()))
})
