import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { loadPdfjs } from '../../../extractors/pages/pdfjs/open-pdfjs.js'
import { drawPage } from '../../../extractors/pages/pdfjs/render-page.js'
import { temporaryName } from '../results/write-whole.js'
import type { DrawAnswer, DrawRequest } from './page-drawer.js'

/**
 * Entry of the process that draws pages, so that a document which takes all memory or all time takes only this process with it. It
 * draws one document after the other; a page that cannot be drawn is left out.
 */
async function draw({ file, sha256, pages, prefix, password }: DrawRequest): Promise<DrawAnswer> {
  const bytes = await readFile(file)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return { images: [], reason: 'changed' }
  const document = await loadPdfjs(bytes, password)
  try {
    const images = []
    for (const number of pages) {
      const page = await drawPage(document, number, 'image/webp').catch(() => null)
      if (!page) continue
      const path = `${prefix}${number}.webp`
      await mkdir(dirname(path), { recursive: true })
      await writeFile(temporaryName(path), page.bytes)
      await rename(temporaryName(path), path)
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
