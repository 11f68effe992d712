import { browserPdf } from '../browser-pdf.js'
import { makeDraft } from '../draft.js'
import { htmlReport } from '../html-report.js'
import { edgeClasses, pageHtml, pageStyle } from '../page-style.js'
import type { SampleCase } from './sample-case.js'

const file = { producer: 'Chromium' } as const
const printed =
  (css: string): SampleCase['report'] =>
  (draft) =>
    browserPdf(htmlReport(draft, { ...pageHtml, head: pageStyle(css), cell: edgeClasses }))

/** PDFs that a browser printed; what is hard are the lines between cells. */
export const browserRulingCases: readonly SampleCase[] = [
  {
    ...file,
    slug: 'pdf-white-cells-on-black',
    hard: 'no lines: white cells a little apart on a black table',
    draft: makeDraft({ slug: 'pdf-white-cells-on-black', form: 'F2019', year: 2020, agency: '雁汀县审计局' }),
    report: printed(
      'table { border-collapse: separate; border-spacing: 1px; background: #000 } td { border: none; background: #fff }',
    ),
  },
  {
    ...file,
    slug: 'pdf-shaded-bands',
    hard: 'bands and headers shaded, every other row of table 3 shaded, thin grey lines',
    draft: makeDraft({ slug: 'pdf-shaded-bands', form: 'F2021', year: 2022, agency: '澄砚市教育局' }),
    report: printed(
      'td { border: 1px solid #bbb } td.band, td.header, td.corner { background: #cfe0f5 } .t3 tr:nth-child(even) td.data { background: #f1f1f1 } td.stub { background: #f7f3e6 }',
    ),
  },
  {
    ...file,
    slug: 'pdf-double-lines',
    hard: 'each line between cells is double',
    draft: makeDraft({ slug: 'pdf-double-lines', form: 'F2021', year: 2023, agency: '禾洛县财政局' }),
    report: printed('td { border: 3px double #000 } .t2 td { border: 4px double #444 }'),
  },
  {
    ...file,
    slug: 'pdf-dashes-and-dots',
    hard: 'table 2 with dashed lines, table 3 with dotted ones, table 4 with both',
    draft: makeDraft({ slug: 'pdf-dashes-and-dots', form: 'F2019', year: 2019, agency: '青岫县司法局' }),
    report: printed(
      'td { border: 1px dashed #000 } .t3 td { border: 2px dotted #000 } .t4 td.header { border: 1px dotted #333 }',
    ),
  },
  {
    ...file,
    slug: 'pdf-open-sides',
    hard: 'no line at the left and at the right of the tables; page ends within the header of table 3 and between its rows',
    draft: makeDraft({ slug: 'pdf-open-sides', form: 'F2021', year: 2024, agency: '霁川市应急管理局' }),
    report: printed('td.first { border-left: none } td.last { border-right: none } .t3 td { height: 30px }'),
  },
]
