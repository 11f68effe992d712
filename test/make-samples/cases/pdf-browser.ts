import { browserPdf } from '../browser-pdf.js'
import { extraRow } from '../difficulties/extra-row.js'
import { changeSheet, type Draft, makeDraft } from '../draft.js'
import { escapeHtml, type HtmlStyle, htmlReport } from '../html-report.js'
import { pageHtml, pageStyle } from '../page-style.js'
import { rowPrinting } from '../sheet.js'
import type { SampleCase } from './sample-case.js'

const file = { producer: 'Chromium' } as const
const print = (draft: Draft, css: string, style: Partial<HtmlStyle> = {}): Uint8Array =>
  browserPdf(htmlReport(draft, { ...pageHtml, head: pageStyle(css), ...style }))

/** PDFs that a browser printed. */
export const browserCases: readonly SampleCase[] = [
  {
    ...file,
    slug: 'pdf-page-end-inside-group',
    hard: 'page end between the rows of group （四）, the lines of the page left open there',
    draft: makeDraft({ slug: 'pdf-page-end-inside-group', form: 'F2021', year: 2022, agency: '青岫县林业局' }),
    report: (draft) => print(draft, '.t3 { break-before: page } .t3 td { height: 46px }'),
  },
  {
    ...file,
    slug: 'pdf-header-on-each-page',
    hard: 'the header of table 3 repeated on each of its pages',
    draft: makeDraft({ slug: 'pdf-header-on-each-page', form: 'F2019', year: 2019, agency: '砚溪县公安局' }),
    report: (draft) => print(draft, '.t3 td { height: 37px } .t3 thead td { height: 18px }', { headerGroup: true }),
  },
  {
    ...file,
    slug: 'pdf-vertical-stub',
    hard: 'the label of 三、 printed one character per line in a narrow column',
    draft: changeSheet(
      makeDraft({ slug: 'pdf-vertical-stub', form: 'F2021', year: 2023, agency: '霁川市城市管理局' }),
      't3',
      (sheet) => ({ ...sheet, widths: [0.03, 0.1, 0.31, ...sheet.widths.slice(3)] }),
    ),
    report: (draft) =>
      print(draft, '.t3 { break-before: page } .t3 td { height: 22px; word-break: break-all; line-break: anywhere }'),
  },
  {
    ...file,
    slug: 'pdf-page-numbers-in-table',
    hard: 'running header and centred page numbers `- 2 -` between the pieces of table 3',
    draft: makeDraft({ slug: 'pdf-page-numbers-in-table', form: 'F2019', year: 2020, agency: '禾洛县民族宗教事务局' }),
    report: (draft) =>
      print(
        draft,
        `@page { @top-center { content: "${draft.title}"; font-size: 9px } @bottom-center { content: "- " counter(page) " -"; font-size: 12px } }
         .t3 td { height: 33px }`,
      ),
  },
  {
    ...file,
    slug: 'pdf-narrow-columns',
    hard: 'narrow columns: labels over many lines, figures broken in the middle',
    draft: changeSheet(
      makeDraft({ slug: 'pdf-narrow-columns', form: 'F2021', year: 2024, agency: '岚屿区人民政府', scale: 400 }),
      't3',
      (sheet) => ({ ...sheet, widths: [0.1, 0.16, 0.25, ...new Array<number>(7).fill(0.07)] }),
    ),
    report: (draft) =>
      print(
        draft,
        '.t3 { break-before: page; width: 55%; line-height: 1.15 } td { word-break: break-all; padding: 1px }',
      ),
  },
  {
    ...file,
    slug: 'pdf-landscape',
    hard: 'landscape pages',
    draft: makeDraft({ slug: 'pdf-landscape', form: 'F2021', year: 2021, agency: '棠坞县体育局' }),
    report: (draft) => print(draft, '@page { size: A4 landscape }'),
  },
  {
    ...file,
    slug: 'pdf-tall-header-table-4',
    hard: 'the headers of table 4 one character per line',
    draft: makeDraft({ slug: 'pdf-tall-header-table-4', form: 'F2019', year: 2020, agency: '枫汀县气象局' }),
    report: (draft) =>
      print(draft, '.t4 td.header { padding: 8px 1px; line-height: 1.7 }', {
        content: (cell, sheet) =>
          sheet.id === 't4' && cell.kind === 'header' && cell.columnSpan === 1
            ? [...cell.text].join('<br>')
            : escapeHtml(cell.text),
      }),
  },
  {
    ...file,
    slug: 'pdf-extra-row',
    hard: 'a row inside table 2 that no form knows',
    draft: changeSheet(
      makeDraft({ slug: 'pdf-extra-row', form: 'F2019', year: 2019, agency: '沐岚县统计局' }),
      't2',
      (sheet) => extraRow(sheet, rowPrinting(sheet, 'normativeDocs'), '其他文件', [317, 296, 1175]),
    ),
    report: (draft) => print(draft, ''),
  },
]
