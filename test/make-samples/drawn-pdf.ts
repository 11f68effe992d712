import PDFDocument from 'pdfkit'
import type { Draft } from './draft.js'
import { type DrawStyle, plainDrawing } from './draw-style.js'
import { LINE_SPACING, type PageFlow, pageFlow } from './page-flow.js'
import { paintCells } from './paint-cells.js'
import { paintRules } from './paint-rules.js'
import type { Sheet } from './sheet.js'
import { type Piece, tablePieces } from './table-pieces.js'

const TABLE_LINE_SPACING = 1.35

/** The draft drawn with pdfkit: the same bytes for the same version of pdfkit and of the font. */
export function drawnPdf(draft: Draft, change: Partial<DrawStyle> = {}): Promise<Uint8Array> {
  const style: DrawStyle = { ...plainDrawing, ...change }
  const info = { CreationDate: new Date(Date.UTC(2025, 0, 1)), Title: draft.title }
  const doc = new PDFDocument({ size: [style.width, style.height], margin: 0, autoFirstPage: false, info })
  const flow = pageFlow(doc, style)
  flow.centred(draft.title, flow.y(), style.size + 6)
  flow.advance(3 * style.size)
  flow.paragraph(draft.preamble, style.size)
  for (const section of draft.sections) {
    if (section.sheets[0]) drawTable(doc, flow, section.heading, section.sheets[0], style)
    else flow.paragraph(section.heading, style.size + 2)
    for (const text of section.paragraphs) flow.paragraph(text, style.size)
  }
  return finished(doc)
}

/** A heading and its table, on a new page where the first piece does not fit on this one. */
function drawTable(doc: PDFDocument, flow: PageFlow, heading: string, sheet: Sheet, style: DrawStyle): void {
  const lineHeight = style.tableSize * TABLE_LINE_SPACING
  const headingHeight = (style.size + 2) * LINE_SPACING
  if (flow.y() + headingHeight + piecesOf(doc, sheet, 0, style)[0]!.height > flow.bottom) flow.newPage()
  flow.paragraph(heading, style.size + 2)
  piecesOf(doc, sheet, flow.bottom - flow.y(), style).forEach((piece, nth) => {
    if (nth > 0) flow.newPage()
    paintRules(doc, piece, style.margin, flow.y(), style.rules)
    const painting = { size: style.tableSize, lineHeight, oneRunPerRow: style.oneRunPerRow }
    paintCells(doc, piece, style.margin, flow.y(), painting)
    flow.advance(piece.height)
  })
  flow.advance(style.size)
}

/** The pieces of a table; one that a page end cuts gets rows so high that its first piece fills `room` points. */
function piecesOf(doc: PDFDocument, sheet: Sheet, room: number, style: DrawStyle): Piece[] {
  const measures = {
    width: style.width - 2 * style.margin,
    lineHeight: style.tableSize * TABLE_LINE_SPACING,
    measure: (text: string) => doc.fontSize(style.tableSize).widthOfString(text),
  }
  const ends = style.ends(sheet)
  const laidOut = (padding: number) => tablePieces(sheet, ends, { ...measures, padding })
  const pieces = laidOut(style.padding)
  const free = room - pieces[0]!.height
  return ends.length === 0 || free < 0 ? pieces : laidOut(style.padding + free / (ends[0]!.row + 1))
}

function finished(doc: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve) => {
    doc.on('data', (chunk) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.end()
  })
}
