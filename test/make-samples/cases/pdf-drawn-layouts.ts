import { cmapFont } from '../cmap-font.js'
import { blocksApart } from '../difficulties/blocks-apart.js'
import { changeSheet, makeDraft } from '../draft.js'
import { drawnPdf } from '../drawn-pdf.js'
import { pdfPen } from '../pdf-pen.js'
import { rowPrinting, type Sheet } from '../sheet.js'
import type { PageEnd } from '../table-pieces.js'
import type { SampleCase } from './sample-case.js'

const own = { producer: 'own PDF writer' } as const
const kit = { producer: 'pdfkit' } as const
const song = (title: string) => pdfPen(title, cmapFont('UniGB-UTF16-H'))

/** Page ends in one table only. */
const endsIn =
  (id: Sheet['id'], ends: (sheet: Sheet) => readonly PageEnd[]) =>
  (sheet: Sheet): readonly PageEnd[] =>
    sheet.id === id ? ends(sheet) : []

/** PDFs drawn line by line; what is hard is how tables lie on pages. */
export const drawnLayoutCases: readonly SampleCase[] = [
  {
    ...kit,
    slug: 'pdf-rotated-270',
    hard: 'content lies on its side in the file, `/Rotate 270` turns the page when shown',
    draft: makeDraft({ slug: 'pdf-rotated-270', form: 'F2021', year: 2022, agency: '枫汀县审计局' }),
    report: (draft) => drawnPdf(draft, { turn: 270, padding: 6, footer: (page) => `第${page}页` }),
  },
  {
    ...own,
    slug: 'pdf-rotated-180',
    hard: 'content upside down in the file, `/Rotate 180` turns the page when shown',
    draft: makeDraft({ slug: 'pdf-rotated-180', form: 'F2019', year: 2019, agency: '砚溪县农业农村局' }),
    report: (draft) => drawnPdf(draft, { pen: song, turn: 180, padding: 6 }),
  },
  {
    ...own,
    slug: 'pdf-rotated-90-landscape',
    hard: 'landscape pages as portrait ones with `/Rotate 90`, a fifth of a point per unit; table 3 on two of them',
    draft: makeDraft({ slug: 'pdf-rotated-90-landscape', form: 'F2021', year: 2021, agency: '沐岚县司法局' }),
    report: (draft) =>
      drawnPdf(draft, {
        pen: (title) => pdfPen(title, cmapFont('GBK-EUC-H'), { unitsPerPoint: 5 }),
        turn: 90,
        width: 842,
        height: 595,
        margin: 50,
        padding: 3,
        ends: endsIn('t3', (sheet) => [{ row: rowPrinting(sheet, 'unable.notHeld') }]),
      }),
  },
  {
    ...kit,
    slug: 'pdf-table-on-its-side',
    hard: 'table 3 lies on its side on a portrait page, turned by the matrix; nothing turns it back',
    draft: makeDraft({ slug: 'pdf-table-on-its-side', form: 'F2019', year: 2020, agency: '青岫县公安局' }),
    report: (draft) => drawnPdf(draft, { onSide: (sheet) => sheet.id === 't3', padding: 3.5, margin: 50 }),
  },
  {
    ...own,
    slug: 'pdf-tables-on-their-sides',
    hard: 'tables 3 and 4 lie on their sides on portrait pages, turned by the matrix, in a font that the file does not hold',
    draft: makeDraft({ slug: 'pdf-tables-on-their-sides', form: 'F2021', year: 2024, agency: '霁川市林业局' }),
    report: (draft) =>
      drawnPdf(draft, {
        pen: (title) => pdfPen(title, cmapFont('GBK-EUC-H')),
        onSide: (sheet) => sheet.id !== 't2',
        padding: 2.5,
        margin: 45,
      }),
  },
  {
    ...own,
    slug: 'pdf-blocks-side-by-side',
    hard: 'the blocks of table 2 as tables beside each other, 14 points apart',
    draft: changeSheet(
      makeDraft({ slug: 'pdf-blocks-side-by-side', form: 'F2019', year: 2019, agency: '岚屿区农业农村局' }),
      't2',
      blocksApart,
    ),
    report: (draft) => drawnPdf(draft, { pen: song, beside: 2, margin: 50, tableSize: 7.5, padding: 6 }),
  },
  {
    ...kit,
    slug: 'pdf-all-tables-on-one-page',
    hard: 'small print: all tables on one page, each block of table 2 a table of its own',
    draft: changeSheet(
      makeDraft({
        slug: 'pdf-all-tables-on-one-page',
        form: 'F2021',
        year: 2023,
        agency: '棠坞县商务局',
        paragraphs: 1,
      }),
      't2',
      blocksApart,
    ),
    report: (draft) => drawnPdf(draft, { size: 7, tableSize: 5.5, padding: 2.5, margin: 40 }),
  },
  {
    ...own,
    slug: 'pdf-tables-in-frames',
    hard: 'a box around each table, 6 points from it',
    draft: makeDraft({ slug: 'pdf-tables-in-frames', form: 'F2019', year: 2020, agency: '垚山县统计局' }),
    report: (draft) => drawnPdf(draft, { pen: song, framed: true, padding: 5 }),
  },
  {
    ...kit,
    slug: 'pdf-header-before-page-end',
    hard: 'page end between the header of table 4 and its row of figures',
    draft: makeDraft({ slug: 'pdf-header-before-page-end', form: 'F2019', year: 2019, agency: '澄砚市水务局' }),
    report: (draft) =>
      drawnPdf(draft, { ends: endsIn('t4', (sheet) => [{ row: sheet.headerRows }]), footer: (page) => `— ${page} —` }),
  },
  {
    ...own,
    slug: 'pdf-page-end-after-band',
    hard: 'page ends in table 2: between a band and its header, and between a header and its first row',
    draft: makeDraft({ slug: 'pdf-page-end-after-band', form: 'F2019', year: 2020, agency: '鹭屿县司法局' }),
    report: (draft) =>
      drawnPdf(draft, {
        pen: song,
        ends: endsIn('t2', (sheet) => [
          { row: rowPrinting(sheet, 'licensing') - 1 },
          { row: rowPrinting(sheet, 'penalty') },
        ]),
      }),
  },
  {
    ...kit,
    slug: 'pdf-row-cut-in-figures',
    hard: 'page end within a row of table 3 whose label takes three lines: the first with the figures on one page, the rest on the next',
    draft: makeDraft({ slug: 'pdf-row-cut-in-figures', form: 'F2021', year: 2021, agency: '禾洛县农业农村局' }),
    report: (draft) =>
      drawnPdf(draft, {
        ends: endsIn('t3', (sheet) => [{ row: rowPrinting(sheet, 'other.correctionOverdue'), lines: 1 }]),
        padding: 4,
      }),
  },
  {
    ...own,
    slug: 'pdf-table-on-five-pages',
    hard: 'table 3 on five pages of half the size, page numbers between its pieces',
    draft: makeDraft({ slug: 'pdf-table-on-five-pages', form: 'F2019', year: 2019, agency: '雁汀县林业局' }),
    report: (draft) =>
      drawnPdf(draft, {
        pen: song,
        width: 595,
        height: 421,
        margin: 45,
        padding: 5,
        ends: endsIn('t3', (sheet) =>
          ['denied.stateSecret', 'denied.processInfo', 'unable.needsCreation', 'notProcessed.publications'].map(
            (id) => ({
              row: rowPrinting(sheet, id),
            }),
          ),
        ),
        footer: (page) => `- ${page} -`,
      }),
  },
]
