import type { EngineChoice } from '../../src/model/extraction.js'
import { ExtractionError } from '../../src/model/extraction-error.js'
import { LimitReached } from '../../src/model/limit-reached.js'
import type { OpenPagedDocument, PagedDocument } from './page/page-content.js'
import { openPdfium } from './pdfium/open-pdfium.js'
import { lazyPdfjs } from './pdfjs/lazy-pdfjs.js'
import { mayHaveLayers } from './pdfjs/may-have-layers.js'

/** How a PDF is opened by each choice of engine. */
export const engines: Readonly<Record<EngineChoice, OpenPagedDocument>> = {
  auto: withLayers(async (bytes, options) => {
    try {
      return withSecond(await openPdfium(bytes, options), () => lazyPdfjs(bytes, options))
    } catch (cause) {
      if (!(cause instanceof ExtractionError) || cause.code === 'encrypted') throw cause
      // what neither can open is said in the words of the first
      return lazyPdfjs(bytes, options).catch(() => {
        throw cause
      })
    }
  }),
  pdfium: withLayers(openPdfium),
  pdfjs: lazyPdfjs,
}

/**
 * The way in which `open` opens a document; but one with layers that are switched off is read by pdf.js, since PDFium does
 * not tell which layer a text belongs to.
 */
function withLayers(open: OpenPagedDocument): OpenPagedDocument {
  return async (bytes, options) => {
    const layered = mayHaveLayers(bytes) ? await lazyPdfjs(bytes, options).catch(() => null) : null
    if (layered?.hasHiddenLayers) return drawnBy(layered, () => open(bytes, options))
    await layered?.close()
    return open(bytes, options)
  }
}

/** The document of one engine whose pages another one draws, opened only then. */
function drawnBy(document: PagedDocument, openOther: () => Promise<PagedDocument>): PagedDocument {
  let other: Promise<PagedDocument> | undefined
  return {
    ...document,
    draw: async (number) => {
      other ??= openOther()
      return (await other).draw?.(number)
    },
    close: async () => {
      await document.close()
      await other?.then(
        ({ close }) => close(),
        () => undefined,
      )
    },
  }
}

/** The document of the first engine; a page that it cannot read is asked of a second, opened only then. */
function withSecond(first: PagedDocument, openSecond: () => Promise<PagedDocument>): PagedDocument {
  let second: Promise<PagedDocument> | undefined
  return {
    ...first,
    page: async (number) => {
      try {
        return await first.page(number)
      } catch (cause) {
        if (cause instanceof LimitReached) throw cause
        try {
          second ??= openSecond()
          return await (await second).page(number)
        } catch {
          throw cause
        }
      }
    },
    close: async () => {
      await first.close()
      await second?.then(
        (document) => document.close(),
        () => undefined,
      )
    },
  }
}
