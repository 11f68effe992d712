import { type Finding, finding } from '../../model/finding.js'
import { cellPointer, type Entry } from '../../model/table.js'
import { cellLabel, type MergedColumn, type MergedRow, type MergedTable } from '../merged-table.js'
import type { PlacedFigures, UnplacedFigures } from './place-figures.js'
import { missingEntry, readEntry } from './read-entry.js'

/** The cells of one row as read, by column id, and what is to be said about them. */
export interface ReadCells {
  readonly entries: Record<string, Entry>
  readonly findings: readonly Finding[]
}

/** Reads the cells of a row under the columns they were placed; those of a row that could not be placed are missing. */
export function readCells(
  wording: MergedTable,
  row: MergedRow,
  columns: readonly MergedColumn[],
  placing: PlacedFigures | UnplacedFigures,
  form: string,
): ReadCells {
  const entries: Record<string, Entry> = {}
  const findings: Finding[] = []
  for (const column of columns) {
    const pointer = cellPointer(wording.id, row.id, column.id)
    const where = () => `“${cellLabel(wording, row.id, column.id, form)}”`
    const cell = placing.kind === 'placed' ? placing.cells.get(column.id) : undefined
    if (!cell) {
      entries[column.id] = missingEntry()
      if (placing.kind === 'placed') findings.push(finding('cell-missing', { where: where() }, { pointer }))
      continue
    }
    const { entry, doubtful } = readEntry(cell, column)
    entries[column.id] = entry
    const code =
      entry.state === 'unreadable'
        ? 'cell-unreadable'
        : cell.crossesBorder
          ? 'figure-overruns'
          : doubtful
            ? 'figure-doubtful'
            : undefined
    if (!code) continue
    const values = { where: where(), raw: cell.text, value: entry.value ?? '' }
    findings.push(finding(code, values, { pointer, at: [...cell.at] }))
  }
  return { entries, findings }
}
