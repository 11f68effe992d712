import { type DocxStyle, plainDocx, wordRun } from './docx-report.js'
import type { SheetCell } from './sheet.js'

const MARKS = 'w:author="审校" w:date="2025-01-08T09:00:00Z"'

/** Rows whose figures were changed. */
const changed = new Set(['normativeDocs', 'penalty', 'newReceived', 'denied.processInfo', 'unable.notHeld', 'cases'])

const deleted = (text: string, id: number): string =>
  `<w:del w:id="${id}" ${MARKS}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const inserted = (text: string, style: DocxStyle, id: number): string =>
  `<w:ins w:id="${id}" ${MARKS}>${wordRun(text, style.tableSize)}</w:ins>`

/** A cell whose figure was replaced, in whole or after its first digit, under revision marks. */
export function trackedContent(cell: SheetCell, style: DocxStyle): string {
  if (!cell.figure || !changed.has(cell.figure.row)) return plainDocx.content(cell, style)
  const id = 1000 + cell.row * 100 + cell.column * 2
  const kept = cell.column % 2 === 0 ? cell.text.slice(0, 1) : ''
  const old = String(cell.row * 3 + cell.column + 11)
  const runs = [
    kept ? wordRun(kept, style.tableSize) : '',
    deleted(old, id),
    kept.length < cell.text.length ? inserted(cell.text.slice(kept.length), style, id + 1) : '',
  ]
  return style.cellParagraph(runs.join(''), 'center')
}
