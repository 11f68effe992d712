import { figureRows } from './figure-rows.js'
import type { FormTable, RelationRule, SumRule } from './form.js'

export interface CellKey {
  readonly row: string
  readonly column: string
}

/** One statement about the cells of a table, written out: those of `left` against those of `right`. */
export interface Sides {
  readonly left: readonly CellKey[]
  readonly right: readonly CellKey[]
}

/** A sum: the entries of `left` add up to those of `right`. */
export interface Identity extends Sides {
  readonly rule: string
}

/** A rule of a table in each of the rows, or of the columns, that it holds in. */
export function sidesOf(table: FormTable, { across, left, right }: SumRule | RelationRule): Sides[] {
  const lines = across === 'rows' ? figureRows(table) : table.columns
  const keys = (names: readonly string[], line: string): CellKey[] =>
    names.map((name) => (across === 'rows' ? { row: line, column: name } : { row: name, column: line }))
  return lines.map(({ id }) => ({ left: keys(left, id), right: keys(right, id) }))
}

/** Every sum that the form prescribes for a table, row by row or column by column. */
export const identitiesOf = (table: FormTable): Identity[] =>
  (table.sums ?? []).flatMap((sum) => sidesOf(table, sum).map((sides) => ({ rule: sum.rule, ...sides })))
