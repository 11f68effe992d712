import { middleX, middleY } from '../../../src/model/box.js'
import { MIDWAY } from '../measures/row-measures.js'
import { CELL_GAP, COLUMN_GAP, SAME_EDGE, SAME_LINE } from '../measures/text-measures.js'
import type { Glyph } from '../page/page-content.js'
import { glyphRuns } from '../text/glyph-runs.js'
import { linePart, splitAtGaps } from '../text/split-at-gaps.js'
import type { TextLine } from '../text/text-lines.js'
import { type FigureColumn, gutterBetween } from './figure-column.js'
import { rowLabels, type StubCell, stubCells } from './stub-cells.js'
import type { TableLine } from './table-regions.js'
import type { TableSection } from './table-sections.js'

/** A row before it is put on columns: the words of its stub from left to right, and what stands in columns of figures. */
export interface RowDraft {
  readonly y: number
  /** Whether it stands over the figures. */
  readonly header: boolean
  readonly label: StubCell | undefined
  readonly groups: StubCell[]
  readonly cells: readonly { readonly first: number; readonly last: number; readonly pieces: readonly TextLine[] }[]
}

/** What a section shows on the columns of its table. */
export interface SectionLayout {
  readonly section: TableSection
  readonly columns: readonly FigureColumn[]
  readonly drafts: readonly RowDraft[]
  /** Groups of the stub, from left to right: where each column of them begins and ends. */
  readonly stub: readonly StubCell[]
}

/** A line parted at the left edge of the figures. */
interface SplitLine {
  readonly line: TableLine
  readonly header: boolean
  /** Glyphs of the stub, in order. */
  readonly stub: readonly Glyph[]
  /** What stands in columns of figures. */
  readonly parts: readonly TextLine[]
}

function splitLine(line: TableLine, header: boolean, first: FigureColumn): SplitLine {
  const edge = header ? first.left : (first.figures ?? first).left
  const all = header ? splitAtGaps(line.line.glyphs, line.line, CELL_GAP) : line.tokens
  return {
    line,
    header,
    stub: all.flatMap(({ box, glyphs }) => (middleX(box) < edge ? glyphs : [])),
    parts: all.filter(({ box }) => middleX(box) >= edge),
  }
}

/** The rows of a section on `columns`; undefined where something stands across two of them. */
export function layOutRows(section: TableSection, columns: readonly FigureColumn[]): SectionLayout | undefined {
  const bounds = columnEnds(columns)
  const lines = [
    ...section.header.map((line) => splitLine(line, true, columns[0]!)),
    ...section.rows.map((line) => splitLine(line, false, columns[0]!)),
  ]
  const starts = strongStarts(lines)
  const stub = lines.flatMap((line) => stubPieces(line, starts))
  const rowHeights = lines.filter(({ parts, header }) => parts.length > 0 && !header).map(({ line }) => line.y)
  const sorted = [...stub].sort((a, b) => middleY(a.box) - middleY(b.box))
  const all = stubCells(sorted, section.pitch, rowHeights)
  const groups = all.filter((cell) => isGroup(cell, all, rowHeights))
  const labels = rowLabels(
    all.filter((cell) => !groups.includes(cell)),
    rowHeights,
  )
  const drafts: RowDraft[] = []
  const used = new Set<StubCell>()
  for (const parted of lines) {
    const cells = cellsOf(parted, columns, bounds)
    if (!cells) return undefined
    if (cells.length === 0) continue
    const label = labels.findLast((cell) => !used.has(cell) && holds(cell, parted.line))
    if (label) used.add(label)
    drafts.push({ y: parted.line.y, header: parted.header, label, groups: [], cells })
  }
  for (const label of labels) if (!used.has(label)) drafts.push(labelOnly(label))
  for (const group of groups) {
    const over = drafts.filter((draft) => isOver(group, draft))
    for (const draft of over) draft.groups.push(group)
    if (over.length === 0) drafts.push(labelOnly(group))
  }
  drafts.sort((a, b) => a.y - b.y)
  return { section, columns, drafts, stub: groups }
}

const labelOnly = (label: StubCell): RowDraft => ({
  y: middleY(label.box),
  header: false,
  label,
  groups: [],
  cells: [],
})

/** Whether the cell is the label beside a line with figures, or one on the line itself. */
const holds = (cell: StubCell, line: TableLine): boolean => {
  const reach = SAME_LINE * line.line.size
  return middleY(cell.pieces[0]!.box) - reach < line.y && middleY(cell.pieces.at(-1)!.box) + reach > line.y
}

