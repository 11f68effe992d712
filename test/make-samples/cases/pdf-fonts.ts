import { cmapFont, type PredefinedCMap } from '../cmap-font.js'
import { changeSheet, makeDraft } from '../draft.js'
import { drawnPdf } from '../drawn-pdf.js'
import { endBefore } from '../end-before.js'
import { mixedFont } from '../mixed-font.js'
import { pdfPen } from '../pdf-pen.js'
import { type3Font } from '../type3-font.js'
import type { SampleCase } from './sample-case.js'

const file = { producer: 'own PDF writer' } as const

const inCMap =
  (cmap: PredefinedCMap, courier = false) =>
  (title: string) =>
    pdfPen(title, cmapFont(cmap, courier))

/** PDFs whose fonts or CMaps are not the usual ones. */
export const fontCases: readonly SampleCase[] = [
  {
    ...file,
    slug: 'pdf-gbk-euc',
    hard: 'a font that the file does not hold, in GBK-EUC-H; page end inside group （三）',
    draft: makeDraft({ slug: 'pdf-gbk-euc', form: 'F2019', year: 2019, agency: '霁川市水务局' }),
    report: (draft) => drawnPdf(draft, { pen: inCMap('GBK-EUC-H'), ends: endBefore('denied.thirdPartyRights') }),
  },
  {
    ...file,
    slug: 'pdf-gb-euc',
    hard: 'fonts that the file does not hold: Chinese in GB-EUC-H, figures in Courier',
    draft: makeDraft({ slug: 'pdf-gb-euc', form: 'F2021', year: 2021, agency: '枫汀县商务局' }),
    report: (draft) => drawnPdf(draft, { pen: inCMap('GB-EUC-H', true), padding: 5, size: 11 }),
  },
  {
    ...file,
    slug: 'pdf-unigb-ucs2',
    hard: 'a font that the file does not hold, in UniGB-UCS2-H; a stroked rectangle around each cell',
    draft: makeDraft({ slug: 'pdf-unigb-ucs2', form: 'F2021', year: 2022, agency: '雁汀县公安局' }),
    report: (draft) => drawnPdf(draft, { pen: inCMap('UniGB-UCS2-H'), rules: 'cell boxes', padding: 6 }),
  },
  {
    ...file,
    slug: 'pdf-unigb-utf16',
    hard: 'a font that the file does not hold, in UniGB-UTF16-H; lines as thin filled rectangles; twentieths of a point, scaled by the matrix',
    draft: makeDraft({ slug: 'pdf-unigb-utf16', form: 'F2019', year: 2020, agency: '禾洛县气象局' }),
    report: (draft) =>
      drawnPdf(draft, {
        pen: (title) => pdfPen(title, cmapFont('UniGB-UTF16-H'), { unitsPerPoint: 20 }),
        rules: 'thin fills',
        padding: 6,
      }),
  },
  {
    ...file,
    slug: 'pdf-type-3-font',
    hard: 'each glyph a little picture in Type 3 fonts with ToUnicode maps; vertical stub; page end inside group （五）',
    draft: changeSheet(
      makeDraft({ slug: 'pdf-type-3-font', form: 'F2021', year: 2024, agency: '砚溪县林业局' }),
      't3',
      (sheet) => ({ ...sheet, widths: [0.03, 0.12, 0.29, ...sheet.widths.slice(3)] }),
    ),
    report: (draft) =>
      drawnPdf(draft, { pen: (title) => pdfPen(title, type3Font()), ends: endBefore('notProcessed.publications') }),
  },
  {
    ...file,
    slug: 'pdf-type-3-figures',
    hard: 'digits and Latin letters as Type 3 glyphs with a ToUnicode map, the rest in GB-EUC-H; page end inside group （三）',
    draft: makeDraft({ slug: 'pdf-type-3-figures', form: 'F2019', year: 2020, agency: '棠坞县水利局' }),
    report: (draft) =>
      drawnPdf(draft, {
        pen: (title) => pdfPen(title, mixedFont(/[\x21-\x7e]/, type3Font(), cmapFont('GB-EUC-H'))),
        ends: endBefore('denied.enforcementFiles'),
        padding: 6,
      }),
  },
]
