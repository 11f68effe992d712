import { misprint } from '../difficulties/misprint.js'
import { type DocxStyle, docxReport } from '../docx-report.js'
import { changeSheet, type Draft, makeDraft } from '../draft.js'
import { officePdf } from '../office-pdf.js'
import type { SampleCase } from './sample-case.js'

const file = { producer: 'LibreOffice' } as const

/** Lines are not justified: LibreOffice 7.4 loses a comma that hangs at the end of a justified line. */
const print = (draft: Draft, style: Partial<DocxStyle>): Uint8Array =>
  officePdf(docxReport(draft, { align: 'left', ...style }))

/** An empty paragraph of a height in points before section `number`, which brings a page end where it is wanted. */
const spaceBefore = (number: number, points: number): Pick<DocxStyle, 'beforeSection'> => ({
  beforeSection: (section) =>
    section.number === number
      ? `<w:p><w:pPr><w:spacing w:line="${points * 20}" w:lineRule="exact"/></w:pPr></w:p>`
      : '',
})

/** PDFs of an office program. */
export const officeCases: readonly SampleCase[] = [
  {
    ...file,
    slug: 'pdf-cut-after-band',
    hard: 'page end right after a band row of table 2, its header on the next page',
    draft: makeDraft({ slug: 'pdf-cut-after-band', form: 'F2021', year: 2022, agency: '垚山县水利局' }),
    report: (draft) => print(draft, spaceBefore(2, 180)),
  },
  {
    ...file,
    slug: 'pdf-row-cut-by-page-end',
    hard: 'page end within a row whose label takes two lines: one line and the figures on one page, the other line on the next',
    draft: makeDraft({ slug: 'pdf-row-cut-by-page-end', form: 'F2019', year: 2019, agency: '雁汀县统计局' }),
    report: (draft) =>
      print(draft, {
        ...spaceBefore(3, 392),
        verticalAlign: 'top',
        cellParagraph: (runs, align) =>
          `<w:p><w:pPr><w:widowControl w:val="0"/><w:jc w:val="${align}"/></w:pPr>${runs}</w:p>`,
      }),
  },
  {
    ...file,
    slug: 'pdf-table-on-three-pages',
    hard: 'table 3 on three pages, its header only on the first',
    draft: makeDraft({ slug: 'pdf-table-on-three-pages', form: 'F2019', year: 2020, agency: '鹭屿县教育局' }),
    report: (draft) =>
      print(draft, {
        tableSize: 20,
        rowProperties: (_, sheet) =>
          sheet.id === 't3' ? '<w:cantSplit/><w:trHeight w:val="1150" w:hRule="atLeast"/>' : '',
      }),
  },
  {
    ...file,
    slug: 'pdf-rotated-stub',
    hard: 'the label of 三、 turned by a quarter',
    draft: makeDraft({ slug: 'pdf-rotated-stub', form: 'F2019', year: 2019, agency: '澄砚市商务局' }),
    report: (draft) =>
      print(draft, {
        ...spaceBefore(3, 120),
        cellProperties: (cell) => (cell.names === 'result' ? '<w:textDirection w:val="btLr"/>' : ''),
      }),
  },
  {
    ...file,
    slug: 'pdf-wrong-sums',
    hard: 'two totals of table 4 and one of table 3 misprinted, so that sums fail',
    draft: changeSheet(
      changeSheet(
        makeDraft({ slug: 'pdf-wrong-sums', form: 'F2021', year: 2023, agency: '青岫县民政局' }),
        't3',
        (sheet) => misprint(sheet, 'unable.notHeld', 'total', 9),
      ),
      't4',
      (sheet) => misprint(misprint(sheet, 'cases', 'review.total', -1), 'cases', 'litDirect.total', 20),
    ),
    report: (draft) => print(draft, {}),
  },
]
