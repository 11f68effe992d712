/**
 * CPU time of reading PDFs, from the built program: `npm run build && node bench/pdf.mjs [report.pdf]...`. Without
 * arguments it reads the samples of the folders that NIANBAO_CASES names, or the project's own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openPdfjs } from '../dist/extractors/pdf/open-pdfjs.js'
import { extractPdfWith } from '../dist/extractors/pdf/pdf.js'
import { openWithPdfium } from '../dist/extractors/pdf/pdfium.js'
import { pdfiumEngine } from '../dist/extractors/pdf/pdfium-engine.js'
import { barePdfium } from './bare-pdfium.mjs'
import { least, measure, measureCommand, median, show } from './measure.mjs'

const WARM_UP = 6
const ROUNDS = 20
const STARTS = 7

const here = dirname(fileURLToPath(import.meta.url))

async function readContent(open, bytes) {
  const document = await open(bytes)
  for (let number = 1; number <= document.pages; number++) await document.page(number)
  await document.close()
}

async function barePdfjs(loadPdfjs, bytes) {
  const document = await loadPdfjs(bytes)
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await page.getOperatorList()
    page.cleanup()
  }
  await document.loadingTask.destroy()
}

const sourceOf = (bytes) => ({ path: 'report.pdf', format: 'pdf', sha256: '', bytes })
const inMilliseconds = (times) => `min ${least(times).toFixed(1)} ms, median ${median(times).toFixed(1)} ms`
const ratioOf = (one, other) =>
  `min ${(least(one) / least(other)).toFixed(2)}, median ${(median(one) / median(other)).toFixed(2)}`

async function benchFile(file) {
  const name = basename(dirname(file))
  const bytes = new Uint8Array(readFileSync(file))
  const engine = await pdfiumEngine()
  const schedule = { warmUp: WARM_UP, rounds: ROUNDS }
  const pdfium = await measure(
    {
      bare: () => barePdfium(engine, bytes),
      content: () => readContent(openWithPdfium, bytes),
      whole: () => extractPdfWith(openWithPdfium, sourceOf(bytes), {}),
    },
    schedule,
  )
  // apart from the others: what pdf.js leaves to the garbage collector would count as theirs
  await readContent(openPdfjs, bytes)
  const { loadPdfjs } = await import('../dist/extractors/pdf/pdfjs.js')
  const pdfjs = await measure(
    {
      bare: () => barePdfjs(loadPdfjs, bytes),
      whole: () => extractPdfWith(openPdfjs, sourceOf(bytes), {}),
    },
    schedule,
  )
  show(`${name}: PDFium alone, the same engine calls`, inMilliseconds(pdfium.bare))
  show(`${name}: content of all pages with PDFium`, inMilliseconds(pdfium.content))
  show(`${name}: blocks with PDFium`, inMilliseconds(pdfium.whole))
  show(`${name}: pdf.js alone, operator lists`, inMilliseconds(pdfjs.bare))
  show(`${name}: blocks with pdf.js`, inMilliseconds(pdfjs.whole))
  show(`${name}: blocks with PDFium / PDFium alone`, ratioOf(pdfium.whole, pdfium.bare))
  show(`${name}: blocks with PDFium / pdf.js alone`, ratioOf(pdfium.whole, pdfjs.bare))
  const poppler = measureCommand(['pdftotext', '-layout', file, '-'], STARTS)
  if (poppler) show(`${name}: pdftotext -layout, with its start`, inMilliseconds(poppler))
  const bareStart = measureCommand([process.execPath, join(here, 'first-document.mjs'), 'bare', file], STARTS)
  const start = measureCommand([process.execPath, join(here, 'first-document.mjs'), 'whole', file], STARTS)
  show(`${name}: start of Node and PDFium alone`, inMilliseconds(bareStart))
  show(`${name}: start of Node and blocks with PDFium`, inMilliseconds(start))
  show(`${name}: the latter / the former`, ratioOf(start, bareStart))
}

function samples() {
  const folders = (process.env.NIANBAO_CASES ?? '').split(delimiter).filter((folder) => folder !== '')
  return (folders.length > 0 ? folders : [join(here, '../samples')]).flatMap((folder) =>
    readdirSync(folder)
      .map((name) => join(folder, name, 'report.pdf'))
      .filter((file) => existsSync(file)),
  )
}

const files = process.argv.slice(2)
show('Node, processor', `${process.version}, ${cpus().length} × ${cpus()[0]?.model}`)
for (const file of files.length > 0 ? files : samples()) await benchFile(file)
