import { type Form, figureRows } from '../forms/form.js'
import { officialForms as forms } from '../forms/official-book.js'
import type { Report } from '../forms/report.js'
import type { Entry, TableEntries } from '../model/entry.js'

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

interface HeadlineFigure {
  /** What it is and its unit, for the codebook. */
  readonly says: string
  readonly of: Figure
}

const figures: Readonly<Record<string, HeadlineFigure>> = {
  received: { says: '新收: requests received this year, 件', of: requests('newReceived') },
  carriedOver: { says: '上年结转: requests carried over, 件', of: requests('carriedOver') },
  granted: { says: '予以公开: granted in full, 件', of: requests('granted') },
  partlyGranted: { says: '部分公开: granted in part, 件', of: requests('partialGrant') },
  denied: { says: '不予公开: refused, all reasons together, 件', of: requestGroup('denied') },
  notHeld: { says: '本机关不掌握: information not held, 件', of: requests('unable.notHeld') },
  notProcessed: { says: '不予处理: not processed, all reasons together, 件', of: requestGroup('notProcessed') },
  handled: { says: '办理结果总计: handled in all, 件', of: requests('resultTotal') },
  carriedForward: { says: '结转下年度: carried forward, 件', of: requests('carriedForward') },
  reviews: { says: '行政复议: reviews, 件', of: cases('review.total') },
  suitsDirect: { says: '未经复议直接起诉: lawsuits without a review before, 件', of: cases('litDirect.total') },
  suitsAfterReview: { says: '复议后起诉: lawsuits after a review, 件', of: cases('litAfterReview.total') },
  suits: {
    says: '行政诉讼: lawsuits of both kinds, 件',
    of: sum(() => [cases('litDirect.total'), cases('litAfterReview.total')]),
  },
  rulesInForce: {
    says: '规章现行有效: rules in force, 件; form of 2021',
    of: printed('t2_art20_1', 'rules', 'inForce'),
  },
  normativeDocsInForce: {
    says: '行政规范性文件现行有效: normative documents in force, 件; form of 2021',
    of: printed('t2_art20_1', 'normativeDocs', 'inForce'),
  },
  documentsInForce: { says: '现行有效: both together, 件; form of 2021', of: columnOfTable2('inForce') },
  licensingDecisions: {
    says: '行政许可: decisions on licences, 件',
    of: printed('t2_art20_5', 'licensing', 'decisionCount'),
  },
  penaltyDecisions: {
    says: '行政处罚: decisions on penalties, 件',
    of: printed('t2_art20_6', 'penalty', 'decisionCount'),
  },
  coercionDecisions: {
    says: '行政强制: decisions on coercive measures, 件',
    of: printed('t2_art20_6', 'coercion', 'decisionCount'),
  },
  decisions: {
    says: '处理决定: decisions of all kinds that the form asks for, 件',
    of: columnOfTable2('decisionCount'),
  },
  feesWanYuan: { says: '行政事业性收费: fees charged, 万元; form of 2021', of: fees },
}

/** The headline figures by name, with what each is. */
export const headlines: readonly { readonly name: string; readonly says: string }[] = Object.entries(figures).map(
  ([name, { says }]) => ({ name, says }),
)

export const headlineColumns: readonly string[] = Object.keys(figures)

/**
 * The headline figures of a report in the order of `headlineColumns`: what its official tables print, and sums of it.
 * Null where a figure, or one part of a sum, is not printed or its form has no such figure.
 */
export function headlineFigures(report: Report): (number | null)[] {
  const form = forms.find(({ id }) => id === report.form) ?? null
  return Object.values(figures).map(({ of }) => of(report, form))
}
