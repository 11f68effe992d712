import type { Slot } from '../../table/irregular-slots.js'
import type { PlacedCell } from '../../table/placed-cell.js'
import { tableReading } from '../../table/table-reading.js'
import { betweenWords, joinCells, type LineCell, lineCell } from '../line-cell.js'
import type { SourceLine } from '../source-line.js'
import type { TableShape } from './table-shape.js'

const OPENS = /^\s*\{\|/
const CLOSES = /^\s*\|\}/
const CELL = /^\s*[|!](?![-+}])/

interface WikiCell {
  readonly parts: LineCell[]
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Cells that a span may cover; more is no table of words. */
const MOST_SPAN = 200

/** A table in the markup of MediaWiki: rows between `|-`, cells behind `|` or `!`, several of a line parted by `||` or `!!`. */
export const wikiTable: TableShape = (lines, at, limits) => {
  if (!OPENS.test(lines[at]!.text)) return undefined
  const rows: WikiCell[][] = [[]]
  let end = at + 1
  for (; end < lines.length && !CLOSES.test(lines[end]!.text); end++) {
    const line = lines[end]!
    if (/^\s*\|-/.test(line.text)) rows.push([])
    else if (/^\s*\|\+/.test(line.text)) continue
    else if (CELL.test(line.text)) rows.at(-1)!.push(...cellsOf(line))
    else
      rows
        .at(-1)!
        .at(-1)
        ?.parts.push(lineCell(line, 0, line.text.length))
  }
  if (end >= lines.length) return undefined
  const { cells, overlaps } = placed(rows.filter((row) => row.length > 0))
  const { grid, findings } = tableReading(cells, overlaps, limits)
  return { lines: end + 1 - at, blocks: grid ? [{ kind: 'grid', grid }] : [], findings }
}

function cellsOf(line: SourceLine): WikiCell[] {
  const start = line.text.search(/[|!]/) + 1
  const marks = [...line.text.slice(start).matchAll(/\|\||!!/g)].map(({ index }) => start + index)
  const ends = [...marks, line.text.length]
  return ends.map((end, index) => {
    const from = index === 0 ? start : ends[index - 1]! + 2
    const text = line.text.slice(from, end)
    const attributes = /^[^|[\]{}]*=[^|[\]{}]*\|(?!\|)/.exec(text)?.[0] ?? ''
    const spanOf = (name: string) =>
      Math.min(
        MOST_SPAN,
        Math.max(1, Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1)),
      )
    return {
      parts: [unmarked(lineCell(line, from + attributes.length, end))],
      rowSpan: spanOf('rowspan'),
      columnSpan: spanOf('colspan'),
    }
  })
}

/** Marks of bold and slanted words are no part of them. */
const unmarked = (cell: LineCell): LineCell => ({ ...cell, text: cell.text.replace(/'{2,5}/g, '') })

/** Cells in their places: each row takes the slots that spans from above leave free. */
function placed(rows: readonly (readonly WikiCell[])[]): { cells: PlacedCell<LineCell>[]; overlaps: Slot[] } {
  const taken = new Set<string>()
  const overlaps: Slot[] = []
  const cells: PlacedCell<LineCell>[] = []
  rows.forEach((row, at) => {
    let column = 0
    for (const { parts, rowSpan, columnSpan } of row) {
      while (taken.has(`${at} ${column}`)) column++
      const rowEnd = Math.min(rows.length, at + rowSpan)
      for (let y = at; y < rowEnd; y++) {
        for (let x = column; x < column + columnSpan; x++) {
          if (taken.has(`${y} ${x}`)) overlaps.push({ row: y, column: x })
          taken.add(`${y} ${x}`)
        }
      }
      cells.push({ item: joinCells(parts, betweenWords), row: at, column, rowSpan: rowEnd - at, columnSpan })
      column += columnSpan
    }
  })
  return { cells, overlaps }
}
