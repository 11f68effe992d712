import type { CellPainting } from './paint-cells.js'
import { paintText } from './paint-cells.js'
import type { RuleKind } from './paint-rules.js'
import { pdfkitPen } from './pdfkit-pen.js'
import type { Pen, Turn } from './pen.js'
import type { Sheet } from './sheet.js'
import type { PageEnd } from './table-pieces.js'

/** How a report is drawn. Lengths and sizes are in points. */
export interface DrawStyle {
  /** What draws the file, given its title. */
  readonly pen: (title: string) => Pen
  readonly rules: RuleKind | ((sheet: Sheet) => RuleKind)
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly size: number
  readonly tableSize: number
  readonly padding: number
  /** Draws the page turned and says so in its `/Rotate` entry. */
  readonly turn: Turn
  /** Tables that lie on their side on pages of their own, which no `/Rotate` entry turns. */
  readonly onSide: (sheet: Sheet) => boolean
  /** Prints the figures of a row as one run of text, with blanks between them. */
  readonly oneRunPerRow: boolean
  /** Prints the text of one cell. */
  readonly paintText: CellPainting['paintText']
  /** Page ends within a table; the rows before the first are stretched so that they fill the page. */
  readonly ends: (sheet: Sheet) => readonly PageEnd[]
  /** Number of a section's tables that stand beside each other. */
  readonly beside: number
  /** Draws a box around each table. */
  readonly framed: boolean
  readonly footer: (page: number) => string
}

export const plainDrawing: DrawStyle = {
  pen: pdfkitPen,
  rules: 'strokes',
  width: 595,
  height: 842,
  margin: 72,
  size: 12,
  tableSize: 8,
  padding: 8,
  turn: 0,
  onSide: () => false,
  oneRunPerRow: false,
  paintText,
  ends: () => [],
  beside: 1,
  framed: false,
  footer: () => '',
}
