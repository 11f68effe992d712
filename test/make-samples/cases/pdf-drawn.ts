import { blankZeros } from '../difficulties/blank-zeros.js'
import { changeSheet, changeSheets, makeDraft } from '../draft.js'
import { drawnPdf } from '../drawn-pdf.js'
import { endBefore } from '../end-before.js'
import type { SampleCase } from './sample-case.js'

const file = { producer: 'pdfkit' } as const

/** PDFs drawn line by line. */
export const drawnCases: readonly SampleCase[] = [
  {
    ...file,
    slug: 'pdf-label-cut-by-page-end',
    hard: 'page end within the label of a group: `（四）无` on one page, `法提供` on the next',
    draft: changeSheet(
      makeDraft({
        slug: 'pdf-label-cut-by-page-end',
        form: 'F2021',
        year: 2024,
        agency: '砚溪县人民政府',
        paragraphs: 6,
      }),
      't3',
      (sheet) => ({ ...sheet, widths: [0.07, 0.11, 0.33, ...new Array<number>(7).fill(0.07)] }),
    ),
    report: (draft) =>
      drawnPdf(draft, {
        tableSize: 9.5,
        padding: 4,
        ends: endBefore('unable.needsCreation'),
        footer: (page) => `-${page}-`,
      }),
  },
  {
    ...file,
    slug: 'pdf-thin-filled-rules',
    hard: 'lines painted as thin filled rectangles',
    draft: makeDraft({ slug: 'pdf-thin-filled-rules', form: 'F2021', year: 2021, agency: '禾洛县医疗保障局' }),
    report: (draft) => drawnPdf(draft, { rules: 'thin fills' }),
  },
  {
    ...file,
    slug: 'pdf-cell-boxes',
    hard: 'no lines: a stroked rectangle around each cell; page end within table 3',
    draft: makeDraft({ slug: 'pdf-cell-boxes', form: 'F2019', year: 2020, agency: '岚屿区文化和旅游局' }),
    report: (draft) =>
      drawnPdf(draft, { rules: 'cell boxes', padding: 5, ends: endBefore('notProcessed.publications') }),
  },
  {
    ...file,
    slug: 'pdf-blanks-slashes-dashes',
    hard: 'zeros printed as nothing, a slash or a dash; each edge of a cell a stroke of its own',
    draft: changeSheets(
      makeDraft({
        slug: 'pdf-blanks-slashes-dashes',
        form: 'F2019',
        year: 2019,
        agency: '霁川市粮食和物资储备局',
        zeroOneIn: 2,
      }),
      (sheet) => blankZeros(sheet, ['', '/', '—']),
    ),
    report: (draft) => drawnPdf(draft, { rules: 'cell edges', padding: 5 }),
  },
  {
    ...file,
    slug: 'pdf-rotated-page',
    hard: 'content lies on its side in the file, `/Rotate 90` turns the page when shown',
    draft: makeDraft({ slug: 'pdf-rotated-page', form: 'F2019', year: 2020, agency: '棠坞县交通运输局' }),
    report: (draft) =>
      drawnPdf(draft, {
        width: 842,
        height: 595,
        margin: 50,
        padding: 4,
        turn: 90,
        ends: endBefore('unable.notHeld'),
      }),
  },
  {
    ...file,
    slug: 'pdf-one-run-per-row',
    hard: 'the figures of a row are one run of text with blanks between them',
    draft: makeDraft({ slug: 'pdf-one-run-per-row', form: 'F2021', year: 2023, agency: '枫汀县水务局' }),
    report: (draft) => drawnPdf(draft, { oneRunPerRow: true }),
  },
]
