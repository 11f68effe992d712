import { figureRows } from '../../src/forms/figure-rows.js'
import { officialForms as forms } from '../../src/forms/official-book.js'
import type { Report } from '../../src/forms/report.js'
import { cellPointer } from '../../src/model/cell-pointer.js'
import { change, figureAt, REQUESTS, requestCell, withAdded } from './change-report.js'
import type { Fault } from './fault.js'
import { pathOf } from './made-report.js'

const LITIGATION = 't4_review_litigation'

/** A digit of a cell of table 3 in which a row and a column cross. */
const digit = (path: string, row: string, column: string, added: number): Fault => ({
  kind: 'a digit changed',
  path,
  plant: (archive) => change(archive, path, (report) => withAdded(report, [[requestCell(row, column), added]])),
  code: 'suspect-cell',
  pointer: requestCell(row, column),
})

/** A digit of table 4, whose cells stand in one sum each. */
const caseDigit = (path: string, column: string, added: number): Fault => ({
  kind: 'a digit changed in table 4',
  path,
  plant: (archive) =>
    change(archive, path, (report) => withAdded(report, [[cellPointer(LITIGATION, 'cases', column), added]])),
  code: 'sum-mismatch',
  cells: [cellPointer(LITIGATION, 'cases', column)],
})

/** The figures of one row of table 3 moved to the right by a column, the last one lost. */
function shiftedRow(path: string, row: string): Fault {
  const shifted = (report: Report): Report => {
    const columns = Object.keys(report.tables.t3_requests!.newReceived!)
    return withAdded(
      report,
      columns.map((column, index) => {
        const own = figureAt(report, REQUESTS, row, column)
        const left = index === 0 ? 0 : figureAt(report, REQUESTS, row, columns[index - 1]!)
        return [requestCell(row, column), left - own] as const
      }),
    )
  }
  return {
    kind: 'a column shifted',
    path,
    plant: (archive) => change(archive, path, shifted),
    code: 'sum-mismatch',
    cells: [requestCell(row, 'total')],
  }
}

/** Two columns of a whole table 3 exchanged: all its sums hold, only the next year tells. */
function exchangedColumns(path: string, one: string, other: string): Fault {
  const rows = figureRows(forms[1]!.tables.find(({ id }) => id === REQUESTS)!).map(({ id }) => id)
  return {
    kind: 'two columns exchanged',
    path,
    plant: (archive) =>
      change(archive, path, (report) =>
        withAdded(
          report,
          rows.flatMap((row) => {
            const difference = figureAt(report, REQUESTS, row, one) - figureAt(report, REQUESTS, row, other)
            return [[requestCell(row, one), -difference] as const, [requestCell(row, other), difference] as const]
          }),
        ),
      ),
    code: 'years-disagree',
    cells: [requestCell('carriedForward', one)],
  }
}

/** A count that is none. */
const noCount = (path: string, pointer: string, added: number): Fault => ({
  kind: 'no count',
  path,
  plant: (archive) => change(archive, path, (report) => withAdded(report, [[pointer, added]])),
  code: 'not-a-count',
  cells: [pointer],
})

/** A number of the prose that is not that of the table. */
const otherProse = (path: string, added: number): Fault => ({
  kind: 'the prose says another number',
  path,
  plant: (archive) =>
    change(archive, path, (report) => {
      const [figure] = report.figures
      const value = figure!.value! + added
      const sentence = figure!.sentence.replace(/\d+件/, `${value}件`)
      return { ...report, figures: [{ ...figure!, value, raw: `${value}件`, sentence }] }
    }),
  code: 'prose-mismatch',
  pointer: requestCell('newReceived', 'total'),
})

const organ = (county: number, rest: string, year: number): string => pathOf({ county, rest }, year)

/** Faults that the rules within a report see. */
export const faultsWithin: readonly Fault[] = [
  digit(organ(0, '教育局', 2020), 'granted', 'naturalPerson', 10),
  digit(organ(0, '财政局', 2021), 'unable.notHeld', 'naturalPerson', 2),
  digit(organ(0, '民政局', 2022), 'denied.thirdPartyRights', 'legalServiceOrg', 1),
  digit(organ(0, '司法局', 2023), 'newReceived', 'commercialEnterprise', 3),
  digit(organ(0, '水利局', 2024), 'newReceived', 'naturalPerson', -1),
  digit(organ(0, '农业农村局', 2025), 'resultTotal', 'naturalPerson', 9),
  digit(organ(1, '教育局', 2019), 'notProcessed.repeated', 'otherOrg', 4),
  digit(organ(1, '财政局', 2020), 'partialGrant', 'total', 7),
  digit(organ(1, '民政局', 2021), 'granted', 'total', -6),
  digit(organ(1, '司法局', 2022), 'other.misc', 'researchInstitution', 8),
  caseDigit(organ(1, '水利局', 2023), 'review.total', 100),
  caseDigit(organ(1, '农业农村局', 2024), 'litDirect.upheld', 2),
  caseDigit(organ(2, '教育局', 2025), 'litAfterReview.total', 1),
  shiftedRow(organ(2, '财政局', 2020), 'granted'),
  shiftedRow(organ(2, '民政局', 2022), 'newReceived'),
  shiftedRow(organ(2, '司法局', 2023), 'resultTotal'),
  shiftedRow(organ(2, '水利局', 2024), 'unable.notHeld'),
  exchangedColumns(organ(2, '农业农村局', 2022), 'naturalPerson', 'commercialEnterprise'),
  noCount(organ(3, '教育局', 2021), cellPointer('t2_art20_6', 'penalty', 'decisionCount'), -100_000),
  noCount(organ(3, '财政局', 2022), cellPointer('t2_art20_1', 'normativeDocs', 'repealedThisYear'), 0.5),
  otherProse(organ(3, '民政局', 2023), 11),
  otherProse(organ(3, '司法局', 2024), -2),
]
