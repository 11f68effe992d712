/** Reads one document in a fresh process: `node first-document.mjs none|bare|whole|report report.pdf`. */
import { readFileSync } from 'node:fs'

const [, , how, file] = process.argv
const bytes = new Uint8Array(readFileSync(file))
const source = { path: file, format: 'pdf', sha256: '0'.repeat(64), bytes }
if (how === 'bare') {
  const { pdfiumEngine } = await import('../dist/extractors/pages/pdfium/pdfium-engine.js')
  const { barePdfium } = await import('./bare-pdfium.mjs')
  barePdfium(await pdfiumEngine(), bytes)
} else if (how === 'whole') {
  const { extractPages } = await import('../dist/extractors/pages/extract-pdf.js')
  const { openPdfium } = await import('../dist/extractors/pages/pdfium/open-pdfium.js')
  await extractPages(openPdfium, source, {})
} else if (how === 'report') {
  const { extractReport } = await import('../dist/src/extract-report.js')
  await extractReport(source, { program: 'bench' })
}
