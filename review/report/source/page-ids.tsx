import { groupBy } from '../../../src/model/group-by.js'
import type { PagePlace } from '../../../src/model/locator.js'
import type { SheetCell } from '../../../src/review/data/report-sheet.js'
import type { SheetIndex, TableCell } from '../sheet-index.js'
import { looseRow, readAs } from './read-as.js'

/** A cell of a grid at one of its places on a page. */
export interface PlacedCell {
  readonly cell: SheetCell
  readonly place: PagePlace
}

/** Points: the ids are smaller than what the form prints, and a monospaced letter takes 0.6 of its size. */
const SIZE = 6
const LETTER = 0.6 * SIZE
const PADDING = 2.5

const idWidth = (id: string): number => id.length * LETTER + 2 * PADDING

interface PlacedFigure {
  readonly figure: TableCell
  readonly box: PagePlace['box']
}

/** Places of figures by table and row, and by table and column. */
function idLines(index: SheetIndex, placed: readonly PlacedCell[]) {
  const figuresOf = (readings: (index: SheetIndex, cell: SheetCell) => TableCell[]): PlacedFigure[] =>
    placed.flatMap(({ cell, place }) => readings(index, cell).map((figure) => ({ figure, box: place.box })))
  const read = figuresOf(readAs)
  const loose = figuresOf((...cell) => looseRow(...cell).slice(0, 1))
  return {
    rows: [...groupBy([...read, ...loose], ({ figure }) => `${figure.table}/${figure.row}`).values()],
    columns: [...groupBy(read, ({ figure }) => `${figure.table}/${figure.column}`).values()],
  }
}

/** Where the row ids end at the right: at the left edge of the tables. */
const edgeOf = (placed: readonly PlacedCell[]): number =>
  Math.min(...placed.filter(({ cell }) => cell.role !== 'outside').map(({ place }) => place.box[0])) - 2

/** Points that the row ids need beyond the left edge of the page; 0 for a page without official tables. */
export function pageIdsWidth(index: SheetIndex, placed: readonly PlacedCell[]): number {
  const widths = idLines(index, placed).rows.map((row) => idWidth(row[0]!.figure.row))
  return widths.length === 0 ? 0 : Math.max(0, Math.ceil(Math.max(...widths) + 2 - edgeOf(placed)))
}

/** The matched row ids left of the tables, the column ids over the first figure of each column. */
export function PageIds({ index, placed }: { readonly index: SheetIndex; readonly placed: readonly PlacedCell[] }) {
  const { rows, columns } = idLines(index, placed)
  const edge = edgeOf(placed)
  return (
    <g class="ids" aria-hidden="true">
      {rows.map((row) => {
        const { row: id, table } = row[0]!.figure
        const top = Math.min(...row.map(({ box }) => box[1]))
        const bottom = Math.max(...row.map(({ box }) => box[3]))
        return <Pill key={`${table}/${id}`} id={id} x={edge - idWidth(id)} y={(top + bottom) / 2} />
      })}
      {columns.map((column) => {
        const { column: id, table } = column[0]!.figure
        const [left, top, right] = column.reduce((best, other) => (other.box[1] < best.box[1] ? other : best)).box
        // beside the header's text, which is in the middle
        return idWidth(id) <= right - left ? (
          <Pill key={`${table}/${id}`} id={id} x={right - idWidth(id) - 1} y={top - SIZE / 4} />
        ) : (
          <Pill key={`${table}/${id}`} id={id} x={right - SIZE / 2 - 1.5} y={top - 1} upwards />
        )
      })}
    </g>
  )
}

interface PillProps {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly upwards?: boolean
}

/** An id on a ground of its own: lying with its left edge at x and its middle at y, or going upwards from y around x. */
const Pill = ({ id, x, y, upwards = false }: PillProps) => (
  <g transform={`translate(${x} ${y})${upwards ? ' rotate(-90)' : ''}`}>
    <rect y={-SIZE / 2 - 1} width={idWidth(id)} height={SIZE + 2} rx="2" />
    <text x={PADDING} y={SIZE * 0.32}>
      {id}
    </text>
  </g>
)
