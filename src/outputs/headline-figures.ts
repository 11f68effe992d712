import { type Form, figureRows } from '../forms/form.js'
import { forms } from '../forms/index.js'
import type { Report } from '../forms/report.js'
import type { Entry, TableEntries } from '../model/table.js'

type Figure = (report: Report, form: Form | null) => number | null

const entryOf = (report: Report, table: string, row: string, column: string): Entry | undefined =>
  (report.tables as Readonly<Record<string, TableEntries | undefined>>)[table]?.[row]?.[column]

/** The printed number of a cell; null where none is printed. */
const printed =
  (table: string, row: string, column: string): Figure =>
  (report) =>
    entryOf(report, table, row, column)?.value ?? null

const requests = (row: string): Figure => printed('t3_requests', row, 'total')
const cases = (column: string): Figure => printed('t4_review_litigation', 'cases', column)

/** A sum of printed numbers; null as soon as one of them is not printed: a part left out would pass for a zero. */
const sum =
  (parts: (form: Form) => readonly Figure[]): Figure =>
  (report, form) => {
    if (!form) return null
    const values = parts(form).map((part) => part(report, form))
    if (values.length === 0 || values.includes(null)) return null
    return values.reduce<number>((total, value) => total + (value ?? 0), 0)
  }

/** The totals of the rows of table 3 that stand in a group. */
const requestGroup = (group: string): Figure =>
  sum((form) =>
    form.tables
      .filter((table) => table.id === 't3_requests')
      .flatMap((table) => figureRows(table).filter((row) => row.group === group))
      .map((row) => requests(row.id)),
  )

/** Every cell of table 2 in the columns `column`. */
const columnOfTable2 = (column: string): Figure =>
  sum((form) =>
    form.tables
      .filter((table) => table.section === 2 && table.columns.some(({ id }) => id === column))
      .flatMap((table) => figureRows(table).map((row) => printed(table.id, row.id, column))),
  )

/** The fees in 万元; null where the column of the report states another unit. */
const fees: Figure = (report) => {
  const entry = entryOf(report, 't2_art20_8', 'adminFees', 'feeAmountWanYuan')
  return entry && (entry.unit ?? '万元') === '万元' ? entry.value : null
}

const figures: Readonly<Record<string, Figure>> = {
  received: requests('newReceived'),
  carriedOver: requests('carriedOver'),
  granted: requests('granted'),
  partlyGranted: requests('partialGrant'),
  denied: requestGroup('denied'),
  notHeld: requests('unable.notHeld'),
  notProcessed: requestGroup('notProcessed'),
  handled: requests('resultTotal'),
  carriedForward: requests('carriedForward'),
  reviews: cases('review.total'),
  suitsDirect: cases('litDirect.total'),
  suitsAfterReview: cases('litAfterReview.total'),
  suits: sum(() => [cases('litDirect.total'), cases('litAfterReview.total')]),
  rulesInForce: printed('t2_art20_1', 'rules', 'inForce'),
  normativeDocsInForce: printed('t2_art20_1', 'normativeDocs', 'inForce'),
  documentsInForce: columnOfTable2('inForce'),
  licensingDecisions: printed('t2_art20_5', 'licensing', 'decisionCount'),
  penaltyDecisions: printed('t2_art20_6', 'penalty', 'decisionCount'),
  coercionDecisions: printed('t2_art20_6', 'coercion', 'decisionCount'),
  decisions: columnOfTable2('decisionCount'),
  feesWanYuan: fees,
}

export const headlineColumns: readonly string[] = Object.keys(figures)

/**
 * The headline figures of a report in the order of `headlineColumns`: what its official tables print, and sums of it.
 * Null where a figure, or one part of a sum, is not printed or its form has no such figure.
 */
export function headlineFigures(report: Report): (number | null)[] {
  const form = forms.find(({ id }) => id === report.form) ?? null
  return Object.values(figures).map((figure) => figure(report, form))
}
