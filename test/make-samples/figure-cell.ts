import type { FormColumn } from '../../src/forms/form.js'
import { type Figures, figureKey } from './figures.js'
import type { Random } from './random.js'
import type { SheetCell } from './sheet.js'

/** What a report prints, and the random source for choices of spelling that mean the same. */
export interface Print {
  readonly figures: Figures
  readonly random: Random
}

type Place = Pick<SheetCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>

/** The data cell of one figure; throws an Error where no figure was made for it. */
export function figureCell(table: string, row: string, column: FormColumn, place: Place, print: Print): SheetCell {
  const value = print.figures.get(figureKey(table, row, column.id))
  if (value === undefined) throw new Error(`no figure for ${table}/${row}/${column.id}`)
  return {
    ...place,
    text: printed(value, column, print.random),
    kind: 'data',
    figure: { table, row, column: column.id, value },
  }
}

/** A rise with or without its sign; an amount of money with its unit where the form fixes none. */
function printed(value: number, column: FormColumn, random: Random): string {
  if (column.value === 'change' && value > 0) return random.pick([`+${value}`, `${value}`])
  if (column.value === 'money' && column.unit === null) return `${value}元`
  return String(value)
}
