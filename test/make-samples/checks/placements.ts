import { figureRows } from '../../../src/forms/figure-rows.js'
import type { FormTable } from '../../../src/forms/form.js'
import type { Draft } from '../draft.js'
import type { Truth } from '../truth.js'
import { failedSums } from './failed-sums.js'

type Rows = Truth['tables'][string]

/** How many ways there are to place the figures of the rows that lost one so that all sums of table 3 hold. */
export function placements(draft: Draft, truth: Truth, table: FormTable): number {
  const cells = draft.sections.flatMap((section) => section.sheets).flatMap((sheet) => sheet.cells)
  const lost = new Set(cells.filter((cell) => cell.lost).map((cell) => cell.figure!.row))
  const whole: Rows = {}
  for (const row of figureRows(table)) {
    const printed = cells.filter((cell) => cell.figure?.table === table.id && cell.figure.row === row.id && !cell.lost)
    whole[row.id] = Object.fromEntries(printed.map((cell) => [cell.figure!.column, cell.figure!.value]))
  }
  let readings: Rows[] = [whole]
  for (const row of lost) readings = readings.flatMap((rows) => rowReadings(rows, row, table))
  const fitting = readings.filter(
    (rows) => failedSums({ ...truth, tables: { [table.id]: rows } }, [table]).length === 0,
  )
  return new Set(fitting.map((rows) => JSON.stringify([...lost].map((row) => Object.entries(rows[row]!))))).size
}

/** The row with its figures moved so that each of its columns in turn is the empty one, filled so that the row adds up. */
function rowReadings(rows: Rows, row: string, table: FormTable): Rows[] {
  const figures = Object.values(rows[row]!)
  const names = table.columns.map((column) => column.id)
  return names.map((_, gap) => {
    const placed = figures.toSpliced(gap, 0, 0)
    const parts = placed.slice(0, -1).reduce<number>((sum, value) => sum + (value ?? 0), 0)
    const filled = placed.with(gap, gap === names.length - 1 ? parts : (placed.at(-1) ?? 0) - parts)
    return { ...rows, [row]: Object.fromEntries(names.map((name, index) => [name, filled[index]!])) }
  })
}
