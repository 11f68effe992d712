import type { Box } from '../../../src/model/box.js'
import { PAPER } from '../../colour.js'
import { compose, type Matrix } from '../page/matrix.js'
import { type DisplayList, enforceLimit, type TextPaint } from '../page/paint/display-list.js'
import type { Paint } from '../page/paint/paint.js'
import { paintImage, paintPath } from '../page/paint/paint-path.js'
import { imageOpacity } from './image-opacity.js'
import { objectClip, objectMatrix, packedPath } from './packed-path.js'
import type { Handle, PdfiumCalls } from './pdfium-calls.js'
import type { PdfiumEngine } from './pdfium-engine.js'

/** A text object that is painted: its paint order, the part of the page it may paint, and the form that contains it (0 for none). */
export interface TextRun {
  readonly paintOrder: number
  readonly clip: Box
  readonly form: Handle
}

/** FPDF_PAGEOBJ_* of fpdf_edit.h. */
const TEXT = 1
const PATH = 2
const IMAGE = 3
const SHADING = 4
const FORM = 5

/** How deep forms may lie in forms; PDFium itself stops well before. */
const DEEPEST_FORM = 64

/** Where the objects of a page or of a form stand. */
interface Container {
  /** Maps the container's space to points of the page as displayed. */
  readonly matrix: Matrix
  readonly clip: Box
  /** False within something that lets what is beneath shine through. */
  readonly opaque: boolean
  readonly depth: number
  /** Handle of the form, 0 for the page. */
  readonly form: Handle
}

/**
 * Paints the paths and images of a page, forms within forms included, and returns its visible text objects by handle.
 * ActualText, which stands for a run as a whole and may say anything, is removed: the glyphs themselves are read. Throws
 * `LimitReached` for more objects or shapes than are allowed.
 */
export function paintObjects(
  engine: PdfiumEngine,
  document: Handle,
  page: Handle,
  view: Matrix,
  display: DisplayList,
): Map<Handle, TextRun> {
  const { calls } = engine
  const runs = new Map<Handle, TextRun>()
  const unseen: [object: Handle, form: Handle][] = []
  let paintOrder = 0
  /** Points of paths on the page; a path is as many operators as it has points. */
  let points = 0

  const paint = (object: Handle, place: Container): void => {
    paintOrder++
    enforceLimit(display, 'page-operators', paintOrder + points)
    switch (calls.FPDFPageObj_GetType(object)) {
      case TEXT: {
        const paint = textPaint(engine, object)
        if (paint === null) {
          unseen.push([object, place.form])
          return
        }
        display.textPaints.set(paintOrder, paint)
        dropActualText(engine, object)
        runs.set(object, { paintOrder, clip: objectClip(engine, object, place.matrix, place.clip), form: place.form })
        return
      }
      case PATH:
        points += calls.FPDFPath_CountSegments(object)
        enforceLimit(display, 'page-operators', paintOrder + points)
        paintPathObject(engine, object, place, paintOrder, display)
        return
      case IMAGE: {
        const clip = objectClip(engine, object, place.matrix, place.clip)
        const matrix = compose(place.matrix, objectMatrix(engine, object))
        const opacity = place.opaque ? imageOpacity(engine, document, page, object, place.matrix) : { opaque: false }
        paintImage(display, matrix, clip, paintOrder, opacity)
        return
      }
      case SHADING:
        display.areas.push({
          box: objectClip(engine, object, place.matrix, place.clip),
          paintOrder,
          paint: 'mixed',
          opaque: false,
        })
        return
      case FORM: {
        if (place.depth >= DEEPEST_FORM) return
        const inner: Container = {
          matrix: compose(place.matrix, objectMatrix(engine, object)),
          clip: objectClip(engine, object, place.matrix, place.clip),
          opaque: place.opaque && calls.FPDFPageObj_HasTransparency(object) === 0,
          depth: place.depth + 1,
          form: object,
        }
        const count = calls.FPDFFormObj_CountObjects(object)
        for (let index = 0; index < count; index++) paint(calls.FPDFFormObj_GetObject(object, index), inner)
      }
    }
  }

  const count = calls.FPDFPage_CountObjects(page)
  const place: Container = { matrix: view, clip: display.page, opaque: true, depth: 0, form: 0 }
  for (let index = 0; index < count; index++) paint(calls.FPDFPage_GetObject(page, index), place)
  if (runs.size > 0) for (const [object, form] of unseen) removeText(engine, page, object, form)
  return runs
}

