import { inverted, type Matrix, mapBox, mapPoint } from '../page/matrix.js'
import type { PaintedArea } from '../page/paint/display-list.js'
import { objectMatrix } from './packed-path.js'
import type { Handle } from './pdfium-calls.js'
import type { PdfiumEngine } from './pdfium-engine.js'

/** Bytes of a pixel as PDFium gives it: blue, green, red, alpha. */
const PIXEL = 4
const ALPHA = 3

/** Of 255: a pixel from here on hides what is beneath. */
const OPAQUE = 250

/**
 * Where an image hides what is beneath. Its pixels are asked for only where something lies beneath it, since that decodes
 * it: masks and transparent pixels are holes. `container` maps the space that the image stands in to the page. To be used
 * while the page is open.
 */
export function imageOpacity(
  engine: PdfiumEngine,
  document: Handle,
  page: Handle,
  image: Handle,
  container: Matrix,
): Pick<PaintedArea, 'opaque' | 'opaqueAt'> {
  if (engine.calls.FPDFPageObj_HasTransparency(image) !== 0) return { opaque: false }
  const back = inverted(container)
  if (!back) return { opaque: false }
  let alphaAt: ((x: number, y: number) => number) | undefined
  return {
    opaque: true,
    opaqueAt: (x, y) => {
      alphaAt ??= drawnAlpha(engine, document, page, image)
      return alphaAt(...mapPoint(back, x, y)) >= OPAQUE
    },
  }
}

/** The alpha, from 0 to 255, of the image as it is drawn at a point of its container. */
function drawnAlpha(
  engine: PdfiumEngine,
  document: Handle,
  page: Handle,
  image: Handle,
): (x: number, y: number) => number {
  const { calls, memory } = engine
  const bitmap = calls.FPDFImageObj_GetRenderedBitmap(document, page, image)
  if (bitmap === 0) return () => 0
  const width = calls.FPDFBitmap_GetWidth(bitmap)
  const height = calls.FPDFBitmap_GetHeight(bitmap)
  const stride = calls.FPDFBitmap_GetStride(bitmap)
  const start = calls.FPDFBitmap_GetBuffer(bitmap)
  const alphas = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      alphas[row * width + column] = memory.HEAPU8[start + row * stride + column * PIXEL + ALPHA]!
    }
  }
  calls.FPDFBitmap_Destroy(bitmap)
  // y grows upwards in the space of a page, rows of a bitmap are counted from its upper end
  const { left, top: low, right, bottom: high } = mapBox(objectMatrix(engine, image), 0, 0, 1, 1)
  return (x, y) => {
    const column = Math.floor(((x - left) / (right - left)) * width)
    const row = Math.floor(((high - y) / (high - low)) * height)
    return column >= 0 && column < width && row >= 0 && row < height ? alphas[row * width + column]! : 0
  }
}
