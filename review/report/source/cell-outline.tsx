import type { PagePlace } from '../../../src/model/locator.js'
import type { SheetCell } from '../../../src/review/data/report-sheet.js'
import { cellClasses } from '../cell-classes.js'
import type { SheetIndex } from '../sheet-index.js'

/** Points by which an outline stays inside its place, so that neighbours do not paint over each other. */
const INSET = 0.7
/** Points of the mark in the corner of a cell that an error or a warning names: not by its colour alone. */
const CORNER = 5.5

interface CellProps {
  readonly index: SheetIndex
  readonly cell: SheetCell
  readonly place: PagePlace
  /** Whether the keyboard comes to it first. */
  readonly first: boolean
  /** Whether there is no picture below it. */
  readonly bare: boolean
  readonly marks: string
  /** Whether it says how many rows and columns it covers. */
  readonly spans: boolean
}

/** A cell of a grid at its place on a page. */
export function CellOutline({ index, cell, place, first, bare, marks, spans }: CellProps) {
  const { role, flag = null, stands, text, rowSpan = 1, columnSpan = 1 } = cell
  const [left, top, right, bottom] = place.box
  const pointer = stands.split(' ')[0]!
  const own = index.cells.get(pointer)
  const name = [...(own ? [...own.rowLabels, ...own.columnLabels] : []), text].filter((part) => part !== '')
  return (
    <>
      <Outline
        place={place}
        class={`cell ${cellClasses(role, flag)}${marks}`}
        pointer={pointer}
        stands={stands}
        first={first}
        name={name.join(' › ')}
        bare={bare ? text : null}
      />
      {(flag === 'error' || flag === 'warning') && (
        <path class={`corner f-${flag}`} d={`M${left},${top}h${CORNER}l-${CORNER},${CORNER}z`} aria-hidden="true" />
      )}
      {spans && rowSpan * columnSpan > 1 && (
        <text class="span" x={right - 1.5} y={bottom - 1.8} aria-hidden="true">
          {rowSpan}×{columnSpan}
        </text>
      )}
    </>
  )
}

interface OutlineProps {
  readonly place: PagePlace
  readonly class: string
  readonly pointer: string
  /** Pointers that it stands for. */
  readonly stands?: string
  readonly first?: boolean
  readonly name?: string
  /** The text at its place, where there is no picture that shows it. */
  readonly bare?: string | null
}

/** The outline of something on a page, to be pointed at and chosen. */
export function Outline({ place, class: classes, pointer, stands, first = false, name, bare = null }: OutlineProps) {
  const [left, top, right, bottom] = place.box
  return (
    <>
      {bare !== null && (
        <foreignObject x={left} y={top} width={Math.max(1, right - left)} height={Math.max(1, bottom - top)}>
          <div class="bare">{bare}</div>
        </foreignObject>
      )}
      <rect
        x={left + INSET}
        y={top + INSET}
        width={Math.max(1, right - left - 2 * INSET)}
        height={Math.max(1, bottom - top - 2 * INSET)}
        class={classes}
        data-cell={pointer}
        data-stands={stands}
        role="button"
        tabindex={first ? 0 : -1}
        aria-label={name}
      />
    </>
  )
}
