import type { Draft } from './draft.js'
import { type DrawStyle, plainDrawing } from './draw-style.js'
import { LINE_SPACING, type PageFlow, pageFlow } from './page-flow.js'
import { paintCells } from './paint-cells.js'
import { paintRules } from './paint-rules.js'
import type { Pen } from './pen.js'
import type { Sheet } from './sheet.js'
import { type Piece, tablePieces } from './table-pieces.js'

const TABLE_LINE_SPACING = 1.35

/** Distance of tables that stand beside each other, and of a table from its frame, in points. */
const GAP = 14
const FRAME = 6

/** Rows are not stretched by more than this, in points, to bring a page end where it is wanted. */
const STRETCH = 40

/** A table may reach so far into the lower margin, in points. */
const SLACK = 30

/** The draft drawn line by line; by pdfkit where the style does not say otherwise. */
export function drawnPdf(draft: Draft, change: Partial<DrawStyle> = {}): Promise<Uint8Array> {
  const style: DrawStyle = { ...plainDrawing, ...change }
  const pen = style.pen(draft.title)
  const flow = pageFlow(pen, style)
  flow.centred(draft.title, flow.y(), style.size + 6)
  flow.advance(3 * style.size)
  flow.paragraph(draft.preamble, style.size)
  for (const section of draft.sections) {
    if (section.sheets.length > 0) drawTables(pen, flow, section.heading, section.sheets, style)
    else drawHeading(flow, section.heading, style)
    for (const text of section.paragraphs) flow.paragraph(text, style.size)
  }
  return pen.finish()
}

/** The heading of a section without tables, which never lies on its side. */
function drawHeading(flow: PageFlow, heading: string, style: DrawStyle): void {
  flow.layOnSide(false)
  flow.paragraph(heading, style.size + 2)
}

/** A heading and its tables, on a new page where the first piece does not fit on this one. */
function drawTables(pen: Pen, flow: PageFlow, heading: string, sheets: readonly Sheet[], style: DrawStyle): void {
  flow.layOnSide(sheets.some(style.onSide))
  const headingHeight = (style.size + 2) * LINE_SPACING
  const beside = Math.min(style.beside, sheets.length)
  const width = (flow.width() - GAP * (beside - 1)) / beside
  const first = piecesOf(pen, sheets[0]!, width, 0, style)[0]!
  if (flow.y() + headingHeight + first.height > flow.bottom()) flow.newPage()
  flow.paragraph(heading, style.size + 2)
  for (let start = 0; start < sheets.length; start += beside) {
    drawBeside(pen, flow, sheets.slice(start, start + beside), width, style)
  }
}

/** Tables beside each other, each piece of the first on a page of its own. */
function drawBeside(pen: Pen, flow: PageFlow, sheets: readonly Sheet[], width: number, style: DrawStyle): void {
  const tables = sheets.map((sheet) => piecesOf(pen, sheet, width, flow.bottom() - flow.y(), style))
  const heights = tables.map((pieces) => pieces[0]!.height)
  if (flow.y() + Math.max(...heights) > flow.bottom()) flow.newPage()
  const lineHeight = style.tableSize * TABLE_LINE_SPACING
  const painting = { size: style.tableSize, lineHeight, oneRunPerRow: style.oneRunPerRow, paintText: style.paintText }
  for (let nth = 0; nth < Math.max(...tables.map((pieces) => pieces.length)); nth++) {
    if (nth > 0) flow.newPage()
    const shown = tables.map((pieces) => pieces[nth])
    const height = Math.max(...shown.map((piece) => piece?.height ?? 0))
    if (flow.y() + height > flow.bottom() + SLACK) throw new RangeError('a piece of a table is longer than its page')
    shown.forEach((piece, index) => {
      if (!piece) return
      const left = style.margin + index * (width + GAP)
      paintRules(
        pen,
        piece,
        left,
        flow.y(),
        typeof style.rules === 'string' ? style.rules : style.rules(sheets[index]!),
      )
      paintCells(pen, piece, left, flow.y(), painting)
      if (style.framed) frame(pen, left, flow.y(), width, piece.height)
    })
    flow.advance(height)
  }
  flow.advance(style.size)
}

function frame(pen: Pen, left: number, top: number, width: number, height: number): void {
  const box = { left: left - FRAME, top: top - FRAME, right: left + width + FRAME, bottom: top + height + FRAME }
  pen.strokeBox(box, { width: 1 })
}

/** The pieces of a table; one that a page end cuts gets rows so high that its first piece fills `room` points. */
function piecesOf(pen: Pen, sheet: Sheet, width: number, room: number, style: DrawStyle): Piece[] {
  const measures = {
    width,
    lineHeight: style.tableSize * TABLE_LINE_SPACING,
    measure: (text: string) => pen.widthOf(text, style.tableSize),
  }
  const ends = style.ends(sheet)
  const laidOut = (padding: number) => tablePieces(sheet, ends, { ...measures, padding })
  const pieces = laidOut(style.padding)
  const free = room - pieces[0]!.height
  if (ends.length === 0 || free < 0) return pieces
  const stretch = free / (ends[0]!.row + 1)
  return stretch > STRETCH ? pieces : laidOut(style.padding + stretch)
}
