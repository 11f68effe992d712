import { cellPointer } from '../../model/cell-pointer.js'
import type { Entry } from '../../model/entry.js'
import { type Finding, type FindingCode, finding } from '../../model/findings/finding.js'
import type { Cell } from '../../model/grid.js'
import { type InkKind, inkWords } from '../../model/hidden-reason.js'
import { cellLabel, type MergedColumn, type MergedRow, type MergedTable } from '../merged-table.js'
import type { LineReadings } from './decide-lines.js'
import type { PlacedFigures, UnplacedFigures } from './place-figures.js'
import { missingEntry, readEntry } from './read-entry.js'

/** The cells of one row as read, by column id, and what is to be said about them. */
export interface ReadCells {
  readonly entries: Record<string, Entry>
  readonly findings: readonly Finding[]
  /** Cells of several lines, of which the sums of the table may tell what they mean; nothing is found of them yet. */
  readonly inLines: readonly LineReadings[]
}

/** Reads the cells of a row under the columns they were placed; those of a row that could not be placed are missing. */
export function readCells(
  table: MergedTable,
  row: MergedRow,
  columns: readonly MergedColumn[],
  placing: PlacedFigures | UnplacedFigures,
  form: string,
): ReadCells {
  const entries: Record<string, Entry> = {}
  const findings: Finding[] = []
  const inLines: LineReadings[] = []
  for (const column of columns) {
    const pointer = cellPointer(table.id, row.id, column.id)
    const where = () => `“${cellLabel(table, row.id, column.id, form)}”`
    const cell = placing.kind === 'placed' ? placing.cells.get(column.id) : undefined
    if (!cell) {
      entries[column.id] = missingEntry()
      if (placing.kind === 'placed') findings.push(finding('cell-missing', { where: where() }, { pointer }))
      continue
    }
    const { entry, doubtful, readings } = readEntry(cell, column)
    entries[column.id] = entry
    if (readings && !cell.crossesBorder && !doubtful) {
      inLines.push({ key: { row: row.id, column: column.id }, ...readings })
      continue
    }
    const code = doubtOf(cell, entry, doubtful)
    if (!code) continue
    const ink = cell.ink ?? cell.statedFor
    const values = { where: where(), raw: cell.text, value: entry.value ?? '', ...(ink ? { ink: inkWords[ink] } : {}) }
    findings.push(finding(code, values, { pointer, at: [...cell.at] }))
  }
  return { entries, findings, inLines }
}

/** What is to be said about a cell as it was read, the first that holds. */
function doubtOf(cell: Cell, { state }: Entry, doubtful: boolean): FindingCode | undefined {
  if (state === 'unreadable') return cell.ink ? 'cell-not-text' : 'cell-unreadable'
  if (cell.crossesBorder) return 'figure-overruns'
  if (cell.unwitnessed) return 'figure-unwitnessed'
  if (cell.statedFor && isPainted(cell.statedFor)) return 'figure-from-description'
  if (doubtful) return 'figure-doubtful'
  return cell.statedFor && 'figure-from-field'
}

/** Whether what is to be seen is only described in the file, so that the two may differ. */
const isPainted = (ink: InkKind): boolean => ink === 'picture' || ink === 'drawing'
