import { type DocxStyle, docxReport, wordBorder } from '../docx-report.js'
import { changeSheet, type Draft, makeDraft } from '../draft.js'
import { officePdf } from '../office-pdf.js'
import type { SampleCase } from './sample-case.js'

const file = { producer: 'LibreOffice' } as const
const print = (draft: Draft, style: Partial<DocxStyle>): Uint8Array =>
  officePdf(docxReport(draft, { align: 'left', ...style }))

const size = (wide: boolean): string =>
  wide ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' : '<w:pgSz w:w="11906" w:h="16838"/>'
const margins =
  '<w:pgMar w:top="1300" w:right="1500" w:bottom="1200" w:left="1500" w:header="700" w:footer="700" w:gutter="0"/>'

/** The end of a part of the document whose pages are wide or not. */
const partEnd = (wide: boolean): string => `<w:p><w:pPr><w:sectPr>${size(wide)}${margins}</w:sectPr></w:pPr></w:p>`

const rowHeight = (points: number): string => `<w:trHeight w:val="${points * 20}" w:hRule="atLeast"/>`

/** PDFs of an office program: lines and layouts of tables. */
export const officeTableCases: readonly SampleCase[] = [
  {
    ...file,
    slug: 'pdf-office-double-lines',
    hard: 'each line of tables 2 and 4 is double, table 3 has a double outer line, thin lines within',
    draft: makeDraft({ slug: 'pdf-office-double-lines', form: 'F2019', year: 2020, agency: '沐岚县财政局' }),
    report: (draft) =>
      print(draft, {
        border: (edge, sheet) =>
          wordBorder(sheet.id === 't3' && edge.startsWith('inside') ? 'single' : 'double', sheet.id === 't2' ? 6 : 4),
      }),
  },
  {
    ...file,
    slug: 'pdf-office-dashes-and-dots',
    hard: 'table 2 with dotted lines, table 3 with dashed ones, table 4 with dots and dashes in turn',
    draft: makeDraft({ slug: 'pdf-office-dashes-and-dots', form: 'F2021', year: 2021, agency: '棠坞县公安局' }),
    report: (draft) =>
      print(draft, {
        border: (_, sheet) => wordBorder({ t2: 'dotted', t3: 'dashed', t4: 'dotDash' }[sheet.id], 6),
      }),
  },
  {
    ...file,
    slug: 'pdf-office-open-sides',
    hard: 'no line at the left and at the right of the tables; page ends within the headers of tables 3 and 4',
    draft: makeDraft({ slug: 'pdf-office-open-sides', form: 'F2019', year: 2019, agency: '枫汀县民政局' }),
    report: (draft) =>
      print(draft, {
        border: (edge) => wordBorder(edge === 'left' || edge === 'right' ? 'nil' : 'single'),
        rowProperties: (_, sheet) => (sheet.id === 't3' ? `<w:cantSplit/>${rowHeight(26)}` : ''),
      }),
  },
  {
    ...file,
    slug: 'pdf-office-horizontal-lines',
    hard: 'tables 2 and 4 with lines between rows only, columns by alignment',
    draft: makeDraft({ slug: 'pdf-office-horizontal-lines', form: 'F2021', year: 2023, agency: '霁川市审计局' }),
    report: (draft) =>
      print(draft, {
        border: (edge, sheet) =>
          wordBorder(sheet.id !== 't3' && ['left', 'right', 'insideV'].includes(edge) ? 'nil' : 'single'),
      }),
  },
  {
    ...file,
    slug: 'pdf-office-borderless',
    hard: 'tables without any line, columns by alignment only',
    draft: makeDraft({ slug: 'pdf-office-borderless', form: 'F2019', year: 2019, agency: '垚山县科学技术局' }),
    report: (draft) =>
      print(draft, {
        border: () => wordBorder('nil'),
        beforeSection: (section) => (section.number === 3 ? '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' : ''),
      }),
  },
  {
    ...file,
    slug: 'pdf-office-landscape-tables',
    hard: 'tables 3 and 4 on landscape pages, the rest on portrait ones; page end within the header of table 4',
    draft: makeDraft({ slug: 'pdf-office-landscape-tables', form: 'F2019', year: 2020, agency: '鹭屿县农业农村局' }),
    report: (draft) =>
      print(draft, {
        page: size(false) + margins,
        width: 8900,
        beforeSection: (section) => (section.number === 3 ? partEnd(false) : section.number === 5 ? partEnd(true) : ''),
      }),
  },
  {
    ...file,
    slug: 'pdf-office-header-on-each-page',
    hard: 'the header of table 3 repeated on its second page',
    draft: makeDraft({ slug: 'pdf-office-header-on-each-page', form: 'F2021', year: 2022, agency: '沐岚县水利局' }),
    report: (draft) =>
      print(draft, {
        rowProperties: (row, sheet) =>
          sheet.id !== 't3' ? '' : row < sheet.headerRows ? '<w:tblHeader/>' : `<w:cantSplit/>${rowHeight(44)}`,
      }),
  },
  {
    ...file,
    slug: 'pdf-office-vertical-stub',
    hard: 'the label of 三、 one character per line in a narrow column; page end within the header',
    draft: changeSheet(
      makeDraft({ slug: 'pdf-office-vertical-stub', form: 'F2019', year: 2019, agency: '禾洛县林业局' }),
      't3',
      (sheet) => ({ ...sheet, widths: [0.03, 0.12, 0.29, ...sheet.widths.slice(3)] }),
    ),
    report: (draft) => print(draft, { rowProperties: (_, sheet) => (sheet.id === 't3' ? rowHeight(20) : '') }),
  },
  {
    ...file,
    slug: 'pdf-office-narrow-columns',
    hard: 'figures broken within narrow columns of table 3; page end within its header',
    draft: changeSheet(
      makeDraft({ slug: 'pdf-office-narrow-columns', form: 'F2019', year: 2020, agency: '岚屿区财政局', scale: 300 }),
      't3',
      (sheet) => ({ ...sheet, widths: [0.14, 0.22, 0.395, ...new Array<number>(7).fill(0.035)] }),
    ),
    report: (draft) => print(draft, {}),
  },
  {
    ...file,
    slug: 'pdf-office-vertical-writing',
    hard: 'the label of 三、 and the headers of table 4 written from top to bottom',
    draft: makeDraft({ slug: 'pdf-office-vertical-writing', form: 'F2021', year: 2022, agency: '禾洛县审计局' }),
    report: (draft) =>
      print(draft, {
        cellProperties: (cell, sheet) =>
          cell.names === 'result' || (sheet.id === 't4' && cell.kind === 'header' && cell.columnSpan === 1)
            ? '<w:textDirection w:val="tbRl"/>'
            : '',
        rowProperties: (row, sheet) => (sheet.id === 't4' && row === sheet.headerRows - 1 ? rowHeight(44) : ''),
      }),
  },
]
