import { type FormColumn, type FormRow, type FormTable, figureRows } from '../forms/form.js'
import { type CellRange, type Crossing, crossingOf } from '../forms/official/crosswalk.js'
import { officialForms as forms, officialBook } from '../forms/official-book.js'
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
  readonly crossing: Crossing
  /** The variable whose name its series bears over the forms; its own where it is not joined with another. */
  readonly series: string
  /** The variables of the other form that the crosswalk sets against it. */
  readonly counterparts: readonly string[]
}

export const variableId = (table: string, row: string, column: string): string => `${table}/${row}/${column}`

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
const isSum = (table: FormTable, row: string, column: string): boolean =>
  table.sums.some(({ across, right }) => right.length === 1 && right[0] === (across === 'rows' ? column : row))

/** The cells that a range sets against a cell of the other form: its own rows and columns where it names none. */
const facing = (range: CellRange, row: string, column: string): string[] =>
  (range.rows ?? [row]).flatMap((facingRow) =>
    (range.columns ?? [column]).map((facingColumn) => variableId(range.table, facingRow, facingColumn)),
  )

function variableOf(row: string, column: string, versions: readonly Version[]): Variable {
  const { table } = versions.at(-1)!
  const own = table.columns.find(({ id }) => id === column)!
  const id = variableId(table.id, row, column)
  const crossing = crossingOf(table.id, row, column)
  if (!crossing) throw new Error(`the crosswalk says nothing of ${id}`)
  const having = versions.map(({ form }) => form)
  const others = [crossing.F2019, crossing.F2021].filter((range) => range !== null)
  const counterparts =
    crossing.relation === 'same' || others.length < 2
      ? []
      : facing(having.includes('F2019') ? crossing.F2021! : crossing.F2019!, row, column)
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
    crossing,
    series: crossing.relation === 'split' ? facing(crossing.F2019!, row, column)[0]! : id,
    counterparts,
  }
}

/** Every variable of every form, table by table in the order of the newest form, row by row. */
export const variables: readonly Variable[] = officialBook().tables.flatMap(({ rows, columns, versions }) =>
  rows.flatMap((row) =>
    columns.flatMap((column) => {
      const having = forms.flatMap((form): Version[] => {
        const table = versions.get(form.id)
        const both =
          table?.columns.some((own) => own.id === column.id) && figureRows(table).some((own) => own.id === row.id)
        return both ? [{ form: form.id, table: table! }] : []
      })
      return having.length > 0 ? [variableOf(row.id, column.id, having)] : []
    }),
  ),
)

const byId: ReadonlyMap<string, Variable> = new Map(variables.map((variable) => [variable.id, variable]))

/** The variable of a cell; undefined where no form has both its row and its column. */
export const variableAt = (table: string, row: string, column: string): Variable | undefined =>
  byId.get(variableId(table, row, column))

/** The variable that a JSON Pointer into a report names; null for a pointer to anything else than a cell. */
export function variableOfPointer(pointer: string): string | null {
  const ids = cellIds(pointer)
  return ids && variableId(ids.table, ids.row, ids.column)
}

/** Short name of a variable: the innermost labels of row and column; without a row label all of the column's. */
export function leafLabel(
  { rowPath, columnPath }: Variable,
  word: (label: string) => string = (label) => label,
): string {
  const row = rowPath.at(-1)
  return (row === undefined ? columnPath : [row, columnPath.at(-1)!]).map(word).join(' · ')
}
