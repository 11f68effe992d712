import { mentionsOf } from '../../../../src/forms/mentions-of.js'
import { officialBook } from '../../../../src/forms/official-book.js'
import { printedSum } from '../../../../src/forms/printed-sum.js'
import { entryAtPointer } from '../../../../src/model/cell-pointer.js'
import type { Entry, TableEntries } from '../../../../src/model/entry.js'
import type { ProseFigure } from '../../../../src/model/prose-figure.js'
import { readFigures } from '../../../../src/prose/figures/read-figures.js'

export interface MadeReport {
  readonly year?: number | null
  readonly agency?: string
  readonly form?: string
  readonly section?: number
  /** Printed figures by table/row/column. */
  readonly cells?: Readonly<Record<string, number>>
}

const BLANK: Entry = { state: 'blank', value: null, raw: '', at: [] }

/** All tables of all forms, blank but for what `cells` says. */
function tablesOf(cells: Readonly<Record<string, number>>): Record<string, TableEntries> {
  const entryOf = (path: string): Entry => {
    const value = cells[path]
    return value === undefined ? BLANK : { state: 'reported', value, raw: String(value), at: [] }
  }
  return Object.fromEntries(
    officialBook().tables.map(({ id, rows, columns }) => [
      id,
      Object.fromEntries(
        rows.map((row) => [
          row.id,
          Object.fromEntries(columns.map((column) => [column.id, entryOf(`${id}/${row.id}/${column.id}`)])),
        ]),
      ),
    ]),
  )
}

/** A report without tables. */
export const noTables = { sumOf: () => null, has: () => false }

/** The figures of a report on 2024 with these paragraphs in its first section, unless `made` says otherwise. */
export function figuresOf(text: string | readonly string[], made: MadeReport = {}): readonly ProseFigure[] {
  const { year = 2024, agency = '某市公安局', form = 'F2021', section = 1, cells = {} } = made
  const paragraphs = [text].flat().map((each, at) => ({ text: each, at: [{ paragraph: at + 1 }] }))
  const sections = [{ number: section, heading: '', paragraphs, grids: [] }]
  const name = { name: agency, normalized: agency }
  const report = { book: officialBook(), form, tables: tablesOf(cells) }
  return readFigures({ year, agency: name, preamble: [], sections }, mentionsOf(form, officialBook()), {
    sumOf: (pointers) => printedSum(pointers, report)?.sum ?? null,
    has: (pointers) => pointers.every((pointer) => entryAtPointer(report.tables, pointer) !== undefined),
  })
}

/** The cells that a figure is tied to, without what they share: newReceived, review.total; joined by +. */
export const tied = ({ cells = [] }: ProseFigure): string =>
  cells
    .map((pointer) =>
      pointer.replace(/^\/tables\/t\d_\w+?\/|(?<=t3_requests\/[\w.]+)\/total$/g, '').replace(/^cases\//, ''),
    )
    .map((cell) => cell.replace(/^([\w.]+)\/total$/, '$1'))
    .join('+')
