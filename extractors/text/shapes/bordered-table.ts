import { limitFinding } from '../../../src/model/limit-reached.js'
import type { PlacedCell } from '../../table/placed-cell.js'
import { tableReading } from '../../table/table-reading.js'
import { columnsOf, WIDTH_MODELS, type WidthModel } from '../columns-of.js'
import { betweenWords, joinCells, type LineCell, lineCell } from '../line-cell.js'
import type { SourceLine } from '../source-line.js'
import { isRule } from './pipe-table.js'
import { separatorsOf } from './split-rows.js'
import type { TableShape } from './table-shape.js'

/** Characters of which borders are drawn: upright ones and corners, and those of lines across. */
const UPRIGHT = /[|｜+\u2502\u2503\u2506\u2507\u250a\u250b\u250c-\u254b\u2551-\u256c\u256d-\u2570]/
const ACROSS = /^[-=_─━┄┅┈┉╌╍═+\u250c-\u254b\u2552-\u256c\u256d-\u2570:]+$/

const STARTS = /^\s*[|｜+\u2502\u2503\u250c-\u254b\u2551-\u256c\u256d-\u2570]/
/** A line across the table, with a corner at its start. */
const RULE = /^\s*[+\u250c-\u254b\u2552-\u256c\u256d-\u2570][-=─━┄┅┈┉╌╍═+\u250c-\u254b\u2552-\u256c\u256d-\u2570 ]*$/

/** From so many lines across on, rows are what lies between two of them; fewer stand above and below the header only. */
const RULED_ROWS = 4

/** A piece of a line between two borders: the tracks that it covers, and what it shows. */
interface Segment {
  readonly line: number
  readonly first: number
  readonly last: number
  readonly cell: LineCell
  /** It fills its cell to the border: a number goes on in the next line. */
  readonly full: boolean
}

/**
 * A table drawn with borders: of box characters, or of `+`, `-` and `|` (reStructuredText, Emacs, MySQL, pandoc), cells over
 * several rows and columns among them; also rows of pipes that stand under each other although their cells differ in number.
 */
export const borderedTable: TableShape = (lines, at, limits) => {
  if (!STARTS.test(lines[at]!.text)) return undefined
  let end = at
  while (end < lines.length && STARTS.test(lines[end]!.text)) end++
  const block = lines.slice(at, end)
  if (block.length < 2) return undefined
  const rules = block.filter(({ text }) => RULE.test(text)).length
  if (rules === 0 && !needsPositions(block)) return undefined
  const layout = bestLayout(block)
  if (!layout) return undefined
  const { tracks, segments, boundaries } = layout
  if (tracks * block.length > limits['table-slots'])
    return { lines: end - at, blocks: [], findings: [limitFinding('table-slots', limits)] }
  const cells = cellsOf(segments, boundaries, block.length)
  const { grid, findings } = tableReading(cells, [], limits)
  return { lines: end - at, blocks: grid ? [{ kind: 'grid', grid }] : [], findings }
}

/** Whether rows of pipes differ in the number of their cells, without a line of Markdown among them. */
function needsPositions(block: readonly SourceLine[]): boolean {
  if (block.some(({ text }, index) => isRule(text, index))) return false
  const counts = new Set(block.map(({ text }) => separatorsOf(text, UPRIGHT).length))
  return counts.size > 1
}

interface Layout {
  readonly tracks: number
  readonly segments: readonly Segment[]
  /** Lines at which rows are parted. */
  readonly boundaries: ReadonlySet<number>
}

/** Positions used by a single line are no borders that others keep to. */
const FEWEST_USES = 2

/** The layout by the model of widths under which the borders of the lines fall on the fewest positions; undefined where they do not. */
function bestLayout(block: readonly SourceLine[]): Layout | undefined {
  let best: { model: WidthModel; positions: readonly number[]; strays: number } | undefined
  for (const model of WIDTH_MODELS) {
    const uses = new Map<number, number>()
    for (const { text } of block) {
      const columns = columnsOf(text, model)
      for (const border of bordersOf(text).slice(0, -1))
        uses.set(columns[border]!, (uses.get(columns[border]!) ?? 0) + 1)
    }
    const positions = [...uses.keys()].sort((a, b) => a - b)
    const strays = [...uses.values()].filter((count) => count < FEWEST_USES).length
    if (!best || strays * 1000 + positions.length < best.strays * 1000 + best.positions.length)
      best = { model, positions, strays }
  }
  if (!best || best.strays > 0 || best.positions.length === 0) return undefined
  return layoutOf(block, best.model, best.positions)
}

