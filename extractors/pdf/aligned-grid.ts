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

/** The rows of a section on `columns`; undefined where something stands across two of them. */
export function placeRows(section: TableSection, columns: readonly FigureColumn[]): Placement | undefined {
  const edge = (columns[0]!.figures ?? columns[0]!).left
  const bounds = boundsOf(columns)
  const lines = [...section.header, ...section.rows]
  const starts = strongStarts(lines, edge)
  const stub = lines.flatMap((line) => stubPieces(line, edge, starts))
  const rowHeights = lines.filter((line) => line.figures.some(({ box }) => middleX(box) >= edge)).map(({ y }) => y)
  const sorted = [...stub].sort((a, b) => middleY(a.box) - middleY(b.box))
  const blocks = stubBlocks(sorted, section.pitch)
  const groups = blocks.filter((block) => isGroup(block, blocks, rowHeights))
  const labels = rowLabels(
    blocks.filter((block) => !groups.includes(block)),
    rowHeights,
  )
  const drafts: Draft[] = []
  const used = new Set<StubBlock>()
  for (const line of lines) {
    const header = section.header.includes(line)
    const cells = cellsOf(line, columns, bounds, edge, header)
    if (!cells) return undefined
    if (cells.length === 0) continue
    const label = labels.findLast((block) => !used.has(block) && holds(block, line))
    if (label) used.add(label)
    drafts.push({ y: line.y, header, label, groups: [], cells })
  }
  for (const label of labels) {
    if (!used.has(label)) drafts.push({ y: middleY(label.box), header: false, label, groups: [], cells: [] })
  }
  drafts.sort((a, b) => a.y - b.y)
  for (const group of groups) for (const draft of drafts) if (isOver(group, draft)) draft.groups.push(group)
  return { section, columns, drafts, stub: groups }
}

/** Whether the block is the label beside a line with figures, or one on the line itself. */
const holds = (block: StubBlock, line: TableLine): boolean => {
  const reach = line.line.size / 2
  return middleY(block.pieces[0]!.box) - reach < line.y && middleY(block.pieces.at(-1)!.box) + reach > line.y
}

/** The glyphs of a line left of the figures: of the atoms whose middles are. */
const stubGlyphs = ({ atoms }: TableLine, edge: number): Glyph[] =>
  atoms.flatMap(({ box, glyphs }) => (middleX(box) < edge ? glyphs : []))

/** Left edges at which cells of the stub surely begin, each with the em there. */
function strongStarts(lines: readonly TableLine[], edge: number): number[] {
  const all = lines.flatMap((line) =>
    partedAt(stubGlyphs(line, edge), line.line, STUB_GAP).map(({ box, size }) => ({ left: box.left, size })),
  )
  return all
    .filter(({ left, size }) => all.filter((other) => Math.abs(other.left - left) < SAME_EDGE * size).length > 1)
    .map(({ left }) => left)
}

