/**
 * How the figures of a column are written, and in which unit: a count, a signed change, or an amount of money; a unit of
 * null is for the cell itself to say.
 */
export type Measure =
  | { readonly value: 'count' | 'change'; readonly unit: '件' | '项' }
  | { readonly value: 'money'; readonly unit: '万元' | null }

export type FormColumn = Measure & {
  readonly id: string
  /** Official header texts from the outermost spanner down to the column's own. */
  readonly header: readonly string[]
  /** Other wordings of the innermost header that are in use. */
  readonly variants?: readonly string[]
}

/** A stub cell over several rows. It carries figures only where `figures` says so. */
export interface FormRow {
  readonly id: string
  /** Official label, ordinal included; empty where the form prints none. */
  readonly label: string
  /** Id of the group it stands in. */
  readonly group?: string
  readonly variants?: readonly string[]
  /** False for a group that heads other rows and has no figures of its own. */
  readonly figures: boolean
}

/**
 * A sum that the form prescribes: along `across`, the entries named in `left` add up to those named in `right`.
 * `across: 'columns'` holds it in every column (the names are rows); `across: 'rows'` in every row (the names are columns).
 */
export interface SumRule {
  readonly rule: string
  readonly across: 'rows' | 'columns'
  readonly left: readonly string[]
  readonly right: readonly string[]
}

export interface FormTable {
  readonly id: string
  /** The band over a block of table 2, or the section heading over a table of its own. */
  readonly title: string
  readonly section: number
  /** What the corner of the stub says. */
  readonly corner: readonly string[]
  readonly columns: readonly FormColumn[]
  readonly rows: readonly FormRow[]
  readonly sums: readonly SumRule[]
}

export interface FormSection {
  readonly number: number
  readonly title: string
  readonly variants: readonly string[]
}

/** An official form: stated once, everything else derives from it. */
export interface Form {
  readonly id: string
  readonly basis: string
  readonly sections: readonly FormSection[]
  readonly tables: readonly FormTable[]
}

/** The rows of a table that carry figures. */
export const figureRows = (table: FormTable): readonly FormRow[] => table.rows.filter((row) => row.figures)

/** One sum of a table written out over its cells: the entries of `left` add up to those of `right`. */
export interface Identity {
  readonly rule: string
  readonly left: readonly CellKey[]
  readonly right: readonly CellKey[]
}

export interface CellKey {
  readonly row: string
  readonly column: string
}

/** Every sum that the form prescribes for a table, row by row or column by column. */
export function identitiesOf(table: FormTable): Identity[] {
  return table.sums.flatMap(({ rule, across, left, right }) => {
    const lines = across === 'rows' ? figureRows(table) : table.columns
    const keys = (names: readonly string[], line: string): CellKey[] =>
      names.map((name) => (across === 'rows' ? { row: line, column: name } : { row: name, column: line }))
    return lines.map(({ id }) => ({ rule, left: keys(left, id), right: keys(right, id) }))
  })
}
