/**
 * pdf.js as its package comes, by itself in a process: `node pdfjs-alone.mjs WARM_UP ROUNDS report.pdf...` prints the CPU
 * milliseconds of each round over all files. Takes the operator lists of all pages, which hold glyphs and paths.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { measure } from './measure.mjs'

const [, , warmUp, rounds, ...files] = process.argv
const all = files.map((file) => new Uint8Array(readFileSync(file)))
const assets = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

async function read(bytes) {
  const options = {
    data: bytes.slice(),
    cMapUrl: `${join(assets, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(assets, 'standard_fonts')}/`,
    verbosity: 0,
  }
  const document = await getDocument(options).promise
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await page.getOperatorList()
    page.cleanup()
  }
  await document.loadingTask.destroy()
}

const readAll = async () => {
  for (const bytes of all) await read(bytes)
}
const { times } = await measure(
  { times: readAll },
  { warmUp: Number(warmUp), rounds: Number(rounds), documents: all.length },
)
console.log(JSON.stringify(times))
