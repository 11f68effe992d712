/**
 * Resident memory while one process reads many documents, the files in turn: `node read-many.mjs pdfium|both DOCUMENTS
 * report.pdf...`. With `both` pdf.js reads one page of each document as well.
 */
import { readFileSync } from 'node:fs'
import { extractPages } from '../dist/extractors/pages/extract-pdf.js'
import { openPdfium } from '../dist/extractors/pages/pdfium/open-pdfium.js'
import { lazyPdfjs } from '../dist/extractors/pages/pdfjs/lazy-pdfjs.js'
import { show } from './measure.mjs'

const [, , engines = 'pdfium', count = '1000', ...files] = process.argv
const MARKS = new Set([1, 100, 200, 500, 1000, 2000, 5000, 10_000])

/** Megabytes. */
const resident = () => process.memoryUsage.rss() / 2 ** 20

let most = 0
for (let number = 1; number <= Number(count); number++) {
  const source = {
    path: '',
    format: 'pdf',
    sha256: '',
    bytes: new Uint8Array(readFileSync(files[number % files.length])),
  }
  const [{ pages }] = await extractPages(openPdfium, source, {})
  if (engines === 'both') await extractPages(lazyPdfjs, source, { pages: [1 + (number % pages)] }).catch(() => [])
  most = Math.max(most, resident())
  if (MARKS.has(number)) show(`${engines}: resident after ${number} documents`, `${resident().toFixed(0)} MB`)
}
show(`${engines}: most between two documents`, `${most.toFixed(0)} MB`)
show(`${engines}: most ever`, `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
