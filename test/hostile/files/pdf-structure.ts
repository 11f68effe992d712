import { makePdf, pdfOf } from '../../extractors/pages/make-pdf.js'
import { filesOf } from '../hostile-file.js'
import { furtherPage, pdfReport, pdfReportWith } from './real-reports.js'

const WORDS = 'BT /F1 10 Tf 20 30 Td (words) Tj ET'

const extent = (box: string): Uint8Array => makePdf(WORDS, { page: `/MediaBox${box}` })

/** Nodes of a page tree each of which holds the next, the last one a page. */
const deepTree = (depth: number): Uint8Array =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    ...Array.from(
      { length: depth },
      (_, n) => `<</Type/Pages/Count 1/Kids[${n + 3} 0 R]${n > 0 ? `/Parent ${n + 1} 0 R` : ''}>>`,
    ),
    `<</Type/Page/Parent ${depth + 1} 0 R/MediaBox[0 0 9 9]>>`,
  ])

/** What stands in place of the offset of the table of references. */
const startingAt = (offset: string): Uint8Array =>
  Buffer.from(
    Buffer.from(makePdf(WORDS))
      .toString('latin1')
      .replace(/startxref\s+\d+/, `startxref\n${offset}`),
    'latin1',
  )

/** P1, P2, P3, P5, P6, P7: locked, damaged, endless, and files whose structure lies. */
export const pdfStructure = filesOf({
  'P1-encrypted.pdf': () =>
    makePdf(WORDS, {
      trailer: `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<${'07'.repeat(32)}>/U<${'09'.repeat(32)}>/P -4>>`,
    }),
  'P1-encrypted-by-an-unknown-handler.pdf': () =>
    makePdf(WORDS, { trailer: '/ID[<00><00>]/Encrypt<</Filter/Own/V 9>>' }),
  'P2-cut-short.pdf': () => pdfReport().subarray(0, 30_000),
  'P2-header-alone.pdf': () => Buffer.from('%PDF-1.7\n'),
  'P2-no-references.pdf': () => startingAt('0'),
  'P2-references-at-minus-one.pdf': () => startingAt('-1'),
  'P2-references-beyond-the-end.pdf': () => startingAt('9999999999999'),
  'P2-references-in-a-circle.pdf': () => makePdf(WORDS, { trailer: '/Prev 0' }),
  'P2-size-that-lies.pdf': () => makePdf(WORDS, { trailer: '/Size 2147483647' }),
  'P2-length-that-lies.pdf': () =>
    Buffer.from(
      Buffer.from(makePdf(WORDS))
        .toString('latin1')
        .replace(/\/Length \d+/, '/Length 2147483647'),
      'latin1',
    ),
  'P3-empty.pdf': () => new Uint8Array(),
  'P3-zeros.pdf': () => new Uint8Array(100_000),
  'P5-ten-thousand-pages.pdf': () => makePdf(WORDS, { kids: Array.from({ length: 10_000 }, () => '3 0 R') }),
  'P6-tree-in-a-circle.pdf': () => makePdf(WORDS, { kids: ['2 0 R'] }),
  'P6-tree-in-a-circle-beside-a-page.pdf': () => makePdf(WORDS, { kids: ['2 0 R', '3 0 R'] }),
  'P6-tree-without-end.pdf': () => deepTree(20_000),
  'P6-count-of-two-billion.pdf': () => makePdf(WORDS, { count: 2 ** 31 - 1 }),
  'P6-count-of-minus-five.pdf': () => makePdf(WORDS, { count: -5 }),
  'P6-count-of-none.pdf': () => makePdf(WORDS, { count: 0 }),
  'P6-contents-of-a-page-tree.pdf': () =>
    pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Page/Contents 2 0 R/Parent 2 0 R>>']),
  'P7-page-of-a-billion-points.pdf': () => extent('[0 0 1000000000 1000000000]'),
  'P7-page-of-nothing.pdf': () => extent('[0 0 0 0]'),
  'P7-page-of-no-numbers.pdf': () => extent('[NaN (a) null /b]'),
  'P7-page-upside-down.pdf': () => extent('[1e38 1e38 -1e38 -1e38]'),
  'P7-page-beyond-measure-beside-report.pdf': () =>
    pdfReportWith((page) => [
      furtherPage(page).replace('[0 0 595 842]', '[0 0 99999999 99999999]'),
      `<</Length ${WORDS.length}>>\nstream\n${WORDS}\nendstream`,
    ]),
})
