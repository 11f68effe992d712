import { type Box, pointBounds } from '../../../src/model/box.js'
import { type Matrix, mapPoint } from '../page/matrix.js'
import { intersectClips } from '../page/paint/clip-box.js'
import type { Handle } from './pdfium-calls.js'
import type { PdfiumEngine } from './pdfium-engine.js'

/** FPDF_SEGMENT_* of fpdfview.h. */
const BEZIER = 1
const MOVE = 2

/** The matrix from an object's own space to that of the page or form that it stands in. */
export function objectMatrix({ calls, memory, scratch }: PdfiumEngine, object: Handle): Matrix {
  calls.FPDFPageObj_GetMatrix(object, scratch)
  const { HEAPF32 } = memory
  const at = scratch >> 2
  return [HEAPF32[at]!, HEAPF32[at + 1]!, HEAPF32[at + 2]!, HEAPF32[at + 3]!, HEAPF32[at + 4]!, HEAPF32[at + 5]!]
}

/** The path of an object in its own space, packed as `subpathsOf` reads it. */
export function packedPath({ calls, memory, scratch }: PdfiumEngine, object: Handle): number[] {
  const packed: number[] = []
  const at = scratch >> 2
  const count = calls.FPDFPath_CountSegments(object)
  // a curve comes as three points: only the first of them gets an operator
  let curve = 0
  for (let index = 0; index < count; index++) {
    const segment = calls.FPDFPath_GetPathSegment(object, index)
    const type = calls.FPDFPathSegment_GetType(segment)
    calls.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)
    if (type !== BEZIER) packed.push(type === MOVE ? 0 : 1)
    else if (curve % 3 === 0) packed.push(2)
    curve = type === BEZIER ? curve + 1 : 0
    packed.push(memory.HEAPF32[at]!, memory.HEAPF32[at + 1]!)
    if (calls.FPDFPathSegment_GetClose(segment) !== 0) packed.push(4)
  }
  return packed
}

/**
 * What an object may paint of the page: `outer` cut down to the bounding box of each of its clip paths, which stand in the
 * space of its container; `matrix` maps that to the page.
 */
export function objectClip({ calls, memory, scratch }: PdfiumEngine, object: Handle, matrix: Matrix, outer: Box): Box {
  const path = calls.FPDFPageObj_GetClipPath(object)
  const paths = path === 0 ? 0 : calls.FPDFClipPath_CountPaths(path)
  let clip = outer
  const at = scratch >> 2
  for (let index = 0; index < paths; index++) {
    const count = calls.FPDFClipPath_CountPathSegments(path, index)
    const points = Array.from({ length: count }, (_, point) => {
      calls.FPDFPathSegment_GetPoint(calls.FPDFClipPath_GetPathSegment(path, index, point), scratch, scratch + 4)
      return mapPoint(matrix, memory.HEAPF32[at]!, memory.HEAPF32[at + 1]!)
    })
    if (count > 0) clip = intersectClips(clip, pointBounds(points))
  }
  return clip
}
