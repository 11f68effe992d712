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
import { sortAnnotations } from './sort-annotations.js'

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
  const loaded = calls.FPDF_LoadPage(document, number - 1)
  if (loaded === 0) return undefined
  const extent = extentOf(engine, loaded)
  const { view, width, height, findings } = pageView(number, extent, calls.FPDFPage_GetRotation(loaded), limits)
  const marks = sortAnnotations(engine, loaded, number, view)
  const page = marks.flattens ? flattened(engine, document, number - 1, loaded, extent) : loaded
  if (page === 0) return undefined
  const display = emptyDisplayList({ left: 0, top: 0, right: width, bottom: height }, limits)
  try {
    const runs = paintObjects(engine, document, page, view, display)
    const read = runs.size === 0 || paintSeenText(engine, page, view, runs, display)
    const seen = read ? visibleContent(display, number) : undefined
    calls.FPDF_ClosePage(page)
    if (!seen) return undefined
    const [ink, leftOut] = [
      [...seen.ink, ...marks.ink],
      [...seen.leftOut, ...marks.leftOut],
    ]
    return { number, width, height, ...seen, ink, leftOut, findings }
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

const FLATTEN_FOR_DISPLAY = 0
const FLATTENED = 1

/** The page with what its annotations show (filled fields, typed notes) made part of its content. */
function flattened({ calls }: PdfiumEngine, document: Handle, index: number, page: Handle, extent: Box): Handle {
  // flattening takes the extent from the page's own entry, not from one that it inherits
  const { left, bottom, right, top } = extent
  calls.FPDFPage_SetMediaBox(page, left, bottom, right, top)
  if (calls.FPDFPage_Flatten(page, FLATTEN_FOR_DISPLAY) !== FLATTENED) return page
  calls.FPDF_ClosePage(page)
  return calls.FPDF_LoadPage(document, index)
}

/** The visible part of a page in its user space: its crop box within its media box; `top` is above `bottom`. */
function extentOf({ calls, memory, scratch }: PdfiumEngine, page: Handle): Box {
  calls.FPDF_GetPageBoundingBox(page, scratch)
  const { HEAPF32 } = memory
  const at = scratch >> 2
  return { left: HEAPF32[at]!, top: HEAPF32[at + 1]!, right: HEAPF32[at + 2]!, bottom: HEAPF32[at + 3]! }
}
