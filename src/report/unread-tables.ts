import type { ReadTable } from '../forms/match/read-table.js'
import { cellPointer, tablePointer } from '../model/cell-pointer.js'
import { type Finding, type FindingCode, finding } from '../model/findings/finding.js'

/** A table with no more cells than this that were not read has a finding for each of them. */
const MOST_NAMED = 10

/** Findings that say of single cells or rows what one finding says of the table. */
const OF_CELLS: readonly FindingCode[] = ['cell-not-text', 'cell-unreadable', 'figures-unplaced', 'figures-too-many']

const PLACES = 3

/**
 * The findings with one error for each table of which less than half of what it prints was read, instead of those about its
 * single cells and rows. A cell for which the sums leave one value counts as read.
 */
export function unreadTables(
  tables: readonly Pick<ReadTable, 'table' | 'rows'>[],
  findings: readonly Finding[],
): Finding[] {
  return tables.reduce((left: readonly Finding[], { table, rows }) => {
    const cells = Object.entries(rows).flatMap(([row, entries]) =>
      Object.entries(entries).map(([column, entry]) => ({ ...entry, pointer: cellPointer(table.id, row, column) })),
    )
    const read = cells.filter(({ state, inferred }) => state === 'reported' || inferred !== undefined).length
    const unread = cells.filter(({ state, inferred }) => state === 'unreadable' && inferred === undefined)
    const own = tablePointer(table.id)
    const isSaid = left.some(({ code, pointer }) => code === 'table-unread' && pointer === own)
    if (isSaid || unread.length <= Math.max(read, MOST_NAMED)) return left
    const values = { table: table.title, printed: read + unread.length, read }
    const at = unread.slice(0, PLACES).flatMap((cell) => cell.at)
    const said = finding('table-unread', values, { pointer: own, cells: unread.map(({ pointer }) => pointer), at })
    const isOfCells = ({ code, pointer = '' }: Finding) =>
      OF_CELLS.includes(code as FindingCode) && (pointer === own || pointer.startsWith(`${own}/`))
    return [said, ...left.filter((found) => !isOfCells(found))]
  }, findings) as Finding[]
}
