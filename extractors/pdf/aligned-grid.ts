import type { Box } from '../../src/model/geometry.js'
import { boundingBox, middleX, middleY } from '../../src/model/geometry.js'
import type { Cell, Grid } from '../../src/model/grid.js'
import { bound, type FigureColumn } from './figure-columns.js'
import { partedAt } from './line-atoms.js'
import type { Glyph } from './page-content.js'
import { placeOf } from './page-layout.js'
import { rowLabels, type StubBlock, stubBlocks } from './stub-blocks.js'
import type { TableLine } from './table-regions.js'
import type { TableSection } from './table-sections.js'
import { lineText, type TextLine } from './text-lines.js'

/** In ems: blanks wider than this part two cells of the stub; narrower ones only where other rows begin a cell there. */
const STUB_GAP = 1
const LEAST_STUB_GAP = 0.15

/** In ems: cells of the stub that begin no further apart begin in one column. */
const SAME_EDGE = 0.35

/** In ems: headers of neighbouring columns are parted by no less. */
const HEADER_GAP = 0.08

/** A row before it is put on columns: the words of its stub from left to right, and what stands in columns of figures. */
interface Draft {
  readonly y: number
  /** Whether it stands over the figures. */
  readonly header: boolean
  readonly label: StubBlock | undefined
  readonly groups: StubBlock[]
  readonly cells: readonly { readonly first: number; readonly last: number; readonly pieces: readonly TextLine[] }[]
}

/** What a section shows on the columns of its table. */
export interface Placement {
  readonly section: TableSection
  readonly columns: readonly FigureColumn[]
  readonly drafts: readonly Draft[]
  /** Groups of the stub, from left to right: where each column of them begins and ends. */
  readonly stub: readonly StubBlock[]
}

/** A line parted at the left edge of the figures. */
interface PartedLine {
  readonly line: TableLine
  readonly header: boolean
  /** Glyphs of the stub, in order. */
  readonly stub: readonly Glyph[]
  /** What stands in columns of figures. */
  readonly parts: readonly TextLine[]
}

function partLine(line: TableLine, header: boolean, first: FigureColumn): PartedLine {
  const edge = header ? first.left : (first.figures ?? first).left
  const all = header ? partedAt(line.line.glyphs, line.line, HEADER_GAP) : line.atoms
  return {
    line,
    header,
    stub: all.flatMap(({ box, glyphs }) => (middleX(box) < edge ? glyphs : [])),
    parts: all.filter(({ box }) => middleX(box) >= edge),
  }
}

