import { type Grid, slotsOf } from '../../src/model/grid.js'
import type { TableWriter } from './marked.js'
import { padded, padLeft, slotTexts, widthOf } from './slots.js'

/** The text in lines of at most `width` columns. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = ['']
  for (const character of text) {
    if (widthOf(lines.at(-1)! + character) > width) lines.push('')
    lines[lines.length - 1] += character
  }
  return lines
}

/** Widest column of words; longer ones are wrapped. */
const WIDEST = 26

function widthsOf(grid: Grid): number[] {
  const widths = new Array<number>(grid.columns).fill(2)
  for (const { column, columnSpan, text } of grid.cells)
    if (columnSpan === 1) widths[column] = Math.max(widths[column]!, Math.min(WIDEST, widthOf(text)))
  for (const { column, columnSpan, text } of grid.cells) {
    const own = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width + 3, -3)
    const wanted = Math.min(WIDEST, widthOf(text))
    if (own < wanted) widths[column + columnSpan - 1]! += wanted - own
  }
  return widths
}

interface Style {
  readonly across: string
  readonly upright: string
  /** The corner by which lines meet in it: up, right, down, left. */
  readonly corner: (arms: string) => string
}

const BOX: Readonly<Record<string, string>> = {
  '0110': '┌',
  '0011': '┐',
  '1100': '└',
  '1001': '┘',
  '1110': '├',
  '1011': '┤',
  '0111': '┬',
  '1101': '┴',
  '1111': '┼',
  '1010': '│',
  '0101': '─',
  '0100': '─',
  '0001': '─',
  '1000': '│',
  '0010': '│',
  '0000': ' ',
}
const box: Style = { across: '─', upright: '│', corner: (arms) => BOX[arms]! }
const ascii: Style = {
  across: '-',
  upright: '|',
  corner: (arms) => (arms === '1010' ? '|' : arms === '0101' ? '-' : '+'),
}

/** A table drawn with all its borders, spans as they are; words are wrapped within their cells. */
function drawn(grid: Grid, style: Style): string[] {
  const widths = widthsOf(grid)
  const slots = slotsOf(grid)
  const inner = (column: number, span: number) =>
    widths.slice(column, column + span).reduce((sum, width) => sum + width + 3, -3)
  const texts = new Map(grid.cells.map((cell) => [cell, wrapped(cell.text, inner(cell.column, cell.columnSpan))]))
  const heights = new Array<number>(grid.rows).fill(1)
  for (const [cell, lines] of texts) {
    if (cell.rowSpan === 1) heights[cell.row] = Math.max(heights[cell.row]!, lines.length)
  }
  for (const [{ row, rowSpan }, lines] of texts) {
    const own = heights.slice(row, row + rowSpan).reduce((sum, height) => sum + height + 1, -1)
    if (own < lines.length) heights[row + rowSpan - 1]! += lines.length - own
  }
  const at = (row: number, column: number) => slots[row]?.[column]
  const upright = (row: number, column: number) =>
    row >= 0 && row < grid.rows && (column === 0 || column === grid.columns || at(row, column) !== at(row, column - 1))
  const across = (row: number, column: number) =>
    column >= 0 && column < grid.columns && (row === 0 || row === grid.rows || at(row, column) !== at(row - 1, column))
  const shown = new Map(grid.cells.map((cell) => [cell, 0]))
  const lines: string[] = []
  for (let row = 0; row <= grid.rows; row++) {
    const kinds = row < grid.rows ? ['rule', ...new Array<string>(heights[row]!).fill('text')] : ['rule']
    for (const kind of kinds) {
      let line = ''
      for (let column = 0; column <= grid.columns; ) {
        const isRule = kind === 'rule'
        if (isRule) {
          const arms = [upright(row - 1, column), across(row, column), upright(row, column), across(row, column - 1)]
          const corner = style.corner(arms.map((arm) => (arm ? '1' : '0')).join(''))
          if (column === grid.columns) {
            line += corner
            break
          }
          const cell = at(row, column)
          if (across(row, column)) {
            line += corner + style.across.repeat(widths[column]! + 2)
            column++
          } else {
            const text = texts.get(cell!)![shown.get(cell!)!] ?? ''
            shown.set(cell!, shown.get(cell!)! + 1)
            line += `${corner} ${padded(text, inner(cell!.column, cell!.columnSpan))} `
            column += cell!.columnSpan
          }
        } else {
          if (column === grid.columns) {
            line += style.upright
            break
          }
          const cell = at(row, column)!
          const text = texts.get(cell)![shown.get(cell)!] ?? ''
          shown.set(cell, shown.get(cell)! + 1)
          line += `${style.upright} ${padded(text, inner(cell.column, cell.columnSpan))} `
          column += cell.columnSpan
        }
      }
      lines.push(line)
    }
  }
  return lines
}

export const boxes: TableWriter = (grid) => drawn(grid, box)
export const asciiGrid: TableWriter = (grid) => drawn(grid, ascii)

/** Box characters around every slot, spans left empty. */
export const flatBoxes: TableWriter = (grid) => {
  const texts = slotTexts(grid)
  const widths = texts[0]!.map((_, column) => Math.max(2, ...texts.map((row) => widthOf(row[column]!))))
  const rule = `┼${widths.map((width) => '─'.repeat(width + 2)).join('┼')}┼`
  return [
    rule,
    ...texts.flatMap((row) => [`│ ${row.map((text, column) => padded(text, widths[column]!)).join(' │ ')} │`, rule]),
  ]
}

/** Pipes under each other, spans without inner ones, the last cell not padded: text made for a `<pre>`. */
export const pipesInPlace: TableWriter = (grid) => {
  const widths = widthsOf(grid).map((width) => Math.max(width, 4))
  for (const { column, columnSpan, text } of grid.cells) {
    const own = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width + 1, -1)
    if (own < widthOf(text)) widths[column + columnSpan - 1]! += widthOf(text) - own
  }
  return slotsOf(grid).map((slots, row) => {
    const cells = [...new Set(slots)]
    return `|${cells
      .map((cell, index) => {
        const text = cell!.row === row ? cell!.text : ''
        const inner = widths
          .slice(cell!.column, cell!.column + cell!.columnSpan)
          .reduce((sum, width) => sum + width + 1, -1)
        return index === cells.length - 1 ? text : padded(text, inner)
      })
      .join('|')}|`
  })
}

/** Columns told by blanks alone: words from the left, figures to the right or to the left, nothing in the place of a blank. */
const alignedBy =
  (right: boolean): TableWriter =>
  (grid) => {
    const texts = slotTexts(grid)
    const widths = texts[0]!.map((_, column) =>
      Math.max(
        4,
        ...grid.cells
          .filter((cell) => cell.column === column && cell.columnSpan === 1)
          .map(({ text }) => widthOf(text)),
      ),
    )
    for (const { column, columnSpan, text } of grid.cells) {
      const own = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width + 3, -3)
      if (own < widthOf(text)) widths[column + columnSpan - 1]! += widthOf(text) - own
    }
    const starts = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width + 3, 0))
    return Array.from({ length: grid.rows }, (_, row) =>
      grid.cells
        .filter((cell) => cell.row === row && cell.text !== '')
        .sort((a, b) => a.column - b.column)
        .reduce((line, { column, columnSpan, text }) => {
          const own = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width + 3, -3)
          const isFigure = /^[-+]?[\d.]+$/.test(text)
          return padded(line, starts[column]!) + (right && isFigure ? padLeft(text, own) : text)
        }, ''),
    )
  }

export const alignedRight = alignedBy(true)
export const alignedLeft = alignedBy(false)