/**
 * Takes a text object that is not seen off the page: PDFium tells a text that stands twice in one place only once, be the
 * first of the two visible or not.
 */
export function removeText({ calls }: PdfiumEngine, page: Handle, object: Handle, form: Handle): void {
  const removed = form === 0 ? calls.FPDFPage_RemoveObject(page, object) : calls.FPDFFormObj_RemoveObject(form, object)
  if (removed !== 0) calls.FPDFPageObj_Destroy(object)
}

function paintPathObject(
  engine: PdfiumEngine,
  object: Handle,
  place: Container,
  paintOrder: number,
  display: DisplayList,
): void {
  const { calls, memory, scratch } = engine
  calls.FPDFPath_GetDrawMode(object, scratch, scratch + 4)
  const filled = memory.HEAP32[scratch >> 2] !== 0
  const stroked = memory.HEAP32[(scratch >> 2) + 1] !== 0
  const stroke = stroked ? colourPaint(engine, calls.FPDFPageObj_GetStrokeColor, object) : 'none'
  const fill = filled ? colourPaint(engine, calls.FPDFPageObj_GetFillColor, object) : 'none'
  if (stroke === 'none' && fill === 'none') return
  const opaque = place.opaque && calls.FPDFPageObj_HasTransparency(object) === 0
  const matrix = compose(place.matrix, objectMatrix(engine, object))
  const clip = objectClip(engine, object, place.matrix, place.clip)
  paintPath(display, packedPath(engine, object), matrix, { stroke, fill, opaque }, clip, paintOrder)
}

/** The colour that `call` gives and its opacity from 0 to 1; a colour that it cannot tell (a pattern) is mixed. */
function colourOf(
  { memory, scratch }: PdfiumEngine,
  call: PdfiumCalls['FPDFPageObj_GetFillColor'],
  object: Handle,
): TextPaint {
  if (call(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return { paint: 'mixed', opacity: 1 }
  const at = scratch >> 2
  const { HEAPU32 } = memory
  const [red, green, blue, alpha] = [HEAPU32[at]!, HEAPU32[at + 1]!, HEAPU32[at + 2]!, HEAPU32[at + 3]!]
  return { paint: (red << 16) | (green << 8) | blue, opacity: alpha / 255 }
}

function colourPaint(engine: PdfiumEngine, call: PdfiumCalls['FPDFPageObj_GetFillColor'], object: Handle): Paint {
  const { paint, opacity } = colourOf(engine, call, object)
  return opacity === 0 ? 'none' : paint
}

/**
 * How a text object is painted, null for not at all; for the rendering modes see ISO 32000-1, table 106. Of text with an
 * outline the outline counts unless it has the colour of the paper.
 */
function textPaint(engine: PdfiumEngine, object: Handle): TextPaint | null {
  const { calls } = engine
  const mode = calls.FPDFTextObj_GetTextRenderMode(object) & 3
  if (mode === 3) return null
  const stroke = mode === 0 ? null : colourOf(engine, calls.FPDFPageObj_GetStrokeColor, object)
  const fill = mode === 1 ? null : colourOf(engine, calls.FPDFPageObj_GetFillColor, object)
  return stroke !== null && (fill === null || (stroke.paint !== PAPER && stroke.opacity > 0)) ? stroke : fill
}

function dropActualText({ calls, names }: PdfiumEngine, object: Handle): void {
  for (let index = calls.FPDFPageObj_CountMarks(object) - 1; index >= 0; index--) {
    const mark = calls.FPDFPageObj_GetMark(object, index)
    if (mark !== 0 && calls.FPDFPageObjMark_GetParamValueType(mark, names.actualText) !== 0) {
      calls.FPDFPageObj_RemoveMark(object, mark)
    }
  }
}