/** Borders of a line. Where it is a line across, all that could be one. */
const bordersOf = (text: string): number[] => {
  const found = separatorsOf(text, UPRIGHT)
  // a plus sign among words is one of a figure
  return RULE.test(text)
    ? found
    : found.filter(
        (at) =>
          text[at] !== '+' ||
          (/[-=]/.test(`${text[at - 1] ?? ''}${text[at + 1] ?? ''}`) && !/[\s\d]/.test(text[at + 1] ?? '-')),
      )
}

function layoutOf(block: readonly SourceLine[], model: WidthModel, positions: readonly number[]): Layout | undefined {
  const tracks = positions.length
  const trackAt = new Map(positions.map((position, index) => [position, index]))
  const segments: Segment[] = []
  const across = new Set<number>()
  for (const [index, line] of block.entries()) {
    const columns = columnsOf(line.text, model)
    const borders = bordersOf(line.text)
    for (const [nth, border] of borders.slice(0, -1).entries()) {
      const next = borders[nth + 1]!
      const first = trackAt.get(columns[border]!)!
      const last = nth === borders.length - 2 ? tracks - 1 : trackAt.get(columns[next]!)! - 1
      const text = line.text.slice(border + 1, next)
      if (ACROSS.test(text) && text.length > 1) across.add(index)
      else
        segments.push({ line: index, first, last, cell: lineCell(line, border + 1, next), full: !/^\s|\s$/.test(text) })
    }
  }
  const ruled = across.size >= RULED_ROWS
  // without lines between them, each line is a row
  const boundaries = ruled ? across : new Set(block.keys())
  return { tracks, segments, boundaries }
}

/** Pieces of lines that no border parts make one cell. */
function cellsOf(segments: readonly Segment[], boundaries: ReadonlySet<number>, lines: number): PlacedCell<LineCell>[] {
  const ruled = boundaries.size < lines
  const before: number[] = [0]
  for (let line = 0; line < lines; line++) before.push(before[line]! + (boundaries.has(line) ? 1 : 0))
  const open: { pieces: Segment[] }[] = []
  let above: { pieces: Segment[] }[] = []
  let line = -1
  let current: { pieces: Segment[] }[] = []
  for (const segment of segments) {
    if (segment.line !== line) {
      above = segment.line === line + 1 ? current : []
      current = []
      line = segment.line
    }
    const over = ruled
      ? above.find(({ pieces }) => pieces.at(-1)!.first === segment.first && pieces.at(-1)!.last === segment.last)
      : undefined
    if (over) {
      over.pieces.push(segment)
      current.push(over)
    } else {
      const cell = { pieces: [segment] }
      open.push(cell)
      current.push(cell)
    }
  }
  return open.map(({ pieces }) => {
    const [top, bottom] = [pieces[0]!, pieces.at(-1)!]
    const row = before[top.line]!
    return {
      item: joinedCell(pieces),
      row,
      column: top.first,
      rowSpan: ruled ? Math.max(1, (before[bottom.line + 2] ?? before[lines]! + 1) - row) : 1,
      columnSpan: top.last - top.first + 1,
    }
  })
}

const NUMBER = /^[-+]?[\d,.]+$/

/** A number that fills its line goes on in the next one; one that does not is another than that below. */
const joinedCell = (pieces: readonly Segment[]): LineCell => {
  const filled = pieces.filter(({ cell }) => cell.text !== '')
  const isWrapped = filled.slice(0, -1).every(({ full }) => full)
  return joinCells(
    pieces.map(({ cell }) => cell),
    (over, under) => (NUMBER.test(over) && NUMBER.test(under) && !isWrapped ? '\n' : betweenWords(over, under)),
  )
}
