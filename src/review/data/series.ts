import type { FormBook } from '../../forms/form-book.js'
import { headlinesOf } from '../../forms/headlines-of.js'
import { cellLabel, type MergedTable } from '../../forms/merged-table.js'
import { perObject } from '../../forms/per-object.js'
import type { Report } from '../../forms/report.js'
import { cellPointer, entryAtPointer } from '../../model/cell-pointer.js'
import type { CellState } from '../../model/entry.js'
import { cellViews, type Flag } from './cell-views.js'
import { tableLayouts } from './table-layouts.js'

/** A figure of one year: its value (inferred ones carry their state), and what findings say of it. */
export interface Point {
  readonly year: number
  readonly value: number | null
  readonly state: CellState
  readonly flag?: Flag
}

/** A figure of the forms that is followed over the years. */
interface FollowedFigure {
  readonly pointer: string
  readonly table: string
  readonly label: string
  readonly unit: string | null
  /** Its place among the figures that are shown first, from 0. */
  readonly first?: number
}

/** A figure over the years of an agency. */
export interface Series extends FollowedFigure {
  readonly points: readonly Point[]
}

/** The columns that some form has as the sum of others in their row. */
const totalsOf = ({ columns, versions }: MergedTable) =>
  columns.filter(({ id }) =>
    [...versions.values()].some(({ sums = [] }) =>
      sums.some(({ across, right }) => across === 'rows' && right.length === 1 && right[0] === id),
    ),
  )

/** The cells whose figures are followed over the years: totals where a table has them, else every cell. */
const followedIn = perObject((book: FormBook): readonly FollowedFigure[] => {
  const charted = headlinesOf(book).filter((headline) => headline.charted && headline.cells.length === 1)
  const pointers = charted.map(({ cells }) => `/tables/${cells[0]}`)
  return book.tables.flatMap((table) => {
    const form = [...table.versions.keys()].at(-1) ?? ''
    const totals = totalsOf(table)
    const columns = totals.length > 0 ? totals : table.columns
    return table.rows.flatMap((row) =>
      columns.map((column) => {
        const pointer = cellPointer(table.id, row.id, column.id)
        const label = cellLabel(table, row.id, column.id, form)
        const first = pointers.indexOf(pointer)
        return { pointer, table: table.id, label, unit: column.unit, ...(first < 0 ? {} : { first }) }
      }),
    )
  })
})

/** The figures of a report that are followed, by pointer. */
export function pointsOf(report: Report, year: number, book: FormBook): ReadonlyMap<string, Point> {
  const views = cellViews(report, tableLayouts(report, book))
  const points = new Map<string, Point>()
  for (const { pointer } of followedIn(book)) {
    const entry = entryAtPointer(report.tables, pointer)
    if (!entry) continue
    const flag = views.get(pointer)?.flag ?? null
    points.set(pointer, {
      year,
      value: entry.value ?? entry.inferred ?? null,
      state: entry.state,
      ...(flag === null ? {} : { flag }),
    })
  }
  return points
}

/** The points of several years as series, in the order of the forms; a figure that no year prints has none. */
export const seriesOf = (years: readonly ReadonlyMap<string, Point>[], book: FormBook): Series[] =>
  followedIn(book).flatMap((figure) => {
    const points = years.flatMap((year) => year.get(figure.pointer) ?? [])
    return points.some(({ value }) => value !== null) ? [{ ...figure, points }] : []
  })
