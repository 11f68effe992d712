import { makePdf, stream } from '../../extractors/pages/make-pdf.js'
import { filesOf } from '../hostile-file.js'
import { packed } from './pdf-streams.js'
import { furtherPage, pdfReportWith } from './real-reports.js'

const FLATE = '/Filter/FlateDecode'
const flood = (operator: string, times: number, before = '', behind = ''): Uint8Array =>
  makePdf(packed(Buffer.from(before + operator.repeat(times) + behind, 'latin1')), { entries: FLATE })

const form = (content: string, forms: string): string =>
  stream(content, `/Type/XObject/Subtype/Form/BBox[0 0 200 100]/Resources<</XObject<<${forms}>>>>`)

/** Forms that each paint the next `fan` times; the last of `levels` paints a line. */
const laughing = (first: number, levels: number, fan: number): string[] =>
  Array.from({ length: levels }, (_, level) =>
    level === levels - 1 ? form('0 0 m 9 9 l S', '') : form('/X Do '.repeat(fan), `/X ${first + level + 1} 0 R`),
  )

const TEXT = 'BT /F1 10 Tf 20 30 Td '

/** P10: operators without end, forms within forms. */
export const pdfOperators = filesOf({
  'P10-saved-states.pdf': () => flood('q ', 20_000_000),
  'P10-words-without-end.pdf': () => flood('(a) Tj ', 1_000_000, TEXT),
  'P10-lines-without-end.pdf': () => flood('0 0 m 9 9 l S ', 1_000_000),
  'P10-path-without-end.pdf': () => flood('1 1 l 9 9 l ', 1_000_000, '0 0 m ', ' S'),
  'P10-crossing-lines.pdf': () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, n) => `0 ${n * 1.4} m 14000 ${n * 1.4} l S ${n * 1.4} 0 m ${n * 1.4} 14000 l S `,
    )
    return makePdf(packed(Buffer.from(lines.join(''))), { entries: FLATE, page: '/MediaBox[0 0 14000 14000]' })
  },
  'P10-words-beside-report.pdf': () =>
    pdfReportWith((page) => [
      furtherPage(page),
      stream(packed(Buffer.from(`${TEXT}${'(abcdefghij) Tj '.repeat(60_000)}ET`)), FLATE),
    ]),
  'P10-lines-beside-report.pdf': () =>
    pdfReportWith((page) => [furtherPage(page), stream(packed(Buffer.from('0 0 m 9 0 l S '.repeat(400_000))), FLATE)]),
  'P10-form-in-itself.pdf': () =>
    makePdf('/X Do', { resources: '/XObject<</X 5 0 R>>', objects: [form('/X Do /X Do', '/X 5 0 R')] }),
  'P10-forms-billion-laughs.pdf': () =>
    makePdf('/X Do', { resources: '/XObject<</X 5 0 R>>', objects: laughing(5, 28, 2) }),
  'P10-forms-a-million-laughs.pdf': () =>
    makePdf('/X Do', { resources: '/XObject<</X 5 0 R>>', objects: laughing(5, 4, 100) }),
  'P10-type-3-glyph-in-itself.pdf': () =>
    makePdf('BT /T 10 Tf (aaa) Tj ET', {
      resources: '/Font<</T 5 0 R>>',
      objects: [
        '<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[1]/Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>/Resources<</Font<</T 5 0 R>>>>>>',
        stream('1 0 d0 BT /T 10 Tf (aaa) Tj ET'),
      ],
    }),
  'P10-arrays-nested-without-end.pdf': () => makePdf(`${'['.repeat(500_000)} TJ`),
  'P10-dictionaries-nested-without-end.pdf': () => makePdf('', { page: `/A ${'<</A'.repeat(100_000)}` }),
  'P10-numbers-beyond-measure.pdf': () =>
    makePdf(
      `${'9'.repeat(400)} -${'9'.repeat(400)} 1e999 0.${'0'.repeat(400)}1 NaN 5 cm BT /F1 ${'9'.repeat(40)} Tf (a) Tj ET`,
    ),
})
