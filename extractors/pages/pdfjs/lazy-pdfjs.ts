import type { OpenPagedDocument } from '../page/page-content.js'

type Pdfjs = typeof import('./open-pdfjs.js')

let loading: Promise<Pdfjs> | undefined

/**
 * Opens a PDF with pdf.js, which is loaded when it is first asked for: that takes more time than reading a report with
 * PDFium. Throws ExtractionError `encrypted` or `damaged`.
 */
export const lazyPdfjs: OpenPagedDocument = async (bytes, options) => {
  loading ??= load()
  return (await loading).openPdfjs(bytes, options)
}

/**
 * pdf.js's build for Node 20 replaces functions of the language by slower ones (core-js) for mistakes of engines that Node
 * does not have or nobody here meets; Node's own are put back, since all code of the process uses them.
 */
async function load(): Promise<Pdfjs> {
  const { push } = Array.prototype
  const { parse, stringify } = JSON
  const pdfjs = await import('./open-pdfjs.js')
  Object.assign(Array.prototype, { push })
  Object.assign(JSON, { parse, stringify })
  return pdfjs
}
