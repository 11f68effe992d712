import { limitFinding } from '../../src/model/limit-reached.js'
import { defaultLimits } from '../../src/model/limits.js'
import { type TableReading, tableReading } from '../table/table-reading.js'
import type { DomElement } from './dom-element.js'
import { type IsGrid, type LocateCell, statedRows } from './stated-rows.js'
import { formTable } from './table-model.js'

/**
 * Reads a `<table>` (not those within its cells) as a grid: cells in their places by the WHATWG table model, spans cut to what
 * browsers allow and to the rows and columns there are, rows and cells that are not displayed left out. Slots that no cell
 * covers stay uncovered. Tables within for which `isGrid` holds are no part of a cell's text. Findings: `span-clamped`, `grid-irregular` where figures may have moved, `limit-reached`.
 */
export function readGrid(
  table: DomElement,
  locate: LocateCell,
  isGrid: IsGrid = () => true,
  limits = defaultLimits,
): TableReading {
  const stated = statedRows(table, locate, isGrid, limits)
  const model = formTable(stated.groups)
  if (!model) return { grid: null, findings: [limitFinding('table-slots', limits)] }
  const shown = model.cells.flatMap(({ item: { flat, ...content }, ...place }) =>
    flat ? [] : [{ ...place, item: content }],
  )
  const { grid, findings } = tableReading(shown, model.overlaps, limits)
  return { grid, findings: grid === null ? findings : [...stated.findings, ...findings] }
}
