import { useMemo } from 'preact/hooks'
import type { SheetGrid } from '../../../src/review/data/report-sheet.js'
import { useWords } from '../../language-provider.js'
import { words } from '../../words.js'
import { cellClasses } from '../cell-classes.js'
import type { SheetIndex } from '../sheet-index.js'
import { cellKey } from '../source-parts.js'
import { Id } from '../tables/id.js'
import type { Marks } from '../use-marks.js'
import { GridName } from './grid-name.js'
import { headerIds } from './header-ids.js'

interface Props {
  readonly index: SheetIndex
  readonly number: number
  readonly marks: Marks
  readonly ids: boolean
}

/** A table of a document without pages, cell by cell, with the ids of rows and columns in their headers. */
export function GridTable({ index, number, marks, ids }: Props) {
  const say = useWords()
  const grid = index.sheet.grids[number]!
  const rows = useMemo(() => cellsByRow(grid), [grid])
  const names = useMemo(() => (ids ? headerIds(index, grid) : null), [index, grid, ids])
  return (
    <figure class="grid">
      <figcaption>
        <GridName sheet={index.sheet} number={number} />
      </figcaption>
      <div class="scroll">
        <table class="read" data-roving aria-label={say(words.table, { table: number + 1 })}>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {row.map(({ cell, place }) => {
                  const key = cellKey(number, place)
                  return (
                    <td
                      key={key}
                      rowSpan={cell.rowSpan ?? 1}
                      colSpan={cell.columnSpan ?? 1}
                      data-cell={cell.stands.split(' ')[0] || key}
                      data-stands={cell.stands}
                      tabIndex={place === 0 ? 0 : -1}
                      class={`${cellClasses(cell.role, cell.flag ?? null)}${marks(key)}`}
                    >
                      {cell.text}
                      {names?.get(place)?.map((id) => (
                        <Id key={id} id={id} />
                      ))}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}

/** The cells of each row from the left, each with its index in the grid. */
function cellsByRow({ rows, cells }: SheetGrid) {
  const placed = cells.map((cell, place) => ({ cell, place }))
  return Array.from({ length: rows }, (_, row) =>
    placed.filter(({ cell }) => cell.row === row).sort((a, b) => a.cell.column - b.cell.column),
  )
}
