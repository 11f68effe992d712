import { changeSheet, type Draft } from '../draft.js'
import { mapCells } from '../sheet.js'

/** The draft whose table 3 prints no cell at all for one column of each of the rows. */
export const withoutCells = (draft: Draft, cells: Readonly<Record<string, string>>): Draft =>
  changeSheet(draft, 't3', (sheet) =>
    mapCells(sheet, (cell) =>
      cell.figure && cells[cell.figure.row] === cell.figure.column ? { ...cell, lost: true } : cell,
    ),
  )
