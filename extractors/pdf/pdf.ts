import type { Block, Extraction, Extractor } from '../../src/model/content.js'
import { ExtractionError } from '../../src/model/errors.js'
import { type Finding, finding } from '../../src/model/finding.js'
import { withoutFrames } from './frames.js'
import { withoutFurniture } from './furniture.js'
import type { PageContent } from './page-content.js'
import { layOut, type PageLayout, type PlacedGrid } from './page-layout.js'
import { type ProseLine, paragraphsOf, textBody } from './paragraphs.js'
import { openWithPdfjs } from './pdfjs.js'

/**
 * Reads a PDF: pages → tables from ruling lines and lines of text → blocks in reading order. A page that cannot be read
 * or has no text is a finding; a document without any text throws ExtractionError `no-text-layer`.
 */
export const extractPdf: Extractor = async (source, options) => {
  const document = await openWithPdfjs(source.bytes, options.password)
  try {
    const findings: Finding[] = []
    const pages: PageLayout[] = []
    let shown = false
    for (let number = 1; number <= document.pages; number++) {
      const content = await document.page(number).catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message.split('\n')[0]! : String(cause)
        findings.push(finding('page-unreadable', { page: number, reason }))
        return null
      })
      if (!content) continue
      shown ||= content.images.length > 0 || content.rulings.length > 0 || content.fills.length > 0
      if (content.glyphs.length === 0 && isPicture(content))
        findings.push(finding('page-without-text', { page: number }))
      const layout = layOut(content)
      findings.push(...layout.findings)
      pages.push(layout)
    }
    const blocks = blocksOf(withoutFurniture(withoutFrames(pages)))
    if (blocks.length === 0) throw emptyError(document.pages, shown, findings)
    return [{ blocks, findings, pages: document.pages, title: document.title } satisfies Extraction]
  } finally {
    await document.close()
  }
}

/** Share of the page that a picture covers to be what the page is about. */
const PICTURE_SHARE = 0.25

const isPicture = ({ images, width, height }: PageContent): boolean =>
  images.some((box) => (box.right - box.left) * (box.bottom - box.top) > PICTURE_SHARE * width * height)

function emptyError(pages: number, shown: boolean, findings: readonly Finding[]): ExtractionError {
  if (pages < 1 || findings.filter(({ code }) => code === 'page-unreadable').length >= pages) {
    return new ExtractionError('damaged', 'no page of the PDF can be read: fetch the file again')
  }
  return shown
    ? new ExtractionError(
        'no-text-layer',
        'the pages are pictures without text: run text recognition (OCR) on them first',
      )
    : new ExtractionError('not-a-report', 'the PDF has nothing on its pages')
}

/** Tables and paragraphs from the first page to the last; a paragraph goes on over a page end unless a table is between. */
function blocksOf(pages: readonly PageLayout[]): Block[] {
  const prose = pages.flatMap((page) => page.lines.map((line): ProseLine => ({ line, page: page.number })))
  const body = textBody(prose)
  const blocks: Block[] = []
  let pending: ProseLine[] = []
  const flush = () => {
    blocks.push(...paragraphsOf(pending, body))
    pending = []
  }
  for (const page of pages) {
    for (const item of inPageOrder(page)) {
      if ('grid' in item) {
        flush()
        blocks.push({ kind: 'grid', grid: item.grid })
      } else pending.push(item)
    }
  }
  flush()
  return blocks
}

function inPageOrder(page: PageLayout): (PlacedGrid | ProseLine)[] {
  const items = [
    ...page.grids.map((item) => ({ top: item.box.top, left: item.box.left, item })),
    ...page.lines.map((line) => ({
      top: line.box.top,
      left: line.box.left,
      item: { line, page: page.number } as ProseLine,
    })),
  ]
  return items.sort((a, b) => a.top - b.top || a.left - b.left).map(({ item }) => item)
}
