import type { Finding } from '../../model/findings/finding.js'
import type { MergedTable } from '../merged-table.js'
import { labelOf, nearest } from '../vocabulary.js'
import { addRowsOutOfOrder } from './add-rows-out-of-order.js'
import { alignRows, type RowMatch } from './align-rows.js'
import { CELL_SHARE, NEAR, SECOND_PRINTING } from './distances.js'
import { hasHeaderAbove } from './header-range.js'
import type { DocumentRows, RowReading } from './read-rows.js'
import { isPrintedTwice, repeatedRows } from './repeated-rows.js'
import { rowSpreadOverTables } from './row-spread-over-tables.js'

/** The rows of the tables of one section, in document order. */
export interface SectionRows {
  readonly matches: readonly RowMatch[]
  /** Rows that a second printing gives other figures. */
  readonly findings: readonly Finding[]
  /** Where the tables are printed more than once: for each printing the grids that hold it and no other one, by index. */
  readonly printings: readonly (readonly number[])[]
}

/** Finds the rows of the `tables` of one section among all rows read: by label and order, then those out of order. */
export function sectionRows(tables: readonly MergedTable[], document: DocumentRows): SectionRows {
  const { readings } = document
  const indexes = new Map(readings.map((reading, index) => [reading, index]))
  const mayBeUnlabelled = (reading: RowReading, table: MergedTable) =>
    mayFill(reading, table) && hasHeaderAbove(readings, indexes.get(reading)!, table)
  const inOrder = alignRows(readings, tables, mayBeUnlabelled)
  const aligned = enough(addRowsOutOfOrder(inOrder, readings, tables), tables, readings)
  const matches = spread(aligned, tables, document) ?? aligned
  const used = new Set(matches.flatMap((match) => match.readings))
  const rest = readings.filter((_, index) => !used.has(index))
  const again = isPrintedTwice(matches, rest) ? alignRows(rest, tables, mayBeUnlabelled) : []
  const second = again.map((match) => ({ ...match, readings: match.readings.map((at) => indexes.get(rest[at]!)!) }))
  const findings = repeatedRows(matches, second, readings)
  if (findings.length === 0) return { matches, findings, printings: [] }
  const gridsUsed = (own: readonly RowMatch[]) => [
    ...new Set(own.flatMap((match) => match.readings).map((index) => readings[index]!.grid)),
  ]
  const [one, other] = [gridsUsed(matches), gridsUsed(second)]
  const enoughRows = matches.length * SECOND_PRINTING
  const apart =
    second.length >= enoughRows && !one.some((grid) => other.includes(grid))
      ? [one, other]
      : [...new Set([...one, ...other])]
          .filter((grid) => {
            const alone = readings.filter((reading) => reading.grid === grid)
            return alignRows(alone, tables, mayBeUnlabelled).length >= enoughRows
          })
          .map((grid) => [grid])
  return {
    matches,
    findings,
    printings: apart.length > 1 ? apart.sort((a, b) => a[0]! - b[0]!) : [],
  }
}

/** Whether a row has cells enough for a table, or one in which nothing parts its figures. */
const mayFill = ({ figures }: RowReading, { columns }: MergedTable): boolean =>
  figures.length >= columns.length * CELL_SHARE ||
  (figures.length === 1 && figures[0]!.glued === true && figures[0]!.text.length >= columns.length)

/** The row of a table without row labels by the words around each cell, where that finds more cells than one row has. */
function spread(
  aligned: readonly RowMatch[],
  [table, ...others]: readonly MergedTable[],
  document: DocumentRows,
): readonly RowMatch[] | undefined {
  if (!table || others.length > 0 || table.rows.some(({ labels }) => labels.length > 0)) return undefined
  const cells = aligned
    .flatMap((match) => match.readings)
    .reduce((sum, at) => sum + document.readings[at]!.figures.length, 0)
  const row = cells < table.columns.length ? rowSpreadOverTables(table, document) : undefined
  return row && row.cells!.size > cells ? [row] : undefined
}

/** So many figures behind labels of a section speak for themselves; fewer want one of its headers or bands over them. */
const ENOUGH_FIGURES = 6

/** A section of which next to nothing was found is not there: a lone 规章 in some other table is no table 2. */
function enough(
  matches: readonly RowMatch[],
  section: readonly MergedTable[],
  readings: readonly RowReading[],
): readonly RowMatch[] {
  const good = matches.filter((match) => match.distance < NEAR)
  const tables = [...new Set(matches.map(({ table }) => table))]
  const wanted = Math.min(2, section.flatMap((table) => table.rows).length)
  if (good.length < wanted) return []
  const used = matches.flatMap((match) => match.readings).map((index) => readings[index]!)
  if (used.reduce((sum, { figures }) => sum + figures.length, 0) >= ENOUGH_FIGURES) return matches
  const headers = tables.flatMap(({ titles, columns }) => [...titles, ...columns.flatMap(({ leaves }) => leaves)])
  const grids = new Set(used.map(({ grid }) => grid))
  const words = readings.filter(({ grid, wordsOnly }) => grids.has(grid) && wordsOnly).flatMap(({ cells }) => cells)
  return words.some(({ text }) => nearest(labelOf(text), headers) < NEAR) ? matches : []
}
