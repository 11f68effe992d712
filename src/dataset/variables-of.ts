import { type Crosswalk, crosswalkOf } from '../forms/crosswalk.js'
import { figureRows } from '../forms/figure-rows.js'
import type { CellRange, FormColumn, FormRow, FormTable } from '../forms/form.js'
import type { FormBook } from '../forms/form-book.js'
import { perObject } from '../forms/per-object.js'
import { cellIds } from '../model/cell-pointer.js'

/** A figure that a form asks for: one cell of an official table, the same over all forms that have it. */
export interface Variable {
  /** `table/row/column`. */
  readonly id: string
  readonly table: string
  readonly row: string
  readonly column: string
  readonly section: number
  /** Official wording of the newest form that has it, from the outermost group or spanner down. */
  readonly title: string
  readonly rowPath: readonly string[]
  readonly columnPath: readonly string[]
  readonly measure: FormColumn['value']
  /** Null where the cell itself has to say it. */
  readonly unit: FormColumn['unit']
  /** Whether the form has it as the sum of other cells. */
  readonly isTotal: boolean
  /** Ids of the forms that have it, oldest first. */
  readonly forms: readonly string[]
  readonly crosswalk: Crosswalk
  /** The variable whose name its series bears over the forms; its own where it is not joined with another. */
  readonly series: string
  /** The variables of the other form that the crosswalk sets against it. */
  readonly counterparts: readonly string[]
}

const variableId = (table: string, row: string, column: string): string => `${table}/${row}/${column}`

interface Version {
  readonly form: string
  readonly table: FormTable
}

/** The row below the groups that it stands in; a row without a label has no path. */
function rowPath(table: FormTable, row: FormRow): string[] {
  const group = row.group === undefined ? undefined : table.rows.find(({ id }) => id === row.group)
  return [...(group ? rowPath(table, group) : []), ...(row.label === '' ? [] : [row.label])]
}

/** Whether a sum of the form has the cell, and nothing else, on its right side. */
const isSum = ({ sums = [] }: FormTable, row: string, column: string): boolean =>
  sums.some(({ across, right }) => right.length === 1 && right[0] === (across === 'rows' ? column : row))

/** The cells that a range sets against a cell of the other form: its own rows and columns where it names none. */
const facing = (range: CellRange, row: string, column: string): string[] =>
  (range.rows ?? [row]).flatMap((facingRow) =>
    (range.columns ?? [column]).map((facingColumn) => variableId(range.table, facingRow, facingColumn)),
  )

function variableOf(row: string, column: string, versions: readonly Version[], book: FormBook): Variable {
  const { table } = versions.at(-1)!
  const own = table.columns.find(({ id }) => id === column)!
  const id = variableId(table.id, row, column)
  const crosswalk = crosswalkOf(book, table.id, row, column)
  const { relation, from, to } = crosswalk
  const having = versions.map(({ form }) => form)
  return {
    id,
    table: table.id,
    row,
    column,
    section: table.section,
    title: table.title,
    rowPath: rowPath(table, figureRows(table).find((candidate) => candidate.id === row)!),
    columnPath: own.header,
    measure: own.value,
    unit: own.unit,
    isTotal: versions.some((version) => isSum(version.table, row, column)),
    forms: having,
    crosswalk,
    series: relation === 'split' && from ? facing(from.range, row, column)[0]! : id,
    counterparts:
      relation === 'same' || !from || !to
        ? []
        : facing(having.includes(from.form) ? to.range : from.range, row, column),
  }
}

/** Every variable of every form of a book, table by table in the order of the newest form, row by row. */
export const variablesOf = perObject((book: FormBook): readonly Variable[] =>
  book.tables.flatMap(({ rows, columns, versions }) =>
    rows.flatMap((row) =>
      columns.flatMap((column) => {
        const having = [...versions].flatMap(([form, table]): Version[] => {
          const both =
            table.columns.some((own) => own.id === column.id) && figureRows(table).some((own) => own.id === row.id)
          return both ? [{ form, table }] : []
        })
        return having.length > 0 ? [variableOf(row.id, column.id, having, book)] : []
      }),
    ),
  ),
)

const byId = perObject(
  (book: FormBook): ReadonlyMap<string, Variable> =>
    new Map(variablesOf(book).map((variable) => [variable.id, variable])),
)

/** The variable of a cell; undefined where no form has both its row and its column. */
export const variableAt = (book: FormBook, table: string, row: string, column: string): Variable | undefined =>
  byId(book).get(variableId(table, row, column))

/** The variable that a JSON Pointer into a report names; null for a pointer to anything else than a cell. */
export function variableOfPointer(pointer: string): string | null {
  const cell = cellIds(pointer)
  return cell && variableId(cell.table, cell.row, cell.column)
}

/** Short name of a variable: the innermost labels of row and column; without a row label all of the column's. */
export function leafLabel(
  { rowPath: rows, columnPath }: Variable,
  word: (label: string) => string = (label) => label,
): string {
  const row = rows.at(-1)
  return (row === undefined ? columnPath : [row, columnPath.at(-1)!]).map(word).join(' · ')
}
