import { deflateSync } from 'node:zlib'
import { makePdf, stream } from '../../extractors/pages/make-pdf.js'
import { filesOf } from '../hostile-file.js'
import { furtherPage, pdfReportWith } from './real-reports.js'

/** Bytes packed as often as stated, as a text of bytes. */
export const packed = (bytes: Uint8Array, times = 1): string => {
  let result = bytes
  for (let time = 0; time < times; time++) result = deflateSync(result, { level: 9, chunkSize: 2 ** 20 })
  return Buffer.from(result).toString('latin1')
}

const MEBIBYTE = 2 ** 20
const flates = (times: number): string => `/Filter[${'/FlateDecode '.repeat(times)}]`

/** A reference table that is a stream, with the entries given, behind the objects of a file without any. */
const withReferenceStream = (entries: string, data = ''): Uint8Array =>
  Buffer.from(
    `%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n3 0 obj\n${stream(data, `/Type/XRef/Root 1 0 R/W[1 2 1]${entries}`)}\nendobj\nstartxref\n${9 + 37 + 42}\n%%EOF`,
    'latin1',
  )

/** P8: streams that unpack to more than any page holds, and structures that state sizes they have not. */
export const pdfStreams = filesOf({
  'P8-flate-bomb.pdf': () => makePdf(packed(Buffer.alloc(256 * MEBIBYTE, ' ')), { entries: flates(1) }),
  'P8-flate-bomb-x3.pdf': () => makePdf(packed(Buffer.alloc(512 * MEBIBYTE, ' '), 3), { entries: flates(3) }),
  'P8-flate-bomb-beside-report.pdf': () =>
    pdfReportWith((page) => [
      furtherPage(page),
      stream(packed(Buffer.alloc(64 * MEBIBYTE, '0 0 1 1 re f ')), flates(1)),
    ]),
  'P8-filters-without-end.pdf': () =>
    makePdf('3E'.repeat(1000), { entries: `/Filter[${'/ASCIIHexDecode '.repeat(5000)}]` }),
  'P8-run-length.pdf': () => makePdf('\x81\x20'.repeat(2 * MEBIBYTE), { entries: '/Filter/RunLengthDecode' }),
  'P8-predictor-of-endless-rows.pdf': () =>
    makePdf(packed(Buffer.alloc(MEBIBYTE)), {
      entries: '/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2147483647/Colors 32/BitsPerComponent 16>>',
    }),
  'P8-object-stream-that-lies.pdf': () =>
    makePdf('', { objects: [stream('1 0 2 0', '/Type/ObjStm/N 2147483647/First 1000000')], page: '/Annots 999 0 R' }),
  'P8-reference-stream-that-lies.pdf': () => withReferenceStream('/Size 2147483647/Index[0 2147483647]'),
})
