import { browserPdf } from '../browser-pdf.js'
import { docxReport, wordBorder } from '../docx-report.js'
import { makeDraft } from '../draft.js'
import { htmlReport } from '../html-report.js'
import { officePdf } from '../office-pdf.js'
import { pageHtml, pageStyle } from '../page-style.js'
import { cairoPdf, ghostscriptPdf } from '../rewritten-pdf.js'
import type { SampleCase } from './sample-case.js'

/** PDFs that went through a second program. */
export const rewrittenCases: readonly SampleCase[] = [
  {
    producer: 'LibreOffice, then Ghostscript',
    slug: 'pdf-ghostscript',
    hard: 'a file of an office program written anew by Ghostscript: double lines as joined paths; page end inside group （三）',
    draft: makeDraft({ slug: 'pdf-ghostscript', form: 'F2019', year: 2020, agency: '砚溪县公安局' }),
    report: (draft) =>
      ghostscriptPdf(
        officePdf(
          docxReport(draft, {
            align: 'left',
            border: () => wordBorder('double'),
            rowProperties: (_, sheet) =>
              sheet.id === 't3' ? '<w:cantSplit/><w:trHeight w:val="640" w:hRule="atLeast"/>' : '',
          }),
        ),
      ),
  },
  {
    producer: 'Chromium, then cairo',
    slug: 'pdf-cairo',
    hard: 'a printed web page drawn anew by cairo: the page in a form object, upside down by the matrix; shaded headers',
    draft: makeDraft({ slug: 'pdf-cairo', form: 'F2021', year: 2024, agency: '枫汀县体育局' }),
    report: (draft) =>
      cairoPdf(
        browserPdf(htmlReport(draft, { ...pageHtml, head: pageStyle('td.header, td.corner { background: #dde8dd }') })),
      ),
  },
]