/** The rows of a section on `columns`; undefined where something stands across two of them. */
export function placeRows(section: TableSection, columns: readonly FigureColumn[]): Placement | undefined {
  const bounds = boundsOf(columns)
  const lines = [
    ...section.header.map((line) => partLine(line, true, columns[0]!)),
    ...section.rows.map((line) => partLine(line, false, columns[0]!)),
  ]
  const starts = strongStarts(lines)
  const stub = lines.flatMap((line) => stubPieces(line, starts))
  const rowHeights = lines.filter(({ parts, header }) => parts.length > 0 && !header).map(({ line }) => line.y)
  const sorted = [...stub].sort((a, b) => middleY(a.box) - middleY(b.box))
  const blocks = stubBlocks(sorted, section.pitch)
  const groups = blocks.filter((block) => isGroup(block, blocks, rowHeights))
  const labels = rowLabels(
    blocks.filter((block) => !groups.includes(block)),
    rowHeights,
  )
  const drafts: Draft[] = []
  const used = new Set<StubBlock>()
  for (const parted of lines) {
    const cells = cellsOf(parted, columns, bounds)
    if (!cells) return undefined
    if (cells.length === 0) continue
    const label = labels.findLast((block) => !used.has(block) && holds(block, parted.line))
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

const labelOnly = (label: StubBlock): Draft => ({ y: middleY(label.box), header: false, label, groups: [], cells: [] })

/** Whether the block is the label beside a line with figures, or one on the line itself. */
const holds = (block: StubBlock, line: TableLine): boolean => {
  const reach = line.line.size / 2
  return middleY(block.pieces[0]!.box) - reach < line.y && middleY(block.pieces.at(-1)!.box) + reach > line.y
}

/** Left edges at which cells of the stub surely begin. */
function strongStarts(lines: readonly PartedLine[]): number[] {
  const all = lines.flatMap(({ line, stub }) =>
    partedAt(stub, line.line, STUB_GAP).map(({ box, size }) => ({ left: box.left, size })),
  )
  return all
    .filter(({ left, size }) => all.filter((other) => Math.abs(other.left - left) < SAME_EDGE * size).length > 1)
    .map(({ left }) => left)
}

/** The pieces of a line's stub: parted at wide blanks, and at narrow ones where other lines begin a cell. */
function stubPieces({ line: { line }, stub }: PartedLine, starts: readonly number[]): TextLine[] {
  const pieces: TextLine[] = []
  for (const piece of partedAt(stub, line, STUB_GAP)) {
    let from = 0
    const { glyphs } = piece
    const cut = (to: number) =>
      pieces.push({ ...line, glyphs: glyphs.slice(from, to), box: boxOf(glyphs.slice(from, to)) })
    for (let index = 1; index < glyphs.length; index++) {
      const { left } = glyphs[index]!.box
      if (left - glyphs[index - 1]!.box.right < LEAST_STUB_GAP * line.size) continue
      if (!starts.some((start) => Math.abs(start - left) < SAME_EDGE * line.size)) continue
      cut(index)
      from = index
    }
    cut(glyphs.length)
  }
  return pieces
}

const boxOf = (items: readonly { readonly box: Box }[]): Box => boundingBox(items.map(({ box }) => box))

/** Whether labels stand right of the block on the same height, or in the rows above and below: it heads their rows. */
function isGroup(block: StubBlock, blocks: readonly StubBlock[], rowHeights: readonly number[]): boolean {
  const em = block.pieces[0]!.size
  const right = block.box.right - em / 4
  const others = blocks.filter((other) => other !== block && other.box.left >= right)
  if (others.some(({ box }) => box.top < block.box.bottom - em / 4 && box.bottom > block.box.top + em / 4)) return true
  const middle = middleY(block.box)
  if (rowHeights.some((y) => Math.abs(y - middle) < em / 2)) return false
  const nearest = (side: readonly StubBlock[]) =>
    side.reduce<StubBlock | undefined>(
      (best, other) =>
        best && Math.abs(middleY(best.box) - middle) <= Math.abs(middleY(other.box) - middle) ? best : other,
      undefined,
    )
  const around = blocks.filter((other) => other !== block)
  const above = nearest(around.filter(({ box }) => middleY(box) < middle))
  const below = nearest(around.filter(({ box }) => middleY(box) > middle))
  return above !== undefined && below !== undefined && others.includes(above) && others.includes(below)
}

const isOver = (group: StubBlock, { y, label }: Draft): boolean =>
  label !== undefined &&
  y > group.box.top &&
  y < group.box.bottom &&
  label.box.left >= group.box.right - group.pieces[0]!.size / 4

/** Positions between the columns, and right of the last. */
const boundsOf = (columns: readonly FigureColumn[]): number[] =>
  columns.map((column, index) => {
    const next = columns[index + 1]
    return next ? bound(column, next)! : column.right
  })

/** What a line has in the columns of figures; undefined where a figure stands in none or in two. */
function cellsOf(
  { header, parts }: PartedLine,
  columns: readonly FigureColumn[],
  bounds: readonly number[],
): Draft['cells'] | undefined {
  const cells: { first: number; last: number; pieces: TextLine[] }[] = []
  for (const piece of parts) {
    const met = columns.flatMap(({ left, right }, index) =>
      left < piece.box.right && right > piece.box.left ? [index] : [],
    )
    const middle = bounds.findIndex((position) => middleX(piece.box) < position)
    const slot = middle < 0 ? columns.length - 1 : middle
    if (!header && met.length > 1 && !isWithin(piece, slot, bounds)) return undefined
    if (!header && met.length === 0 && !isWithin(piece, slot, bounds)) return undefined
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

/**
 * The placed sections of one table, each a grid, all on the same column lines: the columns of its stub, of which labels
 * take those that no group fills, and the columns of figures.
 */
export function alignedGrids(placements: readonly Placement[]): Grid[] {
  const stubs = stubColumns(placements)
  const { columns } = placements[0]!
  const bounds = boundsOf(columns)
  const lefts = placements.flatMap(({ drafts }) => drafts.flatMap(({ label }) => (label ? [label.box.left] : [])))
  const hasStub = lefts.length > 0 || stubs.length > 0
  const start = Math.min(columns[0]!.left, ...lefts, ...stubs.map(({ left }) => left))
  const lines = [...(hasStub ? [start, ...stubs.map(({ right }) => right)] : []), columns[0]!.left, ...bounds]
  return placements.map((placement) => gridOf(placement, stubs, hasStub, lines))
}

/** Where the columns of groups stand, from left to right, over all sections. */
function stubColumns(placements: readonly Placement[]): { left: number; right: number }[] {
  const boxes = placements.flatMap(({ stub }) => stub.map(({ box }) => box)).sort((a, b) => a.left - b.left)
  const columns: { left: number; right: number }[] = []
  for (const { left, right } of boxes) {
    const last = columns.at(-1)
    if (last && left < last.right) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}

function gridOf(
  { section, columns, drafts }: Placement,
  stubs: readonly { left: number; right: number }[],
  hasStub: boolean,
  lines: readonly number[],
): Grid {
  const { page } = section
  const stubWidth = hasStub ? stubs.length + 1 : 0
  const width = stubWidth + columns.length
  const cells: Cell[] = []
  const taken = drafts.map(() => new Array<boolean>(width).fill(false))
  /** Adds a cell as far as its slots are free; false where its first is not. */
  const add = (row: number, column: number, wide: number, text: string, box: Box | undefined, tall = 1): boolean => {
    const line = taken[row]!
    if (line[column]) return false
    let columnSpan = 1
    while (columnSpan < wide && !line[column + columnSpan]) columnSpan++
    for (let r = row; r < row + tall; r++) taken[r]!.fill(true, column, column + columnSpan)
    cells.push({ row, column, rowSpan: tall, columnSpan, text, at: box ? [placeOf(page, box)] : [] })
    return true
  }
  for (const group of new Set(drafts.flatMap(({ groups }) => groups))) {
    const column = stubs.findIndex(({ left, right }) => group.box.left < right && group.box.right > left)
    const first = drafts.findIndex(({ groups, label }) => groups.includes(group) && isBehind(label, stubs[column]!))
    if (first < 0) continue
    let last = first
    while (drafts[last + 1]?.groups.includes(group) && isBehind(drafts[last + 1]!.label, stubs[column]!)) last++
    while (last > first && taken[last]![column]) last--
    add(first, column, 1, textOf(group.pieces), group.box, last - first + 1)
  }
  const deep = drafts.findLastIndex(({ header, cells: own }) => header && own.length > 0) + 1
  drafts.forEach(({ label, cells: own, y }, row) => {
    if (label) {
      const start = stubs.filter((stub) => isBehind(label, stub)).length
      const free = taken[row]!.indexOf(false, start)
      if (free < stubWidth) add(row, free, stubWidth - free, textOf(label.pieces), label.box)
    }
    for (const { first, last, pieces } of own) {
      add(row, stubWidth + first, last - first + 1, textOf([joined(pieces)]), boxOf(pieces))
    }
    const half = (label ? label.pieces[0]! : (section.rows[0] ?? section.header[0]!).line).size / 2
    columns.forEach(({ left, right, figures }, index) => {
      const box = { left: figures?.left ?? left, right: figures?.right ?? right, top: y - half, bottom: y + half }
      add(row, stubWidth + index, 1, '', row < deep ? undefined : box)
    })
    for (let column = 0; column < stubWidth; column++) add(row, column, 1, '', undefined)
  })
  return {
    rows: drafts.length,
    columns: width,
    cells: grownHeaders(cells, stubWidth, deep),
    columnLines: lines,
    aligned: true,
  }
}

/** Whether a label begins right of a column of groups. */
const isBehind = (label: StubBlock | undefined, { right }: { readonly right: number }): boolean =>
  label !== undefined && label.box.left >= right - label.pieces[0]!.size / 4

/**
 * The cells with the blank ones among the first `deep` rows, the header, right of the stub, given to the text under them
 * in the same column, or else to the one above: a header of one line beside one of three takes all three.
 */
function grownHeaders(cells: readonly Cell[], stubWidth: number, deep: number): Cell[] {
  const grown = [...cells]
  const grow = (blank: Cell, row: number) => {
    const index = grown.findIndex(
      (cell) =>
        cell.column === blank.column &&
        cell.columnSpan === 1 &&
        cell.text !== '' &&
        cell.row <= row &&
        row < cell.row + cell.rowSpan,
    )
    if (index < 0 || row < 0 || row >= deep) return
    const cell = grown[index]!
    grown[index] = { ...cell, row: Math.min(cell.row, blank.row), rowSpan: cell.rowSpan + 1 }
    grown.splice(grown.indexOf(blank), 1)
  }
  const blanks = () => grown.filter(({ row, column, text }) => row < deep && column >= stubWidth && text === '')
  for (const blank of blanks().sort((a, b) => b.row - a.row)) grow(blank, blank.row + 1)
  for (const blank of blanks().sort((a, b) => a.row - b.row)) grow(blank, blank.row - 1)
  return grown
}

const joined = (pieces: readonly TextLine[]): TextLine => ({
  ...pieces[0]!,
  glyphs: pieces.flatMap(({ glyphs }) => glyphs),
})

const textOf = (pieces: readonly TextLine[]): string => pieces.map(lineText).join('')
