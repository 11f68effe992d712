import { boxArea } from '../../src/model/box.js'
import type { Extraction, Extractor, ReadOptions, SourceFile } from '../../src/model/extraction.js'
import { ExtractionError } from '../../src/model/extraction-error.js'
import { type Finding, finding } from '../../src/model/findings/finding.js'
import { LimitReached, limitFinding } from '../../src/model/limit-reached.js'
import { type Limits, limitsOf } from '../../src/model/limits.js'
import { leftOutFindings } from '../left-out.js'
import { engines } from './engines.js'
import type { OpenPagedDocument, PageContent, PagedDocument } from './page/page-content.js'
import { mayHaveBorderlessTables, pageBlocks } from './page-blocks.js'
import { layOutPage, type PageLayout } from './page-layout.js'
import { stripFurniture } from './text/strip-furniture.js'
import { unwrapFrames } from './text/unwrap-frames.js'
import { witnessPage } from './witness/witness-page.js'

/** Reads PDFs with the engine that the options choose. */
export const extractPdf: Extractor = (source, options) =>
  extractPages(engines[options.engine ?? 'auto'], source, options)

/**
 * Reads a PDF with the engine that `open` belongs to: pages → tables from ruling lines and lines of text → blocks in
 * reading order. Lines that may be rows of tables without ruling lines make a second reading. A page that cannot be read,
 * is beyond a limit or has no text is a finding; a document without any text throws ExtractionError `no-text-layer`,
 * `limit-reached`, `damaged` or `not-a-report`.
 */
export async function extractPages(
  open: OpenPagedDocument,
  source: SourceFile,
  options: ReadOptions,
): Promise<readonly Extraction[]> {
  const limits = limitsOf(options)
  const document = await open(source.bytes, options)
  try {
    const findings: Finding[] = []
    const pages: PageLayout[] = []
    let shown = false
    let broken: unknown
    if (document.pages > limits.pages) findings.push(limitFinding('pages', limits))
    for (const number of options.pages ?? pageNumbers(Math.min(document.pages, limits.pages))) {
      options.heartbeat?.(number)
      try {
        const { content, layout } = await readPage(document, number, limits)
        findings.push(...(content.findings ?? []), ...layout.findings)
        shown ||= content.images.length > 0 || content.rulings.length > 0 || content.fills.length > 0
        if (content.glyphs.length === 0 && isPicture(content))
          findings.push(finding('page-without-text', { page: number }))
        pages.push(layout)
      } catch (cause) {
        broken = cause
        findings.push(pageFinding(number, cause, limits))
      }
    }
    options.heartbeat?.(null)
    findings.push(...leftOutFindings(pages.flatMap(({ leftOut }) => leftOut)))
    const layouts = stripFurniture(unwrapFrames(pages))
    const readings = [
      pageBlocks(layouts),
      ...(mayHaveBorderlessTables(layouts) ? [pageBlocks(layouts, { borderless: true })] : []),
    ]
    if (readings[0]!.length === 0) throw emptyError(document.pages, shown, findings, broken)
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

/** Reads and lays out a page; one that raises suspicion is compared with its picture. Throws what the engine throws. */
async function readPage(document: PagedDocument, number: number, limits: Limits) {
  const content = await document.page(number)
  const layout = layOutPage(content, limits)
  const picture = document.draw && isSuspicious(layout) ? await document.draw(number) : undefined
  return { content, layout: picture ? witnessPage(layout, content.rulings, picture) : layout }
}

/** Whether something was left out of a table of the page: then what is beside it may not be what it seems. */
function isSuspicious({ grids, leftOut, inDocument = (box) => box }: PageLayout): boolean {
  const places = leftOut.flatMap(({ at }) => at.flatMap((place) => ('page' in place ? [place.box] : [])))
  return grids.some((placed) => {
    const { left, top, right, bottom } = inDocument(placed.box)
    return places.some(([x0, y0, x1, y1]) => x0 < right && x1 > left && y0 < bottom && y1 > top)
  })
}

/** Why a page is left out. */
function pageFinding(page: number, cause: unknown, limits: Limits): Finding {
  if (cause instanceof LimitReached) return limitFinding(cause.limit, limits, { page })
  const reason = cause instanceof Error ? cause.message.split('\n')[0]! : String(cause)
  return finding('page-unreadable', { page, reason })
}

const pageNumbers = (pages: number): number[] => Array.from({ length: pages }, (_, index) => index + 1)

/** Share of the page that a picture covers to be what the page is about. */
const PICTURE_SHARE = 0.25

const isPicture = ({ images, width, height }: PageContent): boolean =>
  images.some((box) => boxArea(box) > PICTURE_SHARE * width * height)

/** Why there is nothing: `broken` is what the last page that could not be read threw. */
function emptyError(pages: number, shown: boolean, findings: readonly Finding[], broken: unknown): ExtractionError {
  if (broken instanceof LimitReached) return broken
  if (findings.some(({ code }) => code === 'limit-reached')) {
    return new ExtractionError('limit-reached', 'what is within the limits of pages and their size holds no text')
  }
  if (pages < 1 || findings.filter(({ code }) => code === 'page-unreadable').length >= pages) {
    return new ExtractionError('damaged', 'no page of the PDF can be read: fetch the file again', { cause: broken })
  }
  return shown
    ? new ExtractionError(
        'no-text-layer',
        'the pages are pictures without text: run text recognition (OCR) on them first',
      )
    : new ExtractionError('not-a-report', 'the PDF has nothing on its pages')
}
