import type { PagePicture } from '../page/page-picture.js'
import type { Handle } from './pdfium-calls.js'
import type { PdfiumEngine } from './pdfium-engine.js'

/** Pixels per point: strokes of figures of 6 points are two pixels wide. */
const SCALE = 3

/** Pixels of the largest picture; larger pages are drawn coarser. */
const MOST_PIXELS = 8_000_000

/** FPDFBitmap_BGRx and FPDF_ANNOT of fpdfview.h. */
const WITHOUT_ALPHA = 3
const WITH_ANNOTATIONS = 1
const WHITE = 0xffffffff
const BYTES = 4

/** Draws page `number`, from 1, of an open document; undefined where PDFium cannot load it or has no memory for it. */
export function drawPdfiumPage(engine: PdfiumEngine, document: Handle, number: number): PagePicture | undefined {
  const { calls, memory } = engine
  const page = calls.FPDF_LoadPage(document, number - 1)
  if (page === 0) return undefined
  const [across, down] = [calls.FPDF_GetPageWidthF(page), calls.FPDF_GetPageHeightF(page)]
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / Math.max(1, across * down)))
  const [width, height] = [Math.max(1, Math.round(across * scale)), Math.max(1, Math.round(down * scale))]
  const bitmap = calls.FPDFBitmap_CreateEx(width, height, WITHOUT_ALPHA, 0, 0)
  if (bitmap === 0) {
    calls.FPDF_ClosePage(page)
    return undefined
  }
  calls.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
  calls.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS)
  const stride = calls.FPDFBitmap_GetStride(bitmap)
  const start = calls.FPDFBitmap_GetBuffer(bitmap)
  const luminance = luminanceOf(memory.HEAPU8, start, stride, width, height)
  calls.FPDFBitmap_Destroy(bitmap)
  calls.FPDF_ClosePage(page)
  return { scale, width, height, luminance }
}

/** Rec. 601 luma of pixels that are stored as blue, green, red and a byte unused. */
function luminanceOf(bytes: Uint8Array, start: number, stride: number, width: number, height: number): Uint8Array {
  const luminance = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    let at = start + row * stride
    for (let column = 0; column < width; column++, at += BYTES) {
      luminance[row * width + column] = (bytes[at]! * 29 + bytes[at + 1]! * 150 + bytes[at + 2]! * 77) >> 8
    }
  }
  return luminance
}
