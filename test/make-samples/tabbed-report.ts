import type { Draft } from './draft.js'
import { rowsOf, type Sheet, type SheetCell } from './sheet.js'

/** The page ends within the row `row`: so many characters of its label stand before it, the rest after. */
export interface TabbedPageEnd {
  readonly row: number
  readonly characters: number
}

export interface TabbedStyle {
  readonly ends: (sheet: Sheet) => readonly TabbedPageEnd[]
  /** Writes the labels of groups and of table 4 with blanks between their lines, as narrow cells come out. */
  readonly loose: boolean
}

/** The draft as plain text: a line per paragraph, a line per table row with tabs between its cells. */
export function tabbedReport(draft: Draft, change: Partial<TabbedStyle> = {}): Uint8Array {
  const style: TabbedStyle = { ends: () => [], loose: false, ...change }
  const parts = [draft.title, draft.preamble]
  for (const section of draft.sections) {
    parts.push(section.heading, ...section.paragraphs)
    parts.push(...section.sheets.map((sheet) => tabbedTable(sheet, style).join('\n')))
  }
  return new TextEncoder().encode(`${parts.join('\n\n')}\n`)
}

function tabbedTable(sheet: Sheet, style: TabbedStyle): string[] {
  const ends = style.ends(sheet)
  const rows = rowsOf(sheet)
  return rows.flatMap((row, index) => {
    const piece = ends.filter((end) => end.row < index).length
    const cells = sheet.id === 't2' ? blockRow(row, rows[index + 1]) : slotRow(sheet, index, piece, style)
    const end = ends.find((candidate) => candidate.row === index)
    if (!end) return [cells.join('\t')]
    const label = cells.findLastIndex((text) => /\p{Script=Han}/u.test(text))
    const rest = cells[label]!.slice(end.characters)
    const first = cells.with(label, cells[label]!.slice(0, end.characters))
    return [first.join('\t'), '', ['', rest, ...first.slice(2).map(() => '')].join('\t')]
  })
}

/** A row of table 2: one field per cell; a band is followed by the empty fields of its block. */
function blockRow(row: readonly SheetCell[], next: readonly SheetCell[] | undefined): string[] {
  const fields = row.map((cell) => cell.text)
  return row[0]!.kind === 'band' ? [...fields, ...new Array<string>(next!.length - 1).fill('')] : fields
}

/**
 * A row of table 3 or 4: one field per slot, but for the stub, where a label over two columns takes one field, and on
 * later pieces the first column is gone, its only label standing on the first.
 */
function slotRow(sheet: Sheet, row: number, piece: number, style: TabbedStyle): string[] {
  const fields: string[] = []
  for (let column = 0; column < sheet.columns; column++) {
    const covers = (cell: SheetCell) =>
      cell.row <= row &&
      row < cell.row + cell.rowSpan &&
      cell.column <= column &&
      column < cell.column + cell.columnSpan
    const cell = sheet.cells.find(covers)!
    const starts = cell.row === row && cell.column === column
    const isBody = cell.kind === 'stub'
    if (cell.lost || (isBody && cell.column === 1 && column === 2)) continue
    if (isBody && piece > 0 && column === 0 && !starts) continue
    if (isBody && piece === 0 && cell.column === 0 && column === 2) continue
    fields.push(starts ? spelling(cell, sheet, style) : '')
  }
  while (style.loose && piece === 0 && fields.length < sheet.columns) fields.push('')
  return fields
}

function spelling(cell: SheetCell, sheet: Sheet, style: TabbedStyle): string {
  if (!style.loose || cell.figure) return cell.text
  if (sheet.id === 't4' && cell.text.length <= 4) return [...cell.text].join(' ')
  if (cell.rowSpan > 1 && cell.kind === 'stub') return spaced(cell.text)
  return cell.text.replace(/^(\d\.)/, '$1 ')
}

/** A label with a blank after its ordinal and after each two further characters. */
const spaced = (label: string): string => {
  const ordinal = /^（.）|^.、/.exec(label)?.[0] ?? ''
  return [ordinal, ...(label.slice(ordinal.length).match(/.{1,2}/gu) ?? [])].join(' ')
}
