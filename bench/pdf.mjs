import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractPages } from '../dist/extractors/pages/extract-pdf.js'
import { openPdfium } from '../dist/extractors/pages/pdfium/open-pdfium.js'
import { pdfiumEngine } from '../dist/extractors/pages/pdfium/pdfium-engine.js'
import { lazyPdfjs } from '../dist/extractors/pages/pdfjs/lazy-pdfjs.js'
import { barePdfium } from './bare-pdfium.mjs'
import { differingCalls, engineCalls } from './engine-calls.mjs'
import { inMilliseconds, measure, ratioOf, show } from './measure.mjs'
import { measurePeers } from './peers.mjs'

/** Rounds for one document; a group of many takes fewer. */
const WARM_UP = 8
const ROUNDS = 24
const FEWEST_ROUNDS = 3

async function readContent(open, bytes) {
  const document = await open(bytes)
  for (let number = 1; number <= document.pages; number++) await document.page(number)
  await document.close()
}

/** CPU time of reading each group of PDFs: the engines alone, with what the reader makes of it, and other programs. */
export async function pdf(groups) {
  for (const group of groups) await ofGroup(group)
}

async function ofGroup({ name, files, sources }) {
  const all = (read) => async () => {
    for (const source of sources) await read(source)
  }
  const schedule = {
    warmUp: Math.max(1, Math.round(WARM_UP / sources.length)),
    rounds: Math.max(FEWEST_ROUNDS, Math.round(ROUNDS / sources.length)),
    documents: sources.length,
  }
  const engine = await pdfiumEngine()
  const pdfium = await measure(
    {
      bare: all(({ bytes }) => barePdfium(engine, bytes)),
      content: all(({ bytes }) => readContent(openPdfium, bytes)),
      whole: all((source) => extractPages(openPdfium, source, {})),
    },
    schedule,
  )
  // apart from the others: what pdf.js leaves to the garbage collector would count as theirs
  await readContent(lazyPdfjs, sources[0].bytes)
  const fewer = Math.max(FEWEST_ROUNDS, Math.round(schedule.rounds / 2))
  const pdfjs = await measure(
    { whole: all((source) => extractPages(lazyPdfjs, source, {})) },
    { ...schedule, rounds: fewer },
  )
  const barePdfjs = pdfjsAlone(schedule.warmUp, fewer, files)
  const asRead = await engineCalls(
    engine,
    all(({ bytes }) => readContent(openPdfium, bytes)),
  )
  const alone = await engineCalls(
    engine,
    all(({ bytes }) => barePdfium(engine, bytes)),
  )
  const { differing, all: calls } = differingCalls(asRead, alone)
  show(`${name}: PDFium alone`, inMilliseconds(pdfium.bare))
  show(`${name}: calls of PDFium that PDFium alone does not make alike`, `${differing} of ${calls}`)
  show(`${name}: content of all pages with PDFium`, inMilliseconds(pdfium.content))
  show(`${name}: blocks with PDFium`, inMilliseconds(pdfium.whole))
  show(`${name}: pdf.js alone, operator lists`, inMilliseconds(barePdfjs))
  show(`${name}: blocks with pdf.js`, inMilliseconds(pdfjs.whole))
  show(`${name}: blocks with PDFium / PDFium alone`, ratioOf(pdfium.whole, pdfium.bare))
  show(`${name}: blocks with PDFium / pdf.js alone`, ratioOf(pdfium.whole, barePdfjs))
  if (files.length === 1) await measurePeers(name, files[0])
}

/** The times of pdf.js by itself. */
function pdfjsAlone(warmUp, rounds, files) {
  const script = join(dirname(fileURLToPath(import.meta.url)), 'pdfjs-alone.mjs')
  const { stdout } = spawnSync(process.execPath, [script, String(warmUp), String(rounds), ...files], {
    encoding: 'utf8',
  })
  return JSON.parse(stdout)
}
