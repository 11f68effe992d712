import type { Box } from '../../../src/model/box.js'
import type { LeftOut, LeftOutReason } from '../../left-out.js'
import { type Matrix, mapBox } from '../page/matrix.js'
import type { Ink } from '../page/page-content.js'
import { pagePlace } from '../page/page-place.js'
import type { Handle } from './pdfium-calls.js'
import type { PdfiumEngine } from './pdfium-engine.js'

/** Annotation subtypes of fpdf_annot.h. */
const TEXT_NOTE = 1
const LINK = 2
const STAMP = 13
const POPUP = 16
const FILE_ATTACHMENT = 17
const SOUND = 18
const WIDGET = 20

/** Subtypes that lie over the page and are no part of what it states. */
const OVERLAYS = new Set([TEXT_NOTE, STAMP, FILE_ATTACHMENT, SOUND])

/** Stands for the text of a stamp that has none of its own. */
const NAMELESS = 'Stamp'

/** Bits of an annotation's flags: not shown at all, not shown on screen (ISO 32000-1, table 165). */
const HIDDEN = 2
const NO_VIEW = 32

/** What the annotations of a page show beside its content. */
export interface AnnotationMarks {
  /** Text of annotations that are not shown, and of stamps. */
  readonly leftOut: readonly LeftOut[]
  /** Form fields that have a value and no appearance. */
  readonly ink: readonly Ink[]
  /** Whether annotations are left that show something and may become part of the content. */
  readonly flattens: boolean
}

/**
 * Takes the annotations off page `number`, from 1, that are not shown or lie over it, and tells what they hold. `view` maps
 * the page's user space to points as displayed.
 */
export function sortAnnotations(engine: PdfiumEngine, page: Handle, number: number, view: Matrix): AnnotationMarks {
  const { calls } = engine
  const leftOut: LeftOut[] = []
  const ink: Ink[] = []
  let flattens = false
  for (let index = calls.FPDFPage_GetAnnotCount(page) - 1; index >= 0; index--) {
    const annotation = calls.FPDFPage_GetAnnot(page, index)
    if (annotation === 0) continue
    const subtype = calls.FPDFAnnot_GetSubtype(annotation)
    const isOff = (calls.FPDFAnnot_GetFlags(annotation) & (HIDDEN | NO_VIEW)) !== 0
    const isOverlay = OVERLAYS.has(subtype)
    const box = boxOf(engine, annotation, view)
    const text = stringOf(engine, annotation, engine.names.contents)
    const value = subtype === WIDGET ? stringOf(engine, annotation, engine.names.value) : ''
    const isDrawn = subtype !== WIDGET || calls.FPDFAnnot_HasKey(annotation, engine.names.appearance) !== 0
    calls.FPDFPage_CloseAnnot(annotation)
    if (subtype === LINK || subtype === POPUP) continue
    if (isOff || isOverlay) {
      const reason: LeftOutReason = isOff ? 'switched-off' : 'overlay'
      if (isOff || subtype === STAMP)
        leftOut.push({ reason, text: text || value || NAMELESS, at: [pagePlace(number, box)] })
      calls.FPDFPage_RemoveAnnot(page, index)
    } else if (isDrawn) flattens = true
    else if (value !== '') ink.push({ kind: 'field', box, text: value })
  }
  return { leftOut, ink, flattens }
}

/** FS_RECTF of fpdfview.h: left, top, right and bottom as four floats. */
function boxOf({ calls, memory, scratch }: PdfiumEngine, annotation: Handle, view: Matrix): Box {
  calls.FPDFAnnot_GetRect(annotation, scratch)
  const at = scratch >> 2
  const { HEAPF32 } = memory
  return mapBox(view, HEAPF32[at]!, HEAPF32[at + 3]!, HEAPF32[at + 2]!, HEAPF32[at + 1]!)
}

/** An entry of an annotation that is a string; empty where it is none. */
function stringOf({ calls, memory, scratch, scratchSize }: PdfiumEngine, annotation: Handle, key: Handle): string {
  const length = Math.min(calls.FPDFAnnot_GetStringValue(annotation, key, scratch, scratchSize), scratchSize)
  // UTF-16LE, with a zero at its end
  return Buffer.from(memory.HEAPU8.slice(scratch, scratch + Math.max(0, length - 2))).toString('utf16le')
}
