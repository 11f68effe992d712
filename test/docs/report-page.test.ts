import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { reportPage } from './report-page.js'

const file = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'report.md')

test('docs/report.md is what the schema says; UPDATE_DOCS=1 writes it anew', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(file, reportPage())
  const page = readFileSync(file, 'utf8')
  expect(page).toBe(reportPage())
  for (const field of [
    'source.sha256',
    'tables.<table>.<row>.<column>.corrected',
    'figures[].sentence',
    'findings[].cells',
  ]) {
    expect(page).toContain(`\`${field}\``)
  }
})
