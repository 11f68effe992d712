import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { withHanFont } from './with-han-font.js'

/** A page as a picture. `width` and `height` are in points, as the page is displayed; `bytes` are those of a WebP file. */
export interface DrawnPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/** Pixels per inch: figures of 9 points stay legible, and a page of a report takes some 60 kB. */
const RESOLUTION = 110
const POINTS_PER_INCH = 72

/** Pixels of the largest picture; a page may state any size, and at four bytes each the memory is ours. */
const MOST_PIXELS = 4_000_000

/** Of 100: at 70 the edges of small characters are still clean, and a page takes a third of the bytes of a PNG. */
const WEBP_QUALITY = 70

/** What pdf.js's canvas factory gives under Node: a canvas of @napi-rs/canvas, which can write itself as a file. */
interface Drawing {
  readonly canvas: { toBuffer(type: 'image/webp', quality: number): Uint8Array }
  readonly context: object
}

interface CanvasFactory {
  create: (width: number, height: number) => Drawing
  destroy(drawing: Drawing): void
}

/**
 * Draws page `number` (counted from 1) of an open document on white paper, at 110 pixels per inch or what four million
 * pixels allow. The canvas is the document's own: pdf.js cannot draw on one of another copy of the package. Throws what
 * pdf.js throws for a page that it cannot draw.
 */
export async function drawPage(document: PDFDocumentProxy, number: number): Promise<DrawnPage> {
  const page = await document.getPage(number)
  const unscaled = 1 / page.userUnit
  const { width, height } = page.getViewport({ scale: unscaled })
  const scale = Math.min(RESOLUTION / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / (width * height)))
  const viewport = page.getViewport({ scale: scale * unscaled })
  const factory = document.canvasFactory as CanvasFactory
  writeHanOn(factory)
  const drawing = factory.create(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)))
  try {
    await page.render({ canvas: drawing.canvas, canvasContext: drawing.context, viewport }).promise
    return { number, width, height, bytes: drawing.canvas.toBuffer('image/webp', WEBP_QUALITY) }
  } finally {
    factory.destroy(drawing)
    page.cleanup()
  }
}

/** Factories that are prepared already. */
const prepared = new WeakSet<CanvasFactory>()

/** Has every canvas of the factory, those that pdf.js makes for itself among them, find a system's font for Chinese characters. */
function writeHanOn(factory: CanvasFactory): void {
  if (prepared.has(factory)) return
  prepared.add(factory)
  const create = factory.create.bind(factory)
  factory.create = (width, height) => {
    const drawing = create(width, height)
    const { context } = drawing
    const font = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(context), 'font')
    if (font?.set && font.get) {
      Object.defineProperty(context, 'font', {
        configurable: true,
        get: font.get,
        set: (value: string) => font.set!.call(context, withHanFont(value)),
      })
    }
    return drawing
  }
}
