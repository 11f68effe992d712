import type { FormBook } from '../../forms/form-book.js'
import type { Report } from '../../forms/report.js'
import { cellPointer } from '../../model/cell-pointer.js'
import type { TableEntries } from '../../model/entry.js'
import type { Locator } from '../../model/locator.js'
import { type Balance, balanceOf } from './balance.js'
import { cellViews, type Flag } from './cell-views.js'
import { type GridCellView, gridViews, type Role, standsFor } from './grid-views.js'
import type { LayoutInterner } from './layout-interner.js'
import { type NamedReport, type ShownFinding, shownFinding } from './shown-finding.js'
import { type TableLayout, tableLayouts } from './table-layouts.js'
import { webLink } from './web-link.js'

/** A cell of a grid of the document; what is left out is 1, null or nothing. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly rowSpan?: number
  readonly columnSpan?: number
  readonly text: string
  readonly at: readonly Locator[]
  readonly role: Role
  readonly flag?: Flag
  /** Pointers of the cells of official tables, or of its own, and of the findings at its place. */
  readonly stands: string
}

export interface SheetGrid {
  readonly rows: number
  readonly columns: number
  readonly tables: readonly string[]
  readonly cells: readonly SheetCell[]
}

/** What findings say of a cell: the worst, and their indexes. */
export type CellFlag = readonly [flag: Flag | null, findings: readonly number[]]

/** A drawn page; sides in points. */
export interface SheetImage {
  readonly number: number
  readonly width: number
  readonly height: number
  /** Of the picture, relative to the page that shows it; or a `data:` address that holds it. */
  readonly address: string
}

/** What only the manifest, or the archive as a whole, knows of a report. */
export interface SheetContext {
  readonly id: string
  /** Path of the input as in the manifest. */
  readonly path: string
  /** Its `id` is null where there is no page of the agency. */
  readonly agency: { readonly id: string | null; readonly name: string } | null
  readonly status: string
  readonly canonical: boolean | null
  readonly repeats: NamedReport | null
  readonly supersededBy: NamedReport | null
}

/** All that the review shows of one report. */
export interface ReportSheet extends SheetContext {
  readonly sha256: string
  readonly format: Report['source']['format']
  readonly pages: number | null
  /** An address of the web, or null. */
  readonly url: string | null
  readonly title: string | null
  readonly year: number | null
  readonly form: string | null
  readonly period: Report['period']
  readonly published: string | null
  readonly engine: string | null
  readonly program: string
  /** Entries have their places only where no cell of a grid stands for them. */
  readonly tables: readonly { readonly layout: string; readonly entries: TableEntries | null }[]
  readonly flags: Readonly<Record<string, CellFlag>>
  readonly grids: readonly SheetGrid[]
  readonly findings: readonly ShownFinding[]
  readonly contact: Report['contact']
  readonly preamble: Report['preamble']
  readonly sections: Report['sections']
  readonly balance: Balance | null
  readonly images: readonly SheetImage[]
}

/**
 * The sheet of a report. Its `findings` are to be those that hold now, the findings between reports among them, with the pointers
 * that they have in this report.
 */
export function reportSheet(
  report: Report,
  context: SheetContext,
  interner: LayoutInterner,
  images: readonly SheetImage[],
  book: FormBook,
): ReportSheet {
  const layouts = tableLayouts(report, book)
  const views = cellViews(report, layouts)
  const grids = gridViews(report, views.values())
  const placed = new Set(
    grids.flatMap(({ cells }) => cells.flatMap((cell) => cell.views.map(({ pointer }) => pointer))),
  )
  const { source, made, title, year, form, period, published, contact, preamble, sections } = report
  return {
    ...context,
    sha256: source.sha256,
    format: source.format,
    pages: source.pages,
    url: webLink(source.url),
    title,
    year,
    form,
    period,
    published,
    engine: made.engine,
    program: made.program,
    tables: layouts.map((layout) => ({ layout: interner.intern(layout), entries: unplaced(layout, placed) })),
    flags: Object.fromEntries(
      [...views.values()]
        .filter(({ findings }) => findings.length > 0)
        .map(({ pointer, flag, findings }) => [pointer, [flag, findings]]),
    ),
    grids: grids.map(({ rows, columns, tables, cells }) => ({
      rows,
      columns,
      tables,
      cells: cells.map(sheetCell),
    })),
    findings: report.findings.map(shownFinding),
    contact,
    preamble,
    sections,
    balance: balanceOf(report, book),
    images,
  }
}

/** The entries of a table, without the places of those that a cell of a grid was read as. */
function unplaced({ id, entries }: TableLayout, placed: ReadonlySet<string>): TableEntries | null {
  if (!entries) return null
  const rows = Object.entries(entries).map(([row, cells]) => [
    row,
    Object.fromEntries(
      Object.entries(cells).map(([column, entry]) => [
        column,
        placed.has(cellPointer(id, row, column)) ? { ...entry, at: [] } : entry,
      ]),
    ),
  ])
  return Object.fromEntries(rows)
}

function sheetCell(view: GridCellView): SheetCell {
  const { cell, role, flag } = view
  const { row, column, rowSpan, columnSpan, text, at } = cell
  return {
    row,
    column,
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    text,
    at,
    role,
    ...(flag === null ? {} : { flag }),
    stands: standsFor(view),
  }
}
