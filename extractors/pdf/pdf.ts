import type { Extraction, Extractor, ReadOptions, SourceFile } from '../../src/model/content.js'
import { ExtractionError } from '../../src/model/errors.js'
import { type Finding, finding } from '../../src/model/finding.js'
import { withoutFrames } from './frames.js'
import { withoutFurniture } from './furniture.js'
import { openers } from './open-pdf.js'
import { blocksOf, hasRows } from './page-blocks.js'
import type { OpenPdf, PageContent } from './page-content.js'
import { layOut, type PageLayout } from './page-layout.js'

/** Reads PDFs with the engine that the options choose. */
export const extractPdf: Extractor = (source, options) =>
  extractPdfWith(openers[options.engine ?? 'auto'], source, options)

/**
 * Reads a PDF with the engine that `open` belongs to: pages → tables from ruling lines and lines of text → blocks in
 * reading order. Lines that may be rows of tables without ruling lines make a second reading. A page that cannot be read or
 * has no text is a finding; a document without any text throws ExtractionError `no-text-layer`.
 */
export async function extractPdfWith(
  open: OpenPdf,
  source: SourceFile,
  options: ReadOptions,
): Promise<readonly Extraction[]> {
  const document = await open(source.bytes, options.password)
  try {
    const findings: Finding[] = []
    const pages: PageLayout[] = []
    let shown = false
    for (const number of options.pages ?? pageNumbers(document.pages)) {
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
    const layouts = withoutFurniture(withoutFrames(pages))
    const readings = [blocksOf(layouts), ...(hasRows(layouts) ? [blocksOf(layouts, { borderless: true })] : [])]
    if (readings[0]!.length === 0) throw emptyError(document.pages, shown, findings)
    return readings.map(
      (blocks): Extraction => ({
        blocks,
        findings,
        pages: document.pages,
        title: document.title,
        engine: document.engine,
      }),
    )
  } finally {
    await document.close()
  }
}

const pageNumbers = (pages: number): number[] => Array.from({ length: pages }, (_, index) => index + 1)

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
