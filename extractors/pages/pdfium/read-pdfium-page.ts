import type { Box } from '../../../src/model/box.js'
import { LimitReached } from '../../../src/model/limit-reached.js'
import type { Limits } from '../../../src/model/limits.js'
import type { Matrix } from '../page/matrix.js'
import type { PageContent } from '../page/page-content.js'
import { pageView } from '../page/page-view.js'
import { type DisplayList, emptyDisplayList } from '../page/paint/display-list.js'
import { visibleContent } from '../page/visibility/visible-content.js'
import { unseenRuns, visibleGlyphs } from '../page/visibility/visible-glyphs.js'
import { paintObjects, removeText, type TextRun } from './paint-objects.js'
import { paintText } from './paint-text.js'
import type { Handle } from './pdfium-calls.js'
import type { PdfiumEngine } from './pdfium-engine.js'

/**
 * Content of page `number`, from 1, of an open document; undefined where PDFium cannot load it. Throws `LimitReached` and what
 * calls throw.
 */
export function readPdfiumPage(
  engine: PdfiumEngine,
  document: Handle,
  number: number,
  limits: Limits,
): PageContent | undefined {
  const { calls } = engine
  const page = loadPage(engine, document, number - 1)
  if (page === 0) return undefined
  const { view, width, height, findings } = pageView(
    number,
    extentOf(engine, page),
    calls.FPDFPage_GetRotation(page),
    limits,
  )
  const display = emptyDisplayList({ left: 0, top: 0, right: width, bottom: height }, limits)
  try {
    const runs = paintObjects(engine, document, page, view, display)
    const read = runs.size === 0 || paintSeenText(engine, page, view, runs, display)
    const seen = read ? visibleContent(display, number) : undefined
    calls.FPDF_ClosePage(page)
    return seen && { number, width, height, ...seen, findings }
  } catch (cause) {
    // after anything else nothing of the engine may be called
    if (cause instanceof LimitReached) calls.FPDF_ClosePage(page)
    throw cause
  }
}

/** Texts one over the other in one place; more than these are no report. */
const MOST_LAYERS = 6

/**
 * Paints the text, without runs of which nothing is seen: while there are some, PDFium may have taken what is seen for
 * their repetition. False where it cannot read the text.
 */
function paintSeenText(
  engine: PdfiumEngine,
  page: Handle,
  view: Matrix,
  runs: Map<Handle, TextRun>,
  display: DisplayList,
): boolean {
  for (let layer = 1; ; layer++) {
    const clipped = paintText(engine, page, view, runs, display)
    if (!clipped) return false
    const unseen = unseenRuns(display, clipped)
    if (unseen.size === 0 || layer === MOST_LAYERS) return true
    display.unseen.push(...visibleGlyphs(display).hidden.filter((text) => unseen.has(text.paintOrder)))
    for (const [object, { paintOrder, form }] of [...runs]) {
      if (!unseen.has(paintOrder)) continue
      removeText(engine, page, object, form)
      runs.delete(object)
    }
    display.glyphs.length = 0
    display.glyphOrders.length = 0
  }
}

/** Annotation subtypes of fpdf_annot.h that show nothing of their own. */
const LINK = 2
const POPUP = 16

const FLATTEN_FOR_DISPLAY = 0
const FLATTENED = 1

/** The page with what its annotations show (filled fields, typed notes, stamps) made part of its content. */
function loadPage(engine: PdfiumEngine, document: Handle, index: number): Handle {
  const { calls } = engine
  const page = calls.FPDF_LoadPage(document, index)
  if (page === 0 || !showsAnnotations(calls, page)) return page
  // flattening takes the extent from the page's own entry, not from one that it inherits
  const { left, bottom, right, top } = extentOf(engine, page)
  calls.FPDFPage_SetMediaBox(page, left, bottom, right, top)
  if (calls.FPDFPage_Flatten(page, FLATTEN_FOR_DISPLAY) !== FLATTENED) return page
  calls.FPDF_ClosePage(page)
  return calls.FPDF_LoadPage(document, index)
}

function showsAnnotations(calls: PdfiumEngine['calls'], page: Handle): boolean {
  const count = calls.FPDFPage_GetAnnotCount(page)
  for (let index = 0; index < count; index++) {
    const annotation = calls.FPDFPage_GetAnnot(page, index)
    if (annotation === 0) continue
    const subtype = calls.FPDFAnnot_GetSubtype(annotation)
    calls.FPDFPage_CloseAnnot(annotation)
    if (subtype !== LINK && subtype !== POPUP) return true
  }
  return false
}

/** The visible part of a page in its user space: its crop box within its media box; `top` is above `bottom`. */
function extentOf({ calls, memory, scratch }: PdfiumEngine, page: Handle): Box {
  calls.FPDF_GetPageBoundingBox(page, scratch)
  const { HEAPF32 } = memory
  const at = scratch >> 2
  return { left: HEAPF32[at]!, top: HEAPF32[at + 1]!, right: HEAPF32[at + 2]!, bottom: HEAPF32[at + 3]! }
}
