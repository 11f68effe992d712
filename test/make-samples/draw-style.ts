import type { RuleKind } from './paint-rules.js'
import type { Sheet } from './sheet.js'
import type { PageEnd } from './table-pieces.js'

/** How a report is drawn. Lengths and sizes are in points. */
export interface DrawStyle {
  readonly rules: RuleKind
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly size: number
  readonly tableSize: number
  readonly padding: number
  /** Draws the page lying on its side and says so in its `/Rotate` entry. */
  readonly rotated: boolean
  /** Prints the figures of a row as one run of text, with blanks between them. */
  readonly oneRunPerRow: boolean
  /** Page ends within a table; the rows before the first are stretched so that they fill the page. */
  readonly ends: (sheet: Sheet) => readonly PageEnd[]
  readonly footer: (page: number) => string
}

export const plainDrawing: DrawStyle = {
  rules: 'strokes',
  width: 595,
  height: 842,
  margin: 72,
  size: 12,
  tableSize: 8,
  padding: 8,
  rotated: false,
  oneRunPerRow: false,
  ends: () => [],
  footer: () => '',
}
