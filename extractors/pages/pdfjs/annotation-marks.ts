import type { LeftOut } from '../../left-out.js'
import { type Matrix, mapBox } from '../page/matrix.js'
import type { Ink } from '../page/page-content.js'
import { pagePlace } from '../page/page-place.js'

/** The fields of an annotation as pdf.js tells them. */
export interface PdfjsAnnotation {
  readonly id: string
  readonly subtype: string
  readonly rect: readonly number[]
  readonly annotationFlags?: number
  readonly hasAppearance?: boolean
  readonly fieldValue?: unknown
  readonly contentsObj?: { readonly str?: string }
}

/** Bits of an annotation's flags: not shown at all, not shown on screen (ISO 32000-1, table 165). */
const NOT_SHOWN = 2 | 32

/** What the annotations of page `number`, from 1, hold that is not among its operators. `view` maps user space to the page. */
export function annotationMarks(
  annotations: readonly PdfjsAnnotation[],
  number: number,
  view: Matrix,
): { readonly leftOut: readonly LeftOut[]; readonly ink: readonly Ink[] } {
  const leftOut: LeftOut[] = []
  const ink: Ink[] = []
  for (const { subtype, rect, annotationFlags = 0, hasAppearance, fieldValue, contentsObj } of annotations) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect
    const box = mapBox(view, x0, y0, x1, y1)
    const value = typeof fieldValue === 'string' ? fieldValue.trim() : ''
    if ((annotationFlags & NOT_SHOWN) !== 0) {
      leftOut.push({ reason: 'switched-off', text: contentsObj?.str || value, at: [pagePlace(number, box)] })
    } else if (subtype === 'Widget' && !hasAppearance && value !== '') ink.push({ kind: 'field', box, text: value })
  }
  return { leftOut, ink }
}
