import type { Report } from '../../forms/report.js'
import { rowPointer } from '../../model/cell-pointer.js'
import type { CellState } from '../../model/entry.js'
import type { Severity } from '../../model/findings/finding.js'
import type { Cell } from '../../model/grid.js'
import { groupBy } from '../../model/group-by.js'
import type { Locator } from '../../model/locator.js'
import { placeKey } from '../../model/place-key.js'
import type { CellView, Flag } from './cell-views.js'

/**
 * What a cell of a grid is: a cell of an official table with its state, a figure of which only the row is known, words
 * around the figures, or none of the forms' business.
 */
export type Role = CellState | 'loose' | 'label' | 'outside'

/** A cell of a grid of the document, with what it was taken for. */
export interface GridCellView {
  /** JSON Pointer of the grid's cell. */
  readonly pointer: string
  readonly cell: Cell
  readonly role: Role
  readonly flag: Flag | null
  /** The cells of official tables that it was read as; several where columns share one blank cell. */
  readonly views: readonly CellView[]
  /** The cells of the official row that its figure belongs to, where its column is not known. */
  readonly row: readonly CellView[]
  /** Indexes of the findings that name the place and no cell of a table at it. */
  readonly findings: readonly number[]
}

export interface GridView {
  readonly rows: number
  readonly columns: number
  readonly tables: readonly string[]
  readonly cells: readonly GridCellView[]
}

/** Nothing but a figure: digits with signs, separators and spaces. */
const FIGURE = /^[\s+\-−–—.,，．％%]*\p{Nd}[\p{Nd}\s+\-−–—.,，．％%]*$/u

/** Every grid of the report, its cells joined with the table cells and the findings at the same place. */
export function gridViews(report: Report, views: Iterable<CellView>): GridView[] {
  const all = [...views]
  const viewsAt = byPlace(all.map((view) => [view.entry.at, view] as const))
  const findingsAt = byPlace(report.findings.map(({ at = [] }, index) => [at, index] as const))
  const rows = groupBy(all, (view) => rowPointer(view.table, view.row))
  return report.grids.map((grid, index) => ({
    rows: grid.rows,
    columns: grid.columns,
    tables: grid.tables,
    cells: grid.cells.map((cell, number): GridCellView => {
      const own = found(viewsAt, cell.at)
      const named = new Set(own.flatMap(({ findings }) => findings))
      const findings = found(findingsAt, cell.at).filter((finding) => !named.has(finding))
      const severities = findings.map((finding) => report.findings[finding]!.severity)
      const row = findings.map((finding) => rows.get(report.findings[finding]!.pointer ?? '')).find((cells) => cells)
      const isLoose = own.length === 0 && row !== undefined && FIGURE.test(cell.text)
      return {
        pointer: `/grids/${index}/cells/${number}`,
        cell,
        role: own[0]?.entry.state ?? (isLoose ? 'loose' : wordRole(cell, grid.tables)),
        flag: worst([...own.map(({ flag }) => flag), ...severities]),
        views: own,
        row: isLoose ? row : [],
        findings,
      }
    }),
  }))
}

/** The pointers that a place of the cell stands for: its own where no table cell was read from it. */
export const standsFor = ({ pointer, views, row, findings }: GridCellView): string =>
  [
    ...(views.length > 0 ? views : [{ pointer }, ...row]).map((view) => view.pointer),
    ...findings.map((index) => `/findings/${index}`),
  ].join(' ')

/** A figure in an official table that no row of the form took is as far outside the form as a table of another kind. */
const wordRole = (cell: Cell, tables: readonly string[]): Role =>
  tables.length === 0 || FIGURE.test(cell.text) ? 'outside' : 'label'

const order: readonly Flag[] = ['error', 'warning', 'part', 'info']

const worst = (flags: readonly (Flag | Severity | null)[]): Flag | null =>
  order.find((flag) => flags.includes(flag)) ?? null

function byPlace<Item>(items: readonly (readonly [readonly Locator[], Item])[]): ReadonlyMap<string, readonly Item[]> {
  const places = new Map<string, Item[]>()
  for (const [at, item] of items) {
    for (const key of new Set(at.map(placeKey))) places.set(key, [...(places.get(key) ?? []), item])
  }
  return places
}

const found = <Item>(places: ReadonlyMap<string, readonly Item[]>, at: readonly Locator[]): Item[] => [
  ...new Set(at.flatMap((place) => places.get(placeKey(place)) ?? [])),
]
