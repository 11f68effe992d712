import { figureRows } from '../../../src/forms/figure-rows.js'
import type { FormTable } from '../../../src/forms/form.js'
import type { Truth } from '../truth.js'

/** The sums of the tables that the truth breaks, as `rule row-or-column`; blank counts as zero, rows left out are skipped. */
export function failedSums(truth: Truth, tables: readonly FormTable[]): string[] {
  return tables.flatMap((table) => {
    const rows = truth.tables[table.id] ?? {}
    const complete = figureRows(table).every((row) => rows[row.id])
    const add = (cells: readonly (readonly [string, string])[]) =>
      cells.reduce((sum, [row, column]) => sum + (rows[row]?.[column] ?? 0), 0)
    return (table.sums ?? []).flatMap((rule) => {
      const along = rule.across === 'columns' ? table.columns.map((column) => column.id) : Object.keys(rows)
      if (rule.across === 'columns' && !complete) return []
      const cell = (name: string, fixed: string): readonly [string, string] =>
        rule.across === 'columns' ? [name, fixed] : [fixed, name]
      return along
        .filter((fixed) => {
          const side = (names: readonly string[]) => add(names.map((name) => cell(name, fixed)))
          return side(rule.left) !== side(rule.right)
        })
        .map((fixed) => `${rule.rule} ${fixed}`)
    })
  })
}
