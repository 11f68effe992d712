/**
 * Resident memory while one process reads many documents: `npm run build && node bench/pdf-memory.mjs pdfium|pdfjs|both
 * DOCUMENTS report.pdf...`. The files are read in turn.
 */
import { readFileSync } from 'node:fs'
import { openPdfjs } from '../dist/extractors/pdf/open-pdfjs.js'
import { extractPdfWith } from '../dist/extractors/pdf/pdf.js'
import { openWithPdfium } from '../dist/extractors/pdf/pdfium.js'
import { show } from './measure.mjs'

const [, , engine = 'pdfium', count = '1000', ...files] = process.argv
const openers = { pdfium: [openWithPdfium], pdfjs: [openPdfjs], both: [openWithPdfium, openPdfjs] }[engine]
const MARKS = new Set([1, 10, 50, 100, 200, 300, 500, 700, 1000, 2000, 5000, 10_000])

let most = 0
const resident = () => process.memoryUsage.rss() / 2 ** 20
for (let number = 1; number <= Number(count); number++) {
  const bytes = new Uint8Array(readFileSync(files[number % files.length]))
  for (const open of openers) await extractPdfWith(open, { path: '', format: 'pdf', sha256: '', bytes }, {})
  most = Math.max(most, resident())
  if (MARKS.has(number)) show(`${engine}: resident after ${number} documents`, `${resident().toFixed(0)} MB`)
}
show(`${engine}: most between two documents`, `${most.toFixed(0)} MB`)
show(`${engine}: most ever`, `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
