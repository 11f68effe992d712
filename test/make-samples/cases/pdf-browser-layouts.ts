import { browserPdf } from '../browser-pdf.js'
import { blocksApart } from '../difficulties/blocks-apart.js'
import { changeSheet, type Draft, makeDraft } from '../draft.js'
import { type HtmlStyle, htmlReport } from '../html-report.js'
import { pageHtml, pageStyle } from '../page-style.js'
import type { SampleCase } from './sample-case.js'

const file = { producer: 'Chromium' } as const
const print = (draft: Draft, css: string, style: Partial<HtmlStyle> = {}): Uint8Array =>
  browserPdf(htmlReport(draft, { ...pageHtml, head: pageStyle(css), ...style }))

/** PDFs that a browser printed; what is hard is where tables stand on the page. */
export const browserLayoutCases: readonly SampleCase[] = [
  {
    ...file,
    slug: 'pdf-borderless',
    hard: 'tables without any line, columns by alignment only',
    draft: makeDraft({ slug: 'pdf-borderless', form: 'F2021', year: 2021, agency: '砚溪县审计局' }),
    report: (draft) => print(draft, 'td { border: none; padding: 5px 3px } .t3 { break-before: page }'),
  },
  {
    ...file,
    slug: 'pdf-several-tables-on-page',
    hard: 'each block of table 2 a table of its own, right below the one before',
    draft: changeSheet(
      makeDraft({ slug: 'pdf-several-tables-on-page', form: 'F2019', year: 2020, agency: '岚屿区教育局' }),
      't2',
      blocksApart,
    ),
    report: (draft) => print(draft, 'table { margin: 3px 0 } .t2 { break-inside: avoid }'),
  },
  {
    ...file,
    slug: 'pdf-tables-side-by-side',
    hard: 'the blocks of table 2 as tables two by two beside each other',
    draft: changeSheet(
      makeDraft({ slug: 'pdf-tables-side-by-side', form: 'F2021', year: 2022, agency: '垚山县卫生健康局' }),
      't2',
      blocksApart,
    ),
    report: (draft) =>
      print(
        draft,
        '@page { margin: 20mm 15mm } .t2 { display: inline-table; width: 47.5%; margin-right: 1.5%; vertical-align: top }',
      ),
  },
  {
    ...file,
    slug: 'pdf-table-in-frame',
    hard: 'each table, and the text of the last section, in a frame drawn around it',
    draft: makeDraft({ slug: 'pdf-table-in-frame', form: 'F2021', year: 2023, agency: '鹭屿县自然资源局' }),
    report: (draft) =>
      print(draft, '.frame { border: 1.5px solid #000; padding: 10px; margin: 6px 0 } table { margin: 0 }', {
        beforeTable: () => '<div class="frame">',
        afterTable: () => '</div>',
        paragraph: (text, kind) =>
          kind === 'text' && text.includes('信息处理费')
            ? `<div class="frame"><p>${text}</p></div>`
            : pageHtml.paragraph!(text, kind),
      }),
  },
  {
    ...file,
    slug: 'pdf-header-cut-from-data',
    hard: 'page end between the header of table 4 and its row of figures',
    draft: makeDraft({ slug: 'pdf-header-cut-from-data', form: 'F2021', year: 2021, agency: '枫汀县司法局' }),
    report: (draft) =>
      print(draft, '.t4 { break-inside: auto } .t4 tr.break { break-before: page }', {
        row: (row, sheet) => (sheet.id === 't4' && row === sheet.headerRows ? ' class="break"' : ''),
      }),
  },
  {
    ...file,
    slug: 'pdf-table-on-four-pages',
    hard: 'table 3 on four pages, table 2 on two, no header repeated',
    draft: makeDraft({ slug: 'pdf-table-on-four-pages', form: 'F2021', year: 2024, agency: '雁汀县农业农村局' }),
    report: (draft) => print(draft, '.t3 td { height: 92px } .t2 td { height: 60px } td { font-size: 12px }'),
  },
]