/** Left edges at which cells of the stub surely begin. */
function strongStarts(lines: readonly SplitLine[]): number[] {
  const all = lines.flatMap(({ line, stub }) =>
    splitAtGaps(stub, line.line, COLUMN_GAP).map(({ box, size }) => ({ left: box.left, size })),
  )
  return all
    .filter(({ left, size }) => all.filter((other) => Math.abs(other.left - left) < SAME_EDGE * size).length > 1)
    .map(({ left }) => left)
}

/** The pieces of a line's stub: divided at wide gaps, and at narrow ones where other lines begin a cell. */
function stubPieces({ line: { line }, stub }: SplitLine, starts: readonly number[]): TextLine[] {
  const isStart = (left: number) => starts.some((start) => Math.abs(start - left) < SAME_EDGE * line.size)
  const runs = glyphRuns(stub, (_previous, next, distance) => {
    if (distance > COLUMN_GAP * line.size) return true
    return distance >= CELL_GAP * line.size && isStart(next.box.left)
  })
  return runs.map((run) => linePart(run, line))
}

/** Whether labels stand right of the cell on the same height, or in the rows above and below: it heads their rows. */
function isGroup(cell: StubCell, all: readonly StubCell[], rowHeights: readonly number[]): boolean {
  const em = cell.pieces[0]!.size
  const right = cell.box.right - SAME_EDGE * em
  const others = all.filter((other) => other !== cell && other.box.left >= right)
  if (others.some(({ box }) => box.top < cell.box.bottom - MIDWAY * em && box.bottom > cell.box.top + MIDWAY * em))
    return true
  const middle = middleY(cell.box)
  if (rowHeights.some((y) => Math.abs(y - middle) < SAME_LINE * em)) return false
  const nearest = (side: readonly StubCell[]) =>
    side.reduce<StubCell | undefined>(
      (best, other) =>
        best && Math.abs(middleY(best.box) - middle) <= Math.abs(middleY(other.box) - middle) ? best : other,
      undefined,
    )
  const around = all.filter((other) => other !== cell)
  const above = nearest(around.filter(({ box }) => middleY(box) < middle))
  const below = nearest(around.filter(({ box }) => middleY(box) > middle))
  return above !== undefined && below !== undefined && others.includes(above) && others.includes(below)
}

const isOver = (group: StubCell, { y, label }: RowDraft): boolean =>
  label !== undefined &&
  y > group.box.top &&
  y < group.box.bottom &&
  label.box.left >= group.box.right - SAME_EDGE * group.pieces[0]!.size

/** Positions between the columns, and right of the last. */
export const columnEnds = (columns: readonly FigureColumn[]): number[] =>
  columns.map((column, index) => {
    const next = columns[index + 1]
    return next ? gutterBetween(column, next)! : column.right
  })

/** What a line has in the columns of figures; undefined where a figure stands in none or in two. */
function cellsOf(
  { header, stub, parts }: SplitLine,
  columns: readonly FigureColumn[],
  bounds: readonly number[],
): RowDraft['cells'] | undefined {
  const cells: { first: number; last: number; pieces: TextLine[] }[] = []
  for (const piece of parts) {
    const met = columns.flatMap(({ left, right }, index) =>
      left < piece.box.right && right > piece.box.left ? [index] : [],
    )
    const middle = bounds.findIndex((position) => middleX(piece.box) < position)
    const slot = middle < 0 ? columns.length - 1 : middle
    if (!header && met.length > 1 && !isWithin(piece, slot, bounds)) return undefined
    if (!header && met.length === 0 && !isWithin(piece, slot, bounds)) return undefined
    // a header beside others that no column lies under is that of a column nothing else tells of
    if (header && met.length === 0 && parts.length + stub.length > 1) return undefined
    const spans = header && met.length > 0
    const [first, last] = spans
      ? [met[0]!, met.at(-1)!]
      : [met.length === 1 ? met[0]! : slot, met.length === 1 ? met[0]! : slot]
    const before = cells.at(-1)
    if (before && first <= before.last) {
      before.pieces.push(piece)
      before.last = Math.max(before.last, last)
    } else cells.push({ first, last, pieces: [piece] })
  }
  return cells
}

const isWithin = (piece: TextLine, slot: number, bounds: readonly number[]): boolean =>
  piece.box.left >= (bounds[slot - 1] ?? Number.NEGATIVE_INFINITY) &&
  (piece.box.right <= bounds[slot]! || slot === bounds.length - 1)
