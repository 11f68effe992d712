import type { EngineChoice } from '../../src/model/content.js'
import { ExtractionError } from '../../src/model/errors.js'
import { LimitReached } from '../../src/model/limit-reached.js'
import type { OpenPdf, PdfDocument } from './page/page-content.js'
import { openWithPdfium } from './pdfium/pdfium.js'
import { openPdfjs } from './pdfjs/open-pdfjs.js'

/** How a PDF is opened by each choice of engine. */
export const openers: Readonly<Record<EngineChoice, OpenPdf>> = {
  auto: async (bytes, options) => {
    try {
      return withSecond(await openWithPdfium(bytes, options), () => openPdfjs(bytes, options))
    } catch (cause) {
      if (!(cause instanceof ExtractionError) || cause.code === 'encrypted') throw cause
      // what neither can open is said in the words of the first
      return openPdfjs(bytes, options).catch(() => {
        throw cause
      })
    }
  },
  pdfium: openWithPdfium,
  pdfjs: openPdfjs,
}

/** The document of the first engine; a page that it cannot read is asked of a second, opened only then. */
function withSecond(first: PdfDocument, openSecond: () => Promise<PdfDocument>): PdfDocument {
  let second: Promise<PdfDocument> | undefined
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
