import { docxBytes, mainPart, p } from '../../extractors/make-docx.js'
import { filesOf } from '../hostile-file.js'
import { docxReport, htmlReport, pdfReport } from './real-reports.js'

const text = (content: string) => (): Uint8Array => Buffer.from(content)

/** P4: names that promise another format than the bytes have. */
export const wrongNames = filesOf({
  'P4-page-as.pdf': text(htmlReport()),
  'P4-pdf-as.html': pdfReport,
  'P4-pdf-as.docx': pdfReport,
  'P4-document-as.txt': docxReport,
  'P4-rtf-as.docx': text('{\\rtf1\\ansi words}'),
  'P4-picture-as.pdf': () =>
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, ...Buffer.from('JFIF\0'), ...new Uint8Array(99)]),
  'P4-noise-as.pdf': () => Buffer.from(Array.from({ length: 9999 }, (_, n) => (n * n * 7919 + n) % 251)),
  'P4-program-as.html': () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, ...new Uint8Array(999)]),
  'P4-archive.zip': () => docxBytes(mainPart(p('x'))).subarray(0, 60),
  'P4-pdf-behind-a-document.pdf': () => Buffer.concat([Buffer.from('{\\rtf1 words}'), pdfReport()]),
})
