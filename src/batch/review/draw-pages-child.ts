// The entry of the process that draws pages: a document that takes all memory or all time takes only this process with it.
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { drawPage } from '../../../extractors/pages/pdfjs/draw-page.js'
import { loadPdfjs } from '../../../extractors/pages/pdfjs/open-pdfjs.js'
import { replaceFile } from '../results/atomic-file.js'
import type { DrawAnswer, DrawRequest } from './page-drawer.js'

/** Draws the pages of one document to files. A page that cannot be drawn is left out. */
async function draw({ file, sha256, pages, prefix, password }: DrawRequest): Promise<DrawAnswer> {
  const bytes = await readFile(file)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return { images: [], reason: 'changed' }
  const document = await loadPdfjs(bytes, password)
  try {
    const images = []
    for (const number of pages) {
      const page = await drawPage(document, number).catch(() => null)
      if (!page) continue
      await replaceFile(`${prefix}${number}.webp`, (temporary) => writeFile(temporary, page.bytes))
      images.push({ number, width: page.width, height: page.height, bytes: page.bytes.length })
    }
    return { images, reason: null }
  } finally {
    await document.loadingTask.destroy()
  }
}

process.on('message', (request: DrawRequest) => {
  draw(request)
    .catch((): DrawAnswer => ({ images: [], reason: 'unreadable' }))
    .then((answer) => process.send?.(answer))
})
// the parent is gone
process.on('disconnect', () => process.exit())
