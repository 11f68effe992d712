import type { Box } from '../../../src/model/geometry.js'
import type { Paint, Painting } from '../page/display-list.js'
import { compose, type Matrix } from '../page/matrix.js'
import { bound, paintImage, paintPath } from '../page/painting.js'
import type { Handle, PdfiumCalls } from './pdfium-calls.js'
import type { PdfiumEngine } from './pdfium-engine.js'
import { clipOf, matrixOf, packedPath } from './pdfium-shapes.js'

/** A text object that is painted: its turn, what of the page it may reach, and the form that it stands in, 0 for none. */
export interface TextRun {
  readonly turn: number
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
interface Place {
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
  page: Handle,
  view: Matrix,
  painting: Painting,
): Map<Handle, TextRun> {
  const { calls } = engine
  const runs = new Map<Handle, TextRun>()
  const unseen: [object: Handle, form: Handle][] = []
  let turn = 0
  /** Points of paths on the page; a path is as many operators as it has points. */
  let points = 0

  const paint = (object: Handle, place: Place): void => {
    turn++
    bound(painting, 'page-operators', turn + points)
    switch (calls.FPDFPageObj_GetType(object)) {
      case TEXT: {
        const colour = textPaint(engine, object)
        if (colour === 'none') {
          unseen.push([object, place.form])
          return
        }
        if (colour === 'paper') painting.paperTurns.add(turn)
        dropActualText(engine, object)
        runs.set(object, { turn, clip: clipOf(engine, object, place.matrix, place.clip), form: place.form })
        return
      }
      case PATH:
        points += calls.FPDFPath_CountSegments(object)
        bound(painting, 'page-operators', turn + points)
        paintPathObject(engine, object, place, turn, painting)
        return
      case IMAGE: {
        const clip = clipOf(engine, object, place.matrix, place.clip)
        paintImage(painting, compose(place.matrix, matrixOf(engine, object)), clip, turn)
        return
      }
      case SHADING:
        painting.grounds.push({ box: clipOf(engine, object, place.matrix, place.clip), turn })
        return
      case FORM: {
        if (place.depth >= DEEPEST_FORM) return
        const inner: Place = {
          matrix: compose(place.matrix, matrixOf(engine, object)),
          clip: clipOf(engine, object, place.matrix, place.clip),
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
  const place: Place = { matrix: view, clip: painting.page, opaque: true, depth: 0, form: 0 }
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

function paintPathObject(engine: PdfiumEngine, object: Handle, place: Place, turn: number, painting: Painting): void {
  const { calls, memory, scratch } = engine
  calls.FPDFPath_GetDrawMode(object, scratch, scratch + 4)
  const filled = memory.HEAP32[scratch >> 2] !== 0
  const stroked = memory.HEAP32[(scratch >> 2) + 1] !== 0
  const stroke = stroked ? colourPaint(engine, calls.FPDFPageObj_GetStrokeColor, object) : 'none'
  const fill = filled ? colourPaint(engine, calls.FPDFPageObj_GetFillColor, object) : 'none'
  if (stroke === 'none' && fill === 'none') return
  const opaque =
    (fill !== 'paper' && stroke !== 'paper') || (place.opaque && calls.FPDFPageObj_HasTransparency(object) === 0)
  const matrix = compose(place.matrix, matrixOf(engine, object))
  const clip = clipOf(engine, object, place.matrix, place.clip)
  paintPath(painting, packedPath(engine, object), matrix, { stroke, fill, opaque }, clip, turn)
}

/** What is painted with the colour that `call` gives; one that it cannot tell (a pattern) shows. */
function colourPaint(
  { memory, scratch }: PdfiumEngine,
  call: PdfiumCalls['FPDFPageObj_GetFillColor'],
  object: Handle,
): Paint {
  if (call(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return 'ink'
  const at = scratch >> 2
  const { HEAPU32 } = memory
  if (HEAPU32[at + 3] === 0) return 'none'
  return HEAPU32[at] === 255 && HEAPU32[at + 1] === 255 && HEAPU32[at + 2] === 255 ? 'paper' : 'ink'
}

/** How a text object is painted; for the rendering modes see ISO 32000-1, table 106. */
function textPaint(engine: PdfiumEngine, object: Handle): Paint {
  const { calls } = engine
  const mode = calls.FPDFTextObj_GetTextRenderMode(object) & 3
  if (mode === 3) return 'none'
  const stroke = mode === 0 ? 'none' : colourPaint(engine, calls.FPDFPageObj_GetStrokeColor, object)
  const fill = mode === 1 ? 'none' : colourPaint(engine, calls.FPDFPageObj_GetFillColor, object)
  return stroke === 'ink' || fill === 'none' ? stroke : fill
}

function dropActualText({ calls, names }: PdfiumEngine, object: Handle): void {
  for (let index = calls.FPDFPageObj_CountMarks(object) - 1; index >= 0; index--) {
    const mark = calls.FPDFPageObj_GetMark(object, index)
    if (mark !== 0 && calls.FPDFPageObjMark_GetParamValueType(mark, names.actualText) !== 0) {
      calls.FPDFPageObj_RemoveMark(object, mark)
    }
  }
}
