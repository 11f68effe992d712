import { afterEach, expect, test, vi } from 'vitest'
import { extractors } from '../../extractors/index.js'
import { extractReport } from '../../src/extract-report.js'
import { officialForms as forms } from '../../src/forms/official-book.js'
import type { SourceFile } from '../../src/model/extraction.js'
import { ExtractionError } from '../../src/model/extraction-error.js'
import { figuresFrom } from '../random-figures.js'
import { readingOf } from './report/readings.js'

const form = forms[1]!
const wrongSum = readingOf(form, figuresFrom(form, [3, 1, 4, 1, 5]), 'pdfium', (cell) =>
  cell.text === '4' ? { ...cell, text: '40' } : cell,
)
const source: SourceFile = { path: 'a.pdf', bytes: new Uint8Array(), sha256: '0'.repeat(64), format: 'pdf' }

/** The codes of the report whose second reading throws `error`, and the pages that were read again. */
async function readWith(error: Error): Promise<{ codes: string[]; pages: readonly number[] | undefined }> {
  let pages: readonly number[] | undefined
  vi.spyOn(extractors, 'pdf').mockImplementation(async (_, options) => {
    if (options.engine !== 'pdfjs') return [wrongSum]
    pages = options.pages
    throw error
  })
  const { findings } = await extractReport(source, { program: 'test' })
  return { codes: findings.map(({ code }) => code), pages }
}

afterEach(() => vi.restoreAllMocks())

test('a fault of the program that keeps a sum that fails from being read again is a finding', async () => {
  const { codes, pages } = await readWith(new TypeError('x is undefined'))
  expect(pages?.length).toBeGreaterThan(0)
  expect(codes).toContain('sum-mismatch')
  expect(codes).toContain('second-reading-failed')
})

test('a file that the second engine cannot use is no fault of the program', async () => {
  const { codes, pages } = await readWith(new ExtractionError('damaged', 'it cannot be opened'))
  expect(pages?.length).toBeGreaterThan(0)
  expect(codes).toContain('sum-mismatch')
  expect(codes).not.toContain('second-reading-failed')
})
