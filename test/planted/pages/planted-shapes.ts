import type { Form } from '../../../src/forms/form.js'
import type { Cell, Grid } from '../../../src/model/grid.js'
import { type Random, randomFrom } from '../../drawn/random.js'
import type { PlantedReport } from '../difficulty.js'
import { PLANTED_HEADINGS, PLANTED_TITLE, plantedTables } from '../planted-tables.js'
import { line, show, showHan, widthOf } from './pdf-cell.js'
import { columnLines, fileOf, label } from './planted-pdf.js'

const TOP = 767
const LEFT = 40
const ROW = 24
const SIZE = 8
const NARROW = 18
const STACKED = 0.06
const UNRULED = 0.15

/** How the figures of a report are set. */
export type Shape = 'figures under figures' | 'lines left out' | 'digits wide apart' | 'figures that wrap'

interface Place {
  readonly left: number
  readonly right: number
  readonly above: number
  readonly below: number
}

const isFigure = ({ text }: Cell): boolean => /^[\d.]+$/.test(text)

/** Figures one under the other, in the middle of a cell. */
const lines = (texts: readonly string[], { left, right, above, below }: Place): string =>
  texts
    .map((text, index) => {
      const middle = (above + below) / 2 + ((texts.length - 1) / 2 - index) * (SIZE + 1.5)
      return show(text, (left + right - widthOf(text) * SIZE) / 2, middle - 0.35 * SIZE, SIZE)
    })
    .join('')

/** The digits of a figure at even distances over its cell. */
function wideApart(text: string, { left, right, above, below }: Place, padding: number): string {
  const room = (right - left - 2 * padding) / text.length
  const y = (above + below) / 2 - 0.35 * SIZE
  const at = (digit: string, index: number) => left + padding + (index + 0.5) * room - (widthOf(digit) * SIZE) / 2
  return [...text].map((digit, index) => show(digit, at(digit, index), y, SIZE)).join('')
}

/** Rows under which no line is drawn: the next one has the same cells, all of them with figures. */
function unruledRows(grid: Grid, random: Random): ReadonlySet<number> {
  const shapeOf = (row: number) => {
    const cells = grid.cells.filter((cell) => cell.row === row && cell.rowSpan === 1)
    const stub = cells.findIndex(isFigure)
    return stub === 1 ? cells.map(({ column, columnSpan }) => `${column}+${columnSpan}`).join(' ') : ''
  }
  const rows = Array.from({ length: grid.rows - 1 }, (_, row) => row)
  return new Set(
    rows.filter((row) => shapeOf(row) !== '' && shapeOf(row) === shapeOf(row + 1) && random.chance(UNRULED)),
  )
}

/** A report of a form with figures that are set in one of the ways in which two may be taken for one, or one for two. */
export const plantedShapes =
  (shape: Shape) =>
  (form: Form, seed: number): Omit<PlantedReport, 'planted'> => {
    const random = randomFrom(seed)
    const tables = plantedTables<string>(form, random, {}, (text) => text)
    const padding = random.between(0, 4)
    const pages = tables.grids.map((grid, table) => {
      const title = table === 0 ? showHan(PLANTED_TITLE, LEFT + 60, TOP + 35, 15) : ''
      let content = `${title}${showHan(PLANTED_HEADINGS[table + 1]!, LEFT, TOP + 15, 11)}`
      const unruled = shape === 'lines left out' ? unruledRows(grid, random) : new Set<number>()
      const xs = shape === 'figures that wrap' && table === 1 ? narrowLines(grid) : columnLines(grid, table > 0)
      for (const cell of grid.cells) {
        const place: Place = {
          left: xs[cell.column]!,
          right: xs[cell.column + cell.columnSpan]!,
          above: TOP - cell.row * ROW,
          below: TOP - (cell.row + cell.rowSpan) * ROW,
        }
        content += border(place, !unruled.has(cell.row - 1), !unruled.has(cell.row + cell.rowSpan - 1))
        content += isFigure(cell) && cell.row > 0 ? figure(cell, place, table) : words(cell, place)
      }
      return { content, last: '', annotations: [] }
    })
    return { bytes: fileOf(pages, false), printed: tables.printed }

    function figure(cell: Cell, place: Place, table: number): string {
      if (shape === 'digits wide apart') return wideApart(cell.text, place, padding)
      // the sums of table 3 tell which figure counts
      if (shape === 'figures under figures' && table === 1 && random.chance(STACKED))
        return lines([cell.text, String(random.whole(0, 9999))], place)
      const wraps = shape === 'figures that wrap' && table === 1
      return lines(wraps ? cell.text.match(/.{1,3}/g)! : [cell.text], place)
    }
  }

/** Columns of figures that hold three digits. */
function narrowLines(grid: Grid): number[] {
  const stub = grid.columns - 7
  return columnLines(grid, true).map((x, index, all) => (index <= stub ? x : all[stub]! + (index - stub) * NARROW))
}

const words = ({ text }: Cell, { left, right, above, below }: Place): string =>
  label(text, left, above, right - left, above - below)

const border = ({ left, right, above, below }: Place, isAbove: boolean, isBelow: boolean): string =>
  `${isAbove ? line(left, above, right, above, 0.5) : ''}${isBelow ? line(left, below, right, below, 0.5) : ''}${line(left, above, left, below, 0.5)}${line(right, above, right, below, 0.5)}`
