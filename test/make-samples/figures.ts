import { figureRows } from '../../src/forms/figure-rows.js'
import type { FormColumn, FormTable } from '../../src/forms/form.js'
import type { Random } from './random.js'

/** Figures of all official tables of a report by `figureKey`. */
export type Figures = ReadonlyMap<string, number>

export const figureKey = (table: string, row: string, column: string): string => `${table}/${row}/${column}`

export interface FigureOptions {
  /** Factor on the applicants' figures, for figures of many digits. */
  readonly scale?: number
  /** One cell in so many prints zero; without it none does. */
  readonly zeroOneIn?: number
  /** Two rows of table 3 whose figures add up to the same in the two columns. */
  readonly evenPair?: { readonly rows: readonly [string, string]; readonly columns: readonly [string, string] }
}

/**
 * Random figures for the official tables that satisfy every sum the tables prescribe. Without `zeroOneIn` none is zero,
 * and those that no sum fixes differ within their row and their column, so that a figure in a wrong place shows.
 */
export function makeFigures(tables: readonly FormTable[], random: Random, options: FigureOptions = {}): Figures {
  const figures = new Map<string, number>()
  for (const table of tables) {
    if (table.section === 2) disclosed(table, random, figures)
    else if (table.sums?.some((sum) => sum.across === 'columns')) requests(table, random, options, figures)
    else cases(table, random, figures)
  }
  return figures
}

/** Figures of a block of table 2. Those of the second column stay below the first, as fewer rules are repealed than made. */
function disclosed(table: FormTable, random: Random, figures: Map<string, number>): void {
  const used = new Set([...figures.values()].map(Math.abs))
  const fresh = (least: number, most: number): number => {
    const drawn = random.whole(least, most)
    return used.has(drawn) ? fresh(least, most) : drawn
  }
  for (const row of figureRows(table)) {
    table.columns.forEach((column, index) => {
      const value = disclosedFigure(column, table.columns.length === 1 ? 'last' : index, random, fresh)
      used.add(Math.abs(value))
      figures.set(figureKey(table.id, row.id, column.id), value)
    })
  }
}

function disclosedFigure(
  column: FormColumn,
  index: number | 'last',
  random: Random,
  fresh: (least: number, most: number) => number,
): number {
  if (column.value === 'change') return random.pick([1, -1]) * fresh(1, 29)
  if (column.value === 'money') return random.whole(200_000, 9_999_999) / 100
  if (index === 0) return fresh(61, 120)
  return index === 1 ? fresh(30, 60) : fresh(131, 9999)
}

function requests(table: FormTable, random: Random, options: FigureOptions, figures: Map<string, number>): void {
  const rule = (start: string) => table.sums!.find((sum) => sum.rule.startsWith(start))!
  const [received, carriedIn] = rule('T3-BALANCE').left as [string, string]
  const [handled, carriedOut] = rule('T3-BALANCE').right as [string, string]
  const leaves = rule('T3-TOTAL').left
  const applicants = rule('T3-ROWSUM').left
  const scale = options.scale ?? 1
  const set = (row: string, column: string, value: number) => figures.set(figureKey(table.id, row, column), value)
  const at = (row: string, column: string) => figures.get(figureKey(table.id, row, column))!

  applicants.forEach((column, index) => {
    const drawn = applicantFigures(leaves.length + 2, index, applicants.length, scale, random)
    leaves.forEach((row, nth) => {
      set(row, column, options.zeroOneIn && random.whole(1, options.zeroOneIn) === 1 ? 0 : drawn[nth]!)
    })
    set(carriedIn, column, drawn[leaves.length]!)
    set(carriedOut, column, drawn[leaves.length + 1]!)
  })
  if (options.evenPair) {
    const { rows, columns } = options.evenPair
    const [even, other] = [sum(rows.map((row) => at(row, columns[0]))), at(rows[0], columns[1])]
    if (even <= other) throw new RangeError(`no even pair of ${rows.join(' and ')}`)
    set(rows[1], columns[1], even - other)
  }
  for (const column of applicants) {
    set(handled, column, sum(leaves.map((row) => at(row, column))))
    set(received, column, at(handled, column) + at(carriedOut, column) - at(carriedIn, column))
  }
  const [total] = rule('T3-ROWSUM').right as [string]
  for (const row of figureRows(table)) {
    set(row.id, total, sum(applicants.map((column) => at(row.id, column))))
  }
}

/** Different figures for one column that no other column of the table has: each keeps its own remainder. */
function applicantFigures(count: number, column: number, columns: number, scale: number, random: Random): number[] {
  const [least, most] = column === 0 ? [31, 90] : [1, 30]
  return random.distinct(count, least * scale, most * scale).map((drawn) => drawn * columns + column)
}

function cases(table: FormTable, random: Random, figures: Map<string, number>): void {
  for (const row of figureRows(table)) {
    const drawn = random.distinct(table.sums!.flatMap((rule) => rule.left).length, 1, 60)
    for (const rule of table.sums!) {
      const parts = rule.left.map((column) => {
        const value = drawn.shift()!
        figures.set(figureKey(table.id, row.id, column), value)
        return value
      })
      figures.set(figureKey(table.id, row.id, rule.right[0]!), sum(parts))
    }
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
