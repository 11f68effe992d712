import { ExtractionError } from '../../../src/model/extraction-error.js'
import { limitsOf } from '../../../src/model/limits.js'
import type { OpenOptions, PagedDocument } from '../page/page-content.js'
import { documentTitle } from './document-title.js'
import { drawPdfiumPage } from './draw-pdfium-page.js'
import type { Handle } from './pdfium-calls.js'
import { guarded, type PdfiumEngine, pdfiumEngine, released } from './pdfium-engine.js'
import { readPdfiumPage } from './read-pdfium-page.js'

/** An open document: its handle and the copy of the file in the engine's memory, which PDFium reads until it is closed. */
interface Session {
  readonly engine: PdfiumEngine
  readonly document: Handle
  readonly file: Handle
}

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const PASSWORD = 4
const UNKNOWN_SECURITY = 5

/**
 * One document read through PDFium. Nothing of it is executed, nothing fetched. Where a page breaks the engine, that page
 * throws and the others are read with a new instance. Throws ExtractionError `encrypted`, `damaged` or `out-of-memory`.
 */
export async function openPdfium(bytes: Uint8Array, options: OpenOptions = {}): Promise<PagedDocument> {
  const { password } = options
  const limits = limitsOf(options)
  let session = await openSession(bytes, password)
  let closed = false
  const described = opening(() =>
    guarded(session.engine, () => ({
      pages: session.engine.calls.FPDF_GetPageCount(session.document),
      title: documentTitle(session.engine, session.document),
    })),
  )
  return {
    engine: 'pdfium',
    ...described,
    page: async (number) => {
      if (!session.engine.alive) session = await openSession(bytes, password)
      const content = guarded(session.engine, () => readPdfiumPage(session.engine, session.document, number, limits))
      if (!content) throw new Error('PDFium cannot load the page')
      return content
    },
    draw: async (number) => {
      if (!session.engine.alive) session = await openSession(bytes, password)
      return guarded(session.engine, () => drawPdfiumPage(session.engine, session.document, number))
    },
    close: async () => {
      if (!closed) closeSession(session)
      closed = true
    },
  }
}

/** Runs what opening takes; a document that breaks the engine is damaged. */
function opening<Result>(run: () => Result): Result {
  try {
    return run()
  } catch (cause) {
    throw damaged(cause instanceof Error ? cause.message : String(cause), cause)
  }
}

async function openSession(bytes: Uint8Array, password = ''): Promise<Session> {
  const engine = await pdfiumEngine()
  const { calls, memory } = engine
  const secret = new TextEncoder().encode(`${password}\0`)
  const { file, document, error } = opening(() =>
    guarded(engine, () => {
      const room = calls.malloc(bytes.length + secret.length)
      if (room === 0) return { file: 0, document: 0, error: 0 }
      memory.HEAPU8.set(bytes, room)
      memory.HEAPU8.set(secret, room + bytes.length)
      const opened = calls.FPDF_LoadMemDocument(room, bytes.length, room + bytes.length)
      const failure = opened === 0 ? calls.FPDF_GetLastError() : 0
      if (opened === 0) calls.free(room)
      return { file: room, document: opened, error: failure }
    }),
  )
  if (file === 0) {
    throw new ExtractionError('out-of-memory', 'the PDF does not fit into the memory of its reader: split the file')
  }
  if (error === PASSWORD) {
    throw new ExtractionError('encrypted', 'the PDF needs a password: give it with --password')
  }
  if (error === UNKNOWN_SECURITY) {
    throw new ExtractionError(
      'encrypted',
      'the PDF is encrypted in a way that is not known: save it without encryption',
    )
  }
  if (document === 0) throw damaged(`PDFium error ${error}`)
  engine.documents++
  return { engine, document, file }
}

const damaged = (reason: string, cause?: unknown): ExtractionError =>
  new ExtractionError('damaged', `the PDF cannot be opened (${reason}): fetch the file again`, { cause })

function closeSession({ engine, document, file }: Session): void {
  if (!engine.alive) return
  guarded(engine, () => {
    engine.calls.FPDF_CloseDocument(document)
    engine.calls.free(file)
  })
  released(engine)
}
