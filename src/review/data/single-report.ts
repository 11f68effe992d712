import type { FormBook } from '../../forms/form-book.js'
import type { Report } from '../../forms/report.js'
import { type BareLayout, layoutInterner } from './layout-interner.js'
import { type ReportSheet, reportSheet, type SheetImage } from './report-sheet.js'

/** One report with all that is needed to show it by itself. */
export interface SingleReport {
  readonly sheet: ReportSheet
  /** The layouts that its tables name. */
  readonly layouts: Readonly<Record<string, BareLayout>>
}

/** Hexadecimal digits of the document's hash that name it in the address of its page. */
const ID_LENGTH = 10

/** A report that no archive is known of, and the pictures of its pages. */
export function singleReport(report: Report, images: readonly SheetImage[], book: FormBook): SingleReport {
  const { source, agency, findings } = report
  const interner = layoutInterner()
  const sheet = reportSheet(
    report,
    {
      id: source.sha256.slice(0, ID_LENGTH),
      path: source.path,
      agency: agency.name === null ? null : { id: null, name: agency.name },
      status: findings.some(({ severity }) => severity === 'error') ? 'flawed' : 'ok',
      canonical: null,
      repeats: null,
      supersededBy: null,
    },
    interner,
    images,
    book,
  )
  return { sheet, layouts: interner.all() }
}
