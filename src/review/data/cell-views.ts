import type { Report } from '../../forms/report.js'
import { cellPointer } from '../../model/cell-pointer.js'
import type { Entry } from '../../model/entry.js'
import type { Finding, Severity } from '../../model/findings/finding.js'
import type { TableLayout } from './table-layouts.js'

/** What findings say of a cell: it is the one meant (by severity), or one of several that took part. */
export type Flag = Severity | 'part'

/** A cell of an official table with what findings say of it. */
export interface CellView {
  readonly pointer: string
  readonly table: string
  readonly row: string
  readonly entry: Entry
  readonly flag: Flag | null
  /** Indexes of the findings that name it. */
  readonly findings: readonly number[]
}

/** Every cell that the report has of the official tables, by its pointer, in the order of the tables. */
export function cellViews(report: Report, layouts: readonly TableLayout[]): ReadonlyMap<string, CellView> {
  const views = layouts.flatMap(({ id, rows, columns, entries }) =>
    rows.flatMap((row) =>
      columns.flatMap((column): CellView[] => {
        const entry = entries?.[row.id]?.[column.id]
        if (!entry) return []
        const pointer = cellPointer(id, row.id, column.id)
        const findings = [...report.findings.keys()].filter((index) => isNamed(pointer, report.findings[index]!))
        return [
          {
            pointer,
            table: id,
            row: row.id,
            entry,
            findings,
            flag: flagOf(
              pointer,
              findings.map((index) => report.findings[index]!),
            ),
          },
        ]
      }),
    ),
  )
  return new Map(views.map((view) => [view.pointer, view]))
}

/** Whether a finding names a cell: among its cells, or, where it lists none, by pointing at it, its row or its table. */
const isNamed = (pointer: string, { pointer: subject, cells }: Finding): boolean =>
  subject === pointer || (cells ? cells.includes(pointer) : isUnder(pointer, subject))

const isUnder = (pointer: string, subject: string | undefined): boolean =>
  subject !== undefined && pointer.startsWith(`${subject}/`)

/** The worst that findings say of a cell. One that points at a whole row means each cell it lists. */
function flagOf(pointer: string, findings: readonly Finding[]): Flag | null {
  const means = ({ pointer: subject }: Finding): boolean =>
    subject === undefined || subject === pointer || isUnder(pointer, subject)
  const meant = findings.filter(means).map(({ severity }) => severity)
  const worst = (['error', 'warning'] as const).find((severity) => meant.includes(severity))
  if (worst) return worst
  if (findings.some((finding) => !means(finding) && finding.severity !== 'info')) return 'part'
  return findings.length > 0 ? 'info' : null
}
