/** How the figures of a column are written: a count, a signed change, or an amount of money. */
export type ValueKind = 'count' | 'change' | 'money'

export interface FormColumn {
  readonly id: string
  /** Official header texts from the outermost spanner down to the column's own. */
  readonly header: readonly string[]
  /** Other wordings of the innermost header that are in use. */
  readonly variants?: readonly string[]
  /** Unit that the form fixes; null where the cell itself has to say it. */
  readonly unit: string | null
  readonly value: ValueKind
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
