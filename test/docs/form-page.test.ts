import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { formPage } from './form-page.js'

const file = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'form.md')

test('docs/form.md is what the schema says; UPDATE_DOCS=1 writes it anew', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(file, formPage())
  const page = readFileSync(file, 'utf8')
  expect(page).toBe(formPage())
  for (const field of ['tables[].sums[].left', 'tables[].columns[].changes', 'crosswalk[].relation']) {
    expect(page).toContain(`\`${field}\``)
  }
})
