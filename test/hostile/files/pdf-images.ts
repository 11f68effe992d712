import { makePdf, stream } from '../../extractors/pages/make-pdf.js'
import { filesOf } from '../hostile-file.js'
import { furtherPage, pdfReportWith } from './real-reports.js'

const picture = (entries: string, data: string): string => stream(data, `/Type/XObject/Subtype/Image${entries}`)
const DRAWN = 'q 100 0 0 100 0 0 cm /I Do Q'
const page = (entries: string, data = '\0'): Uint8Array =>
  makePdf(`${DRAWN} BT /F1 10 Tf 20 30 Td (words) Tj ET`, {
    resources: '/XObject<</I 5 0 R>>',
    objects: [picture(entries, data)],
  })

const bytes32 = (...values: readonly number[]): string => {
  const buffer = Buffer.alloc(4 * values.length)
  for (const [index, value] of values.entries()) buffer.writeUInt32BE(value, 4 * index)
  return buffer.toString('latin1')
}

/** A JBIG2 page of 60,000 by 60,000 pixels, and a region of the same size that is coded in no bytes. (ITU-T T.88, 7.4.8, 7.4.6) */
const jbig2 = (): string => {
  const side = bytes32(60_000, 60_000)
  const information = `${side}${bytes32(0, 0)}\0\0\0`
  const region = `${side}${bytes32(0, 0)}\0\0\x03\xff\xfd\xff\x02\xfe\xfe\xfe${'\xff\xac'}`
  const segment = (number: number, type: string, data: string): string =>
    `${bytes32(number)}${type}\0\x01${bytes32(data.length)}${data}`
  return segment(0, '\x30', information) + segment(1, '\x26', region)
}

/** The header of a JPEG 2000 picture of 2^31 pixels a side, and nothing after it. */
const jpx = (): string =>
  `${bytes32(12)}jP  \r\n\x87\n${bytes32(20)}ftypjp2 \0\0\0\0jp2 ${bytes32(45)}jp2h${bytes32(22)}ihdr${bytes32(2 ** 31 - 1, 2 ** 31 - 1)}\0\x03\x07\x07\0\0${bytes32(15)}colr\x01\0\0${bytes32(16)}`

const JBIG2 = '/Width 60000/Height 60000/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode'

/** P9: pictures that are small in the file and huge on the page. */
export const pdfImages = filesOf({
  'P9-jbig2-bomb.pdf': () => page(JBIG2, jbig2()),
  'P9-jbig2-bomb-beside-report.pdf': () =>
    pdfReportWith((number) => [
      furtherPage(number, `/XObject<</I ${number + 2} 0 R>>`),
      stream(DRAWN),
      picture(JBIG2, jbig2()),
    ]),
  'P9-jpx-without-data.pdf': () => page('/Width 2147483647/Height 2147483647/Filter/JPXDecode', jpx()),
  'P9-raw-picture-that-lies.pdf': () =>
    page('/Width 2147483647/Height 2147483647/BitsPerComponent 16/ColorSpace/DeviceCMYK'),
  'P9-soft-masks-in-a-circle.pdf': () =>
    page('/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/SMask 5 0 R/Mask 5 0 R'),
})