/** The pieces of a line's stub: parted at wide blanks, and at narrow ones where other lines begin a cell. */
function stubPieces(own: TableLine, edge: number, starts: readonly number[]): TextLine[] {
  const { line } = own
  const pieces: TextLine[] = []
  for (const piece of partedAt(stubGlyphs(own, edge), line, STUB_GAP)) {
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
  label !== undefined && y > group.box.top && y < group.box.bottom && label.box.left >= group.box.right - group.pieces[0]!.size / 4

/** Positions between the columns, and right of the last. */
const boundsOf = (columns: readonly FigureColumn[]): number[] =>
  columns.map((column, index) => {
    const next = columns[index + 1]
    return next ? bound(column, next)! : column.right
  })

/** What a line has in the columns of figures; undefined where a figure stands in none or in two. */
function cellsOf(
  line: TableLine,
  columns: readonly FigureColumn[],
  bounds: readonly number[],
  edge: number,
  header: boolean,
): Draft['cells'] | undefined {
  const atoms = line.atoms.filter(({ box }) => middleX(box) >= edge)
  const cells: { first: number; last: number; pieces: TextLine[] }[] = []
  for (const piece of header
    ? partedAt(
        atoms.flatMap(({ glyphs }) => glyphs),
        line.line,
        HEADER_GAP,
      )
    : atoms) {
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
  const cells: Cell[] = []
  const add = (row: number, column: number, columnSpan: number, text: string, box: Box | undefined, rowSpan = 1) =>
    cells.push({ row, column, rowSpan, columnSpan, text, at: box ? [placeOf(page, box)] : [] })
  drafts.forEach((draft, row) => {
    const { label, groups } = draft
    const em = label ? label.pieces[0]!.size : (section.rows[0] ?? section.header[0]!).line.size
    // the columns of groups right of where the label begins are the label's
    const own = label ? stubs.filter(({ right }) => label.box.left >= right - em / 4).length : stubs.length
    for (let column = 0; column < stubWidth; column++) {
      const stub = stubs[column]
      const group = stub && groups.find(({ box }) => box.left < stub.right && box.right > stub.left)
      if (group) {
        const first = drafts.findIndex((other) => other.groups.includes(group))
        let last = first
        while (drafts[last + 1]?.groups.includes(group)) last++
        if (row === first) add(row, column, 1, textOf(group.pieces), group.box, last - first + 1)
        else if (row > last) add(row, column, 1, '', undefined)
      } else if (label && column >= own) {
        add(row, column, stubWidth - column, textOf(label.pieces), label.box)
        break
      } else add(row, column, 1, '', undefined)
    }
    let next = 0
    for (const { first, last, pieces } of draft.cells) {
      for (; next < first; next++) blank(next)
      add(row, stubWidth + first, last - first + 1, textOf([joined(pieces)]), boxOf(pieces))
      next = last + 1
    }
    for (; next < columns.length; next++) blank(next)

    function blank(column: number): void {
      const [left, right] = [lines[stubWidth + column]!, lines[stubWidth + column + 1]!]
      add(row, stubWidth + column, 1, '', { left, right, top: draft.y - em / 2, bottom: draft.y + em / 2 })
    }
  })
  const deep = drafts.findLastIndex(({ header, cells: own }) => header && own.length > 0) + 1
  return {
    rows: drafts.length,
    columns: stubWidth + columns.length,
    cells: grownHeaders(cells, stubWidth, deep),
    columnLines: lines,
    aligned: true,
  }
}

/**
 * The cells with the blank ones among the first `deep` rows, the header, right of the stub, given to the text under
 * them in the same column, or else to the one above: a header of one line beside one of three takes all three.
 */
function grownHeaders(cells: readonly Cell[], stubWidth: number, deep: number): Cell[] {
  const grown = [...cells]
  const isHeader = (cell: Cell) => cell.row < deep && cell.column >= stubWidth
  for (const blank of cells.filter((cell) => isHeader(cell) && cell.text === '')) {
    const column = grown.filter(
      ({ column: own, columnSpan, ...cell }) =>
        isHeader({ ...cell, column: own, columnSpan }) && own === blank.column && columnSpan === 1 && cell.text !== '',
    )
    const under = column.filter(({ row }) => row > blank.row).sort((a, b) => a.row - b.row)[0]
    const above = column.find(({ row, rowSpan }) => row + rowSpan === blank.row)
    const from = under && !grown.some((cell) => cell !== blank && coversBetween(cell, blank, under)) ? under : above
    if (!from) continue
    grown.splice(grown.indexOf(blank), 1)
    const row = Math.min(from.row, blank.row)
    const end = Math.max(from.row + from.rowSpan, blank.row + 1)
    grown[grown.indexOf(from)] = { ...from, row, rowSpan: end - row }
  }
  return grown
}

/** Whether a cell with words stands between a blank one and another under it. */
const coversBetween = (cell: Cell, blank: Cell, under: Cell): boolean =>
  cell.text !== '' &&
  cell.row > blank.row &&
  cell.row < under.row &&
  cell.column <= blank.column &&
  cell.column + cell.columnSpan > blank.column

const joined = (pieces: readonly TextLine[]): TextLine => ({
  ...pieces[0]!,
  glyphs: pieces.flatMap(({ glyphs }) => glyphs),
})

const textOf = (pieces: readonly TextLine[]): string => pieces.map(lineText).join('')
