import { useState } from 'preact/hooks'
import { useWords } from '../../language-provider.js'
import { words } from '../../words.js'
import { cellClasses } from '../cell-classes.js'
import type { SheetIndex, TableCell } from '../sheet-index.js'
import { ShownValue } from '../tables/official-table.js'
import type { Selection } from '../use-selection.js'

interface Props {
  readonly index: SheetIndex
  readonly finding: number
  readonly chosen: Selection
}

/** Cells that are shown at once; more are folded away. */
const SHOWN = 6

/**
 * The cells that a finding names, with what stands in them, to be gone to: under the label of the row or the column that all of
 * them are in.
 */
export function FindingCells({ index, finding, chosen }: Props) {
  const say = useWords()
  const [open, setOpen] = useState(false)
  const cells = index.cellsOf(finding).flatMap((pointer) => index.cells.get(pointer) ?? [])
  if (cells.length === 0) return null
  const row = shared(cells, ({ table, row: id }) => `${table}/${id}`, rowName)
  const column = row === null ? shared(cells, ({ table, column: id }) => `${table}/${id}`, columnName) : null
  const hidden = open ? 0 : Math.max(0, cells.length - SHOWN)
  return (
    <p class="named-cells">
      {(row ?? column) !== null && <span class="hint">{row ?? column}:</span>}
      {cells.slice(0, cells.length - hidden).map((cell) => (
        <button
          key={cell.pointer}
          type="button"
          class={`chip ${cellClasses(cell.entry.state, cell.flag)}`}
          aria-current={cell.pointer === chosen.pointer}
          onClick={() => chosen.cell(cell.pointer, null)}
        >
          <span>
            {[row === null ? rowName(cell) : '', column === null ? columnName(cell) : '']
              .filter((name) => name !== '')
              .join(' › ')}
          </span>{' '}
          <b>
            <ShownValue cell={cell} />
          </b>
        </button>
      ))}
      {hidden > 0 && (
        <button type="button" class="quiet" onClick={() => setOpen(true)}>
          {say(words.moreCells, { count: hidden })}
        </button>
      )}
    </p>
  )
}

const rowName = ({ rowLabels }: TableCell): string => rowLabels.at(-1) ?? ''
const columnName = ({ columnLabels }: TableCell): string => columnLabels.slice(-2).join(' ')

/** The name of the line that several cells have in common; null where they are in several lines, or one alone. */
const shared = (
  cells: readonly TableCell[],
  lineOf: (cell: TableCell) => string,
  nameOf: (cell: TableCell) => string,
): string | null => (cells.length > 1 && new Set(cells.map(lineOf)).size === 1 ? nameOf(cells[0]!) || null : null)
