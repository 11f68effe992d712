import { useMemo } from 'preact/hooks'
import { cellClasses } from '../../src/review/cell-classes.js'
import type { SheetCell, SheetGrid } from '../../src/review/data/report-sheet.js'
import { useWords } from '../language-provider.js'
import { words } from '../words.js'

interface Props {
  readonly grid: SheetGrid
  readonly number: number
  readonly chosen: ReadonlySet<string>
  readonly part: ReadonlySet<string>
}

/** A table of a document without pages, cell by cell as it stands there. */
export function GridTable({ grid, number, chosen, part }: Props) {
  const say = useWords()
  const rows = useMemo(() => rowsOf(grid), [grid])
  return (
    <figure class="card grid">
      <figcaption>
        {say(words.table, { table: number + 1 })} <code class="id">{grid.tables.join(' · ')}</code>
      </figcaption>
      <div class="scroll">
        <table class="read" data-roving aria-label={say(words.table, { table: number + 1 })}>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map(({ cell, key }) => (
                  <td
                    key={key}
                    rowSpan={cell.rowSpan ?? 1}
                    colSpan={cell.columnSpan ?? 1}
                    data-cell={cell.stands.split(' ')[0] || key}
                    data-stands={cell.stands}
                    tabIndex={key.endsWith('/0') ? 0 : -1}
                    class={`${cellClasses(cell.role, cell.flag ?? null)}${chosen.has(key) ? ' chosen' : ''}${part.has(key) ? ' lit' : ''}`}
                  >
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )

  function rowsOf({ rows: count, cells }: SheetGrid) {
    const byRow = Array.from({ length: count }, (): { cell: SheetCell; key: string }[] => [])
    cells.forEach((cell, index) => {
      byRow[cell.row]?.push({ cell, key: `/grids/${number}/cells/${index}` })
    })
    return byRow.map((row) => row.sort((a, b) => a.cell.column - b.cell.column))
  }
}
