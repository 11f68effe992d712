import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
// its other half, which it would load itself when the first document is opened: see `openPdfjs`
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { ExtractionError } from '../../../src/model/extraction-error.js'
import { defaultLimits, type Limits, limitsOf } from '../../../src/model/limits.js'
import type { OpenOptions, PageContent, PagedDocument } from '../page/page-content.js'
import { pageView } from '../page/page-view.js'
import { visibleContent } from '../page/visibility/visible-content.js'
import { annotationMarks, type PdfjsAnnotation } from './annotation-marks.js'
import { fontSink } from './font-sink.js'
import type { PdfjsFont } from './graphics-state.js'
import type { PdfjsImage } from './paint-images.js'
import { type OperatorContext, paintOperators } from './paint-operators.js'

const assets = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * Opens a document with pdf.js. Character maps and standard fonts come from the package, nothing from the network, and
 * nothing of the document is executed. A document loaded `toRead` cannot be drawn. Throws ExtractionError `encrypted` or
 * `damaged`.
 */
export async function loadPdfjs(
  bytes: Uint8Array,
  password?: string,
  { toRead = false, limits = defaultLimits } = {},
): Promise<PDFDocumentProxy> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    ...(password === undefined ? {} : { password }),
    cMapUrl: `${join(assets, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(assets, 'standard_fonts')}/`,
    wasmUrl: `${join(assets, 'wasm')}/`,
    isEvalSupported: false,
    enableXfa: false,
    ...(toRead ? { disableFontFace: false, ownerDocument: fontSink() } : { disableFontFace: true }),
    useSystemFonts: false,
    // the fonts' lists of characters: without them a code that has no character passes for one
    fontExtraProperties: true,
    // larger images are not decoded (we only want to know where they stand): 850 bytes can hold 3.6 billion pixels
    maxImageSize: limits['image-pixels'],
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    return await task.promise
  } catch (cause) {
    await task.destroy()
    throw openingError(cause)
  }
}

function openingError(cause: unknown): ExtractionError {
  const name = cause instanceof Error ? cause.name : ''
  if (name === 'PasswordException') {
    return new ExtractionError('encrypted', 'the PDF needs a password: give it with --password', { cause })
  }
  const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  return new ExtractionError('damaged', `the PDF cannot be opened (${reason}): fetch the file again`, { cause })
}

/** One document read through pdf.js's operator lists. Throws as `loadPdfjs` does. */
export async function openPdfjs(bytes: Uint8Array, options: OpenOptions = {}): Promise<PagedDocument> {
  const limits = limitsOf(options)
  const document = await loadPdfjs(bytes, options.password, { toRead: true, limits })
  const metadata = await document.getMetadata().catch(() => null)
  const title = metadata ? (metadata.info as { readonly Title?: unknown }).Title : null
  const layers = await document.getOptionalContentConfig().catch(() => null)
  return {
    engine: 'pdfjs',
    hasHiddenLayers: hasHidden(layers),
    pages: document.numPages,
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : null,
    page: async (number) => {
      const page = await document.getPage(number)
      try {
        return await readPage(page, limits, layers)
      } finally {
        page.cleanup()
      }
    },
    close: () => document.loadingTask.destroy(),
  }
}

type Layers = Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>

const hasHidden = (layers: Layers | null): boolean => layers !== null && [...layers].some(([, { visible }]) => !visible)

/** Subtypes of annotations that lie over the page and are no part of what it states. */
const OVERLAYS = new Set(['Stamp', 'Text', 'FileAttachment', 'Sound'])

async function readPage(page: PDFPageProxy, limits: Limits, layers: Layers | null): Promise<PageContent> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  // a UserUnit is left out, as all other readers do, so that places mean the same to them
  const { view, width, height, findings } = pageView(
    page.pageNumber,
    { left, top, right, bottom },
    page.rotate / 90,
    limits,
  )
  const list = await page.getOperatorList()
  const annotations = (await page.getAnnotations()) as readonly PdfjsAnnotation[]
  const overlays = new Set(annotations.filter(({ subtype }) => OVERLAYS.has(subtype)).map(({ id }) => id))
  const fonts = new Map<string, PdfjsFont | null>()
  const context: OperatorContext = {
    fontOf: (id) => {
      if (!fonts.has(id)) fonts.set(id, page.commonObjs.has(id) ? (page.commonObjs.get(id) as PdfjsFont) : null)
      return fonts.get(id) ?? null
    },
    imageOf: (id) => {
      const objects = id.startsWith('g_') ? page.commonObjs : page.objs
      return objects.has(id) ? (objects.get(id) as PdfjsImage) : null
    },
    isOn: (layer) => layers?.isVisible(layer) ?? true,
    isOverlay: (annotation) => overlays.has(annotation),
  }
  const display = paintOperators(list, view, { left: 0, top: 0, right: width, bottom: height }, context, limits)
  const number = page.pageNumber
  const seen = visibleContent(display, number)
  const marks = annotationMarks(annotations, number, view)
  const [ink, leftOut] = [
    [...seen.ink, ...marks.ink],
    [...seen.leftOut, ...marks.leftOut],
  ]
  return { number, width, height, ...seen, ink, leftOut, findings }
}
