/** Reads one document in a fresh process: `node first-document.mjs bare|whole report.pdf`. */
import { readFileSync } from 'node:fs'

const [, , how, file] = process.argv
const bytes = new Uint8Array(readFileSync(file))
if (how === 'bare') {
  const { pdfiumEngine } = await import('../dist/extractors/pdf/pdfium-engine.js')
  const { barePdfium } = await import('./bare-pdfium.mjs')
  barePdfium(await pdfiumEngine(), bytes)
} else {
  const { extractPdfWith } = await import('../dist/extractors/pdf/pdf.js')
  const { openWithPdfium } = await import('../dist/extractors/pdf/pdfium.js')
  await extractPdfWith(openWithPdfium, { path: file, format: 'pdf', sha256: '', bytes }, {})
}
